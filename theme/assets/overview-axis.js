// Time from one edge of the drawing to the other, as src/Render/Overview/TimeAxis.cs lays it out.

import { partOf, stepFor } from './filter-dates.js';

const edge = 8;
const partWidth = 12.5; // thinner bars are hard to hit

/** An axis over these days, without the last one. */
export function axisOf(from, to, width, isMirrored) {
  const step = stepFor(from, to - 1, width / partWidth);
  const [first, last, length] = [partOf(step, from), partOf(step, to - 1), width - 2 * edge];
  return {
    step, first, last, from, to, width,
    along: day => edge + length * Math.min(1, Math.max(0, (day - from) / (to - from))),
    left: (along, wide = 0) => isMirrored ? width - along - wide : along,
    partOf: day => Math.min(last, Math.max(first, partOf(step, day))),
    // The day at a place on the screen.
    dayAt: x => Math.floor(from + (to - from) * ((isMirrored ? width - x : x) - edge) / length),
  };
}
