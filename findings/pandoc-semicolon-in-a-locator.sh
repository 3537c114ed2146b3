#!/usr/bin/env bash
# What Pandoc makes of a locator in braces that holds a semicolon.
#
# Guessed: braces hold a locator together whatever is in it, as the manual says of other signs, so that {pp. 4; 7} is one.
# What happens: a semicolon ends the item, in braces too, and “7}” is none: brackets, braces and locator are printed as they stand, with a citation in the
#   text, “@a”, within them, and without a warning.
# What users should do: write two items, [@a, p. 4; @a, p. 7], or a comma, [@a, {pp. 4, 7}]. (Annals reads both forms.)
# Version: Pandoc 2.17.1.1 (Debian's package pandoc 2.17.1.1-2~deb12u1).
# Source: pandoc.org/MANUAL.html#extension-citations, on locators in curly braces. Seen on 2026-11-29.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get download -q pandoc=2.17.1.1-2~deb12u1 pandoc-data=2.17.1.1-2~deb12u1 liblua5.3-0 > /dev/null 2>&1
for package in *.deb; do dpkg -x "$package" .; done
printf 'One [@a, {pp. 4, 7}].\n\nTwo [@a, {pp. 4; 7}].\n' > text.md
export LD_LIBRARY_PATH=$(dirname "$(find . -name "liblua5.3.so.0" | head -1)")
usr/bin/pandoc --data-dir usr/share/pandoc/data -f markdown -t html --wrap=none text.md | sed 's/\xc2\xa0/ /g' | tee seen.txt
diff - seen.txt <<'EXPECTED'
<p>One <span class="citation" data-cites="a">[@a, {pp. 4, 7}]</span>.</p>
<p>Two [<span class="citation" data-cites="a">@a</span>, {pp. 4; 7}].</p>
EXPECTED
