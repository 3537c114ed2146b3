// Choosing what a list shows, from all that the timeline has: controls, results and the address go together.

import { isCoverage, load, among, sift } from './filter-data.js';
import { namer, parse } from './filter-dates.js';
import { element, lister } from './filter-rows.js';
import { isEmpty, read, write } from './filter-state.js';
import { overview } from './overview.js';
import { search } from './search-index.js';
import { fold } from './search-words.js';

const mostAtOnce = 50;
const mostNamed = 20;
const pause = 200; // milliseconds without a key before the list changes
const holder = document.querySelector('.filter');
const template = holder.querySelector('template');
const words = template.dataset;
const figures = number => number.toLocaleString(document.documentElement.lang);
// What is put in may have dollar signs, which mean nothing here.
const fill = (pattern, ...values) => pattern.replace(/\{(\d)\}/g, (all, i) => values[i] ?? all);

// The page's own list, for which the results stand while something is chosen.
const own = [];
for (let at = holder.nextElementSibling; at; at = at.nextElementSibling) if (at.localName !== 'script') own.push(at);

holder.append(template.content.cloneNode(true));
const controls = holder.querySelector('.span-controls');
const choices = holder.querySelector('.choices');
const form = choices.querySelector('form');
const [status, chips, widen, list, more] = ['.found', '.chips', '.widen', '.list', '.more'].map(name => holder.querySelector(name));
const clearAll = chips.firstElementChild;
clearAll.remove();
const facets = [...form.querySelectorAll('details')];
const boxes = new Map();
const drawing = overview(document.querySelector('.overview'), controls, words, { need: start, span: chooseSpan });

let state = read(location.search);
let data = null;
let names = null;
let turn = 0;
let showMore = null;
let counts = new Map();

async function start() {
  if (data) return true;
  try {
    data = await load();
  } catch {
    status.textContent = words.failed;
    return false;
  }
  names = namer(data.dates);
  for (const facet of facets) facet.hidden = !data.subjects.some(subject => subject.folder === facet.dataset.kind);
  await update();
  return true;
}

function choose(change, isStep = true) {
  state = { ...state, ...change };
  history[isStep ? 'pushState' : 'replaceState'](null, '', write(state, location.href));
  return data ? update() : start();
}

function chooseSpan(from, to) {
  const isChange = Boolean(state.from || state.to);
  if (from !== state.from || to !== state.to) choose({ from, to }, !isChange || !from);
}

/** Every choice with what it is called and which moments it leaves; what the page itself is about is none. */
async function conditions() {
  const all = [];
  const count = data.flags.length;
  const kind = (asked, name, without) => all.push({ name, without, has: place => isCoverage(data.flags[place]) === (asked === 'coverage') });
  const { kind: folder, slug } = holder.dataset;
  if (slug) all.push({ has: among(count, data.byKey.get(`${folder}/${slug}`)?.places ?? []) });
  else if (folder) kind(folder === 'sources' ? 'coverage' : 'event');
  for (const key of state.subjects) {
    const subject = data.byKey.get(key);
    all.push({ name: subject?.name ?? key.split('/')[1], without: { subjects: state.subjects.filter(other => other !== key) }, has: among(count, subject?.places ?? []) });
  }
  if (state.kind) kind(state.kind, form.querySelector(`[value="${state.kind}"]`).nextSibling.textContent.trim(), { kind: '' });
  const [from, to] = [parse(state.from), parse(state.to, true)];
  if (from !== null || to !== null) {
    all.push({
      name: from === null ? fill(words.until, state.to) : to === null ? fill(words.since, state.from) : `${state.from} – ${state.to}`,
      without: { from: '', to: '' },
      isPeriod: true,
      has: place => data.end[place] >= (from ?? -Infinity) && data.start[place] <= (to ?? Infinity),
    });
  }
  if (state.q) all.push({ name: state.q, without: { q: '' }, has: among(count, await search(state.q)) });
  return all;
}

async function update() {
  const now = ++turn;
  const isStill = () => now === turn;
  try {
    const all = await conditions();
    if (!isStill()) return;
    const { met, total, without } = sift(data.flags.length, all);
    const isChosen = !isEmpty(state);
    showControls(met);
    drawing.show(data, names, met, parse(state.from), parse(state.to, true), isChosen);
    showChips(all);
    own.forEach(part => part.hidden = isChosen);
    widen.hidden = total > 0 || !isChosen;
    widen.lastElementChild.replaceChildren(...all.flatMap((choice, i) => choice.without && without[i] > 0
      ? [element('li', '', button(fill(words.without, choice.name, figures(without[i])), choice.without))] : []));
    status.textContent = isChosen ? fill(words.found, figures(total), figures(data.flags.length)) : '';
    await showList(isChosen ? [...met.keys()].filter(place => met[place] === 1) : [], isStill);
  } catch {
    if (isStill()) status.textContent = words.failed;
  }
}

