// Choosing what a list shows, from all that the timeline has: controls, results and the address go together.

import { all, among, coverage, sift } from './filter-data.js';
import { namer, parse } from './filter-dates.js';
import { lister } from './filter-rows.js';
import { isEmpty, read, write } from './filter-state.js';
import { overview } from './overview.js';
import { element, fill, inParts } from './page.js';
import { search } from './search-index.js';
import { fold } from './search-words.js';

const mostAtOnce = 50;
const mostNamed = 20;
const pause = 200; // milliseconds without a key before the list changes

const holder = document.querySelector('.filter');
const { content, dataset: words } = holder.querySelector('template');
holder.append(content);
const [controls, choices, form, status, chips, widen, list, more] =
  ['.span-controls', '.choices', 'form', '.found', '.chips', '.widen', '.list', '.more'].map(name => holder.querySelector(name));
const facets = [...form.querySelectorAll('details')];
const { q, from, to, kind } = form.elements;
const show = overview(document.querySelector('.overview'), controls, words, start, chooseSpan);

let state = read(location.search);
let data = null;
let names = null;
let turn = 0;

/** Loads what is known of all moments; false if it cannot. */
async function start() {
  try {
    if (data) return true;
    data = await all();
    names = namer(data.words);
    for (const facet of facets) facet.hidden = !data.subjects.some(subject => subject.folder === facet.dataset.kind);
    await update();
    return true;
  } catch {
    status.textContent = words.failed;
    return false;
  }
}

function choose(change, isStep = true) {
  state = { ...state, ...change };
  history[isStep ? 'pushState' : 'replaceState'](null, '', write(state, location.href));
  return data ? update() : start();
}

function chooseSpan(from, to) {
  const isFirst = !state.from && !state.to;
  if (from !== state.from || to !== state.to) choose({ from, to }, isFirst || !from);
}

// Every choice with what it is called and which moments it leaves; what the page itself is about cannot be left out.
async function conditions() {
  const about = key => among(data.byKey.get(key)?.places ?? []);
  const ofKind = asked => place => (data.flags[place] & coverage) > 0 === (asked === 'coverage');
  const { kind: folder, slug } = holder.dataset;
  const all = state.subjects.map(key => ({
    name: data.byKey.get(key)?.name ?? key.split('/')[1], without: { subjects: state.subjects.filter(other => other !== key) }, has: about(key),
  }));
  if (folder) all.push({ has: slug ? about(`${folder}/${slug}`) : ofKind(folder === 'sources' ? 'coverage' : 'event') });
  if (state.kind) {
    const { nextSibling } = [...kind].find(radio => radio.value === state.kind);
    all.push({ name: nextSibling.textContent.trim(), without: { kind: '' }, has: ofKind(state.kind) });
  }
  const [first, last] = [parse(state.from), parse(state.to, true)];
  if (first !== null || last !== null) {
    all.push({
      name: first === null ? fill(words.until, [state.to]) : last === null ? fill(words.since, [state.from]) : `${state.from} – ${state.to}`,
      without: { from: '', to: '' },
      isPeriod: true,
      has: place => data.end[place] >= (first ?? -Infinity) && data.start[place] <= (last ?? Infinity),
    });
  }
  if (state.q) all.push({ name: state.q, without: { q: '' }, has: among(await search(state.q)) });
  return all;
}

