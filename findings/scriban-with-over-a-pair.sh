#!/usr/bin/env bash
# Whether Scriban's “with” takes what a loop over an object gives.
#
# Guessed: a loop over {fire: 1901} gives objects with the members key and value, so that “with” brings both names into reach, as it does for an object written
#   {key: 'fire', value: 1901}.
# What happens: pair.key and pair.value can be asked for, but “with pair” is an error: a pair is no object to it.
# What users should do: write pair.key and pair.value.
# Version: Scriban.Signed 7.6.1 (NuGet, .NET 10).
# Source: github.com/scriban/scriban, src/Scriban/Syntax/Statements/ScriptWithStatement.cs. Seen on 2026-11-30.
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
using Scriban.Syntax;

foreach (var template in new[]
{
    "{{ for pair in {fire: 1901} }}{{ pair.key }} {{ pair.value }}{{ end }}",
    "{{ pair = {key: 'fire', value: 1901} }}{{ with pair }}{{ key }} {{ value }}{{ end }}",
    "{{ for pair in {fire: 1901} }}{{ with pair }}{{ key }} {{ value }}{{ end }}{{ end }}",
})
{
    try
    {
        Console.WriteLine(Template.Parse(template).Render());
    }
    catch (ScriptRuntimeException)
    {
        Console.WriteLine("an error");
    }
}
CS
dotnet run -v quiet | tee seen.txt
diff - seen.txt <<'EXPECTED'
fire 1901
fire 1901
an error
EXPECTED
