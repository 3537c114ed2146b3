// Arrow keys, swipes, and copying.

const isStill = matchMedia('(prefers-reduced-motion: reduce)');
const leastSwipe = 60;    // pixels
const longestSwipe = 600; // milliseconds

const turn = step => {
  const isBack = step > 0 === (document.documentElement.dir === 'rtl');
  document.querySelector(`.neighbours .whole [rel="${isBack ? 'prev' : 'next'}"]`)?.click();
};

const isTaken = node => {
  if (node.closest('input, textarea, select, [contenteditable], [role="group"]')) return true;
  for (let at = node; at !== document.body && at; at = at.parentElement) {
    if (at.scrollWidth > at.clientWidth && /auto|scroll/.test(getComputedStyle(at).overflowX)) return true;
  }
};

document.addEventListener('keydown', event => {
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (!step || isStill.matches || event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  if (!isTaken(event.target)) turn(step);
});

let start = null;
document.addEventListener('touchstart', ({ touches: [touch, another], target, timeStamp }) => {
  start = another || isTaken(target) ? null : { x: touch.clientX, y: touch.clientY, timeStamp };
}, { passive: true });
document.addEventListener('touchend', ({ changedTouches: [touch], timeStamp }) => {
  if (!start || isStill.matches || !getSelection().isCollapsed) return;
  const [x, y] = [touch.clientX - start.x, touch.clientY - start.y];
  const isSwipe = Math.abs(x) >= leastSwipe && Math.abs(x) > 2 * Math.abs(y) && timeStamp - start.timeStamp <= longestSwipe;
  start = null;
  if (isSwipe && visualViewport.scale === 1) turn(-x);
}, { passive: true });

function copyOnClick(place, text) {
  place.hidden = false;
  place.querySelector('button').addEventListener('click', async () => {
    await navigator.clipboard.writeText(text());
    place.querySelector('[role="status"]').textContent = place.closest('[data-copied]').dataset.copied;
  });
}

if (navigator.clipboard) {
  const address = () => document.querySelector('[rel="canonical"]')?.href ?? location.href.split('#')[0];
  for (const link of document.querySelectorAll('.copy-link')) copyOnClick(link, address);
  for (const copy of document.querySelectorAll('.copy')) copyOnClick(copy, () => copy.previousElementSibling.textContent);
}
