#!/usr/bin/env bash
# What edtf.js makes of a month of which one digit is not known.
#
# Guessed: 1066-X2-31 is a 31st in February or December, and so 31 December 1066, the only one of them that there is.
# What happens: it is 1 March 1066. The X becomes 0, and the thirty-first of February runs over into the next month: a day that the date cannot mean.
# What a timeline should do: go through the months that the digits allow and keep the days that exist.
# Version: edtf 4.11.1 (npm), Node.js 20. Source: the Library of Congress's EDTF specification, level 2, “Unspecified Digit”. Seen on 2026-11-29.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > /dev/null
npm install --no-audit --no-fund --silent edtf@4.11.1

cat > bounds.mjs <<'JS'
import edtf from 'edtf';
for (const text of ['1066-X2-31', '1066-1X-31']) {
  const date = edtf(text);
  console.log(text, ...[date.min, date.max].map(time => new Date(time).toISOString().slice(0, 10)));
}
JS
node bounds.mjs | tee seen.txt
diff - seen.txt <<'EXPECTED'
1066-X2-31 1066-03-01 1066-03-01
1066-1X-31 1066-10-31 1066-12-31
EXPECTED
