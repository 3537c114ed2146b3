// Draws moments as the build does (src/Render/Overview), with the same classes: each by itself while there are few, else counted in bars.

import { coverage, interval, oneDay, open, openEnd, openStart, uncertain } from './filter-data.js';
import { dayNumber, dayOf, partOf, startOf, stepFor, written } from './filter-dates.js';
import { fill, root } from './page.js';
import { page } from './search-index.js';

const mostMarks = 60;
const mostRows = 12;
const mostEraRows = 3;
const edge = 8;
const barWidth = 12.5; // thinner bars are hard to hit
const barHeight = 130; // of the longest two together
const size = 12;       // of a mark
const rowHeight = 16;
const eraHeight = 24;
const letter = 7.5;    // an estimate, on the wide side

export function shape(name, attributes, ...children) {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

/** Time from one edge of the drawing to the other, as src/Render/Overview/TimeAxis.cs lays it out; `to` is the day behind the last. */
export function axisOf({ from, to }, width) {
  const isMirrored = document.documentElement.dir === 'rtl';
  const step = stepFor(from, to - 1, width / barWidth);
  const [first, last, length] = [partOf(step, from), partOf(step, to - 1), width - 2 * edge];
  const within = part => Math.min(last, Math.max(first, part));
  return {
    step, first, last, from, to, width,
    along: day => edge + length * Math.min(1, Math.max(0, (day - from) / (to - from))),
    left: (along, wide = 0) => isMirrored ? width - along - wide : along,
    partOf: day => within(partOf(step, day)),
    /** The part at a place on the screen, from 0 at its left to 1 at its right. */
    partAt: x => within(partOf(step, Math.floor(from + (to - from) * ((isMirrored ? 1 - x : x) * width - edge) / length))),
  };
}

/** Puts the drawing into an SVG element. Returns what is in each part of time, for the table. */
export function draw(svg, { data, names, places }, axis, words) {
  const seen = places.filter(place => data.end[place] >= axis.from && data.start[place] < axis.to);
  const marks = seen.length > mostMarks ? [] : seen.map(place => markOf(place, data, axis)).sort((left, right) => left.from - right.from);
  const rows = [0, coverage].map(side => inRows(marks.filter(mark => mark.side === side)));
  const isBars = marks.length === 0 || Math.max(...rows) > mostRows;
  const bins = binsOf(seen, data, axis);
  const most = [0, coverage].map(side => Math.max(0, ...bins.map(bin => bin.counts[side])));
  const length = count => count && Math.max(2, barHeight * count / (most[0] + most[1]));

  const eras = erasOf(data.periods, axis);
  const top = inRows(eras, mostEraRows) * eraHeight + 6;
  const baseline = top + (isBars ? 6 + length(most[0]) : Math.max(2, rows[0]) * rowHeight + 4);
  const bottom = baseline + 4 + (isBars ? length(most[1]) : rows[1] * rowHeight);
  svg.setAttribute('viewBox', `0 0 ${axis.width} ${Math.round(bottom + 28)}`);
  svg.replaceChildren(
    svg.querySelector('defs'),
    ...ticks(axis, names, top, bottom),
    ...eras.filter(era => era.row < mostEraRows).flatMap(era => drawnEra(era, bottom, data)),
    ...(isBars ? bins.map(bin => bar(bin, axis, baseline, length, most, names, words)) : marks.map(mark => drawnMark(mark, axis, baseline, words))),
    shape('path', { class: 'axis', d: `M0 ${baseline}H${axis.width}` }));
  return bins;
}

// What is counted, of entries and of coverage: by longer parts where many dates do not say so much.
function binsOf(places, { flags, start, end }, axis) {
  const isLonger = (place, step) => !(flags[place] & (interval | open)) && partOf(step, start[place]) !== partOf(step, end[place]);
  const step = stepFor(axis.from, axis.to - 1, axis.width / barWidth,
    step => places.filter(place => isLonger(place, step)).length * 10 <= places.length);
  const bins = new Map();
  for (const place of places) {
    const part = partOf(step, Math.max(axis.from, start[place]));
    if (!bins.has(part)) bins.set(part, { step, part, counts: [0, 0], unsure: [0, 0] });
    const { counts, unsure } = bins.get(part);
    counts[flags[place] & coverage]++;
    if (flags[place] & uncertain) unsure[flags[place] & coverage]++;
  }
  return [...bins.values()].sort((left, right) => left.part - right.part);
}

function bar({ step, part, counts, unsure }, axis, baseline, length, most, names, words) {
  const [first, next] = [startOf(step, part), startOf(step, part + 1)];
  const width = Math.max(1, axis.along(next) - axis.along(first) - 1);
  const x = axis.left(axis.along(first), width);
  const [from, to] = [written(first, step.unit), written(next - 1, step.unit)];
  const block = (kind, y, height) => shape('path', { class: kind, d: `M${x} ${y}h${width}v${height}h-${width}z` });
  const blocks = [block('hit', baseline - length(most[0]), length(most[0]) + length(most[1]))];
  const said = [];
  [['entries', 'e'], ['reports', 'c']].forEach(([kind, name], side) => {
    if (!counts[side]) return;
    const height = length(counts[side]);
    const unsureHeight = height * unsure[side] / counts[side];
    said.push(names.count(counts[side], kind));
    blocks.push(block(name, baseline - (side ? 0 : height), height));
    if (unsureHeight) blocks.push(block(`${name} u`, baseline + (side ? height - unsureHeight : -height), unsureHeight));
  });
  return shape('a', { href: `?from=${from}&to=${to}`, 'data-from': from, 'data-to': to },
    shape('title', {}, fill(words.bar, [names.part(step, part), said.join(names.separator)])), ...blocks);
}

function markOf(place, data, axis) {
  const flags = data.flags[place];
  const to = axis.along(flags & openEnd ? axis.to : data.end[place] + 1);
  const from = flags & openStart ? Math.max(axis.along(axis.from), to - 100) : axis.along(data.start[place]);
  const isWide = to - from > size && !(flags & oneDay);
  return { place, flags, side: flags & coverage, from: isWide ? from : (from + to - size) / 2, width: isWide ? to - from : size };
}

function drawnMark({ place, flags, side, from, width, row }, axis, baseline, words) {
  const fade = flags & openEnd ? 'after' : flags & openStart ? 'before' : '';
  const y = side ? baseline + 4 + row * rowHeight : baseline - (row + 1) * rowHeight;
  const body = shape('rect', { x: axis.left(from, width), y, width, height: size, rx: side ? 0 : size / 2, ...fade && { fill: `url(#_fade-${fade})` } });
  const title = shape('title', {});
  const made = shape('a', { class: (side ? 'c' : 'e') + (flags & uncertain ? ' u' : '') + (fade && ' open') }, title, body);
  page(place).then(found => {
    const link = found.querySelector('.headline a');
    made.setAttribute('href', link.href);
    title.textContent = fill(words.mark, [link.textContent, found.querySelector('.when').textContent.trim()]);
  }).catch(() => {});
  return made;
}

// Gives each its row, those that overlap one above the other; returns how many rows there are.
function inRows(stretches, most = Infinity) {
  const ends = [];
  for (const stretch of stretches) {
    const row = ends.findIndex(end => end + 2 <= stretch.from);
    stretch.row = row < 0 ? ends.length : row;
    ends[stretch.row] = stretch.from + stretch.width;
  }
  return Math.min(most, ends.length);
}

// Where the band of each is, and its name, which may be longer.
function erasOf(periods, axis) {
  return periods.map(([name, address, first, last]) => {
    const [begin, end] = [axis.along(first ?? axis.from), axis.along((last ?? axis.to) + 1)];
    const from = Math.max(0, Math.min(begin, axis.width - name.length * letter));
    const band = { x: axis.left(begin, end - begin), width: end - begin };
    return { name, address, band, x: axis.left(from), from, width: Math.max(end - from, name.length * letter) + 4 };
  }).filter(era => era.band.width > 0);
}

function drawnEra({ name, address, band, x, row }, bottom, data) {
  const y = row * eraHeight;
  return [
    shape('rect', { class: 'ground', ...band, y: y + 18, height: bottom - y - 18 }),
    shape('a', { class: 'era', href: new URL(address + data.index, root).href },
      shape('rect', { ...band, y: y + 17, height: 4 }), shape('text', { x, y: y + 13 }, name)),
  ];
}

function ticks(axis, names, top, bottom) {
  const made = [];
  const step = stepFor(axis.from, axis.to - 1, Math.min(8, Math.max(3, axis.width / 110)));
  for (let part = partOf(step, axis.from); part <= partOf(step, axis.to - 1); part++) {
    let day = startOf(step, part);
    // There was no year 0: the round years before it are 100 BCE and 500 BCE, which are -99 and -499.
    const [year] = dayOf(day);
    if (step.unit === 'year' && step.length > 1 && year <= 0) day = dayNumber(year + 1);
    const along = axis.along(day);
    if (along <= 50 || along >= axis.width - 50) continue;
    const x = axis.left(along);
    made.push(shape('path', { class: 'tick', d: `M${x} ${top}V${bottom + 6}` }), shape('text', { class: 'date', x, y: bottom + 20 }, names.name(day, step.unit)));
  }
  return made;
}
