// Cuts a text into words as src/Render/Search/SearchWords.cs does.

const longest = 40;
const run = /[\p{L}\p{M}\p{N}]+/gu;
// Written without spaces: one word a character.
const unspaced = '\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff';
const alone = new RegExp(`[${unspaced}]|[^${unspaced}]+`, 'gu');
const letters = { ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th', ł: 'l', ø: 'o', đ: 'd', ħ: 'h' };

/** Only Latin letters lose their accents: elsewhere a mark makes another letter. */
export function fold(word) {
  return word.toLowerCase().normalize('NFD').replace(/([a-z])[\u0300-\u036f]+/g, '$1').normalize('NFC')
    .replace(/[ßæœþłøđħ]/g, letter => letters[letter]).slice(0, longest);
}

/** `isJoined`: without a gap to the one before. */
export function wordsOf(text) {
  const words = [];
  for (const found of text.matchAll(run)) {
    let isJoined = false;
    for (const part of found[0].matchAll(alone)) {
      const start = found.index + part.index;
      const word = fold(part[0]);
      if (word) words.push({ word, start, end: start + part[0].length, isJoined });
      isJoined = true;
    }
  }
  return words;
}
