// Reads what src/Render/Search/SearchIndex.cs tells.

import { Bytes, load, root } from './page.js';
import { wordsOf } from './search-words.js';

const mostFiles = 3;      // of words that begin alike
const shareOfLonger = .6;

const head = () => load('search/index.json', 'json');

/** Words, which may begin longer ones, and phrases, which may not. */
export function parse(query) {
  const wanted = [];
  for (const [, quoted, plain] of query.matchAll(/["“”„«»]([^"“”„«»]+)(?:["“”„«»]|$)|([^"“”„«»]+)/gu)) {
    wordsOf(quoted ?? plain).forEach(({ word, isJoined }, i) => {
      // Characters that stand together are a phrase.
      if (!(quoted ? i : isJoined)) wanted.push({ words: [], isPhrase: Boolean(quoted) });
      wanted.at(-1).words.push(word);
      wanted.at(-1).isPhrase ||= isJoined;
    });
  }
  return wanted;
}

/** The numbers of pages, best first. */
export async function search(query) {
  const fits = await Promise.all(parse(query).map(({ words, isPhrase }) => isPhrase ? pagesWithPhrase(words) : pagesWithWord(words[0])));
  if (fits.length === 0) return [];
  const fit = page => fits.reduce((sum, pages) => sum + pages.get(page), 0);
  return [...fits[0].keys()].filter(page => fits.every(pages => pages.has(page))).sort((left, right) => fit(right) - fit(left) || left - right);
}

export async function page(number) {
  const { pagesInFile } = await head();
  const path = `search/pages/${Math.floor(number / pagesInFile)}.json`;
  const holder = document.createElement('template');
  holder.innerHTML = (await load(path, 'json'))[number % pagesInFile];
  // Links are written as from the file.
  for (const link of holder.content.querySelectorAll('a')) link.href = new URL(link.getAttribute('href'), new URL(path, root));
  return holder.content.firstElementChild;
}

async function pagesWithWord(word) {
  const { words } = await head();
  const first = fileOf(words, word);
  const numbers = [first];
  while (numbers.length < mostFiles && words[first + numbers.length]?.startsWith(word)) numbers.push(first + numbers.length);
  const fits = new Map();
  for (const file of await Promise.all(numbers.map(wordsIn))) {
    for (const found of file.filter(found => found.word.startsWith(word))) {
      const share = found.word === word ? 1 : shareOfLonger;
      for (const [page, fit] of found.pages) fits.set(page, Math.max(fits.get(page) ?? 0, fit * share));
    }
  }
  return fits;
}

async function pagesWithPhrase(words) {
  const [first, ...others] = await Promise.all(words.map(placesOf));
  const fits = new Map();
  for (const [page, { fit, places }] of first) {
    const next = others.map(word => word.get(page));
    if (next.every(Boolean) && places.some(place => next.every((other, i) => other.places.includes(place + i + 1)))) {
      fits.set(page, next.reduce((sum, other) => sum + other.fit, fit));
    }
  }
  return fits;
}

async function placesOf(word) {
  const number = fileOf((await head()).words, word);
  const [words, file] = await Promise.all([wordsIn(number), load(`search/places/${number}.bin`, 'arrayBuffer')]);
  const bytes = new Bytes(file);
  for (const found of words) {
    const end = bytes.number() + bytes.at;
    if (found.word === word) return new Map(found.pages.map(([page, fit]) => [page, { fit, places: bytes.ascending() }]));
    bytes.at = end;
  }
  return new Map();
}

const fileOf = (firstWords, word) => Math.max(0, firstWords.findLastIndex(first => first <= word));

async function wordsIn(number) {
  const bytes = new Bytes(await load(`search/words/${number}.bin`, 'arrayBuffer'));
  const words = [];
  while (bytes.at < bytes.all.length) {
    const [word, count] = [bytes.text(), bytes.number()];
    bytes.number(); // their length
    let page = 0;
    words.push({ word, pages: Array.from({ length: count }, () => [page += bytes.number(), bytes.byte()]) });
  }
  return words;
}
