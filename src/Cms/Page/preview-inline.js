// Notations within a line, as rules for markdown-it. The names of the rules are those of the parser's classes, whose tests these share.
'use strict';
(() => {
  const notations = window.annalsNotations;
  const [wordsOpening, wordsClosing] = notations.annotationWords;
  const [noteOpening, noteClosing] = notations.annotationNote;
  const isBlank = character => character === undefined || /\s/.test(character);
  const isLetterOrDigit = character => character !== undefined && /^[\p{L}\p{Nd}]/u.test(character);

  const ahead = (state, skipped) => state.src.slice(state.pos + skipped, Math.min(state.posMax, state.pos + notations.longest));

  const onOneLine = text => text.replace(/\\\n/g, ' ').replace(/\s+/g, ' ').trim();

  function isEscaped(text, place) {
    let backslashes = 0;
    while (text[place - backslashes - 1] === '\\') backslashes++;
    return backslashes % 2 === 1;
  }

  // Private text

  const opensPrivate = (text, place) => notations.private.find(([opening]) => text.startsWith(opening, place));

  // With what opens and closes it; -1 where nothing closes it.
  function privateLength(text, place) {
    const [, closing] = opensPrivate(text, place);
    const end = text.indexOf(closing, place + 2);
    return end < 0 ? -1 : end + closing.length - place;
  }

  function isCut(text) {
    for (let place = 0; place < text.length; place++) {
      if (!opensPrivate(text, place)) continue;
      const length = privateLength(text, place);
      if (length < 0) return true;
      place += length - 1;
    }
    return false;
  }

  function privateInline(state, silent) {
    if (!opensPrivate(state.src, state.pos)) return false;
    const length = privateLength(state.src.slice(0, state.posMax), state.pos);
    const isBehindBlank = isBlank(state.src[state.pos - 1]);
    if (!silent) state.push('private', '', 0);
    state.pos = length < 0 ? state.posMax : state.pos + length;
    while (isBehindBlank && state.pos < state.posMax && state.src[state.pos] === ' ') state.pos++;
    return true;
  }

  // Annotations

  const annotations = [['words', wordsOpening, wordsClosing], ['note', noteOpening, noteClosing]];

  // Where what opens here closes: another that opens in between and does not close in between is text.
  function closingOf(state, start) {
    const open = [];
    const { pos } = state;
    let found = -1;
    for (state.pos = start; state.pos < state.posMax && found < 0;) {
      const closed = annotations.find(([, , closing]) => state.src.startsWith(closing, state.pos));
      const place = closed ? open.lastIndexOf(closed[0]) : -1;
      const opened = annotations.find(([, opening]) => state.src.startsWith(opening, state.pos));
      if (place === 0) found = state.pos;
      else if (place > 0) open.length = place;
      else if (opened) open.push(opened[0]);
      if (found < 0 && (place > 0 || opened)) state.pos += 3;
      else if (found < 0) state.md.inline.skipToken(state);
    }
    state.pos = pos;
    return found;
  }

  function annotation(state, silent) {
    const opened = annotations.find(([, opening]) => state.src.startsWith(opening, state.pos));
    if (!opened) return false;
    const [name, opening] = opened;
    if (silent) {
      state.pos += opening.length;
      return true;
    }
    const start = state.pos;
    const end = closingOf(state, start);
    if (end < 0) {
      state.push('text', '', 0).content = opening;
      state.pos = start + opening.length;
      return true;
    }
    const max = state.posMax;
    state.push(name + '_open', '', 1);
    state.pos = start + opening.length;
    state.posMax = end;
    state.md.inline.tokenize(state);
    state.posMax = max;
    state.push(name + '_close', '', -1);
    state.pos = end + opening.length;
    return true;
  }

  // Characters that stay text

  function plainCharacters(state, silent) {
    const { src, pos, posMax } = state;
    const keep = length => {
      if (!silent) state.push('text', '', 0).content = src.slice(pos, pos + length);
      state.pos += length;
      return true;
    };
    if (src[pos] === '{') return src.startsWith('{~~', pos) && keep(3);
    if (src[pos] !== '=') return false;
    let end = pos;
    while (end < posMax && src[end] === '=') end++;
    const run = end - pos;
    if (end < posMax && src[end] === '}') return run > 2 && keep(run - 2);
    if (src[pos - 1] === '{') return keep(run);
    const isOfWord = character => isLetterOrDigit(character) && character.charCodeAt(0) < notations.firstWithoutBlanks;
    const isOpen = state.delimiters.some(each => each.marker === 0x3D && each.open && each.end < 0);
    const isWithinWord = run === 2 && isOfWord(src[pos - 1]) && end < posMax && isOfWord(src[end]) && !isOpen;
    return (run > 2 || isWithinWord) && keep(run);
  }

  // Marked words, ==so==: as markdown-it reads what is struck out

  function marked(state, silent) {
    if (silent || !state.src.startsWith('==', state.pos)) return false;
    const scanned = state.scanDelims(state.pos, true);
    if (scanned.length !== 2) return false;
    state.push('text', '', 0).content = '==';
    state.delimiters.push({ marker: 0x3D, length: 0, token: state.tokens.length - 1, end: -1, open: scanned.can_open, close: scanned.can_close });
    state.pos += 2;
    return true;
  }

  function markedPairs(state) {
    for (const delimiters of [state.delimiters, ...state.tokens_meta.map(meta => meta?.delimiters)]) {
      for (const opening of delimiters ?? []) {
        if (opening.marker !== 0x3D || opening.end === -1) continue;
        Object.assign(state.tokens[opening.token], { type: 'mark_open', nesting: 1, content: '' });
        Object.assign(state.tokens[delimiters[opening.end].token], { type: 'mark_close', nesting: -1, content: '' });
      }
    }
  }

  // Links to pages, citations, footnotes

  function pageLink(state, silent) {
    // Behind an exclamation mark the first bracket belongs to it, as to an image's.
    if (!state.src.startsWith('[[', state.pos) || (state.src[state.pos - 1] === '!' && !isEscaped(state.src, state.pos - 1))) return false;
    const text = ahead(state, 2);
    const length = text.search(/[[\]]/);
    if (length < 0 || !text.startsWith(']]', length)) return false;
    const inside = text.slice(0, length);
    if (inside.trim() === '' || isEscaped(text, length) || isCut(inside)) return false;
    if (!silent) {
      const bar = inside.indexOf('|');
      const [target, ...anchor] = onOneLine((bar < 0 ? inside : inside.slice(0, bar)).replace(/\\+$/, '')).split('#');
      state.push('page_link', '', 0).meta = {
        target,
        anchor: anchor.length > 0 ? anchor.join('#') : null,
        words: (bar < 0 ? '' : window.annalsText.plainWords(state.md, inside.slice(bar + 1))) || null,
      };
    }
    state.pos += length + 4;
    return true;
  }

  function citation(state, silent) {
    const found = window.annalsCitations.read(ahead(state, 0), words => window.annalsText.plainWords(state.md, words), isCut);
    if (!found) return false;
    if (!silent) state.push('citation', '', 0).meta = found.citations;
    state.pos += found.length;
    return true;
  }

  // "What a fire![@a]" is no image.
  function exclamation(state, silent) {
    if (!state.src.startsWith('![', state.pos) || !window.annalsCitations.hasKey(ahead(state, 1))) return false;
    if (!silent) state.push('text', '', 0).content = '!';
    state.pos++;
    return true;
  }

  function footnote(state, silent) {
    const label = /^\[(\^[^\s[\]]+)\](?!\()/.exec(ahead(state, 0))?.[1];
    const found = label && state.env.footnotes?.get(state.md.utils.normalizeReference(label));
    if (!found) return false;
    if (!silent) state.push('footnote', '', 0).meta = found;
    state.pos += label.length + 2;
    return true;
  }

  // Bare addresses

  const address = /(?:https?:\/\/|ftp:\/\/|mailto:|tel:|www\.)/y;

  function isAddress(state, pos) {
    if (!'hfmtw'.includes(state.src[pos]) || !(isBlank(state.src[pos - 1]) || notations.beforeAddress.includes(state.src[pos - 1]))) return false;
    address.lastIndex = pos;
    return address.test(state.src);
  }

  function bareLink(state, silent) {
    if (state.linkLevel > 0 || !isAddress(state, state.pos) || isInBrackets(state)) return false;
    const { src, pos, posMax } = state;
    let end = pos;
    for (let open = 0; end < posMax && !/[\s<\p{Cc}]/u.test(src[end]); end++) {
      if (src[end] === '(') open++;
      if (src[end] === ')' && --open < 0) break;
      if (/[?!.,:*_~]/.test(src[end]) && (end + 1 >= posMax || /[\s<]/.test(src[end + 1]))) break;
      if (src[end] === '&' && /^&(?:#\d+|#x[\da-f]+|[a-z][a-z\d]*);/i.test(src.slice(end))) break;
    }
    const pending = String.fromCharCode(...state.delimiters.filter(each => each.open && each.end < 0).map(each => each.marker));
    while (pending.includes(src[end - 1])) end--;
    const link = src.slice(pos, end);
    const host = /^(?:https?:\/\/|ftp:\/\/|mailto:[^@]+@|www\.)([^/?#:]+)/.exec(link)?.[1];
    const isFit = link.startsWith('tel:') ? /^tel:\+?\d/.test(link) : host !== undefined && isDomain(host);
    if (!isFit) return false;
    if (!silent) {
      state.push('link_open', 'a', 1).attrs = [['href', (link.startsWith('www.') ? 'http://' : '') + link]];
      state.push('text', '', 0).content = link.replace(/^(?:mailto|tel):/, '');
      state.push('link_close', 'a', -1);
    }
    state.pos = end;
    return true;
  }

  // An address between brackets may be that of a link which is not read yet.
  function isInBrackets({ src, pos }) {
    let open = 0;
    for (const [bracket] of src.slice(0, pos).matchAll(/\\.|\[\[[^[\]]*\]\]|[[\]]/g)) {
      if (bracket === '[') open++;
      if (bracket === ']' && open > 0) open--;
    }
    return open > 0;
  }

  function isDomain(host) {
    const parts = host.split('.');
    return parts.length > 1 && parts.every(part => part !== '') && !parts.slice(-2).some(part => part.includes('_'));
  }

  // As markdown-it's own, which would run on over the beginning of an address.
  function text(state, silent) {
    let { pos } = state;
    while (pos < state.posMax && !/[\n!#$%&*+\-:<=>@[\\\]^_`{}~]/.test(state.src[pos]) && (pos === state.pos || !isAddress(state, pos))) pos++;
    if (pos === state.pos) return false;
    if (!silent) state.pending += state.src.slice(state.pos, pos);
    state.pos = pos;
    return true;
  }

  window.annalsInline = {
    isBlank, isCut, isEscaped, isLetterOrDigit, onOneLine, opensPrivate, privateLength,
    use(md) {
      const { ruler, ruler2 } = md.inline;
      ruler.at('text', text);
      ruler.before('text', 'bareLink', bareLink);
      ruler.before('bareLink', 'privateInline', privateInline);
      ruler.after('privateInline', 'annotation', annotation);
      ruler.after('annotation', 'plainCharacters', plainCharacters);
      ruler.before('strikethrough', 'marked', marked);
      ruler.before('link', 'pageLink', pageLink);
      ruler.after('pageLink', 'citation', citation);
      ruler.after('citation', 'footnote', footnote);
      ruler.before('image', 'exclamation', exclamation);
      ruler2.before('emphasis', 'marked', markedPairs);
    },
  };
})();
