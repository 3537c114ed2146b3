#!/usr/bin/env bash
# What `markdownlint-cli2 --fix` makes of an address without “https://”.
#
# Guessed: rule MD034 (no bare URLs) puts angle brackets round what is a link, and the page stays as it was.
# What happens: “www.example.org”, a link for GitHub and everything with its extension for autolinks, becomes “<www.example.org>”, which is no autolink
#   (CommonMark wants a scheme): the link is gone and the reader sees the brackets.
# What users should do: write “https://” before such an address, or turn MD034 off.
# Version: markdownlint-cli2 0.24.1, micromark 4.0.2 with micromark-extension-gfm-autolink-literal 2.1.0 (npm), Node.js 20.
# Source: CommonMark 0.31.2, section 6.5; GitHub Flavored Markdown, section 6.9. Seen on 2026-11-29.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > /dev/null
npm install --no-audit --no-fund --silent markdownlint-cli2@0.24.1 micromark@4.0.2 micromark-extension-gfm-autolink-literal@2.1.0 2> /dev/null

cat > page.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { micromark } from 'micromark';
import { gfmAutolinkLiteral, gfmAutolinkLiteralHtml } from 'micromark-extension-gfm-autolink-literal';

console.log(micromark(readFileSync('text.md'), { extensions: [gfmAutolinkLiteral()], htmlExtensions: [gfmAutolinkLiteralHtml()] }));
JS
printf '# A report\n\nIt stands at www.example.org since Monday.\n' > text.md
{
  node page.mjs
  npx markdownlint-cli2 --fix text.md > /dev/null 2>&1
  cat text.md
  node page.mjs
} | grep . | tee seen.txt
diff - seen.txt <<'EXPECTED'
<h1>A report</h1>
<p>It stands at <a href="http://www.example.org">www.example.org</a> since Monday.</p>
# A report
It stands at <www.example.org> since Monday.
<h1>A report</h1>
<p>It stands at &lt;www.example.org&gt; since Monday.</p>
EXPECTED
