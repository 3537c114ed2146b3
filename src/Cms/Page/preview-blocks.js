// Notations over whole lines, as rules for markdown-it.
'use strict';
(() => {
  const notations = window.annalsNotations;
  const { isCut, isEscaped, opensPrivate, privateLength } = window.annalsInline;

  const start = (state, line) => state.bMarks[line] + state.tShift[line];
  const lineOf = (state, line) => state.src.slice(start(state, line), state.eMarks[line]);
  const isIndentedCode = (state, line) => state.sCount[line] - state.blkIndent >= 4;

  // Whether a line belongs to the item of a list that is being read.
  const isWithin = (state, line) => state.isEmpty(line) || state.sCount[line] >= state.blkIndent;

  // "Words %%private" on one line and "%% more words" on the next.
  function isWithinPrivate(state, line) {
    let first = line;
    while (first > 0 && !state.isEmpty(first - 1)) first--;
    return isCut(state.src.slice(state.bMarks[first], state.eMarks[line - 1] ?? 0));
  }

  function privateBlock(state, startLine, endLine, silent) {
    if (isIndentedCode(state, startLine)) return false;
    const line = lineOf(state, startLine);
    if (!opensPrivate(line, 0) || (silent && isWithinPrivate(state, startLine))) return false;
    let place = 0;
    while (opensPrivate(line, place)) {
      const length = privateLength(line, place);
      if (length < 0) {
        if (!silent) close(state, startLine, endLine, opensPrivate(line, place)[1]);
        return true;
      }
      place += length;
      while (' \t'.includes(line[place] ?? 'x')) place++;
    }
    if (place < line.length) return false;
    if (!silent) state.line = startLine + 1;
    return true;
  }

  // Words behind its end are text again, as another block.
  function close(state, startLine, endLine, closing) {
    let line = startLine + 1;
    for (; line < endLine && isWithin(state, line); line++) {
      const end = state.src.slice(state.bMarks[line], state.eMarks[line]).indexOf(closing);
      if (end < 0) continue;
      const behind = state.bMarks[line] + end + closing.length;
      const rest = state.src.slice(behind, state.eMarks[line]);
      state.line = rest.trim() === '' ? line + 1 : line;
      if (state.line === line) {
        state.bMarks[line] = behind;
        state.tShift[line] = rest.length - rest.trimStart().length;
        state.sCount[line] = state.blkIndent;
      }
      return;
    }
    state.line = line;
  }

  // ::: {lang=ar}
  function passage(state, startLine, endLine, silent) {
    const opening = /^(:{3,})(.*)$/.exec(lineOf(state, startLine));
    if (!opening || isIndentedCode(state, startLine)) return false;
    if (silent) return true;
    let last = startLine + 1;
    const isClosing = line => !isIndentedCode(state, line) && new RegExp(`^:{${opening[1].length},}[ \\t]*$`).test(lineOf(state, line));
    while (last < endLine && !isClosing(last) && isWithin(state, last)) last++;
    const isClosed = last < endLine && isClosing(last);
    const found = new RegExp(notations.passage).exec(opening[2].trim().replace(/^(\S+)\s+/, '$1 '))?.groups.language;
    state.push('passage_open', '', 1).meta = { language: found };
    const { parentType, lineMax } = state;
    [state.parentType, state.lineMax] = ['passage', last];
    state.md.block.tokenize(state, startLine + 1, last);
    [state.parentType, state.lineMax] = [parentType, lineMax];
    state.push('passage_close', '', -1);
    state.line = last + (isClosed ? 1 : 0);
    return true;
  }

  // [^1]: words, with further paragraphs four blanks in
  const definition = /^\[(\^[^[\]]+)\]:[ \t]*/;

  function footnoteDefinition(state, startLine, endLine, silent) {
    // At the beginning of a line it ends the item of a list before it.
    const endsItem = silent && state.blkIndent > 0 && state.sCount[startLine] === 0;
    if ((state.level > 0 && !endsItem) || state.env.isApart || isIndentedCode(state, startLine)) return false;
    const found = definition.exec(lineOf(state, startLine));
    if (!found || found[1].trim() === '^') return false;
    if (silent) return true;
    const lines = [lineOf(state, startLine).slice(found[0].length)];
    let line = startLine + 1;
    for (let isBehindEmpty = false; line < endLine; line++) {
      const indent = state.sCount[line];
      if (!state.isEmpty(line) && indent === 0 && (isBehindEmpty || definition.test(lineOf(state, line)))) break;
      isBehindEmpty = state.isEmpty(line);
      lines.push(state.getLines(line, line + 1, 4, false));
    }
    const label = state.md.utils.normalizeReference(found[1]);
    state.env.footnotes ??= new Map();
    if (!state.env.footnotes.has(label)) state.env.footnotes.set(label, { label, text: lines.join('\n') });
    state.line = line;
    return true;
  }

  // Before the words of a block are read: {#id} behind a heading, [!note] before a quotation, [x] before an item.
  function beginnings({ tokens }) {
    tokens.forEach((token, place) => {
      const [block, outer] = [tokens[place - 1], tokens[place - 2]];
      if (token.type !== 'inline' || !block) return;
      if (block.type === 'heading_open') token.content = withoutId(token.content, block.markup[0] === '#');
      if (outer?.type === 'blockquote_open' && block.type === 'paragraph_open') {
        const callout = /^\[!([^\]]+)\][-+]?(?:[ \t]+|(?=\n)|$)/.exec(token.content);
        const kind = callout?.[1].toLowerCase();
        if (notations.calloutKinds.includes(kind)) {
          outer.meta = { callout: kind };
          token.content = token.content.slice(callout[0].length);
        }
      }
      if (outer?.type === 'list_item_open') {
        const task = /^\[([ xX])\](?=[ \t\n]|$)/.exec(token.content);
        if (task) {
          token.meta = { task: task[1] === ' ' ? 'open' : 'done' };
          token.content = token.content.slice(3);
        }
      }
    });
  }

  function withoutId(content, isAtx) {
    const text = content.trimEnd();
    const open = text.lastIndexOf('{');
    if (!text.endsWith('}') || open < 0 || isEscaped(text, open)) return content;
    const inside = text.slice(open + 1, -1).replace(/^:+/, '').trim();
    const id = /^#([^ \t]+)/.exec(inside)?.[1].normalize('NFC');
    if (id === undefined || !/^[\p{L}\p{Nd}][\p{L}\p{Nd}\-_.:]*$/u.test(id) || /_\d*$/.test(id)) return content;
    const words = text.slice(0, open).trimEnd();
    return isAtx ? words.replace(/(?:^|[ \t]+)#+$/, '') : words;
  }

  // A row with more cells than the first widens the table, and loses none.
  const cells = line => line.trim().replace(/^\||(?<!\\)\|$/g, '').split(/(?<!\\)\|/).length;

  const widened = table => (state, startLine, endLine, silent) => {
    const before = state.tokens.length;
    const isRead = table(state, startLine, endLine, silent);
    if (!isRead || silent) return isRead;
    const lines = state.getLines(startLine, state.line, state.blkIndent, false).trimEnd().split('\n');
    const missing = Math.max(...lines.map(cells)) - cells(lines[0]);
    if (missing <= 0) return true;
    const { level } = state.tokens[before];
    state.tokens.length = before;
    const padded = [0, 1].map(row => (lines[row].trim().startsWith('|') ? lines[row] : '|' + lines[row]).replace(/(?<!\\)\|?\s*$/, '') + (row === 0 ? ' | ' : '|---').repeat(missing) + '|');
    const inner = new state.md.block.State([...padded, ...lines.slice(2)].join('\n'), state.md, state.env, state.tokens);
    inner.level = level;
    table(inner, 0, inner.lineMax, false);
    return true;
  };

  window.annalsBlocks = {
    use(md) {
      const alt = ['paragraph', 'reference', 'blockquote', 'list', 'table'];
      const { fn } = md.block.ruler.__rules__.find(rule => rule.name === 'table');
      md.block.ruler.at('table', widened(fn), { alt: ['paragraph', 'reference'] });
      md.block.ruler.before('table', 'privateBlock', privateBlock, { alt });
      md.block.ruler.before('table', 'footnoteDefinition', footnoteDefinition, { alt });
      md.block.ruler.before('fence', 'passage', passage, { alt });
      md.core.ruler.before('inline', 'beginnings', beginnings);
    },
  };
})();
