// Reads what src/Render/Search/SearchIndex.cs tells.

import { Bytes, load, root } from './page.js';
import { wordsOf } from './search-words.js';

const shareOfLonger = .6;

const head = () => load('search/index.json');

export function parse(query) {
  const wanted = [];
  query.split(/["“”„«»]/).forEach((part, place) => {
    const isQuoted = place % 2 > 0;
    wordsOf(part).forEach(({ word, isJoined }, i) => {
      // Joined words are a phrase.
      if (!(isQuoted ? i : isJoined)) wanted.push({ words: [], isPhrase: isQuoted });
      wanted.at(-1).words.push(word);
      wanted.at(-1).isPhrase ||= isJoined;
    });
  });
  return wanted;
}

/** The numbers of pages, best first. */
export async function search(query) {
  const fits = await Promise.all(parse(query).map(({ words, isPhrase }) => isPhrase ? pagesWithPhrase(words) : pagesWithWord(words[0])));
  const fit = page => fits.reduce((sum, pages) => sum + pages.get(page), 0);
  return [...fits[0]?.keys() ?? []].filter(page => fits.every(pages => pages.has(page))).sort((left, right) => fit(right) - fit(left) || left - right);
}

export async function page(number) {
  const { pagesInFile } = await head();
  const path = `search/pages/${Math.floor(number / pagesInFile)}.json`;
  const holder = document.createElement('template');
  holder.innerHTML = (await load(path))[number % pagesInFile];
  // Links are written as from the file.
  for (const link of holder.content.querySelectorAll('a')) link.href = new URL(link.getAttribute('href'), new URL(path, root));
  return holder.content.firstElementChild;
}

async function pagesWithWord(word) {
  const { words } = await head();
  const first = fileOf(words, word);
  // Words that begin alike reach into the next files.
  const numbers = [first, first + 1, first + 2].filter(number => number === first || words[number]?.startsWith(word));
  const fits = new Map();
  for (const file of await Promise.all(numbers.map(wordsIn))) {
    for (const found of file.filter(found => found.word.startsWith(word))) {
      for (const [page, fit] of found.pages) fits.set(page, Math.max(fits.get(page) ?? 0, found.word === word ? fit : fit * shareOfLonger));
    }
  }
  return fits;
}

async function pagesWithPhrase(words) {
  const [first, ...others] = await Promise.all(words.map(placesOf));
  const fits = new Map();
  for (const [page, { fit, places }] of first) {
    const next = others.map(word => word.get(page));
    if (places.some(place => next.every((other, i) => other?.places.includes(place + i + 1)))) {
      fits.set(page, next.reduce((sum, other) => sum + other.fit, fit));
    }
  }
  return fits;
}

async function placesOf(word) {
  const number = fileOf((await head()).words, word);
  const [words, file] = await Promise.all([wordsIn(number), load(`search/places/${number}.bin`)]);
  const bytes = new Bytes(file);
  for (const found of words) {
    const end = bytes.number() + bytes.at;
    if (found.word === word) return new Map(found.pages.map(([page, fit]) => [page, { fit, places: bytes.ascending() }]));
    bytes.at = end;
  }
  return new Map();
}

const fileOf = (words, word) => Math.max(0, words.findLastIndex(first => first <= word));

async function wordsIn(number) {
  const bytes = new Bytes(await load(`search/words/${number}.bin`));
  const words = [];
  while (bytes.at < bytes.all.length) {
    const [word, length] = [bytes.text(), bytes.number()];
    bytes.number(); // of bytes
    let page = 0;
    words.push({ word, pages: Array.from({ length }, () => [page += bytes.number(), bytes.byte()]) });
  }
  return words;
}
