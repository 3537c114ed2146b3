#!/usr/bin/env bash
# What Scriban's date.parse makes of a year that stands alone, and of a day that was never there.
#
# Guessed: “1844” is 1 January 1844, as “1844-12” is 1 December 1844; or else it is null, and showing it shows nothing, or is an error.
# What happens: both are 1 January of the year 1, without a word, and are not null: a page says 0001 where the data says 1844.
# What users should do: keep years as texts, or see whether “.year” is 1. Themes of Annals have no date functions: views give dates in words.
# Version: Scriban.Signed 7.6.1 (NuGet, .NET 10).
# Source: github.com/scriban/scriban, src/Scriban/Functions/DateTimeFunctions.cs. Seen on 2026-11-30.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
cat > program.csproj <<'XML'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup><OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework></PropertyGroup>
  <ItemGroup><PackageReference Include="Scriban.Signed" Version="7.6.1" /></ItemGroup>
</Project>
XML
cat > Program.cs <<'CS'
using System;
using Scriban;

foreach (var date in new[] { "1844-12-03", "1844-12", "1844", "1900-02-29" })
    Console.WriteLine(Template.Parse(date + ": {{ d = '" + date + "' | date.parse; d == null }} {{ d.year }} {{ d | date.to_string '%Y-%m-%d' }}").Render());
CS
dotnet run -v quiet | tee seen.txt
diff - seen.txt <<'EXPECTED'
1844-12-03: false 1844 1844-12-03
1844-12: false 1844 1844-12-01
1844: false 1 0001-01-01
1900-02-29: false 1 0001-01-01
EXPECTED
