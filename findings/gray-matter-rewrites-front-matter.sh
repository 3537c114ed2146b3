#!/usr/bin/env bash
# What gray-matter, which most JavaScript tools for front matter use, makes of the values of a timeline, and what it writes back.
#
# Guessed: a day is read as a day and written as one; a place in a film such as 12:30, and the year 0476, stay as they were typed.
# What happens: a day becomes a moment and comes back as 2022-11-22T00:00:00.000Z; 12:30 is a number to the base of sixty, 750; 0476 is octal, 318;
#   the tag 1e3 is 1000. Read and written without any change, four of six values are not what they were. -0499 and 2022-11 stay.
#   This is gray-matter's newest release, which holds js-yaml 3. js-yaml 5 reads day and clock time as text, but then -0499 as the number -499.
# What users should do: quote such values; what a reader should do: warn of a midnight with a zone where a day is meant.
# Version: gray-matter 4.0.3, js-yaml 5.5.0 (npm), Node.js 20. Source: YAML 1.1, timestamp, int and float; YAML 1.2.2, section 10.3. Seen on 2026-11-29.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > /dev/null
npm install --no-audit --no-fund --silent gray-matter@4.0.3 js-yaml@5.5.0

cat > again.mjs <<'JS'
import matter from 'gray-matter';
import { load } from 'js-yaml';

const keys = 'date: 2022-11-22\nmonth: 2022-11\nat: 12:30\nyear: 0476\nera: -0499\ntag: 1e3\n';
const read = matter(`---\n${keys}---\ntext\n`);
console.log(matter.stringify(read.content, read.data));
console.log(`js-yaml 5: ${JSON.stringify(load(keys))}`);
JS
node again.mjs | tee seen.txt
grep -qx 'date: 2022-11-22T00:00:00.000Z' seen.txt
grep -qx 'month: 2022-11' seen.txt
grep -qx 'at: 750' seen.txt
grep -qx 'year: 318' seen.txt
grep -qx "era: '-0499'" seen.txt
grep -qx 'tag: 1000' seen.txt
grep -qx 'js-yaml 5: {"date":"2022-11-22","month":"2022-11","at":"12:30","year":476,"era":-499,"tag":1000}' seen.txt
