#!/usr/bin/env bash
# Pushes the tool's packages to a feed, and last the one that names the others: whoever asks for it finds all that it names.
# The key of the feed is in NUGET_API_KEY.
#
#   tools/push-packages.sh FOLDER VERSION SOURCE
set -euo pipefail

folder=$1 version=$2 source=$3
push() {
  dotnet nuget push "$1" --source "$source" --api-key "$NUGET_API_KEY" --skip-duplicate
}

for rid in linux-x64 linux-arm64 osx-arm64 win-x64 win-arm64 any; do
  push "$folder/Annals.Tool.$rid.$version.nupkg"
done
push "$folder/Annals.Tool.$version.nupkg"
