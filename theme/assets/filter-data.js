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
  const start = Array.from(flags, flag => flag & undated ? NaN : day += signed());
  const end = start.map((first, place) => flags[place] & (open | oneDay | undated) ? first : first + signed());

  const subjects = names.subjects.map(([key, name]) => ({ key, name, places: bytes.ascending() }));
  const sets = new Map();
  for (let count = bytes.number(), place = 0; count > 0; count--) {
    place += bytes.number();
    sets.set(place, Array.from({ length: bytes.number() }, () => {
      const own = bytes.all[bytes.at++];
      const first = start[place] + signed();
      return { own, start: first, end: own & (open | oneDay) ? first : first + signed() };
    }));
  }
  return { ...names, flags, start, end, subjects, sets };
}

/** The stretches of days of a moment: a set of days has several. */
export function spans({ flags, start, end, sets }, place) {
  return sets.get(place) ?? [{ own: flags[place] & (open | oneDay), start: start[place], end: end[place] }];
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