async function update() {
  const now = ++turn;
  const isStill = () => now === turn;
  try {
    const choices = await conditions();
    if (!isStill()) return;
    const { found, around } = sift(data.flags.length, choices);
    const isChosen = !isEmpty(state);
    showControls(found);
    show(data, names, around, parse(state.from), parse(state.to, true), isChosen);

    const chosen = choices.filter(choice => choice.without);
    const removals = chosen.map(choice => button(`${choice.name} ×`, choice.without, fill(words.remove, [choice.name])));
    if (chosen.length > 1) removals.push(button(words.clear, read('')));
    chips.replaceChildren(...removals);
    widen.hidden = found.length > 0 || !isChosen;
    widen.lastElementChild.replaceChildren(...chosen.filter(choice => choice.alone)
      .map(choice => button(fill(words.without, [choice.name, names.figures(choice.alone)]), choice.without)));
    status.textContent = isChosen ? fill(words.found, [found, data.flags].map(({ length }) => names.figures(length))) : '';
    holder.classList.toggle('chosen', isChosen);
    const add = lister(list, data, found, names, words.undated, isStill);
    await inParts(isChosen ? found : [], mostAtOnce, more, add);
  } catch {
    if (isStill()) status.textContent = words.failed;
  }
}

function button(text, change, label = text) {
  const made = element('button', { type: 'button', ariaLabel: label }, text);
  made.addEventListener('click', () => {
    choose(change);
    // The button goes; whoever pressed it by a key goes on from the choices.
    choices.querySelector('summary').focus();
  });
  return element('li', {}, made);
}

function showControls(found) {
  const met = new Set(found);
  for (const subject of data.subjects) subject.count = subject.places.filter(place => met.has(place)).length;
  const reports = found.filter(place => data.flags[place] & coverage).length;
  for (const radio of kind) {
    radio.checked = radio.value === state.kind;
    if (!radio.value) continue;
    const count = radio.value === 'event' ? found.length - reports : reports;
    radio.disabled = !count && !radio.checked;
    radio.nextElementSibling.textContent = names.figures(count);
  }
  for (const field of [q, from, to]) {
    if (field !== document.activeElement) field.value = state[field.name];
    validate(field);
  }
  facets.forEach(showFacet);
}

const validate = field => field.setCustomValidity(field === q || !field.value || parse(field.value) !== null ? '' : words.wrong);

function showFacet(facet) {
  const asked = fold(facet.querySelector('input').value.trim());
  const active = document.activeElement;
  const isChosen = subject => state.subjects.includes(subject.key);
  const all = data.subjects.filter(subject => subject.folder === facet.dataset.kind);
  const chosen = all.filter(isChosen);
  const others = all.filter(subject => !isChosen(subject) && subject.count && subject.folded.includes(asked)).sort((left, right) => right.count - left.count);
  facet.querySelector('ul').replaceChildren(...[...chosen, ...others.slice(0, mostNamed)].map(subject => choice(subject, isChosen(subject))));
  facet.querySelector('p').textContent = others.length > mostNamed ? fill(words.rest, [names.figures(others.length - mostNamed)]) : '';
  if (facet.contains(active)) active.focus();
}

function choice(subject, isChosen) {
  if (!subject.choice) {
    const box = element('input', { type: 'checkbox' });
    box.addEventListener('change', () => {
      const others = state.subjects.filter(key => key !== subject.key);
      choose({ subjects: box.checked ? [...others, subject.key] : others });
    });
    subject.choice = element('li', {}, element('label', {}, box, ` ${subject.name} `, element('span', { className: 'count' })));
  }
  const [box, count] = subject.choice.firstChild.children;
  box.checked = isChosen;
  count.textContent = names.figures(subject.count);
  return subject.choice;
}

let timer;
form.addEventListener('input', ({ target }) => {
  if (target.name === 'kind') choose({ kind: target.value });
  else if (target.name) {
    validate(target);
    clearTimeout(timer);
    timer = setTimeout(() => choose({ [target.name]: target.validity.valid ? target.value.trim() : '' }, false), pause);
  } else if (target.type === 'search' && data) showFacet(target.parentElement);
});
form.addEventListener('submit', event => event.preventDefault());
for (const date of [from, to]) date.addEventListener('change', () => date.reportValidity());
choices.addEventListener('toggle', () => choices.open && start());
addEventListener('popstate', () => {
  state = read(location.search);
  if (data) update();
  else if (!isEmpty(state)) start();
});

if (!isEmpty(state)) choices.open = true;
