#!/usr/bin/env bash
# What chrono, which note-taking programs read dates with, makes of dates as historians write them.
#
# Guessed: a date in two styles is left alone, or read by one of them with its year.
# What happens: “30 January 1648/9”, a day of 1649 as years are counted now, is 30 January 1648 and certain. Of “25 October (7 November) 1917” both days are found, and the year is of
#   neither: they are days of the year in which it is read. “30/31 January 1933” is the 31st. “10 March 44 BC” has the year -44, which is 45 BC in EDTF and ISO 8601.
# What an importer should do: ask where two years or two days stand, and count years before the common era by itself.
# Version: chrono-node 2.10.3 (npm), Node.js 20. Source: its README; EDTF (ISO 8601-2:2019), year 0. Seen on 2026-11-30.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > /dev/null
npm install --no-audit --no-fund --silent chrono-node@2.10.3

cat > read.mjs <<'JS'
import * as chrono from 'chrono-node';

for (const text of ['30 January 1648/9', '25 October (7 November) 1917', '30/31 January 1933', '10 March 44 BC', '9-10 November 1938'])
  console.log(`${text}: ${chrono.parse(text, new Date(2026, 10, 30, 12)).map(({ start, end }) =>
    [start, end].filter(Boolean).map(part => `${part.get('year')}-${part.get('month')}-${part.get('day')}`).join(' to ')).join(' and ')}`);
JS
node read.mjs | tee seen.txt
diff - seen.txt <<'EXPECTED'
30 January 1648/9: 1648-1-30
25 October (7 November) 1917: 2026-10-25 and 2026-11-7
30/31 January 1933: 1933-1-31
10 March 44 BC: -44-3-10
9-10 November 1938: 1938-11-9 to 1938-11-10
EXPECTED
