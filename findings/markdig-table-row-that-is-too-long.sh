#!/usr/bin/env bash
# What Markdig makes of a table whose row has more cells than its head.
#
# Guessed: what GitHub does and its specification says: cells beyond the head's are left out.
# What happens: Markdig widens the whole table: the head gets an empty cell, and every other row too. A bar that somebody wrote in a cell without a backslash,
#   as in a quoted title, moves the table apart here, and loses the words behind it there: two renderers of one text show different things, and neither says so.
# What users should do: write \| for a bar in a cell; a preview by another renderer is no proof of what is published.
# Version: Markdig 1.6.0 (NuGet, .NET 10); micromark 4.0.2 with micromark-extension-gfm-table 2.1.1 (npm), Node.js 20.
# Source: GitHub Flavored Markdown Spec, 4.10 “The remainder of the table’s rows may vary in the number of cells”; github.com/xoofx/markdig, src/Markdig.Tests/Specs/PipeTableSpecs.md. Seen on 2026-11-30.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
printf '| day | title |\n| --- | --- |\n| 5 March | The bridge | a history |\n' > text.md
npm init -y > /dev/null
npm install --no-audit --no-fund --silent micromark@4.0.2 micromark-extension-gfm-table@2.1.1 2> /dev/null
cat > page.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { micromark } from 'micromark';
import { gfmTable, gfmTableHtml } from 'micromark-extension-gfm-table';

console.log(micromark(readFileSync('text.md'), { extensions: [gfmTable()], htmlExtensions: [gfmTableHtml()] }));
JS
mkdir program
cat > program/program.csproj <<'XML'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup><OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework></PropertyGroup>
  <ItemGroup><PackageReference Include="Markdig" Version="1.6.0" /></ItemGroup>
</Project>
XML
cat > program/Program.cs <<'CS'
using System;
using System.IO;
using Markdig;

Console.WriteLine(Markdown.ToHtml(File.ReadAllText("text.md"), new MarkdownPipelineBuilder().UsePipeTables().Build()));
CS
{
  echo "micromark: $(node page.mjs | grep -o '<t[hd]>[^<]*' | tr '\n' ' ')"
  echo "Markdig: $(dotnet run --project program -v quiet | grep -o '<t[hd]>[^<]*' | tr '\n' ' ')"
} | tee seen.txt
diff - seen.txt <<'EXPECTED'
micromark: <th>day <th>title <td>5 March <td>The bridge 
Markdig: <th>day <th>title <th> <td>5 March <td>The bridge <td>a history 
EXPECTED
