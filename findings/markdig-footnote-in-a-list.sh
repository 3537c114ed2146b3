#!/usr/bin/env bash
# What Markdig makes of a footnote that is written within a list.
#
# Guessed: a footnote's text may stand where its reference stands, also in the item of a list, as for micromark (and GitHub).
# What happens: Markdig looks for footnotes between the blocks of a document alone. In a list “[^1]: Words.” is the definition of a link to “Words.”, and the
#   reference becomes a link whose text is “^1”; nothing says so. Where the words hold a blank, both are shown as they stand.
# What users should do: write footnotes at the end of the text, outside lists and quotations. Annals reports one elsewhere (AN105).
# Version: Markdig 1.6.0 (NuGet, .NET 10); micromark 4.0.2 with micromark-extension-gfm-footnote 2.1.0 (npm), Node.js 20.
# Source: github.com/xoofx/markdig, src/Markdig/Extensions/Footnotes/FootnoteParser.cs; github.com/micromark/micromark-extension-gfm-footnote. Seen on 2026-11-29.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
printf -- '- The bridge was shut.[^1]\n\n  [^1]: Gazette.\n' > text.md
npm init -y > /dev/null
npm install --no-audit --no-fund --silent micromark@4.0.2 micromark-extension-gfm-footnote@2.1.0 2> /dev/null
cat > page.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { micromark } from 'micromark';
import { gfmFootnote, gfmFootnoteHtml } from 'micromark-extension-gfm-footnote';

console.log(micromark(readFileSync('text.md'), { extensions: [gfmFootnote()], htmlExtensions: [gfmFootnoteHtml()] }).includes('data-footnotes'));
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

Console.WriteLine(Markdown.ToHtml(File.ReadAllText("text.md"), new MarkdownPipelineBuilder().UseFootnotes().Build()));
CS
{
  echo "micromark has a footnote: $(node page.mjs)"
  dotnet run --project program -v quiet
} | grep . | tee seen.txt
diff - seen.txt <<'EXPECTED'
micromark has a footnote: true
<ul>
<li>The bridge was shut.<a href="Gazette.">^1</a></li>
</ul>
EXPECTED
