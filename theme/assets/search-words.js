// Cuts a text into words as src/Render/Search/SearchWords.cs does.

const longest = 40;
const run = /(?!\ufffd)[\p{L}\p{M}\p{N}\p{So}][\p{L}\p{M}\p{N}\p{So}\p{Cf}]*/gu;
// Written without spaces, each letter is a word.
const unspaced = '\\p{sc=Thai}\\p{sc=Laoo}\\p{sc=Tibt}\\p{sc=Mymr}\\p{sc=Khmr}\\p{sc=Hira}\\p{sc=Kana}\\p{sc=Hani}〆〱-〼\u3099\u309aーｰﾞﾟ';
const pieces = new RegExp(`[${unspaced}][\\p{M}\\p{Cf}\u0e32\u0e33\u0eb2\u0eb3\uff9e\uff9f\u1160-\u11ff\ud7b0-\ud7ff\ufffd]*|[^${unspaced} ]+`, 'gu');
// Accents, points, and what is not seen.
const leftOut = /(?=[\p{Mn}\p{Me}])[\u0300-\u0487\u0591-\u06ed\u0730-\u074a\u0898-\u08ff\u093c\u0951-\u0954\u1ab0-\u1ace\u1cd0-\u20f0\ufb1e-\ufe2f]|(?!\u200b)[\p{Cf}\p{DI}]/gu;
const letters = { æ: 'ae', ð: 'd', ø: 'o', þ: 'th', đ: 'd', ħ: 'h', Ŀ: 'l', ŀ: 'l', ł: 'l', ŉ: 'n', œ: 'oe', ŧ: 't', ȷ: 'j', ʾ: '', ʿ: '', ة: 'ه', ـ: '', ى: 'ي', ٱ: 'ا', ک: 'ك', ہ: 'ه', ۃ: 'ه', ی: 'ي', ە: 'ه', '\u0901': '\u0902' };

// ㎏ and ㈱ stand for words, ★ and ™ do not.
const isMere = sign => /\p{So}/u.test(sign) && (/[℠™㆖-㆟🅪-🅬]/u.test(sign) || !/[\p{L}\p{N}]/u.test(sign.normalize('NFKC')));

export function fold(text) {
  return text.normalize('NFC').replace(/./gsu, plain).toLowerCase()
    // Other letters of Cyrillic keep their mark.
    .replace(/[^\p{sc=Cyrl}\p{So}]+|[ѐёѝѷ]/gu, other => other.normalize('NFD')).replace(leftOut, '')
    .replace(/./gsu, letter => letters[letter] ?? letter.toUpperCase().toLowerCase()).replace(/\p{Nd}/gu, digit).normalize('NFC');
}

function plain(sign) {
  if (isMere(sign)) return sign;
  const form = letters[sign] ?? sign.normalize('NFKC');
  // ½ and ㈱ are words of their own.
  return /[\p{L}\p{N}\p{So}]/u.test(sign) && /[^\p{L}\p{M}\p{N}]/u.test(form) ? ` ${form.replace(/[^\p{L}\p{M}\p{N}]/gu, ' ')} ` : form;
}

// Digits stand in tens.
function digit(sign) {
  let value = 0;
  while (/\p{Nd}/u.test(String.fromCodePoint(sign.codePointAt() - value - 1))) value++;
  return value % 10;
}

/** `isJoined`: without a gap to the one before. */
export function wordsOf(text) {
  const words = [];
  const parted = text.replace(/[ʹ\u0374ʻʼ\u200b]/g, ' ').replace(/[^\ufffd]/gu, sign => isMere(sign) ? ' '.repeat(sign.length) : sign);
  for (const found of parted.matchAll(run)) {
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
