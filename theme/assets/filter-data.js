// Reads what the filter knows of every moment, whose form is told in src/Render/Filter/FilterColumns.cs.

import { fold } from './search-words.js';

const root = new URL('../', import.meta.url);
const coverage = 1;
const openStart = 4;
const openEnd = 8;
const oneDay = 16;
const undated = 64;

export const isCoverage = flags => (flags & coverage) > 0;
export const isUncertain = flags => (flags & 2) > 0;
export const isOpen = flags => (flags & (openStart | openEnd)) > 0;
export const isInterval = flags => (flags & 32) > 0;
export const isUndated = flags => (flags & undated) > 0;
export const saysMonth = flags => (flags & 128) > 0;

let loading = null;

/** All moments and subjects. Loaded once; again where that failed. */
export function load() {
  loading ??= Promise.all([get('names.json', 'json'), get('moments.bin', 'arrayBuffer')]).then(([names, moments]) => decode(names, moments));
  loading.catch(() => loading = null);
  return loading;
}

async function get(path, read) {
  const answer = await fetch(new URL(`filter/${path}`, root));
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return answer[read]();
}

export function decode(names, moments) {
  const bytes = new Uint8Array(moments);
  let at = names.moments;
  const flags = bytes.subarray(0, at);
  const number = () => {
    let value = 0;
    for (let by = 1; ; by *= 128) {
      const byte = bytes[at++];
      value += (byte & 0x7f) * by;
      if (byte < 0x80) return value;
    }
  };
  const signed = () => {
    const folded = number();
    return folded % 2 ? -(folded + 1) / 2 : folded / 2;
  };
  const ascending = () => {
    let value = 0;
    return Array.from({ length: number() }, () => value += number());
  };

  // What is open on one side stands where it is placed, and does not reach into every period of that side. Undated: not a number.
  const start = new Float64Array(flags.length).fill(NaN);
  const end = new Float64Array(flags.length).fill(NaN);
  const entries = [];
  const sources = [];
  for (let place = 0, day = 0; place < flags.length; place++) {
    (isCoverage(flags[place]) ? sources : entries).push(place);
    if (isUndated(flags[place])) continue;
    day += signed();
    if ((flags[place] & (openStart | openEnd)) !== (openStart | openEnd)) start[place] = end[place] = day;
  }
  for (let place = 0; place < flags.length; place++) {
    if (!(flags[place] & (openStart | openEnd | oneDay | undated))) end[place] += signed();
  }

  const subjects = names.subjects.flatMap(([folder, ...all]) => all.map(subject => {
    const [name, slug] = typeof subject === 'string' ? [subject, subject.toLowerCase().replaceAll(' ', '-')] : subject;
    return { folder, name, key: `${folder}/${slug}`, folded: fold(name) };
  }));
  const naming = subjects.map(ascending);
  const citing = sources.map(ascending);
  const writers = sources.map(() => Array.from({ length: number() }, number));

  // A source is about whom the entries are about that cite it, and has to do with its writers.
  const about = entries.map(() => []);
  naming.forEach((named, subject) => named.forEach(entry => about[entry].push(subject)));
  const places = naming.map(named => named.map(entry => entries[entry]));
  sources.forEach((place, source) => {
    for (const subject of new Set([...writers[source], ...citing[source].flatMap(entry => about[entry])])) places[subject].push(place);
  });
  subjects.forEach((subject, i) => subject.places = places[i]);
  return { ...names, flags, start, end, subjects, byKey: new Map(subjects.map(subject => [subject.key, subject])) };
}

/** Which moments meet all conditions (1), or all but that on the period (2); how many do, and how many would without each condition. */
export function sift(count, conditions) {
  const met = new Uint8Array(count);
  const without = conditions.map(() => 0);
  let total = 0;
  for (let place = 0; place < count; place++) {
    let failed = -1;
    let failures = 0;
    for (let i = 0; i < conditions.length && failures < 2; i++) {
      if (!conditions[i].has(place)) [failed, failures] = [i, failures + 1];
    }
    if (failures === 0) [met[place], total] = [1, total + 1];
    if (failures === 1) without[failed]++;
    if (failures === 1 && conditions[failed].isPeriod) met[place] = 2;
  }
  return { met, total, without: without.map(others => others + total) };
}

/** A condition that these places meet. */
export function among(count, places) {
  const members = new Uint8Array(count);
  for (const place of places) members[place] = 1;
  return place => members[place] === 1;
}
