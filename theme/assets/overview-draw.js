// Draws moments as src/Render/Overview does.

import { coverage, oneDay, openEnd, openStart, several, uncertain } from './filter-data.js';
import { dayNumber, dayOf, partOf, placeOf, startOf, stepFor, written } from './filter-dates.js';
import { fill, set, words } from './page.js';
import { page } from './search-index.js';

const mostMarks = 60;
const mostRows = 12;
const edge = 8;
const barWidth = 12.5;
const barHeight = 130;
const size = 12;
const rowHeight = 16;

export const shape = (name, ...rest) => set(document.createElementNS('http://www.w3.org/2000/svg', name), ...rest);

export function axisOf(view, width) {
  const { from, to } = view;
  const isMirrored = document.documentElement.dir === 'rtl';
  const step = stepFor(view, width / barWidth);
  const [first, last, length] = [partOf(step, from), partOf(step, to - 1), width - 2 * edge];
  const within = part => Math.min(last, Math.max(first, part));
  const left = (along, wide = 0) => isMirrored ? width - along - wide : along;
  return {
    step, first, last, from, to, width, left,
    along: day => edge + length * Math.min(1, Math.max(0, (day - from) / (to - from))),
    across: (along, width) => ({ x: left(along, width), width }),
    partOf: day => within(partOf(step, day)),
    partAt: x => within(partOf(step, Math.floor(from + (to - from) * (left(x) - edge) / length))),
  };
}

export function draw(svg, { spans, names, places }, axis) {
  const seen = places.map(place => spans[place].filter(({ start, end }) => end >= axis.from && start < axis.to)).filter(spans => spans.length);
  const all = seen.flat();
  const marks = all.length > mostMarks ? [] : all.map(span => markOf(span, axis)).sort((left, right) => left.from - right.from);
  const rows = [0, coverage].map(side => inRows(marks.filter(mark => mark.side === side)));
  const isBars = marks.length === 0 || Math.max(...rows) > mostRows;
  const bins = binsOf(seen, axis);
  const most = [0, coverage].map(side => Math.max(0, ...bins.map(bin => bin.counts[side])));
  const length = count => count && Math.max(2, barHeight * count / (most[0] + most[1]));

  const top = Number(svg.dataset.top);
  const [above, below] = isBars ? [6 + length(most[0]), length(most[1])] : [Math.max(2, rows[0]) * rowHeight + 4, rows[1] * rowHeight];
  const baseline = top + above;
  const bottom = baseline + below + 4;
  set(svg, { viewBox: `0 0 ${axis.width} ${Math.round(bottom + 28)}` });
  svg.replaceChildren(
    svg.querySelector('defs'),
    ...ticks(axis, names, top, bottom),
    ...svg.querySelectorAll('.ground, .era'),
    ...isBars ? bins.map(bin => bar(bin, axis, baseline, length, most, names)) : marks.map(mark => drawnMark(mark, axis, baseline)),
    shape('path', { class: 'axis', d: `M0 ${baseline}H${axis.width}` }));
  for (const era of svg.querySelectorAll('.era')) moveEra(era, axis, bottom);
  return bins;
}

// By longer parts where dates say no more, as TimeAxis.cs does.
function binsOf(seen, axis) {
  const step = stepFor(axis, axis.width / barWidth, ({ unit, length }) => seen.filter(([{ flags, start, end }]) =>
    !(flags & several) && placeOf(unit, end) - placeOf(unit, start) >= length).length * 10 <= seen.length);
  const bins = new Map();
  for (const spans of seen) {
    const [{ flags }] = spans;
    for (const part of new Set(spans.map(({ start }) => partOf(step, Math.max(axis.from, start))))) {
      if (!bins.has(part)) bins.set(part, { step, part, counts: [0, 0], unsure: [0, 0] });
      const { counts, unsure } = bins.get(part);
      counts[flags & coverage]++;
      if (flags & uncertain) unsure[flags & coverage]++;
    }
  }
  return [...bins.values()].sort((left, right) => left.part - right.part);
}

function bar({ step, part, counts, unsure }, axis, baseline, length, most, names) {
  const [first, next] = [startOf(step, part), startOf(step, part + 1)];
  const [from, to] = [first, next - 1].map(day => written(day, step.unit));
  const along = axis.along(first);
  const across = axis.across(along, Math.max(1, axis.along(next) - along - 1));
  const block = (kind, y, height) => height ? [shape('rect', { class: kind, y, height, ...across })] : [];
  return shape('a', { href: `?from=${from}&to=${to}`, 'data-from': from, 'data-to': to },
    shape('title', {}, fill(words.bar, [names.part(step, part), names.counts(counts)])),
    ...block('hit', baseline - length(most[0]), length(most[0]) + length(most[1])),
    ...counts.flatMap((count, side) => {
      const height = length(count);
      const part = height * unsure[side] / count;
      const kind = side ? 'c' : 'e';
      return [...block(kind, side ? baseline : baseline - height, height), ...block(`${kind} u`, side ? baseline + height - part : baseline - height, part)];
    }));
}

function markOf({ place, flags, start, end }, axis) {
  const isSpan = !(flags & oneDay);
  const to = axis.along(isSpan && flags & openEnd ? axis.to : end + 1);
  const from = isSpan && flags & openStart ? Math.max(axis.along(axis.from), to - 100) : axis.along(start);
  const width = isSpan ? Math.max(size, to - from) : size;
  return { place, flags, side: flags & coverage, from: (from + to - width) / 2, width };
}

function drawnMark({ place, flags, side, from, width, row }, axis, baseline) {
  const fade = flags & openEnd ? 'after' : flags & openStart ? 'before' : '';
  const y = side ? baseline + 4 + row * rowHeight : baseline - (row + 1) * rowHeight;
  const title = shape('title', {});
  const made = shape('a', { class: (side ? 'c' : 'e') + (flags & uncertain ? ' u' : '') + (fade && ' open') }, title,
    shape('rect', { ...axis.across(from, width), y, height: size, rx: side ? 0 : size / 2, ...fade && { fill: `url(#_fade-${fade})` } }));
  page(place).then(found => {
    const link = found.querySelector('.headline a');
    set(made, { href: link.href });
    title.textContent = fill(words.mark, [link.textContent, found.querySelector('.when').textContent.trim()]);
  }).catch(() => {});
  return made;
}

function inRows(marks) {
  const ends = [];
  for (const mark of marks) {
    mark.row = [...ends, -Infinity].findIndex(end => end + 2 <= mark.from);
    ends[mark.row] = mark.from + mark.width;
  }
  return ends.length;
}

function moveEra(era, axis, bottom) {
  const [from, to] = [era.dataset.from, era.dataset.to].map(axis.along);
  const [ground, line, name] = [era.previousElementSibling, ...era.children];
  for (const band of [ground, line]) set(band, axis.across(from, to - from));
  set(ground, { height: bottom - ground.getAttribute('y') });
  set(era, { display: from < to ? 'inline' : 'none' });
  const length = name.getComputedTextLength();
  const isWhole = length < to - from || axis.from < era.dataset.from;
  set(name, { class: '', x: axis.left(Math.max(0, Math.min(from, axis.width - length))), opacity: isWhole ? 1 : 0 });
}

function ticks(axis, names, top, bottom) {
  const made = [];
  const step = stepFor(axis, Math.min(8, Math.max(3, axis.width / 110)));
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
