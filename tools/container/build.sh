#!/usr/bin/env bash
# Builds the image of a release, tries it on a timeline in a mounted folder, and refuses it if it takes more than 60 MB to fetch.
#
#   tools/container/build.sh ARCHIVE IMAGE
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
image=$2
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
mkdir "$folder/archive" "$folder/timeline"
tar -xzf "$1" -C "$folder/archive"

docker build --file "$here/Containerfile" --tag "$image" "$folder/archive"

annals() {
  docker run --rm --user "$(id -u):$(id -g)" --volume "$folder/timeline:/timeline" --network none --read-only "$image" "$@"
}
annals init . --title "A smoke test"
annals check
annals build --url https://timeline.example.org/smoke
grep -q "A smoke test" "$folder/timeline/output/index.html"
ls "$folder"/timeline/output/cards/*.png

bytes=$(docker save "$image" | gzip | wc -c)
echo "$bytes bytes to fetch"
[ "$bytes" -lt 60000000 ]
