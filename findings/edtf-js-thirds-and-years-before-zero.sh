#!/usr/bin/env bash
# What edtf.js, the reference library of EDTF in JavaScript, says of thirds of a year and of quarters and seasons before year 0.
#
# Guessed: a third of a year (codes 37 to 39) is four months, the three cover a year once, and a quarter of a negative year ends in that year.
# What happens: a third has five months, so that May and September lie in two of them; the last day of a season or quarter of a negative year
#   loses its minus sign, so that the last quarter of the year -2001 lasts until the year 2001.
# What a timeline should do: take bounds from its own reading of the code, and compare with edtf.js only for years from 0 on.
# Version: edtf 4.11.1 (npm), Node.js 20. Source: the Library of Congress's EDTF specification, level 2, “Sub-year groupings”. Seen on 2026-11-29.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > /dev/null
npm install --no-audit --no-fund --silent edtf@4.11.1

cat > bounds.mjs <<'JS'
import edtf from 'edtf';
for (const text of ['2001-37', '2001-38', '2001-39', '2001-36', '-2001-36', '-0001-24']) {
  const date = edtf(text);
  const [first, last] = [date.min, date.max].map(time => new Date(time).toISOString().slice(0, -14));
  console.log(`${text}: ${first} to ${last}`);
}
JS
node bounds.mjs | tee seen.txt
diff - seen.txt <<'EXPECTED'
2001-37: 2001-01-01 to 2001-05-31
2001-38: 2001-05-01 to 2001-09-30
2001-39: 2001-09-01 to 2001-12-31
2001-36: 2001-10-01 to 2001-12-31
-2001-36: -002001-10-01 to 2001-12-31
-0001-24: -000001-10-01 to 0001-12-31
EXPECTED
