#!/usr/bin/env bash
# Makes the archive of a release from what `dotnet publish -r RID` made, and prints its name: the program, the two libraries that
# draw cards, and the licence. Refuses where one is missing.
#
#   tools/archive.sh FOLDER VERSION RID TARGET
set -euo pipefail

folder=$1 version=$2 rid=$3
licence=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)/LICENSE
mkdir -p "$4"
target=$(cd "$4" && pwd)

case "$rid" in
  win-*) files=(annals.exe libHarfBuzzSharp.dll libSkiaSharp.dll) archive=annals-$version-$rid.zip ;;
  osx-*) files=(annals libHarfBuzzSharp.dylib libSkiaSharp.dylib) archive=annals-$version-$rid.tar.gz ;;
  linux-*) files=(annals libHarfBuzzSharp.so libSkiaSharp.so) archive=annals-$version-$rid.tar.gz ;;
  *)
    echo "no release is made for $rid" >&2
    exit 1
    ;;
esac

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
for file in "${files[@]}"; do
  if [ ! -f "$folder/$file" ]; then
    echo "$folder has no $file" >&2
    exit 1
  fi
  cp "$folder/$file" "$scratch"
done
cp "$licence" "$scratch/LICENSE"
chmod 644 "$scratch"/*
chmod 755 "$scratch/${files[0]}"

cd "$scratch"
rm -f "$target/$archive"
case "$archive" in
  *.tar.gz) tar -czf "$target/$archive" LICENSE "${files[@]}" ;;
  *)
    if command -v zip > /dev/null; then
      zip -q -X "$target/$archive" LICENSE "${files[@]}"
    else
      # The tar of Windows makes one, too, in the folder that it is in.
      "$SYSTEMROOT/System32/tar.exe" -a -c -f "$archive" LICENSE "${files[@]}"
      mv "$archive" "$target"
    fi
    ;;
esac
echo "$archive"
