// Time from one edge of the drawing to the other, as src/Render/Overview/TimeAxis.cs lays it out.

import { partOf, startOf, steps } from './filter-dates.js';

const edge = 8;
const partWidth = 12.5; // at least: thinner bars cannot be hit
const fewestParts = 7;

/** An axis that holds these days, the last one too. */
export function axisOf(firstDay, lastDay, width, isMirrored) {
  let step;
  let [first, last] = [0, 0];
  for (step of steps()) {
    [first, last] = [partOf(step, firstDay), partOf(step, lastDay)];
    if (last - first < width / partWidth) break;
  }
  const missing = Math.max(0, fewestParts - (last - first + 1));
  first -= Math.floor(missing / 2);
  last += Math.floor((missing + 1) / 2);
  const [from, to] = [startOf(step, first), startOf(step, last + 1)];
  const length = width - 2 * edge;
  return {
    step, first, last, from, to, width,
    along: day => edge + length * Math.min(1, Math.max(0, (day - from) / (to - from))),
    left: (along, wide) => isMirrored ? width - along - wide : along,
    // The part at a place on the screen.
    partAt: x => Math.min(last, Math.max(first, partOf(step, Math.floor(from + (to - from) * ((isMirrored ? width - x : x) - edge) / length)))),
  };
}
