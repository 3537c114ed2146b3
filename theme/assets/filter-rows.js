// Rows as the lists of the site have them (partials/row.html, partials/listing.html), under their months or years.

import { isCoverage, isUncertain, saysMonth } from './filter-data.js';
import { written } from './filter-dates.js';
import { page } from './search-index.js';

export function element(name, className, ...children) {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...children);
  return made;
}

const home = new URL('../', import.meta.url);

/** Puts rows into a list that may have some, below the heading that each belongs to. */
export function lister(list, data, all, names, words) {
  const unitOf = place => saysMonth(data.flags[place]) ? 'month' : 'year';
  const groupOf = (place, unit) => isNaN(data.start[place]) ? '' : written(data.start[place], unit);
  const months = new Set(all.map(place => groupOf(place, unitOf(place)))).size;
  const isByMonth = months <= 3 || months * 3 <= all.length;
  let under = null;
  list.replaceChildren();

  return async (places, isStill) => {
    const pages = await Promise.all(places.map(page));
    if (!isStill()) return null;
    let first = null;
    places.forEach((place, i) => {
      const unit = isByMonth ? unitOf(place) : 'year';
      const group = groupOf(place, unit);
      if (group !== under) {
        under = group;
        const heading = element('h2', 'group-name', group ? link(names.name(data.start[place], unit), new URL(`periods/${group.toLowerCase()}/${data.index}`, home).href) : words.undated);
        list.append(element('section', 'group', heading, element('ol', 'moments')));
      }
      const made = row(pages[i], data.flags[place], words);
      first ??= made;
      list.lastElementChild.lastElementChild.append(made);
    });
    return first;
  };
}

function row({ title, url, date, summary, language, datetime, more }, flags, words) {
  const kind = isCoverage(flags) ? 'coverage' : 'event';
  const shape = isUncertain(flags) ? ' uncertain' : date && !datetime ? ' span' : '';
  const made = element('li', `moment ${kind}${shape}`);
  if (date) {
    const when = element(datetime ? 'time' : 'span', '', date);
    if (datetime) when.dateTime = datetime;
    made.append(element('p', 'when', when));
  }
  const name = link(title, url);
  const what = element('div', 'what', element('p', 'headline', name));
  made.append(what);
  const [care, publisher, ...writers] = more;
  if (kind === 'coverage') {
    const byline = element('p', 'byline', element('span', 'label', words.coverage));
    if (writers.length) byline.append(' ', words.by.replace('{0}', () => new Intl.ListFormat(document.documentElement.lang).format(writers)), publisher ? ',' : '');
    if (publisher) byline.append(' ', element('cite', '', publisher));
    what.append(byline);
  }
  const text = element('p', 'summary', summary);
  if (summary) what.append(text);
  if (language) [name.lang, name.dir, text.lang, text.dir] = [language, 'auto', language, 'auto'];
  if (care) made.append(element('p', `flag ${kind === 'coverage' ? 'care' : 'differ'}`, care));
  return made;
}

function link(text, address) {
  const made = element('a', '', text);
  made.href = address;
  return made;
}

