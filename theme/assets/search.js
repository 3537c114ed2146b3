import { element, figures, fill, inParts, words } from './page.js';
import { page, parse, search } from './search-index.js';
import { wordsOf } from './search-words.js';

const mostAtOnce = 10;
const pause = 120; // milliseconds
const lengthOfPassage = 34;
const results = document.getElementById('_results');
const list = results.querySelector('ol');
const status = results.querySelector('[role="status"]');
const more = results.querySelector('button');
const box = document.querySelector('[role="search"] [name="q"]');

// Opened from a disk, a page has no modules.
document.getElementById('_without').remove();

let asked = 0;

async function show() {
  const turn = ++asked;
  const query = box.value.trim();
  more.hidden = true;
  try {
    const found = await search(query);
    if (turn !== asked) return;
    list.replaceChildren();
    status.textContent = query && (found.length ? fill(words.found, [figures(found.length)]) : fill(words.none, [query]));
    const match = matcher(query);
    await inParts(found, mostAtOnce, more, async numbers => {
      const rows = await Promise.all(numbers.map(page));
      if (turn !== asked) return;
      for (const row of rows) mark(row, match);
      list.append(...rows);
      return rows[0];
    });
  } catch {
    if (turn === asked) status.textContent = words.failed;
  }
}

function mark(row, match) {
  const link = row.querySelector('.headline a');
  const text = row.querySelector('.summary') ?? element('p', { class: 'summary' });
  row.querySelector('.what').append(text);
  if (matches(wordsOf(`${link.textContent} ${text.textContent}`), match) < match.count) {
    // Only when in sight.
    const sight = new IntersectionObserver(async seen => {
      if (!seen.some(one => one.isIntersecting)) return;
      sight.disconnect();
      const found = await passage(link.href, match).catch(() => null);
      if (found) text.replaceChildren(...marked(found, match));
    });
    sight.observe(row);
  }
  for (const part of [link, text]) part.replaceChildren(...marked(part.textContent, match));
}

function matcher(query) {
  const wanted = parse(query).flatMap(({ words, isPhrase }) => words.map(word => ({ word, isPhrase })));
  return {
    of: found => wanted.find(({ word, isPhrase }) => isPhrase ? found === word : found.startsWith(word))?.word,
    count: wanted.length,
  };
}

function marked(text, match) {
  const parts = [];
  let written = 0;
  for (const { word, start, end } of wordsOf(text)) {
    // ㌔ gives several words at one place.
    if (start < written || !match.of(word)) continue;
    parts.push(text.slice(written, start), element('mark', {}, text.slice(start, end)));
    written = end;
  }
  return [...parts, text.slice(written)];
}

const matches = (words, match) => new Set(words.map(({ word }) => match.of(word)).filter(Boolean)).size;

async function passage(url, match) {
  const page = new DOMParser().parseFromString(await (await fetch(url)).text(), 'text/html');
  let best = { count: 0 };
  for (const block of page.querySelectorAll('main :is(p, li, dt, dd, h1, h2, h3, td, blockquote)')) {
    if (block.closest('.moments, .neighbours, .related, .references, nav') || block.querySelector('p')) continue;
    for (const sign of block.querySelectorAll('sup, .backs, .hidden')) sign.remove();
    const text = block.textContent.replace(/\s+/g, ' ').trim();
    const words = wordsOf(text);
    const count = matches(words, match);
    if (count > best.count) best = { count, text: cut(text, words, words.findIndex(({ word }) => match.of(word))) };
  }
  return best.text;
}

function cut(text, words, hit) {
  const first = Math.max(0, hit - Math.floor(lengthOfPassage / 3));
  const next = words[first + lengthOfPassage];
  return (first ? '… ' : '') + text.slice(first && words[first].start, next?.start) + (next ? '…' : '');
}

const inAddress = () => new URLSearchParams(location.search).get('q') ?? '';
const address = () => box.value.trim() ? `?${new URLSearchParams({ q: box.value })}` : location.pathname;

// Back returns to what was asked for with Enter.
let timer;
let settled;
function go() {
  if (box.value !== inAddress()) {
    history[settled ? 'pushState' : 'replaceState'](null, '', address());
    settled = false;
  }
  show();
}
box.addEventListener('input', () => {
  clearTimeout(timer);
  timer = setTimeout(go, pause);
});
box.form.addEventListener('submit', event => {
  event.preventDefault();
  clearTimeout(timer);
  go();
  settled = true;
});

function fromAddress() {
  box.value = inAddress();
  settled = box.value;
  show();
}
addEventListener('popstate', fromAddress);

document.addEventListener('keydown', event => {
  if (event.altKey || event.ctrlKey || event.metaKey || event.isComposing) return;
  const stops = [box, ...list.querySelectorAll('.headline a')];
  const at = stops.indexOf(document.activeElement);
  const to = at >= 0 && { ArrowDown: stops[at + 1], ArrowUp: stops[at - 1] ?? box, Escape: box }[event.key];
  if (!to) return;
  event.preventDefault();
  to.focus();
});

fromAddress();
if (!box.value) box.focus();
