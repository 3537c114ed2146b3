#!/usr/bin/env bash
# What the parser of Better BibTeX for Zotero makes of an English title and of a date that is about.
#
# Guessed: the title as it stands, and date = {1984~}, which biblatex has taken from EDTF, as “about 1984”.
# What happens: by default titles of every entry whose language is English or not named are turned to sentence case, and a name that is not in braces loses its capital:
#   “The Bridge of Bergen” is “The bridge of bergen”. The mark ~ is taken from a year, which is then certain; the ? of an interval stays.
# What an importer should do: keep titles as they stand, and read dates by itself.
# Version: @retorquere/bibtex-parser 9.0.29 (npm), Node.js 20. Source: its options, “sentenceCase”; biblatex 3.20, 2.3.8 (date marks). Seen on 2026-11-30.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > /dev/null
npm install --no-audit --no-fund --silent @retorquere/bibtex-parser@9.0.29

cat > read.mjs <<'JS'
import { parse } from '@retorquere/bibtex-parser';

const list = `
@book{a, title = {The Bridge of Bergen}, date = {1984~}}
@book{b, title = {The Bridge of {Bergen}}, date = {1984?/1986}}
@book{c, title = {The Bridge of Bergen}, langid = {english}, date = {1984}}
@book{d, title = {Die Brücke von Bergen}, langid = {german}, date = {1984~}}
`;
for (const { key, fields } of parse(list).entries) console.log(`${key}: ${fields.title}, ${fields.date}`);
for (const { key, fields } of parse(list, { sentenceCase: false }).entries.slice(0, 1)) console.log(`${key}, as it stands: ${fields.title}, ${fields.date}`);
JS
node read.mjs | tee seen.txt
diff - seen.txt <<'EXPECTED'
a: The bridge of bergen, 1984
b: The bridge of Bergen, 1984?/1986
c: The bridge of bergen, 1984
d: Die Brücke von Bergen, 1984
a, as it stands: The Bridge of Bergen, 1984
EXPECTED
