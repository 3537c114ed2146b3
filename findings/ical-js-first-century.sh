#!/usr/bin/env bash
# What ical.js, which Thunderbird's calendar is made of, makes of a day in the first century.
#
# Guessed: DTSTART;VALUE=DATE:00790824 is the 24th of August of the year 79, as RFC 5545 has years of four digits and RFC 3339 begins with the year 0.
# What happens: it is read as the year 79, and toJSDate() gives 1979, since JavaScript's Date takes years from 0 to 99 for the twentieth century. Written as text the
#   year has two digits, so that what reads that next does the same. From the year 100 on all is well.
# What a writer should do: tell whoever exports such days; there is no other way to write them in iCalendar.
# Version: ical.js 2.2.1 (npm), Node.js 20. Source: RFC 5545, 3.3.4; ECMA-262, 21.4.2.1 (years from 0 to 99). Seen on 2026-11-30.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > /dev/null
npm install --no-audit --no-fund --silent ical.js@2.2.1

cat > read.mjs <<'JS'
import ICAL from 'ical.js';

for (const day of ['00790824', '00990101', '01000101', '10661014']) {
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Example//EN', 'BEGIN:VEVENT', 'UID:a', 'DTSTAMP:20261130T000000Z', `DTSTART;VALUE=DATE:${day}`, 'SUMMARY:A day', 'END:VEVENT', 'END:VCALENDAR', ''];
  const start = new ICAL.Event(new ICAL.Component(ICAL.parse(lines.join('\r\n'))).getFirstSubcomponent('vevent')).startDate;
  console.log(`${day}: year ${start.year}, as text ${start}, as a date of JavaScript ${start.toJSDate().getFullYear()}`);
}
JS
node read.mjs | tee seen.txt
diff - seen.txt <<'EXPECTED'
00790824: year 79, as text 79-08-24, as a date of JavaScript 1979
00990101: year 99, as text 99-01-01, as a date of JavaScript 1999
01000101: year 100, as text 100-01-01, as a date of JavaScript 100
10661014: year 1066, as text 1066-10-14, as a date of JavaScript 1066
EXPECTED
