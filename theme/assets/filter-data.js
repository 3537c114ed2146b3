// Reads what src/Render/Filter/FilterColumns.cs tells of every moment.

import { Bytes, load } from './page.js';

export const [coverage, uncertain, openStart, openEnd, oneDay, interval, undated, saysMonth] = [1, 2, 4, 8, 16, 32, 64, 128];
export const open = openStart | openEnd;

export async function all() {
  const [names, moments] = await Promise.all([load('filter/names.json', 'json'), load('filter/moments.bin', 'arrayBuffer')]);
  const bytes = new Bytes(moments);
  const flags = bytes.all.subarray(0, bytes.at = names.moments);
  const signed = () => {
    const folded = bytes.number();
    return folded % 2 ? -(folded + 1) / 2 : folded / 2;
  };

  // What is open on one side stands where it is placed, and does not reach into every period of that side.
  let day = 0;
  const start = Array.from(flags, flag => flag & undated ? NaN : (day += signed(), (flag & open) === open ? NaN : day));
  const end = start.map((first, place) => flags[place] & (open | oneDay | undated) ? first : first + signed());

  const subjects = names.subjects.map(([key, name]) => ({ key, name, places: bytes.ascending() }));
  return { ...names, flags, start, end, subjects };
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
