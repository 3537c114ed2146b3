// Draws moments as src/Render/Overview does.

import { coverage, interval, oneDay, open, openEnd, openStart, spans, uncertain } from './filter-data.js';
import { dayNumber, dayOf, partOf, startOf, stepFor, units, written } from './filter-dates.js';
import { fill } from './page.js';
import { page } from './search-index.js';

const mostMarks = 60;
const mostRows = 12;
const edge = 8;
const barWidth = 12.5; // thinner bars are hard to hit
const barHeight = 130;
const size = 12;
const rowHeight = 16;

function set(element, attributes) {
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
}

export function shape(name, attributes, ...children) {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  set(made, attributes);
  made.append(...children);
  return made;
}

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
    partAt: x => within(partOf(step, Math.floor(from + (to - from) * ((isMirrored ? 1 - x : x) * width - edge) / length))),
  };
}

export function draw(svg, { data, names, places }, axis, words) {
  const isSeen = ({ start, end }) => end >= axis.from && start < axis.to;
  const seen = places.filter(place => spans(data, place).some(isSeen));
  const all = seen.length > mostMarks ? [] : seen.flatMap(place => spans(data, place).filter(isSeen).map(days => markOf(place, days, data, axis)));
  const marks = all.length > mostMarks ? [] : all.sort((left, right) => left.from - right.from);
  const rows = [0, coverage].map(side => inRows(marks.filter(mark => mark.side === side)));
  const isBars = marks.length === 0 || Math.max(...rows) > mostRows;
  const bins = binsOf(seen, data, axis);
  const most = [0, coverage].map(side => Math.max(0, ...bins.map(bin => bin.counts[side])));
  const length = count => count && Math.max(2, barHeight * count / (most[0] + most[1]));

  const top = Number(svg.dataset.top);
  const baseline = top + (isBars ? 6 + length(most[0]) : Math.max(2, rows[0]) * rowHeight + 4);
  const bottom = baseline + 4 + (isBars ? length(most[1]) : rows[1] * rowHeight);
  svg.setAttribute('viewBox', `0 0 ${axis.width} ${Math.round(bottom + 28)}`);
  svg.replaceChildren(
    svg.querySelector('defs'),
    ...ticks(axis, names, top, bottom),
    ...svg.querySelectorAll('.ground, .era'),
    ...(isBars ? bins.map(bin => bar(bin, axis, baseline, length, most, names, words)) : marks.map(mark => drawnMark(mark, axis, baseline, words))),
    shape('path', { class: 'axis', d: `M0 ${baseline}H${axis.width}` }));
  for (const era of svg.querySelectorAll('.era')) moveEra(era, axis, bottom);
  return bins;
}

// By longer parts where many dates do not say so much; by their length, since no part that begins with year 0 holds a winter from year -1 to it.
function binsOf(places, data, axis) {
  const { flags, start, end, sets } = data;
  const isLonger = (place, step) => !(flags[place] & (interval | open) || sets.has(place)) && units(step, start[place], end[place]) > step.length;
  const step = stepFor(axis.from, axis.to - 1, axis.width / barWidth,
    step => places.filter(place => isLonger(place, step)).length * 10 <= places.length);
  const bins = new Map();
  for (const place of places) {
    const seen = spans(data, place).filter(days => days.end >= axis.from && days.start < axis.to);
    for (const part of new Set(seen.map(days => partOf(step, Math.max(axis.from, days.start))))) {
      if (!bins.has(part)) bins.set(part, { step, part, counts: [0, 0], unsure: [0, 0] });
      const { counts, unsure } = bins.get(part);
      counts[flags[place] & coverage]++;
      if (flags[place] & uncertain) unsure[flags[place] & coverage]++;
    }
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

function markOf(place, { own, start, end }, data, axis) {
  const flags = data.flags[place] & ~(open | oneDay) | own;
  // Open on both sides, it is known by the day where it stands alone.
  const isAlone = (own & open) === open;
  const to = axis.along(own & openEnd && !isAlone ? axis.to : end + 1);
  const from = own & openStart && !isAlone ? Math.max(axis.along(axis.from), to - 100) : axis.along(start);
  const isWide = to - from > size && !(own & oneDay) && !isAlone;
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

function inRows(stretches) {
  const ends = [];
  for (const stretch of stretches) {
    const row = ends.findIndex(end => end + 2 <= stretch.from);
    stretch.row = row < 0 ? ends.length : row;
    ends[stretch.row] = stretch.from + stretch.width;
  }
  return ends.length;
}

// A period stays in the row that the build gave it.
function moveEra(era, axis, bottom) {
  const [begin, end] = [era.dataset.from, era.dataset.to].map(axis.along);
  const [ground, line, name] = [era.previousElementSibling, ...era.children];
  for (const band of [ground, line]) set(band, { x: axis.left(begin, end - begin), width: end - begin });
  set(ground, { height: bottom - ground.getAttribute('y') });
  set(era, { display: begin < end ? 'inline' : 'none' });
  const length = name.getComputedTextLength();
  // Cut off by the edge, a name would reach into the next one.
  const isWhole = length < end - begin || axis.from < era.dataset.from;
  set(name, { class: '', x: axis.left(Math.max(0, Math.min(begin, axis.width - length))), opacity: isWhole ? 1 : 0 });
}

function ticks(axis, names, top, bottom) {
  const made = [];
  const step = stepFor(axis.from, axis.to - 1, Math.min(8, Math.max(3, axis.width / 110)));
  for (let part = partOf(step, axis.from); part <= partOf(step, axis.to - 1); part++) {
    let day = startOf(step, part);
    // Without a year 0, 100 BCE is -99.
    const [year] = dayOf(day);
    if (step.unit === 'year' && step.length > 1 && year <= 0) day = dayNumber(year + 1);
    const along = axis.along(day);
    if (along <= 50 || along >= axis.width - 50) continue;
    const x = axis.left(along);
    made.push(shape('path', { class: 'tick', d: `M${x} ${top}V${bottom + 6}` }), shape('text', { class: 'date', x, y: bottom + 20 }, names.name(day, step.unit)));
  }
  return made;
}
