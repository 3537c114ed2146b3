#!/usr/bin/env bash
# How ical.js reads the name of a calendar that has a comma in it.
#
# Guessed: NAME, the name of a calendar since RFC 7986 (section 5.1), is a text, so that an escaped comma is a comma, as it is in DESCRIPTION and SUMMARY. X-WR-CALNAME, the
# older form of the same, is written by every program as a text, too.
# What happens: ical.js does not know either, takes both for values of an unknown type, and hands out the backslash: “The harbour\, 1962”. A timeline whose title has a comma or
# a semicolon is shown with backslashes.
# What a reader should do: decode both as texts. A writer can do nothing: without its backslash a comma is wrong by both RFCs.
# Version: ical.js 2.2.1 (npm), Node.js 20. Source: its list of properties (lib/ical/design.js); RFC 7986, section 5.1; RFC 5545, section 3.3.11. Seen on 2026-12-01.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > /dev/null
npm install --no-audit --no-fund --silent ical.js@2.2.1

cat > read.mjs <<'JS'
import ICAL from 'ical.js';

const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//A test//EN', 'NAME:The harbour\\, 1962', 'X-WR-CALNAME:The harbour\\, 1962', 'DESCRIPTION:The harbour\\, 1962',
  'BEGIN:VEVENT', 'UID:1', 'DTSTAMP:20261201T000000Z', 'DTSTART;VALUE=DATE:19620216', 'SUMMARY:The flood\\, at night', 'END:VEVENT', 'END:VCALENDAR', ''];
const calendar = new ICAL.Component(ICAL.parse(lines.join('\r\n')));
for (const name of ['name', 'x-wr-calname', 'description']) console.log(`${name}: ${calendar.getFirstPropertyValue(name)} (${calendar.getFirstProperty(name).type})`);
console.log(`summary: ${calendar.getFirstSubcomponent('vevent').getFirstPropertyValue('summary')}`);
JS
node read.mjs | tee seen.txt
diff - seen.txt <<'EXPECTED'
name: The harbour\, 1962 (unknown)
x-wr-calname: The harbour\, 1962 (unknown)
description: The harbour, 1962 (text)
summary: The flood, at night
EXPECTED
