// A Markdown text with our notations as a tree of elements, each { tag, attributes, children }, for whoever draws it. Raw HTML is text, as on the site.
// What is no element of HTML has a name with a hyphen: x-citation, x-link, x-player, x-note-sign, x-note, x-footnote-sign, x-footnote and x-word.
'use strict';
(() => {
  const notations = window.annalsNotations;
  const noBreakSpace = '\u00A0';

  function markdown() {
    const md = window.markdownit({ html: false, linkify: false, typographer: false });
    // Which addresses a page may lead to is decided below, as the site has it.
    md.validateLink = () => true;
    md.normalizeLink = md.normalizeLinkText = address => address;
    md.inline.State = class extends md.inline.State {
      scanDelims(start, canSplitWord) {
        return window.annalsEmphasis.scan(this, start, canSplitWord);
      }
    };
    window.annalsInline.use(md);
    window.annalsBlocks.use(md);
    return md;
  }

  // The words of a locator or of a link: what is shown of them without markup.
  function plainWords(md, written) {
    const lead = 'x ';
    const line = window.annalsInline.onOneLine(written);
    if (!/[\\*_`~&<%=]/.test(line)) return line;
    const [inline] = md.parseInline(lead + line, {});
    const words = wordsOf(inline.children);
    return words.startsWith(lead) ? words.slice(lead.length).trim() : line;
  }

  function wordsOf(tokens) {
    return tokens.map(token => token.type === 'softbreak' || token.type === 'hardbreak' ? '\n' : token.type === 'page_link' ? token.meta.words ?? '…' : token.type === 'image' ? '' : token.content).join('');
  }

  class Tree {
    constructor(md, env) {
      Object.assign(this, { md, env, notes: 0, footnotes: [], isInNote: false });
    }

    blocks(tokens) {
      const root = element('root');
      const open = [root];
      for (const token of tokens) {
        const parent = open.at(-1);
        if (token.type === 'inline') parent.children.push(...this.words(token));
        else if (token.nesting < 0) this.close(token, open);
        else if (token.nesting > 0) {
          const opened = this.opened(token);
          parent.children.push(opened);
          open.push(opened);
        } else if (token.type === 'hr') parent.children.push(element('hr'));
        else if (token.type === 'fence' || token.type === 'code_block') parent.children.push(code(this.md, token));
      }
      return root.children;
    }

    opened(token) {
      if (token.type === 'heading_open') return element('h' + Math.max(2, Number(token.tag[1])));
      if (token.type === 'paragraph_open') return element(token.hidden ? 'x-tight' : 'p');
      if (token.type === 'passage_open') return passage(token.meta.language);
      if (token.meta?.callout) return element('section', { class: 'callout ' + token.meta.callout });
      if (token.type === 'ordered_list_open' && token.attrGet('start') !== null) return element('ol', { start: String(token.attrGet('start')) });
      const align = /^text-align:(left|right|center)$/.exec(token.attrGet?.('style') ?? '')?.[1];
      return element(token.tag, align ? { class: 'align-' + align.replace('center', 'centre') } : {});
    }

    close(token, open) {
      const closed = open.pop();
      const { children } = open.at(-1);
      if (closed.attributes.class?.startsWith('callout ')) closed.children = callout(closed);
      // A tight item has its words without a paragraph, and a passage without a language its blocks.
      // A paragraph of players alone is none.
      const isPlain = ['x-tight', 'x-plain'].includes(closed.tag) || (closed.tag === 'p' && hasPlayersAlone(closed.children));
      const shown = isPlain ? closed.children : [figure(closed)];
      const notes = open.length === 1 && !this.isInNote && has(closed, 'x-note') ? taken(closed) : [];
      children.splice(-1, 1, ...(notes.length > 0 ? [element('div', { class: 'annotated' }, [...shown.filter(node => node.tag !== 'x-note'), ...notes])] : shown));
    }

    // The tokens of one block's words as elements.
    words(inline) {
      const root = element('root');
      if (inline.meta?.task) root.children.push(element('x-task', { is: inline.meta.task }));
      const open = [root];
      for (const token of inline.children) {
        const { children } = open.at(-1);
        if (token.nesting > 0) {
          const opened = element(token.type, token.type === 'link_open' ? { href: token.attrGet('href'), title: token.attrGet('title'), isBetweenBrackets: token.markup === 'autolink' } : {});
          children.push(opened);
          open.push(opened);
        } else if (token.nesting < 0) {
          const closed = open.pop();
          open.at(-1).children.pop();
          this.closeWords(closed, open.at(-1).children, this.isInNote || open.some(each => each.tag === 'note_open'));
        } else this.leaf(token, children, open.some(each => each.tag === 'link_open'));
      }
      return root.children;
    }

    closeWords({ tag, attributes, children }, around, isInNote) {
      if (tag === 'link_open') around.push(...link(attributes, children));
      else if (tag === 'note_open') this.note(children, around, isInNote);
      else if (tag === 'words_open') around.push(element('x-words', {}, children));
      else around.push(element({ em_open: 'em', strong_open: 'strong', s_open: 'del', mark_open: 'mark' }[tag], {}, children));
    }

    leaf(token, children, isInLink) {
      if (token.type === 'text') add(children, token.content);
      else if (token.type === 'softbreak') add(children, '\n');
      else if (token.type === 'hardbreak') children.push(element('br'), '\n');
      else if (token.type === 'code_inline') children.push(element('code', {}, [token.content]));
      else if (token.type === 'image') children.push(...this.image(token, isInLink));
      else if (token.type === 'page_link') children.push(element('x-link', token.meta));
      else if (token.type === 'citation') {
        if (!['\n', undefined].includes(children.at(-1)) || children.at(-2)?.tag !== 'br') holdTogether(children);
        children.push(element('x-citation', { citations: token.meta }));
      } else if (token.type === 'footnote') {
        holdTogether(children);
        children.push(element('x-footnote-sign', this.referred(token.meta)));
      }
    }

    image(token, isInLink) {
      const src = token.attrGet('src');
      const title = token.attrGet('title');
      const kind = recordingKind(src);
      if (kind && isInLink) return this.words(token);
      if (kind) return [element('x-player', { src, kind, words: window.annalsInline.onOneLine(altOf(token.children)), title: title ?? '' })];
      return src.startsWith(notations.media) ? [element('img', { src, alt: altOf(token.children), ...(title ? { title } : {}) })] : this.words(token);
    }

    referred(footnote) {
      if (!this.footnotes.includes(footnote)) {
        this.footnotes.push(footnote);
        footnote.uses = 0;
      }
      footnote.uses++;
      return { number: this.footnotes.indexOf(footnote) + 1, use: footnote.uses };
    }

    // The note goes behind the block, and its sign behind the words that it is about.
    note(children, around, isInNote) {
      if (around.at(-1) === '\n' && around.at(-2)?.tag === 'x-words') around.pop();
      if (isInNote) return;
      const kind = kindOf(children);
      const number = ++this.notes;
      if (around.at(-1)?.tag === 'x-words') {
        around.at(-1).tag = 'mark';
        around.push(element('x-note-sign', { number }));
      }
      around.push(element('x-note', { number, kind }, children));
    }

    // They may refer to one another.
    footnoteTexts() {
      this.isInNote = true;
      const texts = [];
      for (let i = 0; i < this.footnotes.length; i++) texts.push(element('x-footnote', { number: i + 1 }, this.blocks(this.md.parse(this.footnotes[i].text, { ...this.env, isApart: true }))));
      return texts;
    }
  }

  // A film or sound, by its ending, or nothing.
  function recordingKind(src) {
    const isIn = endings => endings.some(ending => src.toLowerCase().endsWith(ending));
    if (!src.startsWith(notations.media)) return null;
    return isIn(notations.films) ? 'video' : isIn(notations.sounds) ? 'audio' : null;
  }

  const hasPlayersAlone = nodes => nodes.some(node => node.tag === 'x-player') && nodes.every(node => node === '\n' || ['x-player', 'br'].includes(node.tag));

  function element(tag, attributes = {}, children = []) {
    return { tag, attributes, children };
  }

  // A picture that is a paragraph by itself, with its title below it.
  function figure(node) {
    const [picture, ...others] = node.children;
    if (node.tag !== 'p' || picture?.tag !== 'img' || others.length > 0) return node;
    const { title, ...attributes } = picture.attributes;
    return element('figure', {}, [element('img', attributes), ...(title ? [element('figcaption', {}, [title])] : [])]);
  }

  function add(children, text) {
    if (text === '') return;
    if (typeof children.at(-1) === 'string' && text !== '\n' && children.at(-1) !== '\n') children.push(children.pop() + text);
    else children.push(text);
  }

  // A citation at the start of a line would seem to belong to what follows.
  function holdTogether(children) {
    const last = children.at(-1);
    if (typeof last === 'string' && /[ \n]$/.test(last)) children.push(children.pop().slice(0, -1) + noBreakSpace);
  }

  function has(node, tag) {
    return node.children?.some(child => child.tag === tag || (child.tag !== undefined && has(child, tag))) ?? false;
  }

  // Takes the notes out of a block, in their order.
  function taken(node) {
    const notes = [];
    node.children = node.children.filter(child => {
      if (child.tag === 'x-note') notes.push(child);
      else if (child.tag !== undefined) notes.push(...taken(child));
      return child.tag !== 'x-note';
    });
    return notes.sort((one, other) => one.attributes.number - other.attributes.number);
  }

  // "caveat: only one source says so": one word and a colon at the very start.
  function kindOf(children) {
    const [first] = children;
    const found = typeof first === 'string' ? /^\s*([a-z]+):\s*/.exec(first) : null;
    if (!found || !notations.annotationKinds.includes(found[1])) return notations.annotationKinds[0];
    children[0] = first.slice(found[0].length);
    return found[1];
  }

  // With its title: the author's, or the name of its kind.
  function callout({ attributes, children }) {
    const [paragraph, ...rest] = children;
    const end = paragraph.children.findIndex(child => child === '\n' || child.tag === 'br');
    const title = paragraph.children.slice(0, end < 0 ? undefined : end);
    const words = end < 0 ? [] : paragraph.children.slice(end + 1);
    if (title.length === 0) title.push(element('x-word', { key: 'callout.' + attributes.class.split(' ')[1] }));
    return [element('p', { class: 'callout-title' }, [element('strong', {}, title)]), ...(words.length > 0 ? [element('p', {}, words)] : []), ...rest];
  }

  function passage(language) {
    const parts = language?.split('-');
    if (!parts || !window.annalsAddresses.isLanguage(language)) return element('x-plain');
    const script = parts.slice(1).find(part => /^[a-z]{4}$/i.test(part));
    const isIn = (list, name) => list.some(each => each.toLowerCase() === name.toLowerCase());
    const fromRight = script ? isIn(notations.scriptsFromRight, script) : isIn(notations.languagesFromRight, parts[0]);
    return element('div', { lang: language, dir: fromRight ? 'rtl' : 'ltr' });
  }

  function code(md, token) {
    const language = token.info ? md.utils.unescapeAll(token.info).trim().split(/\s+/)[0] : '';
    return element('pre', {}, [element('code', language ? { class: 'language-' + language } : {}, [token.content])]);
  }

  function link({ href, title, isBetweenBrackets }, children) {
    if (isBetweenBrackets && window.annalsAddresses.hasUser(href)) return [];
    return window.annalsAddresses.isAllowed(href) ? [element('a', { href, ...(title ? { title } : {}) }, children)] : children;
  }

  function altOf(tokens) {
    return tokens.map(token => token.type === 'page_link' ? token.meta.words ?? token.meta.target : token.type === 'softbreak' ? '\n' : token.type === 'image' ? altOf(token.children) : token.content).join('');
  }

  let reader;
  let last = { text: '', blocks: [] };

  window.annalsText = {
    plainWords,
    // The blocks of the text, then its footnotes.
    read(text) {
      // Whoever writes in another field changes nothing here.
      if (text !== last.text) last = { text, blocks: blocksOf(text) };
      return last.blocks;
    },
  };

  function blocksOf(text) {
    reader ??= markdown();
    const env = {};
    const tree = new Tree(reader, env);
    return [...tree.blocks(reader.parse(text, env)), ...tree.footnoteTexts()].map(finished);
  }

  // Words that turned out to have no note are marked all the same.
  function finished(node) {
    if (node.tag === undefined) return node;
    return { ...node, tag: node.tag === 'x-words' ? 'mark' : node.tag, children: node.children.map(finished) };
  }
})();