async function showList(places, isStill) {
  const add = lister(list, data, places, names, words);
  let shown = 0;
  const next = showMore = async () => {
    const part = places.slice(shown, shown += mostAtOnce);
    more.hidden = shown >= places.length;
    return add(part, isStill);
  };
  await next();
}

function button(text, change, label) {
  const made = element('button', '', text);
  made.type = 'button';
  if (label) made.setAttribute('aria-label', label);
  made.addEventListener('click', () => {
    choose(change);
    // The button goes; whoever pressed it by a key goes on from the choices.
    choices.querySelector('summary').focus();
  });
  return made;
}

function showChips(all) {
  const chosen = all.filter(choice => choice.without);
  chips.replaceChildren(...chosen.map(choice => element('li', '', button(`${choice.name} ×`, choice.without, fill(words.remove, choice.name)))));
  if (chosen.length > 1) chips.append(clearAll);
}

function showControls(met) {
  counts = new Map(data.subjects.map(subject => [subject, subject.places.reduce((sum, place) => sum + (met[place] === 1), 0)]));
  let reports = 0;
  let events = 0;
  met.forEach((is, place) => is === 1 && (isCoverage(data.flags[place]) ? reports++ : events++));
  const fields = form.elements;
  for (const radio of fields.kind) {
    radio.checked = radio.value === state.kind;
    const count = radio.value === 'event' ? events : reports;
    if (!radio.value) continue;
    radio.disabled = count === 0 && !radio.checked;
    radio.parentElement.querySelector('.count').textContent = figures(count);
  }
  for (const name of ['q', 'from', 'to']) {
    if (document.activeElement !== fields[name]) fields[name].value = state[name];
    if (name !== 'q') fields[name].setCustomValidity(fields[name].value && parse(fields[name].value) === null ? words.wrong : '');
  }
  facets.forEach(showFacet);
}

function showFacet(facet) {
  const asked = fold(facet.querySelector('input').value.trim());
  const active = document.activeElement;
  const chosen = new Set(state.subjects);
  const found = data.subjects.filter(subject => subject.folder === facet.dataset.kind && (chosen.has(subject.key) || counts.get(subject) > 0 && subject.folded.includes(asked)));
  const order = subject => (chosen.has(subject.key) ? 1e9 : 0) + counts.get(subject);
  const shown = found.sort((left, right) => order(right) - order(left)).slice(0, mostNamed + chosen.size);
  facet.querySelector('ul').replaceChildren(...shown.map(subject => choice(subject, chosen)));
  facet.querySelector('p').textContent = found.length > shown.length ? fill(words.rest, figures(found.length - shown.length)) : '';
  if (facet.contains(active)) active.focus();
}

function choice(subject, chosen) {
  if (!boxes.has(subject.key)) {
    const box = element('input');
    box.type = 'checkbox';
    box.addEventListener('change', () => choose({
      subjects: box.checked ? [...state.subjects, subject.key] : state.subjects.filter(key => key !== subject.key),
    }));
    boxes.set(subject.key, element('li', '', element('label', '', box, ` ${subject.name} `, element('span', 'count'))));
  }
  const made = boxes.get(subject.key);
  made.querySelector('input').checked = chosen.has(subject.key);
  made.querySelector('.count').textContent = figures(counts.get(subject));
  return made;
}

let timer;
form.addEventListener('input', ({ target }) => {
  if (target.name === 'kind') choose({ kind: target.value });
  else if (target.name) {
    if (target.name !== 'q') target.setCustomValidity(target.value && parse(target.value) === null ? words.wrong : '');
    clearTimeout(timer);
    timer = setTimeout(() => choose({ [target.name]: target.validity.valid ? target.value.trim() : '' }, false), pause);
  } else if (target.type === 'search' && data) showFacet(target.parentElement);
});
form.addEventListener('submit', event => event.preventDefault());
for (const date of [form.elements.from, form.elements.to]) date.addEventListener('change', () => date.reportValidity());
clearAll.firstElementChild.addEventListener('click', () => {
  choose(read(''));
  choices.querySelector('summary').focus();
});
more.addEventListener('click', async () => (await showMore?.())?.querySelector('a').focus());
choices.addEventListener('toggle', () => choices.open && start());
addEventListener('popstate', () => {
  state = read(location.search);
  if (data) update();
  else if (!isEmpty(state)) start();
});

if (!isEmpty(state)) {
  choices.open = true;
  start();
}
