// The preview beside a form of Decap CMS: the page that the site will have, as far as one file tells. Dates stand as they are written.
'use strict';
(() => {
  const notations = window.annalsNotations;
  const { References, drawer, learn } = window.annalsDraw;
  const word = key => notations.words[key];
  const filled = (key, value) => word(key).replaceAll('{0}', value);

  // Decap makes a Date of a time with Z, and numbers of what looks like them; React draws neither.
  function said(value) {
    if (value === undefined || value === null) return '';
    if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().replace('.000Z', 'Z');
    return typeof value === 'object' ? '' : String(value);
  }

  const listed = value => (Array.isArray(value) ? value : value === undefined || value === null || value === '' ? [] : [value]);

  function page({ entry, getAsset, collection }) {
    const h = window.h;
    const data = entry.get('data')?.toJS() ?? {};
    const references = new References();
    const draw = drawer(h, references, path => String(getAsset(path)));
    const folder = collection.get('name');
    const text = said(data.body).trim() === '' ? null : h('div', { className: 'prose' }, ...draw.text(said(data.body)));
    const parts = [
      header(h, data, folder),
      picture(h, data.image, getAsset),
      player(h, data, getAsset),
      ...(folder === 'sources' ? [facts(h, data, ['publisher', 'byline', 'published', 'url']), text && section(h, '', word('source.note'), text)] : [text]),
      elsewhere(h, data.media),
      ...quotes(h, draw, data),
      ...disputed(h, draw, data),
      ...corrections(h, data),
    ];
    // The last, when all of the page has been drawn and numbered.
    return h('article', {}, ...parts, sources(h, draw, references), facts(h, data, ['people', 'organisations', 'places', 'tags']),
      h('p', { className: 'annals-about' }, 'A preview. What is underlined with dots is not on the published site, or is called otherwise there. Dates stand as they are written.'));
  }

  function header(h, data, folder) {
    const date = said(data.date) || said(data.published);
    return h('header', { className: 'entry-head' + (folder === 'entries' ? ' event' : folder === 'sources' ? ' coverage' : '') },
      date || data.status === 'draft' ? h('p', { className: 'dateline' }, date, data.status === 'draft' ? h('span', { className: 'label draft' }, word('draft')) : null) : null,
      h('h1', {}, said(data.title)),
      said(data.summary) ? h('p', { className: 'lede' }, said(data.summary)) : null);
  }

  function picture(h, image, getAsset) {
    if (!said(image?.src)) return null;
    const line = [said(image.caption), said(image.credit) && h('span', { className: 'credit' }, filled('entry.image_credit', said(image.credit))), said(image.licence)].filter(Boolean);
    return h('figure', { className: 'picture' },
      h('img', { src: String(getAsset(said(image.src))), alt: said(image.alt) }),
      line.length > 0 ? h('figcaption', {}, ...line.flatMap(each => [each, ' '])) : null,
      h('p', { className: 'annals-about' }, said(image.alt) ? `For those who do not see it: ${said(image.alt)}` : 'Say what the picture shows.'));
  }

  function player(h, { media, title }, getAsset) {
    const src = said(media?.src);
    if (!src) return null;
    const kind = notations.films.some(ending => src.toLowerCase().endsWith(ending)) ? 'video' : 'audio';
    const poster = said(media.poster) ? { poster: String(getAsset(said(media.poster))) } : {};
    const words = said(media.caption) || said(media.alt) || said(title);
    const credit = said(media.credit) ? h('span', { className: 'credit' }, filled('entry.media_credit', said(media.credit))) : null;
    return h('div', { className: 'recording' }, h('div', { className: 'player' }, h('figure', {},
      h(kind, { controls: true, preload: 'none', src: String(getAsset(src)), 'aria-label': said(media.alt) || words, ...poster }),
      h('figcaption', {}, words, ' ', credit))));
  }

  const section = (h, name, title, ...parts) => h('section', { className: name }, h('h2', {}, title), ...parts);

  function elsewhere(h, media) {
    if (!said(media?.url)) return null;
    const credit = said(media.credit) ? filled('entry.media_credit', said(media.credit)) : null;
    return section(h, 'elsewhere', word('entry.media'), h('p', {}, h('a', { className: 'annals-link', title: said(media.url) }, said(media.caption) || said(media.url))), credit ? h('p', { className: 'byline' }, credit) : null);
  }

  function uses(h, draw, { in: sources, at }) {
    const locator = said(at);
    return h('ul', { className: 'uses' }, ...listed(sources).map(said).filter(Boolean).map(source => h('li', {},
      draw.source(source), locator ? word('reference.separator') : '', locator ? h('bdi', {}, draw.shownLocator(locator)) : null, '\u00A0', draw.sign({ source, locator }))));
  }

  function quotes(h, draw, data) {
    const all = listed(data.quotes).filter(quote => said(quote?.said));
    return all.length === 0 ? [] : [section(h, 'quotes', word('entry.quotes'), ...all.map(quote => h('figure', { className: 'quote' },
      h('blockquote', {}, h('p', {}, h('q', {}, said(quote.said)))),
      h('figcaption', {}, h('p', { className: 'speaker' }, said(quote.by)), uses(h, draw, quote)))))];
  }

  function disputed(h, draw, data) {
    const all = listed(data.disputed).filter(dispute => said(dispute?.point));
    return all.length === 0 ? [] : [section(h, 'disputed', word('entry.disputed'), ...all.map(dispute => h('section', { className: 'point' },
      h('h3', {}, said(dispute.point)),
      h('dl', { className: 'accounts' }, ...listed(dispute.accounts).map(account => h('div', {}, h('dt', {}, said(account?.says)), h('dd', {}, uses(h, draw, account ?? {}))))))))];
  }

  function corrections(h, data) {
    const all = listed(data.corrections).filter(correction => said(correction?.note));
    return all.length === 0 ? [] : [section(h, 'corrections', word('entry.corrections'),
      h('ul', {}, ...all.map(correction => h('li', {}, said(correction.date), word('list.colon'), said(correction.note)))))];
  }

  function sources(h, draw, references) {
    if (references.all.length === 0) return null;
    return section(h, 'references', word('entry.references'), h('ol', {}, ...references.all.map(({ source, locator }) => h('li', {},
      draw.source(source), locator ? word('reference.separator') : '', locator ? h('bdi', {}, draw.shownLocator(locator)) : null, word('reference.end')))));
  }

  function facts(h, data, keys) {
    const rows = keys.map(key => [key, listed(data[key]).map(said).filter(Boolean)]).filter(([, values]) => values.length > 0);
    return rows.length === 0 ? null : h('dl', { className: 'facts' }, ...rows.map(([key, values]) => h('div', {},
      h('dt', {}, word('kinds.' + key) ?? word('source.' + (key === 'url' ? 'original' : key))), ...values.map(value => h('dd', {}, value)))));
  }

  const isFromRight = tag => notations.languagesFromRight.includes(tag.split('-')[0].toLowerCase());

  // A fault of the preview must not take the form with it.
  function Preview(properties) {
    const h = window.h;
    const language = said(properties.entry.getIn(['data', 'language'])) || notations.language;
    try {
      return h('main', { lang: language, dir: isFromRight(language) ? 'rtl' : 'ltr' }, page(properties));
    } catch (fault) {
      return h('main', {}, h('p', { className: 'annals-about' }, `The preview cannot draw this: ${fault.message}. What you have written is not touched.`), h('pre', {}, said(properties.entry.getIn(['data', 'body']))));
    }
  }

  for (const folder of notations.folders) window.CMS.registerPreviewTemplate(folder, Preview);
  for (const style of ['../assets/style.css', 'preview.css']) window.CMS.registerPreviewStyle(style);
  learn();
})();
