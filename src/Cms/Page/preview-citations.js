// Citations in brackets, [@id, para. 5] and [see @a, p. 3; @b], as CitationParts and CitationParser of the program read them.
'use strict';
(() => {
  const notations = window.annalsNotations;
  const isBlank = character => /\s/.test(character);

  function trimmedStart(text, characters) {
    let start = 0;
    while (start < text.length && characters.includes(text[start])) start++;
    return text.slice(start);
  }

  // The place of the bracket that closes the one at the start; -1 where none does.
  function endOf(text) {
    const opens = behind => /^(?:[[@]|[-\\][[@-])/.test(behind);
    let depth = 0;
    let escaped = 0;
    for (let i = 0; i < text.length; i++) {
      const isEscaped = text[i] === '\\' && i + 1 < text.length && text[i + 1] !== '\n';
      if (isEscaped) i++;
      if (text[i] === '[') {
        if (i > 0 && opens(text.slice(i + 1, i + 3))) return -1;
        if (isEscaped) escaped++;
        else depth++;
      } else if (text[i] === ']' && isEscaped) {
        if (--escaped < 0) return -1;
      } else if (text[i] === ']') {
        if (--depth === 0) return i;
        if (text[i + 1] === '(') return -1;
      }
    }
    return -1;
  }

  function partsOf(inside) {
    const parts = [];
    let depth = 0;
    let start = 0;
    for (let i = 0; i < inside.length; i++) {
      if (inside[i] === '\\') i++;
      else if ('{['.includes(inside[i])) depth++;
      else if ('}]'.includes(inside[i])) depth--;
      // The semicolon of "&amp;" parts nothing.
      else if (inside[i] === ';' && depth <= 0 && !/&[A-Za-z0-9#]{1,31}$/.test(inside.slice(start, i))) {
        parts.push(inside.slice(start, i));
        start = i + 1;
      }
    }
    parts.push(inside.slice(start));
    return parts;
  }

  function atSignIn(part) {
    for (let place = part.indexOf('@'); place >= 0; place = part.indexOf('@', place + 1)) {
      const opens = place === 0 || isBlank(part[place - 1]) || notations.beforeAtSign.includes(part[place - 1]);
      if (opens && /^[_{\p{L}\p{Nd}]/u.test(part.slice(place + 1))) return place;
    }
    return -1;
  }

  function keyIn(part, atSign) {
    const start = atSign + 1;
    const close = part[start] === '{' ? part.indexOf('}', start) - start : -1;
    if (close > 1) return { key: part.slice(start + 1, start + close), end: start + close + 1 };
    let end = start;
    while (end < part.length && !isBlank(part[end]) && !notations.behindKey.includes(part[end])) end++;
    while (end > start && notations.notLastOfKey.includes(part[end - 1])) end--;
    return { key: part.slice(start, end), end };
  }

  // Braces at its start say where it begins and ends; what follows them is shown behind it.
  function locator(rest, plainWords) {
    const written = trimmedStart(rest, notations.beforeLocator);
    const close = written[0] === '{' ? written.indexOf('}') : -1;
    if (close <= 0) return plainWords(written);
    const within = written.slice(1, close).trim();
    const behind = written.slice(close + 1);
    return plainWords(within === '' ? trimmedStart(behind, notations.beforeLocator) : within + behind);
  }

  function lengthOf(text) {
    const first = text.search(/[@\]]/);
    if (text[0] !== '[' || first < 0 || text[first] === ']') return -1;
    const length = endOf(text);
    // "[write to @home](address)" is a link.
    return length < 3 || text[length + 1] === '(' ? -1 : length;
  }

  window.annalsCitations = {
    // With what reads words as plain text, and what knows private text that is cut; nothing where the text begins with no citation.
    read(text, plainWords, isCut) {
      const length = lengthOf(text);
      const inside = text.slice(1, Math.max(1, length));
      if (length <= 0 || isCut(inside)) return null;
      const citations = [];
      for (const part of partsOf(inside)) {
        const atSign = atSignIn(part);
        if (atSign < 0) return null;
        const { key, end } = keyIn(part, atSign);
        if (key === '') return null;
        citations.push({ source: key, prefix: plainWords(part.slice(0, atSign).replace(/-+$/, '')), locator: locator(part.slice(end), plainWords) });
      }
      return { citations, length: length + 1 };
    },
    hasKey(text) {
      const length = lengthOf(text);
      return length > 0 && atSignIn(text.slice(1, length)) >= 0;
    },
  };
})();
