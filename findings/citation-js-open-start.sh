#!/usr/bin/env bash
# What citation.js makes of a biblatex date that is open at its start.
#
# Guessed: biblatex's dates are EDTF levels 0 and 1, where ../2022-11-28 is “until then, start open”; it is read, or that one entry has no date.
# What happens: the whole file is refused with “Failed to convert date to issued”. Open at the end is read, but as a range with null for its end,
#   which CSL-JSON does not allow. The masked year 199X, which biblatex's manual names, becomes the sure year 1990.
# What an exporter should do: write an open start and a masked year into “note”, not into “date”.
# Version: @citation-js/core 0.9.0, @citation-js/plugin-bibtex 0.9.0 (npm), Node.js 20. Source: biblatex 3.20 manual, section 2.3.8. Seen on 2026-11-29.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > /dev/null
npm install --no-audit --no-fund --silent @citation-js/core@0.9.0 @citation-js/plugin-bibtex@0.9.0

cat > read.mjs <<'JS'
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';

for (const date of ['2022-11-22', '2022-11-22/..', '../2022-11-28', '199X']) {
  let said;
  try {
    const read = new Cite(`@report{a, title = {First}, date = {2020}}\n@report{b, title = {Second}, date = {${date}}}`).data;
    said = `${read.length} entries, ${JSON.stringify(read[1].issued)}`;
  } catch (error) {
    said = `nothing: ${error.message}`;
  }
  console.log(`${date}: ${said}`);
}
JS
node read.mjs | tee seen.txt
diff - seen.txt <<'EXPECTED'
2022-11-22: 2 entries, {"date-parts":[[2022,11,22]]}
2022-11-22/..: 2 entries, {"date-parts":[[2022,11,22],null]}
../2022-11-28: nothing: Failed to convert date to issued
199X: 2 entries, {"date-parts":[[1990]]}
EXPECTED
