// Reads what src/Render/Filter/FilterColumns.cs tells of every moment.

import { Bytes, load } from './page.js';
import { fold } from './search-words.js';

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

  // What is open on one side stands where it is placed, and does not reach into every period of that side. Undated: not a number.
  let day = 0;
  const start = Array.from(flags, flag => flag & undated ? NaN : (day += signed(), (flag & open) === open ? NaN : day));
  const end = start.map((first, place) => flags[place] & (open | oneDay | undated) ? first : first + signed());

  const subjects = names.subjects.flatMap(([folder, ...all]) => all.map(subject => {
    const [name, slug = name.toLowerCase().replaceAll(' ', '-')] = [subject].flat();
    return { folder, name, key: `${folder}/${slug}`, folded: fold(name) };
  }));
  const naming = subjects.map(() => bytes.ascending());
  const places = [...flags.keys()];
  const entries = places.filter(place => !(flags[place] & coverage));
  const sources = places.filter(place => flags[place] & coverage);
  const citing = sources.map(() => bytes.ascending());

  // A source is about whom the entries are about that cite it, and has to do with its writers.
  const about = entries.map(() => []);
  subjects.forEach((subject, i) => {
    subject.places = naming[i].map(entry => entries[entry]);
    for (const entry of naming[i]) about[entry].push(subject);
  });
  sources.forEach((place, i) => {
    const writers = bytes.numbers().map(writer => subjects[writer]);
    for (const subject of new Set([...writers, ...citing[i].flatMap(entry => about[entry])])) subject.places.push(place);
  });
  return { ...names, flags, start, end, subjects, byKey: new Map(subjects.map(subject => [subject.key, subject])) };
}

/** What meets all conditions, and that too which misses only the one on the period. Each condition is told how many it alone keeps out. */
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

/** A condition that these places meet. */
export function among(places) {
  const members = new Set(places);
  return place => members.has(place);
}
