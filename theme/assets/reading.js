// On the page of an entry or a source: earlier and later by the arrow keys and by swipe, and the address or a citation into the clipboard.

const isStill = matchMedia('(prefers-reduced-motion: reduce)');
const leastSwipe = 60;    // pixels
const longestSwipe = 600; // milliseconds

const turn = step => {
  const isMirrored = document.documentElement.dir === 'rtl';
  document.querySelector(`.neighbours .whole a[rel="${(step > 0) === isMirrored ? 'prev' : 'next'}"]`)?.click();
};

// Where arrows or a finger already have something to do, they keep doing it.
const isTaken = node => {
  if (!(node instanceof Element)) return false;
  if (node.closest('input, textarea, select, [contenteditable], [role="group"]')) return true;
  for (let at = node; at && at !== document.body; at = at.parentElement) {
    if (at.scrollWidth > at.clientWidth && /auto|scroll/.test(getComputedStyle(at).overflowX)) return true;
  }
  return false;
};

document.addEventListener('keydown', event => {
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (!step || isStill.matches || event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  if (!isTaken(event.target)) turn(step);
});

let start = null;
document.addEventListener('touchstart', event => {
  start = event.touches.length === 1 && !isTaken(event.target) ? { x: event.touches[0].clientX, y: event.touches[0].clientY, time: event.timeStamp } : null;
}, { passive: true });
document.addEventListener('touchend', event => {
  if (!start || isStill.matches || !getSelection().isCollapsed) return;
  const x = event.changedTouches[0].clientX - start.x;
  const y = event.changedTouches[0].clientY - start.y;
  const isSwipe = Math.abs(x) >= leastSwipe && Math.abs(x) > 2 * Math.abs(y) && event.timeStamp - start.time <= longestSwipe;
  start = null;
  // A finger that moves to the left brings what is on the right.
  if (isSwipe && (visualViewport?.scale ?? 1) === 1) turn(-x);
}, { passive: true });

const copyOnClick = (place, text, copied) => place.querySelector('button').addEventListener('click', async () => {
  await navigator.clipboard.writeText(text());
  place.querySelector('[role="status"]').textContent = copied;
});

if (navigator.clipboard) {
  const link = document.querySelector('.copy-link');
  if (link) {
    link.hidden = false;
    copyOnClick(link, () => document.querySelector('link[rel="canonical"]')?.href ?? location.href.split('#')[0], link.dataset.copied);
  }
  for (const cited of document.querySelectorAll('.cite-this .cited')) {
    const box = cited.closest('.cite-this');
    const place = box.querySelector('template').content.firstElementChild.cloneNode(true);
    place.querySelector('button').setAttribute('aria-describedby', cited.previousElementSibling.id);
    cited.after(place);
    copyOnClick(place, () => cited.textContent, box.dataset.copied);
  }
}
