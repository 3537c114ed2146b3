// Draws moments as the build does (src/Render/Overview), with the same classes: each by itself while there are few, else counted in bars.

import { isCoverage, isInterval, isOpen, isUncertain } from './filter-data.js';
import { dayNumber, dayOf, partOf, startOf, stepFor, steps, written } from './filter-dates.js';
import { page } from './search-index.js';

const mostMarks = 60;
const mostLanes = 12;
const barHeight = 130;
const size = 12;
const lane = 16;
const letter = 7.5;
const home = new URL('../', import.meta.url);

export function shape(name, attributes, ...children) {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, typeof value === 'number' ? Math.round(value * 10) / 10 : value);
  made.append(...children);
  return made;
}

/** Puts the drawing into an SVG element. Returns what is in each part of time, for the table. */
export function draw(svg, data, names, places, axis, words) {
  const seen = places.filter(place => data.end[place] >= axis.from && data.start[place] < axis.to);
  const drawn = [];
  const marks = seen.length <= mostMarks ? seen.map(place => markOf(place, data, axis)).sort((left, right) => left.from - right.from) : [];
  const lanes = [placed(marks.filter(mark => !mark.isCoverage)), placed(marks.filter(mark => mark.isCoverage))];
  const isBars = seen.length > mostMarks || Math.max(...lanes) > mostLanes;
  const bins = binsOf(seen, data, axis);
  const [most, mostBelow] = [Math.max(1, ...bins.map(bin => bin.events)), Math.max(0, ...bins.map(bin => bin.reports))];
  const length = count => count === 0 ? 0 : Math.max(2, barHeight * count / (most + mostBelow));

  const eras = erasOf(data, axis);
  const top = eras.reduce((most, era) => Math.max(most, era.row + 1), 0) * 24 + 6;
  const baseline = top + (isBars ? 6 + length(most) : Math.max(2, lanes[0]) * lane + 4);
  const bottom = baseline + (isBars ? length(mostBelow) : lanes[1] * lane) + 4;
  svg.setAttribute('viewBox', `0 0 ${axis.width} ${Math.round(bottom + 28)}`);
  drawn.push(...ticks(axis, names, top, bottom), ...eras.map(era => eraOf(era, axis, bottom, data)));
  if (isBars) drawn.push(...bins.map(bin => bar(bin, axis, baseline, length, [baseline - length(most), bottom - 4], names, words)));
  else drawn.push(...marks.map(mark => drawnMark(mark, axis, baseline, data, words)));
  drawn.push(shape('path', { class: 'axis', d: `M0 ${baseline}H${axis.width}` }));
  const kept = svg.querySelector('defs');
  svg.replaceChildren(...(kept ? [kept] : []), ...drawn);
  return bins;
}

/** What is counted, by part: longer ones where many dates do not say so much. */
function binsOf(places, { flags, start, end }, axis) {
  const isLonger = (place, step) => !isInterval(flags[place]) && !isOpen(flags[place]) && partOf(step, start[place]) !== partOf(step, end[place]);
  let step;
  let isReached = false;
  for (step of steps()) {
    isReached ||= step.unit === axis.step.unit && step.length === axis.step.length;
    if (isReached && places.filter(place => isLonger(place, step)).length * 10 <= places.length) break;
  }
  const bins = new Map();
  for (const place of places) {
    const part = partOf(step, Math.max(axis.from, start[place]));
    if (!bins.has(part)) bins.set(part, { part, step, events: 0, reports: 0, unsureEvents: 0, unsureReports: 0 });
    const [bin, isReport] = [bins.get(part), isCoverage(flags[place])];
    bin[isReport ? 'reports' : 'events']++;
    if (isUncertain(flags[place])) bin[isReport ? 'unsureReports' : 'unsureEvents']++;
  }
  return [...bins.values()].sort((left, right) => left.part - right.part);
}

function bar(bin, axis, baseline, length, [top, bottom], names, words) {
  const [first, next] = [startOf(bin.step, bin.part), startOf(bin.step, bin.part + 1)];
  const from = axis.along(first);
  const width = Math.max(1, axis.along(next) - from - 1);
  const x = axis.left(from, width);
  const [data_from, data_to] = [written(first, bin.step.unit), written(next - 1, bin.step.unit)];
  const counts = [bin.events && `${words.events} ${bin.events}`, bin.reports && `${words.reports} ${bin.reports}`].filter(Boolean).join(', ');
  const title = words.bar.replace('{0}', () => names.part(bin.step, bin.part)).replace('{1}', () => counts);
  const made = shape('a', { href: `?from=${data_from}&to=${data_to}`, 'data-from': data_from, 'data-to': data_to }, shape('title', {}, title));
  const part = (kind, y, height) => height > 0 && made.append(shape('path', { class: kind, d: `M${x} ${y}h${width}v${height}h-${width}z` }));
  const [above, below] = [length(bin.events), length(bin.reports)];
  part('hit', top, bottom - top);
  part('e', baseline - above, above);
  part('e u', baseline - above, above * bin.unsureEvents / (bin.events || 1));
  part('c', baseline, below);
  const unsure = below * bin.unsureReports / (bin.reports || 1);
  part('c u', baseline + below - unsure, unsure);
  return made;
}

