// Choosing what a list shows.

import { all, coverage, saysMonth, sift, undated } from './filter-data.js';
import { parse, written } from './filter-dates.js';
import { overview } from './overview.js';
import { element, figures, fill, inParts, root, words } from './page.js';
import { page, search } from './search-index.js';
import { fold } from './search-words.js';

const mostAtOnce = 50;
const mostNamed = 20;
const pause = 200; // milliseconds
const lists = { people: 'person', organisations: 'organisation', places: 'place', tags: 'tag' };
const single = ['kind', 'from', 'to', 'q'];

const holder = document.querySelector('.filter');
holder.append(holder.querySelector('template').content);
const [controls, choices, form, status, chips, widen, list, more] =
  ['.span-controls', '.choices', 'form', '.found', '.chips', '.widen', '.list', '.more'].map(name => holder.querySelector(name));
const { q, from, to, kind } = form.elements;

let state = read(location.search);
let data = null;
let turn = 0;
const show = overview(document.querySelector('.overview'), controls, () => data ?? update(), chooseSpan);

function read(search) {
  const asked = new URLSearchParams(search);
  const state = { subjects: Object.entries(lists).flatMap(([folder, key]) => [...new Set(asked.getAll(key))].filter(Boolean).map(slug => `${folder}/${slug}`)) };
  for (const key of single) state[key] = asked.get(key)?.trim() ?? '';
  if (!['event', 'coverage'].includes(state.kind)) state.kind = '';
  return state;
}

function write(state) {
  const asked = new URLSearchParams();
  for (const [folder, slug] of state.subjects.map(key => key.split('/'))) asked.append(lists[folder], slug);
  for (const key of single) if (state[key]) asked.set(key, state[key]);
  return isEmpty(state) ? location.pathname : `?${asked}`;
}

const isEmpty = state => state.subjects.length === 0 && single.every(key => !state[key]);

function choose(change, isStep = true) {
  state = { ...state, ...change };
  history[isStep ? 'pushState' : 'replaceState'](null, '', write(state));
  return update();
}

function chooseSpan(from, to) {
  const isFirst = !state.from && !state.to;
  if (from !== state.from || to !== state.to) choose({ from, to }, isFirst || !from);
}

function among(places) {
  const members = new Set(places);
  return place => members.has(place);
}

// What the page is about stays.
async function conditions() {
  const subject = key => data.subjects.find(subject => subject.key === key);
  const about = key => among(subject(key)?.places);
  const ofKind = side => place => (data.flags[place] & coverage) === side;
  const { kind: folder, slug } = holder.dataset;
  const all = state.subjects.map(key => ({
    name: subject(key)?.name ?? key.split('/')[1], without: { subjects: state.subjects.filter(other => other !== key) }, has: about(key),
  }));
  if (folder) all.push({ has: slug ? about(`${folder}/${slug}`) : ofKind(folder === 'sources' ? coverage : 0) });
  if (state.kind) {
    const { nextSibling } = [...kind].find(radio => radio.value === state.kind);
    all.push({ name: nextSibling.textContent.trim(), without: { kind: '' }, has: ofKind(state.kind === 'coverage' ? coverage : 0) });
  }
  const [first, last] = [parse(state.from), parse(state.to, true)];
  if (first !== null || last !== null) {
    all.push({
      name: first === null ? fill(words.until, [state.to]) : last === null ? fill(words.since, [state.from]) : `${state.from} – ${state.to}`,
      without: { from: '', to: '' },
      isPeriod: true,
      has: place => data.spans[place].some(({ start, end }) => end >= (first ?? -Infinity) && start <= (last ?? Infinity)),
    });
  }
  if (state.q) all.push({ name: state.q, without: { q: '' }, has: among(await search(state.q)) });
  return all;
}

async function update() {
  const now = ++turn;
  const isStill = () => now === turn;
  try {
    data ??= await all();
    const choices = await conditions();
    if (!isStill()) return data;
    const { found, around } = sift(data.flags.length, choices);
    const isChosen = !isEmpty(state);
    showControls(found);
    show(data, around, parse(state.from), parse(state.to, true), isChosen);

    const chosen = choices.filter(choice => choice.without);
    chips.replaceChildren(...chosen.map(choice => button(`${choice.name} ×`, choice.without, fill(words.remove, [choice.name]))));
    if (chosen.length > 1) chips.append(button(words.clear, read('')));
    widen.hidden = found.length > 0 || !isChosen;
    widen.lastElementChild.replaceChildren(...chosen.filter(choice => choice.alone)
      .map(choice => button(fill(words.without, [choice.name, figures(choice.alone)]), choice.without)));
    status.textContent = isChosen ? fill(words.found, [figures(found.length), figures(data.flags.length)]) : '';
    holder.classList.toggle('chosen', isChosen);
    await inParts(isChosen ? found : [], mostAtOnce, more, lister(found, isStill));
  } catch {
    if (isStill()) status.textContent = words.failed;
  }
  return data;
}

