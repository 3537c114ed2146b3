#!/usr/bin/env bash
# What citeproc-js, which Zotero and most CSL tools use, makes of a range whose ends are not equally precise.
#
# Guessed: CSL-JSON allows [[1914], [1918, 11]] (each part of the range has one to three numbers), so it is printed as “1914–November 1918”,
#   or at worst that one reference loses its date.
# What happens: an error is thrown for the whole bibliography: one such source, and no source is printed.
# What an exporter should do: cut both ends to the precision of the coarser one.
# Version: citeproc 2.4.63 (npm), Node.js 20. Source: CSL 1.0.2, csl-data.json, “date-variable”. Seen on 2026-11-29.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > /dev/null
npm install --no-audit --no-fund --silent citeproc@2.4.63

cat > print.mjs <<'JS'
import CSL from 'citeproc';

const head = 'xmlns="http://purl.org/net/xbiblio/csl" version="1.0"';
const style = `<style ${head} class="in-text"><info><title>Plain</title><id>plain</id><updated>2026-01-01T00:00:00Z</updated></info>
  <citation><layout><text variable="title"/></layout></citation>
  <bibliography><layout><text variable="title" suffix=", "/><date variable="issued"><date-part name="month" form="numeric" suffix="/"/><date-part name="year"/></date></layout></bibliography></style>`;
const locale = `<locale ${head} xml:lang="en-US"><terms/></locale>`;

function bibliography(sources) {
  const engine = new CSL.Engine({ retrieveLocale: () => locale, retrieveItem: id => sources.find(source => source.id === id) }, style);
  engine.updateItems(sources.map(source => source.id));
  return engine.makeBibliography()[1].map(line => line.replace(/<[^>]*>/g, '').trim()).join(' | ');
}

for (const range of [[[1914], [1918]], [[1914, 8], [1918, 11]], [[1914], [1918, 11]], [[1914, 8], [1918]]]) {
  const sources = [
    { id: 'a', type: 'report', title: 'A plain report', issued: { 'date-parts': [[1920]] } },
    { id: 'b', type: 'report', title: 'A report of years', issued: { 'date-parts': range } },
  ];
  let said;
  try {
    said = bibliography(sources);
  } catch (error) {
    said = `no bibliography: ${error.message ?? error}`;
  }
  console.log(`${JSON.stringify(range)}: ${said}`);
}
JS
node print.mjs | tee seen.txt
[ "$(grep -c 'A plain report, 1920' seen.txt)" = 2 ]
[ "$(grep -c 'no bibliography: .*element mismatch in date range' seen.txt)" = 2 ]
