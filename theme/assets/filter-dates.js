// Days as numbers, as src/Dates/Day.cs counts them, and what they are called.

import { figures, fill } from './page.js';

const { floor } = Math;
const names = ['year', 'month', 'day'];
// The calendar comes round after 400 years; the dates of JavaScript do not reach far beyond.
const round = 146097; // days
const epoch = 719468; // 1970-01-01

export function dayNumber(year, month = 1, day = 1) {
  const rounds = floor(year / 400);
  return Date.UTC(2000 + year - rounds * 400, month - 1, day) / 864e5 + epoch + (rounds - 5) * round;
}

export function dayOf(number) {
  const rounds = floor(number / round);
  const date = new Date((number - rounds * round - epoch) * 864e5);
  return [date.getUTCFullYear() + rounds * 400, date.getUTCMonth() + 1, date.getUTCDate()];
}

/** The first or last day of 2022, 2022-11 or 2022-11-22; null if it is no date. */
export function parse(text, isEnd) {
  const found = /^Y?(-?\d{4,9})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text);
  if (!found) return null;
  const parts = found.slice(1).filter(Boolean).map(Number);
  const first = dayNumber(...parts);
  const step = { unit: names[parts.length - 1], length: 1 };
  return isEnd ? startOf(step, partOf(step, first) + 1) - 1 : first;
}

/** As `parse` reads it, as fine as the unit. */
export function written(number, unit) {
  const [year, ...others] = dayOf(number);
  const digits = String(Math.abs(year)).padStart(4, '0');
  const parts = [(digits.length > 4 ? 'Y' : '') + (year < 0 ? '-' : '') + digits, ...others.map(part => String(part).padStart(2, '0'))];
  return parts.slice(0, names.indexOf(unit) + 1).join('-');
}

// A part of time has so many of the unit.
function* steps() {
  for (const length of [1, 2, 7, 14]) yield { unit: 'day', length };
  for (const length of [1, 3, 6]) yield { unit: 'month', length };
  for (let ten = 1; ; ten *= 10) for (const times of [1, 2, 5]) yield { unit: 'year', length: ten * times };
}

export function stepFor(from, to, most, isFit = () => true) {
  for (const step of steps()) if (partOf(step, to) - partOf(step, from) < most && isFit(step)) return step;
}

function placeOf(unit, number) {
  const [year, month] = dayOf(number);
  return { day: number, month: year * 12 + month - 1, year }[unit];
}

export const partOf = ({ unit, length }, number) => floor(placeOf(unit, number) / length);

/** How many of the unit it takes to reach from one day to another, both counted. */
export const units = ({ unit }, from, to) => placeOf(unit, to) - placeOf(unit, from) + 1;

export function startOf({ unit, length }, part) {
  const place = part * length;
  if (unit === 'day') return place;
  return unit === 'month' ? dayNumber(Math.trunc(place / 12), place % 12 + 1) : dayNumber(place);
}

export function namer(words) {
  const plural = new Intl.PluralRules(document.documentElement.lang);
  const yearOf = year => {
    const number = year > 0 ? year : 1 - year;
    const plain = number < 10000 ? String(number) : figures(number, words.thousands);
    const digits = words.digits ? plain.replace(/\d/g, digit => words.digits[digit]) : plain;
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
    count: (number, kind) => fill(words[kind][plural.select(number)] ?? words[kind].other, [figures(number)]),
  };
}