function markOf(place, data, axis) {
  const flags = data.flags[place];
  const to = axis.along(flags & 8 ? axis.to : data.end[place] + 1);
  const from = flags & 4 ? Math.max(axis.along(axis.from), to - 100) : axis.along(data.start[place]);
  const isWide = to - from > size && !(flags & 16);
  return { place, isCoverage: isCoverage(flags), from: isWide ? from : (from + to - size) / 2, width: isWide ? to - from : size };
}

function drawnMark({ place, isCoverage: below, from, width, row }, axis, baseline, data, words) {
  const flags = data.flags[place];
  const fade = flags & 8 ? 'after' : flags & 4 ? 'before' : null;
  const body = { x: axis.left(from, width), y: below ? baseline + 4 + row * lane : baseline - (row + 1) * lane, width, height: size };
  if (!below) body.rx = size / 2;
  if (fade) body.fill = `url(#_fade-${fade})`;
  const title = shape('title', {});
  const made = shape('a', { class: `${below ? 'c' : 'e'}${isUncertain(flags) ? ' u' : ''}${fade ? ' open' : ''}` }, title, shape('rect', body));
  page(place).then(found => {
    made.setAttribute('href', found.url);
    title.textContent = words.mark.replace('{0}', () => found.title).replace('{1}', () => found.date);
  }).catch(() => {});
  return made;
}

// Gives each its row, those that overlap one above the other; returns how many rows there are.
function placed(stretches) {
  const ends = [];
  for (const stretch of stretches) {
    let row = ends.findIndex(end => end + 2 <= stretch.from);
    if (row < 0) row = ends.length;
    ends[row] = stretch.from + stretch.width;
    stretch.row = row;
  }
  return ends.length;
}

function erasOf(data, axis) {
  const laid = [];
  for (const [name, address, first, last] of data.periods) {
    const [begin, end] = [first ?? axis.from, last ?? axis.to];
    if (begin >= axis.to || end < axis.from) continue;
    const [from, to] = [axis.along(begin), axis.along(end + 1)];
    const isAtEnd = from + name.length * letter > axis.width;
    const text = Math.max(to - from, name.length * letter) + 4;
    laid.push({ name, address, x: from, wide: to - from, isAtEnd, from: isAtEnd ? Math.max(0, to - text) : from, width: text });
  }
  placed(laid);
  return laid.filter(era => era.row < 3);
}

function eraOf({ name, address, x, wide, isAtEnd, row }, axis, bottom, data) {
  const [top, band] = [row * 24, { x: axis.left(x, wide), width: wide }];
  const text = shape('text', { class: isAtEnd ? 'at-end' : '', x: axis.left(isAtEnd ? Math.max(x + wide, Math.min(axis.width, name.length * letter)) : x), y: top + 13 }, name);
  return shape('g', {}, shape('rect', { class: 'ground', ...band, y: top + 18, height: bottom - top - 18 }),
    shape('a', { class: 'era', href: new URL(address + data.index, home).href }, shape('rect', { ...band, y: top + 17, height: 4 }), text));
}

function ticks(axis, names, top, bottom) {
  const made = [];
  const step = stepFor(axis.from, axis.to - 1, Math.min(8, Math.max(3, axis.width / 110)));
  for (let part = partOf(step, axis.from); part <= partOf(step, axis.to - 1); part++) {
    let day = startOf(step, part);
    // There was no year 0: the round years before it are 100 BCE and 500 BCE, which are -99 and -499.
    if (step.unit === 'year' && step.length > 1 && dayOf(day)[0] <= 0) day = dayNumber(dayOf(day)[0] + 1);
    const along = axis.along(day);
    if (along <= 50 || along >= axis.width - 50) continue;
    const x = axis.left(along);
    made.push(shape('path', { class: 'tick', d: `M${x} ${top}V${bottom + 6}` }), shape('text', { class: 'date', x, y: bottom + 20 }, names.name(day, step.unit)));
  }
  return made;
}
