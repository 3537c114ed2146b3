// The search page: results as one types, by keys and by address.

import { element, figures, fill, inParts } from './page.js';
import { page, search } from './search-index.js';
import { marked, matcher, matches, passage } from './search-excerpt.js';

const mostAtOnce = 10;
const pause = 120; // milliseconds without a key before a search
const results = document.getElementById('_results');
const list = results.querySelector('ol');
const status = results.querySelector('[role="status"]');
const more = results.querySelector('button');
const box = document.querySelector('[role="search"] [name="q"]');
const words = results.dataset;

// It stands there for readers without scripts, and for a page that was opened from a disk, where browsers load no modules.
document.getElementById('_without').remove();

// The passage of a result costs a page: it is fetched when the result comes into sight.
const passages = new WeakMap();
const sight = new IntersectionObserver(seen => {
  for (const { target } of seen.filter(one => one.isIntersecting)) {
    sight.unobserve(target);
    passages.get(target)();
  }
});

let asked = 0;

async function show(query) {
  const turn = ++asked;
  more.hidden = true;
  if (!query.trim()) {
    list.replaceChildren();
    status.textContent = '';
    return;
  }
  try {
    const found = await search(query);
    if (turn !== asked) return;
    list.replaceChildren();
    status.textContent = found.length > 0 ? fill(words.found, [figures(found.length, words.group)]) : fill(words.none, [query]);
    const match = matcher(query);
    await inParts(found, mostAtOnce, more, async numbers => {
      const rows = await Promise.all(numbers.map(page));
      if (turn !== asked) return null;
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
  const text = row.querySelector('.summary') ?? element('p', { className: 'summary' });
  row.querySelector('.what').append(text);
  if (matches(`${link.textContent} ${text.textContent}`, match) < match.count) {
    passages.set(row, () => passage(link.href, match).then(found => found && text.replaceChildren(marked(found, match))).catch(() => {}));
    sight.observe(row);
  }
  for (const part of [link, text]) part.replaceChildren(marked(part.textContent, match));
}

const address = query => {
  const url = new URL(location.href);
  if (query.trim()) url.searchParams.set('q', query);
  else url.searchParams.delete('q');
  return url;
};

// Typing changes the address in place; Enter makes a step that Back undoes.
let timer;
box.addEventListener('input', () => {
  clearTimeout(timer);
  timer = setTimeout(() => {
    history.replaceState(null, '', address(box.value));
    show(box.value);
  }, pause);
});
box.form.addEventListener('submit', event => {
  event.preventDefault();
  clearTimeout(timer);
  if (address(box.value).href !== location.href) history.pushState(null, '', address(box.value));
  show(box.value);
});

function fromAddress() {
  box.value = new URLSearchParams(location.search).get('q') ?? '';
  show(box.value);
}
addEventListener('popstate', fromAddress);

// Up and down go through the results, and back to the box.
document.addEventListener('keydown', event => {
  if (event.altKey || event.ctrlKey || event.metaKey || event.isComposing) return;
  const links = [...list.querySelectorAll('.headline a')];
  const at = links.indexOf(document.activeElement);
  if (at < 0 && document.activeElement !== box) return;
  const to = { ArrowDown: links[at + 1], ArrowUp: at > 0 ? links[at - 1] : box, Escape: box }[event.key];
  if (!to) return;
  event.preventDefault();
  to.focus();
});

fromAddress();
if (!box.value) box.focus();
