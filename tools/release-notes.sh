#!/usr/bin/env bash
# Prints what docs/CHANGELOG.md says of the version of a tag, as GitHub shows it best: a paragraph to a line, links to the tag's files.
# Refuses a tag that is not the version in Site.csproj, and a version of which nothing is said.
#
#   tools/release-notes.sh TAG [FOLDER OF THE SOURCES]
set -euo pipefail

tag=$1
cd "${2:-"$(dirname "${BASH_SOURCE[0]}")/.."}"

version=$(sed -n 's:.*<Version>\(.*\)</Version>.*:\1:p' Site.csproj)
if [ "$tag" != "v$version" ]; then
  echo "the tag $tag is not v$version, as Site.csproj has it" >&2
  exit 1
fi

# A line that is set in goes on with the one before it; GitHub would break there.
notes=$(awk -v heading="## $version" '
  /^## / { inside = $0 == heading; next }
  !inside { next }
  /^ +[^ -]/ { sub(/^ +/, ""); text = text " " $0; next }
  { print text; text = $0 }
  END { print text }' docs/CHANGELOG.md | sed '/./,$!d')
if [ -z "$notes" ]; then
  echo "docs/CHANGELOG.md has nothing below a heading ## $version" >&2
  exit 1
fi

files=${GITHUB_SERVER_URL:-https://github.com}/${GITHUB_REPOSITORY:-OWNER/annals}/blob/$tag/docs
printf '%s\n' "$notes" | sed "s|](\([A-Za-z-]*\.md\)|]($files/\1|g"
