// What Annals adds to Decap CMS: buttons for our notations above a text, and names to choose from.
'use strict';
(() => {
  // What a button is called, what it puts before and behind the words that are selected, and what stands there where none are.
  const buttons = [
    ['Link', '[[', ']]', 'the-name', 'A link to an entry, person, place …: [[name]] or [[name|these words]]'],
    ['Source', '[@', ', para. 1]', 'source-id', 'Cites a source: [@id, para. 5]'],
    ['Note', '{==', '==}{>>caveat: the note<<}', 'words', 'A note beside words; its kind is context, caveat, dispute, correction or translation'],
    ['Mark', '==', '==', 'words', 'Marks words'],
    ['Bold', '**', '**', 'words', 'Strong words'],
    ['Italic', '*', '*', 'words', 'Stressed words'],
    ['Private', '<!-- ', ' -->', 'ask Ada', 'Not published, but kept in the file'],
  ];

  // As typed by hand, so that the form hears of it and Ctrl+Z takes it back.
  function insert(text, before, behind, word) {
    text.focus();
    const start = text.selectionStart;
    const words = text.value.slice(start, text.selectionEnd) || word;
    document.execCommand('insertText', false, before + words + behind);
    text.setSelectionRange(start + before.length, start + before.length + words.length);
  }

  function addToolbar(text) {
    const bar = document.createElement('div');
    bar.setAttribute('role', 'toolbar');
    bar.setAttribute('aria-label', 'Notations');
    bar.style.cssText = 'display:flex;flex-wrap:wrap;gap:4px;padding:8px;background:#fff;border:2px solid #dfdfe3;border-bottom:0';
    for (const [name, before, behind, word, help] of buttons) {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = name;
      button.title = help;
      button.style.cssText = 'padding:4px 10px;font:inherit;cursor:pointer';
      button.addEventListener('click', () => insert(text, before, behind, word));
      bar.append(button);
    }
    text.before(bar);
    text.dataset.annals = 'on';
  }

  new MutationObserver(() => {
    for (const text of document.querySelectorAll('textarea[id^="body-field"]:not([data-annals])')) addToolbar(text);
  }).observe(document.documentElement, { childList: true, subtree: true });

  // Names that the published site has: in a list with a choice of its own, a form would drop those that have no file.
  const kinds = ['people', 'organisations', 'places', 'tags'];
  const lists = fetch('../data/entries.json').then(answer => answer.ok ? answer.json() : { entries: [] }).catch(() => ({ entries: [] })).then(data => {
    for (const kind of kinds) {
      const list = document.createElement('datalist');
      list.id = 'annals-' + kind;
      const names = new Set((data.entries || []).flatMap(entry => entry[kind] || []).map(name => name.name || name));
      for (const name of [...names].sort()) list.append(new Option(name, name));
      document.body.append(list);
    }
  });
  document.addEventListener('focusin', ({ target }) => {
    const kind = target.matches('input[id^="by-field"]') ? 'people' : kinds.find(each => target.matches(`input[id^="${each}-field"]`));
    if (kind) lists.then(() => target.setAttribute('list', 'annals-' + kind));
  });
})();
