// What is chosen, as the address of the page says it.

const lists = { people: 'person', organisations: 'organisation', places: 'place', tags: 'tag' };
const single = ['kind', 'from', 'to', 'q'];

/** The choices in an address: subjects, as in `people/ada`, and what else is asked for, empty where it is not. */
export function read(search) {
  const asked = new URLSearchParams(search);
  const subjects = Object.entries(lists).flatMap(([folder, key]) => asked.getAll(key).filter(Boolean).map(slug => `${folder}/${slug}`));
  const state = { subjects: [...new Set(subjects)] };
  for (const key of single) state[key] = asked.get(key)?.trim() ?? '';
  if (!['event', 'coverage'].includes(state.kind)) state.kind = '';
  return state;
}

/** The same address with other choices. */
export function write(state, address) {
  const url = new URL(address);
  for (const key of [...Object.values(lists), ...single]) url.searchParams.delete(key);
  for (const subject of state.subjects) {
    const [folder, slug] = subject.split('/');
    url.searchParams.append(lists[folder], slug);
  }
  for (const key of single) if (state[key]) url.searchParams.set(key, state[key]);
  return url;
}

export const isEmpty = state => state.subjects.length === 0 && single.every(key => !state[key]);
