#!/usr/bin/env bash
# What SheetJS makes of dates in a CSV file.
#
# Guessed: text, since CSV has no types; or a date where the text is a whole one, and the same one everywhere.
# What happens: “1944-10” becomes the serial number of 1 October 1944, and “1-2” that of 2 January 2001, so that a month of which the day is not known, or a page, is a day from
#   then on. “1/2/1902” is 2 January. Of the whole dates those before 1900 stay text and those after become numbers, in one column. A date of ISO 8601 is
#   midnight in Greenwich, shown in the zone of the machine: in New York 1944-10-07 is shown as 6 October, and 1944-10 as 30 September. With raw: true all stay text.
# What an importer should do: read CSV by itself, as text; and of a workbook that was made so, doubt the first day of a month.
# Version: xlsx 0.18.5 (npm, the newest there), Node.js 20. Source: RFC 4180; SheetJS's documentation, “raw”. Seen on 2026-11-30.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > /dev/null
npm install --no-audit --no-fund --silent xlsx@0.18.5

cat > read.mjs <<'JS'
import XLSX from 'xlsx';

const dates = ['1944-10-07', '1944-10', '1-2', '1/2/1902', '1066-10-14', '1984~'];
for (const raw of [false, true]) {
  const sheet = XLSX.read(`date\n${dates.join('\n')}`, { type: 'string', raw }).Sheets.Sheet1;
  const cells = dates.map((written, row) => sheet[`A${row + 2}`]).map(cell => cell.t === 'n' ? `${cell.w} (number)` : cell.v);
  console.log(`${process.env.TZ}${raw ? ', raw' : ''}: ${cells.join(', ')}`);
}
JS
{ TZ=UTC node read.mjs; TZ=America/New_York node read.mjs; } | tee seen.txt
diff - seen.txt <<'EXPECTED'
UTC: 10/7/44 (number), 10/1/44 (number), 1/2/01 (number), 1/2/02 (number), 1066-10-14, 1984~
UTC, raw: 1944-10-07, 1944-10, 1-2, 1/2/1902, 1066-10-14, 1984~
America/New_York: 10/6/44 (number), 9/30/44 (number), 1/2/01 (number), 1/2/02 (number), 1066-10-14, 1984~
America/New_York, raw: 1944-10-07, 1944-10, 1-2, 1/2/1902, 1066-10-14, 1984~
EXPECTED
