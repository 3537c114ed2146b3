#!/usr/bin/env bash
# What Readability, which Firefox's reading view is made of, leaves out of an article.
#
# Guessed: all that stands within <article> but menus and advertisements: a quotation with the line that says whose it is, and a correction above all.
# What happens: every <footer> and <aside> is taken out, wherever it stands. A <blockquote> loses its <footer> with the speaker's name, and the words stay, as
#   if the paper had said them; with <cite> the name stays. Corrections in an <aside> or at the foot of the article are gone. Nothing is said.
# What an importer should do: make paragraphs of the footers of quotations first, and of corrections.
# Version: @mozilla/readability 0.6.0, jsdom 26.1.0 (npm), Node.js 20; SmartReader for .NET does the same. Source: HTML Living Standard, 4.4.4 (“attribution … outside of the
#   blockquote element”, which older pages and the edition of 2014 put into a <footer> within it) and 4.3.5 and 4.3.8. Seen on 2026-11-30.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > /dev/null
npm install --no-audit --no-fund --silent @mozilla/readability@0.6.0 jsdom@26.1.0

cat > read.mjs <<'JS'
import { Readability } from '@mozilla/readability';
import { JSDOM } from 'jsdom';

const text = '<p>The harbour bridge was closed on Thursday after a fire in its control room, and nobody was hurt, the trust said in a notice, which it read out to all who waited.</p>';
const parts = {
  'the footer of a quotation': '<blockquote><p>We shut it at once.</p><footer>Carla Diaz, engineer</footer></blockquote>',
  'the cite of a quotation': '<blockquote><p>We shut it at once.</p><cite>Carla Diaz, engineer</cite></blockquote>',
  'an aside': '<aside>Correction: by Carla Diaz, engineer.</aside>',
  'the foot of the article': '<footer><p>Correction: by Carla Diaz, engineer.</p></footer>',
  'a paragraph': '<p>Correction: by Carla Diaz, engineer.</p>',
};
for (const [what, part] of Object.entries(parts)) {
  const page = new JSDOM(`<title>The bridge</title><article><h1>The bridge</h1>${text.repeat(4)}${part}${text}</article>`, { url: 'https://post.example/' });
  console.log(`${what}: ${new Readability(page.window.document).parse().textContent.includes('Carla Diaz') ? 'stays' : 'is gone'}`);
}
JS
node read.mjs | tee seen.txt
diff - seen.txt <<'EXPECTED'
the footer of a quotation: is gone
the cite of a quotation: stays
an aside: is gone
the foot of the article: is gone
a paragraph: stays
EXPECTED
