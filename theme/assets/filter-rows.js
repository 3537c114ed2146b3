// Rows under their months or years, as the lists of the site have them (partials/listing.html).

import { saysMonth } from './filter-data.js';
import { written } from './filter-dates.js';
import { element, root } from './page.js';
import { page } from './search-index.js';

/** Returns what puts rows into a list, some of all at a time, below the headings that they belong to; and that returns the first. */
export function lister(list, data, all, names, undated, isStill) {
  const unitOf = place => data.flags[place] & saysMonth ? 'month' : 'year';
  const groupOf = (place, unit) => isNaN(data.start[place]) ? '' : written(data.start[place], unit);
  const months = new Set(all.map(place => groupOf(place, unitOf(place)))).size;
  const isByMonth = months <= 3 || months * 3 <= all.length;
  let under = null;
  list.replaceChildren();

  return async places => {
    const rows = await Promise.all(places.map(page));
    if (!isStill()) return null;
    places.forEach((place, i) => {
      const unit = isByMonth ? unitOf(place) : 'year';
      const group = groupOf(place, unit);
      if (group !== under) {
        under = group;
        const href = new URL(`periods/${group.toLowerCase()}/${data.index}`, root).href;
        const heading = group ? element('a', { href }, names.name(data.start[place], unit)) : undated;
        list.append(element('section', { className: 'group' },
          element('h2', { className: 'group-name' }, heading), element('ol', { className: 'moments' })));
      }
      list.lastElementChild.lastElementChild.append(rows[i]);
    });
    return rows[0];
  };
}
