// What the other scripts have in common.

export const root = new URL('../', import.meta.url);
const files = new Map();

/** Loaded once; again where that failed. */
export function load(path, form) {
  if (!files.has(path)) {
    const loading = fetch(new URL(path, root)).then(answer => answer.ok ? answer[form]() : Promise.reject(path));
    loading.catch(() => files.delete(path));
    files.set(path, loading);
  }
  return files.get(path);
}

/** Reads bytes as src/Render/Search/ByteWriter.cs writes them. */
export class Bytes {
  at = 0;

  constructor(buffer) {
    this.all = new Uint8Array(buffer);
  }

  byte() {
    return this.all[this.at++];
  }

  number() {
    for (let value = 0, by = 1; ; by *= 128) {
      const byte = this.byte();
      value += (byte & 0x7f) * by;
      if (byte < 0x80) return value;
    }
  }

  numbers() {
    return Array.from({ length: this.number() }, () => this.number());
  }

  ascending() {
    let value = 0;
    return this.numbers().map(step => value += step);
  }

  text() {
    const length = this.number();
    return new TextDecoder().decode(this.all.subarray(this.at, this.at += length));
  }
}

export function element(name, properties, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

export const fill = (pattern, values) => pattern.replace(/\{(\w+)\}/g, (all, name) => values[name] ?? all);

const { group } = document.querySelector('[data-group]').dataset;

export const figures = (number, separator = group) => String(number).replace(/\B(?=(...)+$)/g, () => separator);

/** So many at a time; the button leads to the next ones. */
export function inParts(all, most, more, add) {
  let shown = 0;
  const next = async () => {
    const first = await add(all.slice(shown, shown += most));
    more.hidden = shown >= all.length;
    return first;
  };
  more.onclick = async () => (await next())?.querySelector('a').focus();
  return next();
}
