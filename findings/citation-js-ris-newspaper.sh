#!/usr/bin/env bash
# What citation.js writes of a newspaper's article into RIS.
#
# Guessed: as of every other kind: its authors in AU and its day in DA.
# What happens: of an article in a newspaper (TY NEWS) neither the authors nor the day are written, only the year. The same item as a magazine's or a
#   journal's article keeps all. Nothing is said, and whoever reads the file has an article by nobody.
# What an importer should do: ask for another format where an article in RIS has no author; CSL-JSON from the same tool has all.
# Version: @citation-js/core and @citation-js/plugin-ris 0.8.2 (npm, the newest of plugin-ris), Node.js 20. Source: RIS's specification, type NEWS: AU is the reporter, DA the day; CSL 1.0.2. Seen on 2026-11-30.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > /dev/null
npm install --no-audit --no-fund --silent @citation-js/core@0.8.2 @citation-js/plugin-ris@0.8.2

cat > write.mjs <<'JS'
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-ris';

for (const type of ['article-newspaper', 'article-magazine', 'article-journal', 'webpage', 'report']) {
  const item = { id: 'lee2021', type, title: 'The bridge', author: [{ family: 'Lee', given: 'Ann' }], issued: { 'date-parts': [[2021, 3, 5]] } };
  console.log(new Cite([item]).format('ris').split('\n').filter(line => /^(TY|AU|DA|PY)/.test(line)).join(', '));
}
JS
node write.mjs | tee seen.txt
diff - seen.txt <<'EXPECTED'
TY  - NEWS, PY  - 2021
TY  - MGZN, AU  - Lee, Ann, DA  - 2021/3/5/, PY  - 2021
TY  - JOUR, AU  - Lee, Ann, DA  - 2021/3/5/, PY  - 2021
TY  - ELEC, AU  - Lee, Ann, DA  - 2021/3/5/, PY  - 2021
TY  - RPRT, AU  - Lee, Ann, DA  - 2021/3/5/, PY  - 2021
EXPECTED