// As in partials/listing.html.
function lister(all, isStill) {
  let isByMonth = true;
  const unitOf = place => isByMonth && data.flags[place] & saysMonth ? 'month' : 'year';
  const groupOf = place => data.flags[place] & undated ? '' : written(data.start[place], unitOf(place));
  const months = new Set(all.map(groupOf)).size;
  isByMonth = months <= 3 || months * 3 <= all.length;
  let under = null;
  list.replaceChildren();

  return async places => {
    const rows = await Promise.all(places.map(page));
    if (!isStill()) return;
    places.forEach((place, i) => {
      const group = groupOf(place);
      if (group !== under) {
        under = group;
        const href = new URL(`periods/${group.toLowerCase()}/${data.index}`, root);
        const heading = group ? element('a', { href }, data.names.name(data.start[place], unitOf(place))) : data.flags[place] & coverage ? words.undated : words.unknown;
        list.append(element('section', { class: 'group' },
          element('h2', { class: 'group-name' }, heading), element('ol', { class: 'moments' })));
      }
      list.lastElementChild.lastElementChild.append(rows[i]);
    });
    return rows[0];
  };
}

function button(text, change, label = text) {
  const made = element('button', { type: 'button', 'aria-label': label }, text);
  made.addEventListener('click', () => {
    choose(change);
    // The button goes.
    choices.querySelector('summary').focus();
  });
  return element('li', {}, made);
}

function showControls(found) {
  const isFound = among(found);
  for (const subject of data.subjects) subject.count = subject.places.filter(isFound).length;
  const reports = found.filter(place => data.flags[place] & coverage).length;
  kind.value = state.kind;
  for (const radio of kind) {
    if (!radio.value) continue;
    const count = radio.value === 'event' ? found.length - reports : reports;
    radio.disabled = !count && !radio.checked;
    radio.nextElementSibling.textContent = figures(count);
  }
  for (const field of [q, from, to]) {
    if (field !== document.activeElement) field.value = state[field.name];
  }
  form.querySelectorAll('details').forEach(showFacet);
}

function showFacet(facet) {
  const asked = fold(facet.querySelector('input').value.trim());
  const active = document.activeElement;
  const all = data.subjects.filter(subject => subject.key.startsWith(facet.dataset.kind));
  facet.hidden = all.length === 0;
  const chosen = all.filter(isChosen);
  const others = all.filter(subject => !isChosen(subject) && subject.count && fold(subject.name).includes(asked)).sort((left, right) => right.count - left.count);
  facet.querySelector('ul').replaceChildren(...[...chosen, ...others.slice(0, mostNamed)].map(choice));
  facet.querySelector('p').textContent = others.length > mostNamed ? fill(words.rest, [figures(others.length - mostNamed)]) : '';
  if (facet.contains(active)) active.focus();
}

const isChosen = subject => state.subjects.includes(subject.key);

function choice(subject) {
  if (!subject.choice) {
    const box = element('input', { type: 'checkbox' });
    box.addEventListener('change', () => {
      const others = state.subjects.filter(key => key !== subject.key);
      choose({ subjects: box.checked ? [...others, subject.key] : others });
    });
    subject.choice = element('li', {}, element('label', {}, box, ` ${subject.name} `, element('span', { class: 'count' })));
  }
  const [box, count] = subject.choice.firstChild.children;
  box.checked = isChosen(subject);
  count.textContent = figures(subject.count);
  return subject.choice;
}

let timer;
form.addEventListener('input', ({ target }) => {
  if (target.name === 'kind') choose({ kind: target.value });
  else if (target.name) {
    clearTimeout(timer);
    timer = setTimeout(() => choose({ [target.name]: target.validity.valid ? target.value.trim() : '' }, false), pause);
  } else if (target.type === 'search' && data) showFacet(target.parentElement);
});
form.addEventListener('change', ({ target }) => target.reportValidity());
choices.addEventListener('toggle', () => data ?? update());
addEventListener('popstate', () => {
  state = read(location.search);
  if (data || !isEmpty(state)) update();
});

if (!isEmpty(state)) choices.open = true;
