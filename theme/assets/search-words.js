// Cuts a text into words as src/Render/Search/SearchWords.cs does.

import { leftOut, letters, own, signs, unseen } from './search-letters.js';

const longest = 40;
const part = `(?![ʹʻʼ])[\\p{L}\\p{M}\\p{N}${signs}]`;
const run = new RegExp(`${part}(?:${part}|[${unseen}\ufffd])*`, 'gu');
// Written without spaces: one word a letter, with what belongs to it.
const unspaced = '\u0e00-\u109f\u1780-\u17ff\u2e80-\u2fdf\u3005-\u3007\u3021-\u3029\u3031-\u303c\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff'
  + '\ua9e0-\ua9ff\uaa60-\uaa7f\uf900-\ufaff\uff66-\uff9f\u{1aff0}-\u{1b16f}\u{20000}-\u{323af}';
const pieces = new RegExp(`[${unspaced}][\\p{M}\u0e32\u0e33\u0eb2\u0eb3\uff9e\uff9f\u1160-\u11ff\ud7b0-\ud7ff${unseen}\ufffd]*|[^${unspaced} ]+`, 'gu');
const notOfWords = /[^\p{L}\p{M}\p{N}]/gu;

/** What is compared. */
export function fold(text) {
  return [...text.normalize('NFC')].map(foldSign).join('').normalize('NFC');
}

function foldSign(sign) {
  const form = letters.get(sign) ?? sign.normalize('NFKC');
  // ½ and ㈱ hold more than letters and digits: they are words of their own.
  const isParted = form !== sign && /[\p{L}\p{N}\p{So}]/u.test(sign) && /[\p{L}\p{M}\p{N}]/u.test(form) && notOfWords.test(form);
  notOfWords.lastIndex = 0;
  return [...(isParted ? ` ${form.replace(notOfWords, ' ')} ` : form).toLowerCase()].map(foldLetter).join('');
}

function foldLetter(letter) {
  const bare = own.test(letter) ? letter : letter.normalize('NFD').replace(leftOut, '');
  return [...bare].map(each => letters.get(each) ?? each).join('');
}

/** `isJoined`: without a gap to the one before. */
export function wordsOf(text) {
  const words = [];
  for (const found of text.matchAll(run)) {
    let isJoined = false;
    for (const piece of found[0].matchAll(pieces)) {
      const start = found.index + piece.index;
      for (const [word] of fold(piece[0]).matchAll(pieces)) {
        words.push({ word: word.slice(0, longest), start, end: start + piece[0].length, isJoined });
        isJoined = true;
      }
    }
  }
  return words;
}
