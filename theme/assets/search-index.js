// Reads the search index, whose form is told in src/Render/Search/SearchIndex.cs, file by file as a query needs it.

import { wordsOf } from './search-words.js';

const root = new URL('../', import.meta.url);
const mostFiles = 3;      // of words that begin alike: a short beginning would else load the whole index
const shareOfLonger = .6; // what a longer word counts against the very word
const files = new Map();

function load(path, read) {
  if (!files.has(path)) {
    const loading = fetch(new URL(`search/${path}`, root)).then(answer => {
      if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
      return answer[read]();
    });
    loading.catch(() => files.delete(path));
    files.set(path, loading);
  }
  return files.get(path);
}

const head = () => load('index.json', 'json');

/** A query as what has to be on a page: words, which may be the beginnings of longer ones, and phrases, which may not. */
export function parse(query) {
  const wanted = [];
  for (const [, quoted, plain] of query.matchAll(/["“”„«»]([^"“”„«»]+)(?:["“”„«»]|$)|([^"“”„«»]+)/gu)) {
    const words = wordsOf(quoted ?? plain);
    if (quoted) {
      if (words.length > 0) wanted.push({ words: words.map(found => found.word), isPhrase: true });
      continue;
    }
    for (const { word, isJoined } of words) {
      if (!isJoined) {
        wanted.push({ words: [word], isPhrase: false });
        continue;
      }
      // Characters that stand together are looked for together.
      wanted.at(-1).words.push(word);
      wanted.at(-1).isPhrase = true;
    }
  }
  return wanted;
}

/** The pages that have all of a query, best first, as their numbers. */
export async function search(query) {
  const wanted = parse(query);
  if (wanted.length === 0) return [];
  const fits = await Promise.all(wanted.map(({ words, isPhrase }) => isPhrase ? pagesWithPhrase(words) : pagesWithWord(words[0])));
  const [first, ...others] = fits.sort((left, right) => left.size - right.size);
  const found = [];
  for (const [page, fit] of first) {
    if (others.every(other => other.has(page))) found.push([page, others.reduce((sum, other) => sum + other.get(page), fit)]);
  }
  return found.sort((left, right) => right[1] - left[1] || left[0] - right[0]).map(([page]) => page);
}

/** What a result or a row of a list shows of a page. */
export async function page(number) {
  const { pagesInFile, index } = await head();
  const [title, address, folder, date, summary, language, datetime = '', ...more] =
    (await load(`pages/${Math.floor(number / pagesInFile)}.json`, 'json'))[number % pagesInFile];
  return { title, folder, date, summary, language, datetime, more, url: new URL(address + index, root).href };
}

async function pagesWithWord(word) {
  const { words } = await head();
  const first = fileOf(words, word);
  let last = first;
  while (last + 1 < words.length && last + 1 < first + mostFiles && words[last + 1].startsWith(word)) last++;
  const fits = new Map();
  for (const file of await Promise.all(range(first, last).map(number => load(`words/${number}.bin`, 'arrayBuffer')))) {
    for (const entry of entriesOf(file)) {
      if (!entry.word.startsWith(word)) continue;
      const share = entry.word === word ? 1 : shareOfLonger;
      entry.pages((number, fit) => fits.set(number, Math.max(fits.get(number) ?? 0, fit * share)));
    }
  }
  return fits;
}

async function pagesWithPhrase(words) {
  const all = await Promise.all(words.map(placesOf));
  const fits = new Map();
  for (const [number, [fit, places]] of all[0]) {
    const others = all.slice(1).map(word => word.get(number));
    if (others.some(other => !other)) continue;
    if (places.some(place => others.every(([, at], i) => at.includes(place + i + 1)))) {
      fits.set(number, others.reduce((sum, other) => sum + other[0], fit));
    }
  }
  return fits;
}

// For each page that has the word: how well it fits, and the places of the word in it.
async function placesOf(word) {
  const { words } = await head();
  const number = fileOf(words, word);
  const [file, placesFile] = await Promise.all([load(`words/${number}.bin`, 'arrayBuffer'), load(`places/${number}.bin`, 'arrayBuffer')]);
  const pages = new Map();
  const places = new Bytes(placesFile);
  for (const entry of entriesOf(file)) {
    const end = places.number() + places.at;
    if (entry.word === word) {
      entry.pages((page, fit) => {
        let place = 0;
        pages.set(page, [fit, range(1, places.number()).map(() => place += places.number())]);
      });
    }
    places.at = end;
  }
  return pages;
}

// The last file whose first word is not behind this one.
function fileOf(firstWords, word) {
  let low = 0;
  for (let high = firstWords.length - 1; low < high;) {
    const middle = (low + high + 1) >> 1;
    if (firstWords[middle] <= word) low = middle;
    else high = middle - 1;
  }
  return low;
}

function* entriesOf(file) {
  const bytes = new Bytes(file);
  while (bytes.at < bytes.all.length) {
    const word = bytes.text();
    const count = bytes.number();
    const end = bytes.number() + bytes.at;
    yield {
      word,
      pages(tell) {
        for (let i = 0, page = 0; i < count; i++) tell(page += bytes.number(), bytes.byte());
      },
    };
    bytes.at = end;
  }
}

const range = (first, last) => Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);

class Bytes {
  static decoder = new TextDecoder();

  constructor(buffer) {
    this.all = new Uint8Array(buffer);
    this.at = 0;
  }

  byte() { return this.all[this.at++]; }

  number() {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.byte();
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value;
    }
  }

  text() {
    const length = this.number();
    return Bytes.decoder.decode(this.all.subarray(this.at, this.at += length));
  }
}
