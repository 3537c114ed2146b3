#!/usr/bin/env bash
# What citation.js writes into BibTeX and biblatex of titles in other scripts than Latin.
#
# Guessed: UTF-8, which biblatex has read since 2009; or a command of LaTeX for each letter, and a complaint where there is none.
# What happens: by default it writes ASCII, and what has no command of LaTeX is left out in silence: a title in Japanese, Russian or Arabic is empty, and one in
#   Latin letters loses its Japanese words. Greek keeps its small letters and loses capital Alpha; H₂O becomes H2O, and ½ becomes 1⁄2. With
#   plugins.config.get('@bibtex').format.asciiOnly = false all of it is kept.
# What an importer should do: say that an entry has no title, and never take the empty one. CSL-JSON and RIS from the same tool have all letters.
# Version: @citation-js/core and @citation-js/plugin-bibtex 0.9.0 (npm), Node.js 20. Source: the README of plugin-bibtex, “asciiOnly”; biblatex 3.20, section 2.4.3. Seen on 2026-11-30.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > /dev/null
npm install --no-audit --no-fund --silent @citation-js/core@0.9.0 @citation-js/plugin-bibtex@0.9.0

cat > write.mjs <<'JS'
import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';

const titles = ['The bridge', 'Été à Straße', 'Α β γ', 'Мост', '橋', 'جسر', 'The bridge (橋)', 'H₂O and ½'];
for (const asciiOnly of [true, false]) {
  plugins.config.get('@bibtex').format.asciiOnly = asciiOnly;
  for (const title of titles) {
    const written = new Cite([{ id: 'a', type: 'book', title }]).format('biblatex');
    console.log(`${asciiOnly ? 'by default' : 'all letters'}: ${title} -> {${/title = \{(.*)\},/.exec(written)[1]}}`);
  }
}
JS
node write.mjs | tee seen.txt
diff - seen.txt <<'EXPECTED'
by default: The bridge -> {The bridge}
by default: Été à Straße -> {{\' {E}}t{\' e} {\` a} {Stra}\ss{}e}
by default: Α β γ -> { $\beta$ $\gamma$}
by default: Мост -> {}
by default: 橋 -> {}
by default: جسر -> {}
by default: The bridge (橋) -> {The bridge ()}
by default: H₂O and ½ -> {H2O and 1\textfractionsolidus{}2}
all letters: The bridge -> {The bridge}
all letters: Été à Straße -> {Été à {Stra}ße}
all letters: Α β γ -> {Α β γ}
all letters: Мост -> {Мост}
all letters: 橋 -> {橋}
all letters: جسر -> {جسر}
all letters: The bridge (橋) -> {The bridge (橋)}
all letters: H₂O and ½ -> {H₂{O} and ½}
EXPECTED
