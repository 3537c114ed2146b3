// Cuts a text into the words of the search index, as src/Render/Search/SearchWords.cs does when the index is made.

const longest = 40;
const run = /[\p{L}\p{M}\p{N}]+/gu;
// Written without spaces: one word a character.
const alone = /[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]|[^\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]+/gu;
const letters = { ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th', ł: 'l', ø: 'o', đ: 'd', ħ: 'h' };

/** A word without case and accents. Only Latin letters lose their accents: in other scripts a mark makes another letter. */
export function fold(word) {
  return word.toLowerCase().normalize('NFD').replace(/([a-z])[\u0300-\u036f]+/g, '$1').normalize('NFC')
    .replace(/[ßæœþłøđħ]/g, letter => letters[letter]).slice(0, longest);
}

/** The words of a text: each folded, with its place in the text, and whether it follows the one before without a gap. */
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
