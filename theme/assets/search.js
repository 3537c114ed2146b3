// The search page: results as one types, by keys and by address.

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
let showMore = null;

async function show(query) {
  const turn = ++asked;
  showMore = null;
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
    status.textContent = found.length > 0 ? words.found.replace('{0}', found.length.toLocaleString(document.documentElement.lang, { numberingSystem: 'latn' })) : words.none.replace('{0}', query);
    const match = matcher(query);
    let shown = 0;
    const showNext = showMore = async () => {
      const pages = await Promise.all(found.slice(shown, shown + mostAtOnce).map(page));
      if (turn !== asked) return null;
      shown += pages.length;
      const rows = pages.map(shownPage => row(shownPage, match));
      list.append(...rows);
      more.hidden = shown >= found.length;
      return rows[0];
    };
    await showNext();
  } catch {
    if (turn === asked) status.textContent = words.failed;
  }
}

function row({ title, url, date, summary, folder, language }, match) {
  const result = element('li', `moment ${folder === 'entries' ? 'event' : folder === 'sources' ? 'coverage' : 'other'}`);
  if (date) result.append(element('p', 'when', date));
  const link = element('a', '', marked(title, match));
  link.href = url;
  const text = element('p', 'summary', marked(summary, match));
  // Named only where it is not the site's.
  if (language) [link.lang, link.dir, text.lang, text.dir] = [language, 'auto', language, 'auto'];
  result.append(element('div', 'what', element('p', 'headline', link), text));
  if (matches(`${title} ${summary}`, match) < match.count) {
    passages.set(result, () => passage(url, match).then(found => found && text.replaceChildren(marked(found, match))).catch(() => {}));
    sight.observe(result);
  }
  return result;
}

function element(name, className, ...children) {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...children);
  return made;
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
more.addEventListener('click', async () => (await showMore?.())?.querySelector('a').focus());

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
