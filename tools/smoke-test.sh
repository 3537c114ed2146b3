#!/usr/bin/env bash
# Tries a program as people do who have just got it: begins a timeline, checks it, and builds it with its cards.
#
#   tools/smoke-test.sh PROGRAM|ARCHIVE [VERSION]
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

case "$1" in
  *.tar.gz) mkdir "$folder/archive" && tar -xzf "$1" -C "$folder/archive" && program=$folder/archive/annals ;;
  *.zip) unzip -q "$1" -d "$folder/archive" && program=$folder/archive/annals.exe ;;
  *) program=$(cd "$(dirname "$1")" && pwd)/$(basename "$1") ;;
esac

said=$("$program" --version)
echo "version $said"
if [ -n "${2:-}" ] && [[ "$said" != "$2" && "$said" != "$2+"* ]]; then
  echo "it is not version $2"
  exit 1
fi

cd "$folder"
"$program" init timeline --title "A smoke test"
cd timeline
"$program" check
"$program" build --drafts --url https://timeline.example.org/smoke
grep -q "A smoke test" output/index.html

# A card is drawn by the libraries that lie beside the program. All files of PNG begin with these bytes.
for card in output/cards/*.png; do
  if [ ! -f "$card" ] || [ "$(od -An -tx1 -N8 "$card" | tr -d ' \n')" != 89504e470d0a1a0a ]; then
    echo "no link card is drawn"
    exit 1
  fi
done

# What is wrong is told, and ends with 1.
printf '%s\n' '---' 'title: No date' '---' > input/entries/no-date.md
if "$program" check > told.txt 2>&1; then
  echo "an entry without a date passes"
  exit 1
fi
grep -q 'no-date.md' told.txt
echo "all well"
