#!/usr/bin/env bash
# Gets the program for this machine out of a release, and runs nothing of it before its sum, and its attestation if it can be
# asked, are right. Says where it lies, as “program” in GITHUB_OUTPUT.
#
#   ANNALS_PROGRAM      an executable that is there already; nothing is downloaded then
#   ANNALS_VERSION      such as 0.3.0; if empty, the version of the sources that this file belongs to
#   ANNALS_REPOSITORY   OWNER/NAME, whose releases have it
#   ANNALS_SOURCE       another place for them, with a folder vVERSION for each
#   ANNALS_ATTESTATION  “false” if the attestation is not to be verified
set -euo pipefail

fail() {
  echo "::error::$1"
  exit 1
}

if [ -n "${ANNALS_PROGRAM:-}" ]; then
  if ! [ -f "$ANNALS_PROGRAM" ] || ! [ -x "$ANNALS_PROGRAM" ]; then fail "the program that is named is no executable file"; fi
  echo "program=$(cd "$(dirname "$ANNALS_PROGRAM")" && pwd)/$(basename "$ANNALS_PROGRAM")" >> "$GITHUB_OUTPUT"
  exit 0
fi

version=${ANNALS_VERSION:-}
if [ -z "$version" ]; then
  sources=$(cd "$(dirname "${BASH_SOURCE[0]}")/../../.." && pwd)/Site.csproj
  [ -f "$sources" ] || fail "the version is left out, and the action does not stand among its sources: name the version"
  version=$(sed -n 's:.*<Version>\(.*\)</Version>.*:\1:p' "$sources")
fi
version=${version#v}
[[ "$version" =~ ^[0-9]+\.[0-9]+\.[0-9]+(-[0-9A-Za-z.-]+)?$ ]] || fail "the version is not one such as 0.3.0"

source=${ANNALS_SOURCE:-}
repository=${ANNALS_REPOSITORY:-}
if [ -n "$repository" ] || [ -z "$source" ]; then
  [[ "$repository" =~ ^[0-9A-Za-z._-]+/[0-9A-Za-z._-]+$ ]] || fail "the repository of the releases is not of the form OWNER/NAME"
fi
source=${source:-${GITHUB_SERVER_URL:-https://github.com}/$repository/releases/download}
case "$source" in
  https://*) protocol=https ;;
  # For mirrors on this machine.
  file:///*) protocol='file' ;;
  http://127.0.0.1[:/]* | http://localhost[:/]*) protocol=http ;;
  *) fail "the releases must be at an https address" ;;
esac

case "${RUNNER_OS:-$(uname -s)}" in
  Linux) system=linux ;;
  macOS | Darwin) system=osx ;;
  Windows | MINGW* | MSYS* | CYGWIN*) system=win ;;
  *) system=unknown ;;
esac
case "${RUNNER_ARCH:-$(uname -m)}" in
  X64 | x86_64 | amd64) platform=$system-x64 ;;
  ARM64 | aarch64 | arm64) platform=$system-arm64 ;;
  *) platform=$system-unknown ;;
esac
if [ "$system" = win ]; then suffix=zip program=annals.exe; else suffix=tar.gz program=annals; fi
archive=annals-$version-$platform.$suffix

temporary=${RUNNER_TEMP:-${TMPDIR:-/tmp}}
# On Windows it is written with a drive, which tar takes for another machine.
if command -v cygpath > /dev/null; then temporary=$(cygpath -u "$temporary"); fi
scratch=$(mktemp -d "$temporary/annals-download.XXXXXX")
trap 'rm -rf "$scratch"' EXIT

download() {
  curl --fail --silent --show-error --location --retry 3 --proto "=$protocol" --output "$scratch/$1" "$source/v$version/$1"
}

download SHA256SUMS || fail "there is no release $version at $source, or it has no SHA256SUMS: name a version that is released"
# A line of sha256sum is the sum, a blank, a blank or an asterisk, and the name.
expected=$(awk -v name="$archive" '{ file = $2; sub(/^\*/, "", file) } file == name { print $1 }' "$scratch/SHA256SUMS")
if [ -z "$expected" ]; then
  platforms=$(awk -v head="annals-$version-" '
    { file = $2; sub(/^\*/, "", file) }
    index(file, head) == 1 { file = substr(file, length(head) + 1); sub(/\.(tar\.gz|zip)$/, "", file); print file }' "$scratch/SHA256SUMS" | sort | paste -sd ' ' -)
  fail "release $version has no program for $platform; it has programs for: ${platforms:-none}"
fi
download "$archive" || fail "$archive cannot be downloaded from $source/v$version"

if command -v sha256sum > /dev/null; then sum=$(sha256sum < "$scratch/$archive"); else sum=$(shasum -a 256 < "$scratch/$archive"); fi
sum=${sum%% *}
[ "$sum" = "$expected" ] || fail "$archive has the sum $sum, and SHA256SUMS says $expected: it is not used"

if [ "${ANNALS_ATTESTATION:-true}" = false ]; then
  echo "The attestation is not verified, as asked."
elif [ -z "$repository" ] || ! command -v gh > /dev/null; then
  echo "The attestation is not verified: that needs gh, and the name of the repository."
else
  gh attestation verify "$scratch/$archive" --repo "$repository" \
    --signer-workflow "$repository/.github/workflows/release.yml" --source-ref "refs/tags/v$version" ||
    fail "$archive has no attestation that it was made by the release of $repository: it is not used"
fi

folder=$temporary/annals-$version-$platform
rm -rf "$folder"
mkdir -p "$folder"
if [ "$suffix" = zip ]; then unzip -q "$scratch/$archive" -d "$folder"; else tar -xzf "$scratch/$archive" -C "$folder"; fi
[ -x "$folder/$program" ] || fail "$archive has no $program"
said=$("$folder/$program" --version) || fail "the program of $archive does not run on this machine"
[[ "$said" = "$version" || "$said" = "$version+"* ]] || fail "the program of $archive says that it is version $said"
echo "Annals $said for $platform"
echo "program=$folder/$program" >> "$GITHUB_OUTPUT"
