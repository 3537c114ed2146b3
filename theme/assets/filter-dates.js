// Days as src/Dates/Day.cs counts them, and their names.

import { figures, fill } from './page.js';

const { floor } = Math;
const names = ['year', 'month', 'day'];
// The calendar comes round; JavaScript's dates end.
const round = 146097; // days
const epoch = 719468; // 1970

export function dayNumber(year, month = 1, day = 1) {
  const rounds = floor(year / 400);
  return Date.UTC(2000 + year - rounds * 400, month - 1, day) / 864e5 + epoch + (rounds - 5) * round;
}

export function dayOf(number) {
  const rounds = floor(number / round);
  const date = new Date((number - rounds * round - epoch) * 864e5);
  return [date.getUTCFullYear() + rounds * 400, date.getUTCMonth() + 1, date.getUTCDate()];
}

/** As 2022, 2022-11 or 2022-11-22. */
export function parse(text, isEnd) {
  const found = /^Y?(-?\d{4,9})(?:-(\d\d))?(?:-(\d\d))?$/.exec(text);
  if (!found) return null;
  const parts = found.slice(1).filter(Boolean).map(Number);
  const first = dayNumber(...parts);
  const step = { unit: names[parts.length - 1], length: 1 };
  return isEnd ? startOf(step, partOf(step, first) + 1) - 1 : first;
}

export function written(number, unit) {
  const [year, ...others] = dayOf(number);
  const digits = String(Math.abs(year)).padStart(4, '0');
  const parts = [(digits.length > 4 ? 'Y' : '') + (year < 0 ? '-' : '') + digits, ...others.map(part => String(part).padStart(2, '0'))];
  return parts.slice(0, names.indexOf(unit) + 1).join('-');
}

function* steps() {
  for (const length of [1, 2, 7, 14]) yield { unit: 'day', length };
  for (const length of [1, 3, 6]) yield { unit: 'month', length };
  for (let ten = 1; ; ten *= 10) for (const times of [1, 2, 5]) yield { unit: 'year', length: ten * times };
}

export function stepFor({ from, to }, most, isFit = () => true) {
  for (const step of steps()) if (partOf(step, to - 1) - partOf(step, from) < most && isFit(step)) return step;
}

export function placeOf(unit, number) {
  const [year, month] = dayOf(number);
  return { day: number, month: year * 12 + month - 1, year }[unit];
}

export const partOf = ({ unit, length }, number) => floor(placeOf(unit, number) / length);

export function startOf({ unit, length }, part) {
  const place = part * length;
  return { day: place, month: dayNumber(floor(place / 12), place - 12 * floor(place / 12) + 1), year: dayNumber(place) }[unit];
}

export function namer(words) {
  const plural = new Intl.PluralRules(document.documentElement.lang);
  const yearOf = year => {
    const number = year > 0 ? year : 1 - year;
    const digits = figures(number, number < 10000 ? '' : words.thousands).replace(/\d/g, digit => words.digits[digit] ?? digit);
    return year > 99 ? digits : fill(year > 0 ? words.early : words.bce, { year: digits });
  };
  const name = (number, unit) => {
    const [year, month, day] = dayOf(number);
    return fill(unit === 'year' ? words.year : words[unit][month - 1], { year: yearOf(year), d: words.days[day - 1] });
  };
  const range = (from, to, unit) => {
    const [first, last] = [name(from, unit), name(to, unit)];
    return first === last ? first : fill(words.range, { from: first, to: last });
  };
  return {
    name, range,
    part: (step, part) => range(startOf(step, part), startOf(step, part + 1) - 1, step.unit),
    counts: counts => [words.entries, words.reports].flatMap((kind, side) => {
      const count = counts[side];
      return count ? fill(kind[plural.select(count)] ?? kind.other, [figures(count)]) : [];
    }).join(words.separator),
  };
}
