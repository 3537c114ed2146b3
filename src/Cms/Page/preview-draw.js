// Draws the tree of a text as elements of React: every part of it is an element or a text, so that nothing that a writer types is read as HTML.
'use strict';
(() => {
  const notations = window.annalsNotations;
  const word = key => notations.words[key];
  const noBreakSpace = '\u00A0';

  // What the published site has, as far as its files for other programs tell.
  const published = { titles: new Map(), sources: new Map() };

  async function fetched(file) {
    try {
      const answer = await fetch('../data/' + file);
      return answer.ok ? await answer.json() : null;
    } catch {
      return null;
    }
  }

  async function learn() {
    for (const source of await fetched('sources.csl.json') ?? []) published.sources.set(source.id, source);
    for (const { id, title } of (await fetched('entries.json'))?.entries ?? []) published.titles.set(id, title);
    // A name that two pages have says neither's title.
    for (const [id, source] of published.sources) published.titles.has(id) ? published.titles.delete(id) : published.titles.set(id, source.title);
  }

  // The references of one page, numbered in the order in which it shows them.
  class References {
    all = [];

    use({ source, locator }) {
      let found = this.all.findIndex(each => each.source === source && each.locator === locator);
      if (found < 0) found = this.all.push({ source, locator }) - 1;
      return found + 1;
    }
  }

  function drawer(h, references, fileAddress) {
    const unknown = (name, words) => h('span', { className: 'annals-unknown', title: `“${name}” is not on the published site. It may be new, or another name for something there: annals check knows.` }, words);

    const all = nodes => nodes.map(draw);

    function draw(node) {
      if (node.tag === undefined) return node;
      const { tag, attributes, children } = node;
      if (tag in notationsDrawn) return notationsDrawn[tag](attributes, children);
      if (tag === 'img') return h('img', { ...attributes, src: fileAddress(attributes.src) });
      if (tag === 'a') return h('a', { title: attributes.title ?? attributes.href, className: 'annals-link' }, ...all(children));
      const { class: className, ...others } = attributes;
      return h(tag, className ? { ...others, className } : others, ...all(children));
    }

    const notationsDrawn = {
      'x-citation': ({ citations }) => h('sup', { className: 'cite' }, '[', ...citations.flatMap((each, place) => [
        place > 0 ? word('list.separator') : '', each.prefix ? each.prefix + ' ' : '', h('a', { title: sourceLine(each) }, references.use(each)),
      ]), ']'),
      'x-link': ({ target, anchor, words }) => {
        const name = target + (anchor === null ? '' : '#' + anchor);
        const title = published.titles.get(target);
        if (title === undefined && target !== '') return unknown(name, words ?? name);
        return h('a', { title: title ?? name, className: 'annals-link' }, words ?? (title === undefined ? anchor : title));
      },
      'x-player': ({ src, kind, words, title }) => h('span', { className: 'player' },
        h(kind, { controls: true, preload: 'none', src: fileAddress(src), 'aria-label': words }), ' ', title || words),
      'x-note-sign': ({ number }) => h('sup', { className: 'note-sign' }, h('a', {}, letters(number))),
      'x-note': ({ number, kind }, children) => h('aside', { className: 'note ' + kind }, h('p', {},
        h('a', { className: 'note-back' }, letters(number)), ' ', h('span', { className: 'note-kind' }, word('annotations.' + kind)), ' ', ...all(children))),
      'x-notes': (_, children) => h('div', { className: 'notes' }, ...all(children)),
      'x-footnote-sign': ({ number }) => h('sup', { className: 'footnote-sign' }, h('a', {}, '*' + number)),
      'x-footnote': ({ number }, children) => h('li', {}, ...footnote(number, children)),
      'x-footnotes': (_, children) => h('ul', { className: 'footnotes', 'aria-label': word('footnote.title') }, ...all(children)),
      'x-task': ({ is }) => h('span', { className: 'task', role: 'img', 'aria-label': word('task.' + is) }, is === 'done' ? '☑' : '☐'),
      'x-word': ({ key }) => word(key),
    };

    // Its number stands within its first paragraph.
    function footnote(number, [first, ...others]) {
      const sign = h('a', { className: 'footnote-back' }, '*' + number);
      return first?.tag === 'p' ? [h('p', {}, sign, ' ', ...all(first.children)), ...all(others)] : [sign, ' ', ...all(first ? [first, ...others] : [])];
    }

    function sourceLine({ source, locator }) {
      return [published.sources.get(source)?.title ?? source, locator].filter(Boolean).join(word('reference.separator'));
    }

    return {
      text: markdown => all(grouped(window.annalsText.read(markdown))),
      source: id => published.sources.has(id) ? h('a', { title: id, className: 'annals-link' }, published.sources.get(id).title) : unknown(id, id),
      sign: use => h('sup', { className: 'cite' }, '[', h('a', {}, references.use(use)), ']'),
      shownLocator: locator => locator.replace(/ (?=\p{Nd})/gu, noBreakSpace),
    };
  }

  // Notes of a block stand together, and so do footnotes.
  function grouped(nodes) {
    const footnotes = nodes.filter(node => node.tag === 'x-footnote');
    const blocks = nodes.filter(node => node.tag !== 'x-footnote').map(node => {
      if (node.attributes?.class !== 'annotated') return node;
      const isNote = child => child.tag === 'x-note';
      return { ...node, children: [...node.children.filter(child => !isNote(child)), { tag: 'x-notes', attributes: {}, children: node.children.filter(isNote) }] };
    });
    return footnotes.length > 0 ? [...blocks, { tag: 'x-footnotes', attributes: {}, children: footnotes }] : blocks;
  }

  // a to z, then aa: not taken for the numbers of references.
  function letters(number) {
    let written = '';
    for (let rest = number; rest > 0; rest = Math.floor((rest - 1) / 26)) written = String.fromCharCode(97 + (rest - 1) % 26) + written;
    return written;
  }

  window.annalsDraw = { References, drawer, learn };
})();
