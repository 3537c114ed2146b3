#!/usr/bin/env bash
# Writes SHA256SUMS over what a release is made of, and refuses where a part is missing: an archive for each platform, and the
# tool's packages.
#
#   tools/checksums.sh FOLDER VERSION
set -euo pipefail

cd "$1"
version=$2
files=("Annals.Tool.$version.nupkg" "Annals.Tool.any.$version.nupkg")
for rid in linux-x64 linux-arm64 osx-arm64 win-x64 win-arm64; do
  case "$rid" in
    win-*) files+=("annals-$version-$rid.zip") ;;
    *) files+=("annals-$version-$rid.tar.gz") ;;
  esac
  files+=("Annals.Tool.$rid.$version.nupkg")
done

for file in "${files[@]}"; do
  if [ ! -f "$file" ]; then
    echo "there is no $file" >&2
    exit 1
  fi
done
sha256sum "${files[@]}" > SHA256SUMS
cat SHA256SUMS
