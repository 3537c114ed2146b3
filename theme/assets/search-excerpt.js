// What a result shows: the words that were looked for, marked, and the passage of the page that has most of them.

import { element } from './page.js';
import { parse } from './search-index.js';
import { wordsOf } from './search-words.js';

const lengthOfPassage = 34; // words

/** Tells of a text which of its words a query asks for. */
export function matcher(query) {
  const wanted = parse(query);
  const whole = new Set(wanted.filter(part => part.isPhrase).flatMap(part => part.words));
  const beginnings = wanted.filter(part => !part.isPhrase).map(part => part.words[0]);
  const of = word => whole.has(word) ? word : beginnings.find(beginning => word.startsWith(beginning));
  return { of, count: whole.size + beginnings.length };
}

/** The text with its matches in <mark>, as a fragment. */
export function marked(text, match) {
  const fragment = document.createDocumentFragment();
  let written = 0;
  for (const { word, start, end } of wordsOf(text)) {
    if (!match.of(word)) continue;
    fragment.append(text.slice(written, start), element('mark', {}, text.slice(start, end)));
    written = end;
  }
  fragment.append(text.slice(written));
  return fragment;
}

/** How many of the query's words a text has. */
export const matches = (text, match) => new Set(wordsOf(text).map(({ word }) => match.of(word)).filter(Boolean)).size;

/** The passage of a page that has most of the query's words; null if it has none. */
export async function passage(url, match) {
  const answer = await fetch(url);
  if (!answer.ok) return null;
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  let best = null;
  for (const block of page.querySelectorAll('main :is(p, li, dt, dd, h1, h2, h3, td, blockquote)')) {
    if (block.closest('.moments, .neighbours, .related, .references, nav') || block.querySelector('p')) continue;
    for (const sign of block.querySelectorAll('sup, .backs, .hidden')) sign.remove();
    const text = block.textContent.replace(/\s+/g, ' ').trim();
    const words = wordsOf(text);
    const hits = words.map(({ word }) => match.of(word));
    const count = new Set(hits.filter(Boolean)).size;
    if (count > (best?.count ?? 0)) best = { count, text: cut(text, words, hits.findIndex(Boolean)) };
  }
  return best?.text ?? null;
}

function cut(text, words, hit) {
  const first = Math.max(0, hit - Math.floor(lengthOfPassage / 3));
  const last = Math.min(words.length - 1, first + lengthOfPassage);
  const end = last === words.length - 1 ? text.length : words[last].end;
  return (first > 0 ? '… ' : '') + text.slice(first > 0 ? words[first].start : 0, end) + (end < text.length ? ' …' : '');
}
