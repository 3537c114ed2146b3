#!/usr/bin/env bash
# What markwhen's parser makes of a decade, of an open end, and of the sections that its older documents have.
#
# Guessed: “1950s” is the decade, “2002-” has no end, and “section Later … endSection” is a group.
# What happens: “1950s” is a duration of 1,950 seconds behind the event before it: here half an hour at the beginning of 1942. “2002-” is the year 2002
#   alone. “section” and “endSection” are text of the event above, and the events between are in no group; groups are headings (# Later) now. Nothing is said.
# What an importer should do: read a number with an s as a decade or ask, never as seconds; take both forms of a group.
# Version: @markwhen/parser 1.2.0 (npm), Node.js 20. Source: markwhen's documentation on dates and on sections. Seen on 2026-11-30.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > /dev/null
npm install --no-audit --no-fund --silent @markwhen/parser@1.2.0

cat > timeline.mw <<'MW'
1941: a flood
1950s: many storms
2002-: the harbour is closed
section Later
2003: a fire
endSection
# Groups
2004: a strike
MW
cat > parse.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { parse } from '@markwhen/parser';

function show(node, group) {
  if (node.children) return node.children.forEach(child => show(child, node.title ?? group));
  const { fromDateTimeIso: from, toDateTimeIso: to } = node.dateRangeIso;
  const text = (node.supplemental ?? []).map(each => each.raw).join(' / ');
  console.log(`${node.firstLine.restTrimmed} | ${from.slice(0, 19)} to ${to.slice(0, 19)} | group: ${group || 'none'} | text: ${text || 'none'}`);
}
show(parse(readFileSync('timeline.mw', 'utf8')).events, '');
JS
node parse.mjs | tee seen.txt
diff - seen.txt <<'EXPECTED'
a flood | 1941-01-01T00:00:00 to 1942-01-01T00:00:00 | group: none | text: none
many storms | 1942-01-01T00:00:00 to 1942-01-01T00:32:30 | group: none | text: none
the harbour is closed | 2002-01-01T00:00:00 to 2003-01-01T00:00:00 | group: none | text: section Later
a fire | 2003-01-01T00:00:00 to 2004-01-01T00:00:00 | group: none | text: endSection
a strike | 2004-01-01T00:00:00 to 2005-01-01T00:00:00 | group: Groups | text: none
EXPECTED
