// What the preview decides of characters and addresses as the program does: which signs open and close emphasis, and where a page may lead to.
'use strict';
(() => {
  const notations = window.annalsNotations;

  // Wide characters of East Asia, beside which emphasis needs no blank (the rule that “markdown-cjk-friendly” states).
  const isEastAsian = character => /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Hangul}\p{scx=Bopomofo}\u3000-\u303F\uFF00-\uFF60\uFFE0-\uFFE6]/u.test(character);
  const isBlank = character => character === '' || /\s/.test(character);
  const isSign = character => /[\p{P}\p{S}]/u.test(character);

  window.annalsEmphasis = {
    scan(state, start, canSplitWord) {
      const { src, posMax } = state;
      let end = start;
      while (end < posMax && src[end] === src[start]) end++;
      const before = [...src.slice(Math.max(0, start - 2), start)].at(-1) ?? '';
      const behind = end < posMax ? String.fromCodePoint(src.codePointAt(end)) : '';
      const isOther = character => isSign(character) && !isEastAsian(character);
      const opens = !isBlank(behind) && (!isOther(behind) || isBlank(before) || isSign(before) || isEastAsian(before));
      const closes = !isBlank(before) && (!isOther(before) || isBlank(behind) || isSign(behind) || isEastAsian(behind));
      return {
        can_open: opens && (canSplitWord || !closes || isSign(before)),
        can_close: closes && (canSplitWord || !opens || isSign(behind)),
        length: end - start,
      };
    },
  };

  const hasScheme = address => /^[^/?#:]*:/.test(address);

  function url(address) {
    try {
      return new URL(address);
    } catch {
      return null;
    }
  }

  window.annalsAddresses = {
    hasUser: address => /^https?:$/.test(url(address)?.protocol ?? '') && (url(address).username !== '' || url(address).password !== ''),
    isAllowed(address) {
      if (!hasScheme(address)) return address.startsWith('#') || address.startsWith(notations.media);
      if (notations.otherSchemes.some(scheme => address.toLowerCase().startsWith(scheme))) return true;
      return /^https?:\/\//i.test(address) && (url(address)?.hostname ?? '') !== '' && !this.hasUser(address);
    },
    // A tag of BCP 47, as far as a text is likely to have one.
    isLanguage: tag => /^(?:x(?:-[a-z\d]{1,8})+|[a-z]{2,3}(?:-[a-z]{3}){0,3}(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?(?:-(?:[a-z\d]{5,8}|\d[a-z\d]{3}))*(?:-[a-wyz\d](?:-[a-z\d]{2,8})+)*(?:-x(?:-[a-z\d]{1,8})+)?)$/i.test(tag),
  };
})();
