#!/usr/bin/env bash
# From nothing to a published timeline, by somebody who has the .NET SDK, git, and a folder with the packages of the tool: five
# commands in a fresh folder, with a home of their own and nobody there to answer. Prints how long each takes.
# With --all the tool is then run in every other way: dnx, dotnet tool exec, a manifest, and the package for any machine.
#
#   tools/zero-to-published.sh PACKAGES [--all]
set -euo pipefail

packages=$(cd "$1" && pwd)
tools=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

# Nothing of whoever runs this: no settings, no cache, no name but the one that commits need.
unset XDG_CONFIG_HOME XDG_DATA_HOME XDG_CACHE_HOME
for variable in $(compgen -e | grep -E '^(GIT|NUGET)_' || true); do unset "$variable"; done
export HOME=$folder/home DOTNET_CLI_HOME=$folder/home NUGET_PACKAGES=$folder/home/packages GIT_CONFIG_NOSYSTEM=1
export GIT_AUTHOR_NAME="Ada Lee" GIT_AUTHOR_EMAIL=ada@example.org GIT_COMMITTER_NAME="Ada Lee" GIT_COMMITTER_EMAIL=ada@example.org
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 PATH=$folder/home/.dotnet/tools:$PATH
mkdir -p "$HOME" "$folder/work"
cd "$folder/work"
cat > NuGet.config << END
<configuration><packageSources><clear /><add key="here" value="$packages" /></packageSources></configuration>
END
git init --quiet --bare "$folder/site.git"

# In a session of its own there is no terminal to ask on.
step() {
  local start=$EPOCHREALTIME
  echo "\$ $*"
  setsid --wait "$@" < /dev/null
  awk -v start="$start" -v end="$EPOCHREALTIME" 'BEGIN { printf "  %.1f s\n", end - start }'
}

begin=$EPOCHREALTIME
step dotnet tool install --global Annals.Tool --source "$packages"
step annals init t --title "A timeline from nothing" --github
cd t
step annals new "It happened" --date 2022-11-22
# What an author does in an editor.
sed -i '/^status: draft$/d' input/entries/it-happened.md
echo "It did, and nobody had to ask." >> input/entries/it-happened.md
step annals build --url https://example.org/t
step annals deploy --remote "$folder/site.git" --url https://example.org/t
awk -v start="$begin" -v end="$EPOCHREALTIME" 'BEGIN { printf "from nothing to published: %.1f s\n", end - start }'

git -C "$folder/site.git" show gh-pages:index.html | grep "A timeline from nothing" > /dev/null
git -C "$folder/site.git" show gh-pages:entries/it-happened/index.html | grep "nobody had to ask" > /dev/null
test -f .github/workflows/pages.yml
version=$(annals --version)
version=${version%%+*}

if [ "${2:-}" = --all ]; then
  cp ../NuGet.config .
  # It stands beside the SDK, and not always on the PATH.
  dnx=$(command -v dnx || echo "$(dirname "$(readlink -f "$(command -v dotnet)")")/dnx")
  step "$dnx" Annals.Tool --yes -- check
  step dotnet tool exec Annals.Tool --yes -- check
  step dotnet new tool-manifest
  step dotnet tool install Annals.Tool
  step dotnet tool restore
  step dotnet annals check

  # The one that machines get for which there is no native one; here it is asked for by its own name.
  if [ -f "$packages/Annals.Tool.any.$version.nupkg" ]; then
    step dotnet tool install Annals.Tool.any --version "$version" --tool-path "$folder/any" --source "$packages"
    step "$tools/smoke-test.sh" "$folder/any/annals" "$version"
  fi
fi
echo "all well"
