// What scripts have in common.

export const root = new URL('../', import.meta.url);
const files = new Map();

export function load(path) {
  if (!files.has(path)) {
    files.set(path, fetch(new URL(path, root)).then(answer => answer.ok ? answer[path.endsWith('.json') ? 'json' : 'arrayBuffer']() : Promise.reject(path)));
    files.get(path).catch(() => files.delete(path));
  }
  return files.get(path);
}

/** Reads what src/Render/Search/ByteWriter.cs writes. */
export class Bytes {
  at = 0;

  constructor(buffer) {
    this.all = new Uint8Array(buffer);
  }

  byte() {
    return this.all[this.at++];
  }

  number() {
    const byte = this.byte();
    return byte < 128 ? byte : byte - 128 + 128 * this.number();
  }

  signed() {
    const folded = this.number();
    return folded % 2 ? -(folded + 1) / 2 : folded / 2;
  }

  ascending() {
    let value = 0;
    return Array.from({ length: this.number() }, () => value += this.number());
  }

  text() {
    const length = this.number();
    return new TextDecoder().decode(this.all.subarray(this.at, this.at += length));
  }
}

export function set(node, attributes, ...children) {
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
  node.append(...children);
  return node;
}

export const element = (name, ...rest) => set(document.createElement(name), ...rest);

export const fill = (pattern, values) => pattern.replace(/\{(\w+)\}/g, (all, name) => values[name] ?? all);

export const words = document.querySelector('[data-group]').dataset;

export const figures = (number, separator = words.group) => String(number).replace(/\B(?=(...)+$)/g, () => separator);

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
