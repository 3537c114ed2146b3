// Days as numbers, counted from 0000-03-01 as src/Dates/Day.cs does; the steps of the calendar; what dates are called.

const floor = Math.floor;

export function dayNumber(year, month = 1, day = 1) {
  const from = month <= 2 ? year - 1 : year;
  return 365 * from + floor(from / 4) - floor(from / 100) + floor(from / 400) + floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
}

export function dayOf(number) {
  const era = floor(number / 146097);
  const ofEra = number - era * 146097;
  const year = floor((ofEra - floor(ofEra / 1460) + floor(ofEra / 36524) - floor(ofEra / 146096)) / 365);
  const ofYear = ofEra - (365 * year + floor(year / 4) - floor(year / 100));
  const fromMarch = floor((5 * ofYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  return [era * 400 + year + (month <= 2 ? 1 : 0), month, ofYear - floor((153 * fromMarch + 2) / 5) + 1];
}

/** The first or the last day of what is written as 2022, 2022-11 or 2022-11-22; null if it is no date. */
export function parse(text, isEnd) {
  const found = /^Y?(-?\d{4,9})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text);
  if (!found) return null;
  const [year, month, day] = found.slice(1).map(part => part && Number(part));
  const first = dayNumber(year, month, day);
  if (month && dayOf(first)[1] !== month) return null;
  if (day !== undefined) return dayOf(first)[2] === day ? first : null;
  if (!isEnd) return first;
  return (month && month < 12 ? dayNumber(year, month + 1) : dayNumber(year + 1)) - 1;
}

const units = { day: 0, month: 1, year: 2 };

/** As `parse` reads it, as fine as the unit. */
export function written(number, unit) {
  const [year, month, day] = dayOf(number);
  const digits = String(Math.abs(year)).padStart(4, '0');
  const two = part => `-${String(part).padStart(2, '0')}`;
  return (digits.length > 4 ? 'Y' : '') + (year < 0 ? '-' : '') + digits + (units[unit] < 2 ? two(month) : '') + (units[unit] < 1 ? two(day) : '');
}

/** By which time is cut into parts, finer ones first: a part has so many of the unit. */
export function* steps() {
  for (const length of [1, 2, 7, 14]) yield { unit: 'day', length };
  for (const length of [1, 3, 6]) yield { unit: 'month', length };
  for (let ten = 1; ; ten *= 10) for (const times of [1, 2, 5]) yield { unit: 'year', length: ten * times };
}

/** The first of these of which so many at most lie between two days. */
export function stepFor(from, to, most) {
  for (const step of steps()) if (partOf(step, to) - partOf(step, from) < most) return step;
}

/** The part that a day lies in; parts are numbered. */
export function partOf({ unit, length }, number) {
  const [year, month] = dayOf(number);
  return floor((unit === 'day' ? number : unit === 'month' ? year * 12 + month - 1 : year) / length);
}

/** The first day of a part. */
export function startOf({ unit, length }, part) {
  const place = part * length;
  if (unit === 'day') return place;
  return unit === 'month' ? dayNumber(floor(place / 12), place - floor(place / 12) * 12 + 1) : dayNumber(place);
}

const fill = (pattern, values) => pattern.replace(/\{(\w+)\}/g, (all, name) => values[name] ?? all);

/** Names dates with the words of the site. */
export function namer(words) {
  const figures = number => words.digits.length === 10 ? String(number).replace(/\d/g, digit => words.digits[digit]) : String(number);
  const yearOf = year => {
    const number = year <= 0 ? 1 - year : year;
    const plain = figures(number);
    const digits = number < 10000 ? plain : plain.replace(/\B(?=(...)+$)/gu, words.thousands);
    return year <= 0 ? fill(words.bce, { year: digits }) : year < 100 ? fill(words.early, { year: digits }) : digits;
  };
  const name = (number, unit) => {
    const [year, month, day] = dayOf(number);
    if (unit === 'year') return fill(words.year, { year: yearOf(year) });
    if (unit === 'month') return fill(words.month, { month: words.months[month - 1], year: yearOf(year) });
    const d = day === 1 && words.firstDay ? words.firstDay : fill(words.dayNumber, { d: figures(day) });
    return fill(words.day, { d, month: words.monthsBesideDay[month - 1], year: yearOf(year) });
  };
  const range = (from, to, unit) => {
    const [first, last] = [name(from, unit), name(to, unit)];
    return first === last ? first : fill(words.range, { from: first, to: last });
  };
  return { name, range, part: (step, part) => range(startOf(step, part), startOf(step, part + 1) - 1, step.unit) };
}
