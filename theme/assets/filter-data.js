// Reads what src/Render/Filter/FilterColumns.cs tells.

import { namer } from './filter-dates.js';
import { Bytes, load } from './page.js';

export const [coverage, uncertain, openStart, openEnd, oneDay, several, undated, saysMonth] = [1, 2, 4, 8, 16, 32, 64, 128];

export async function all() {
  const [told, moments] = await Promise.all([load('filter/names.json'), load('filter/moments.bin')]);
  const bytes = new Bytes(moments);
  const flags = bytes.all.subarray(0, bytes.at = told.moments);

  let day = 0;
  const start = Array.from(flags, flag => flag & undated ? NaN : day += bytes.signed());
  const stretch = (place, flags, start) => ({ place, flags, start, end: flags & (openStart | openEnd | oneDay | undated) ? start : start + bytes.signed() });
  const spans = start.map((first, place) => [stretch(place, flags[place], first)]);

  const subjects = told.subjects.map(([key, name]) => ({ key, name, places: bytes.ascending() }));
  for (const place of bytes.ascending()) {
    spans[place] = Array.from({ length: bytes.number() }, () => stretch(place, bytes.byte(), start[place] + bytes.signed()));
  }
  return { ...told, names: namer(told.words), flags, start, spans, subjects };
}

/** Each condition counts what it alone keeps out. */
export function sift(count, conditions) {
  const [found, around] = [[], []];
  for (const condition of conditions) condition.alone = 0;
  for (let place = 0; place < count; place++) {
    const [failed, another] = conditions.filter(condition => !condition.has(place));
    if (another) continue;
    if (failed) failed.alone++;
    else found.push(place);
    if (!failed || failed.isPeriod) around.push(place);
  }
  return { found, around };
}
