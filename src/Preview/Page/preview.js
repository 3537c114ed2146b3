// Stands on each page that the preview shows: fetches the page anew when the timeline has changed, and says what is wrong with it.

const { annalsRevision: revision } = document.querySelector('script[data-annals-revision]').dataset;
const scrolled = `annals-scrolled ${location.pathname}`;

const kept = sessionStorage.getItem(scrolled);
sessionStorage.removeItem(scrolled);
if (kept) {
  // What comes later, such as a font or a script's button, moves the text; the browser would follow it, away from the place.
  const { style } = document.documentElement;
  style.overflowAnchor = 'none';
  scrollTo({ top: kept, behavior: 'instant' });
  addEventListener('load', () => document.fonts.ready.then(() => {
    style.overflowAnchor = '';
    history.scrollRestoration = 'auto';
  }));
}

const events = new EventSource(`/.annals/events?revision=${encodeURIComponent(revision)}`);
events.onmessage = ({ data }) => {
  const state = JSON.parse(data);
  if (state.revision === revision) return show(state.diagnostics);
  sessionStorage.setItem(scrolled, scrollY);
  // Two would put the page back, and the browser goes by text that still moves.
  history.scrollRestoration = 'manual';
  location.reload();
};
// A page that is left says so, or the next one waits for its place among the few that a browser opens at a time.
addEventListener('pagehide', () => events.close());
addEventListener('pageshow', event => event.persisted && location.reload());

// To what the preview knows beside the site: drafts, and what changed.
if (location.pathname !== '/.annals/') {
  const link = element('a', 'Preview');
  link.id = 'annals-preview-link';
  link.href = '/.annals/';
  link.title = 'Drafts, and what changed since the last build';
  document.body.append(link);
}

function show(diagnostics) {
  document.getElementById('annals-preview')?.remove();
  if (!diagnostics.length) return;
  const box = element('aside', '', [
    element('h2', diagnostics.length === 1 ? 'An error keeps this page as it was' : `${diagnostics.length} errors keep this page as it was`),
    element('ul', '', diagnostics.map(found => element('li', '', [
      element('code', `${found.file}(${found.line},${found.column})`),
      element('p', `${found.code}: ${found.message}`),
    ]))),
  ]);
  box.id = 'annals-preview';
  box.setAttribute('role', 'alert');
  document.body.append(box);
}

function element(name, text, children = []) {
  const made = document.createElement(name);
  made.append(text, ...children);
  return made;
}
