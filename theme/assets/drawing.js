// A drawing that is wider than its region begins, to be seen, where most is in it.

for (const region of document.querySelectorAll('.drawing')) {
  const drawn = [...region.querySelectorAll('a:not(.era)')].map(mark => {
    const { left } = mark.getBoundingClientRect();
    const size = [...mark.querySelectorAll('rect, path:not(.hit, .u)')].reduce((sum, shape) => sum + shape.getBoundingClientRect().height, 0);
    return { left, size };
  });
  const seen = region.clientWidth;
  if (region.scrollWidth <= seen || drawn.length === 0) continue;
  const within = from => drawn.reduce((sum, { left, size }) => sum + (left >= from && left < from + seen * .9 ? size : 0), 0);
  const best = drawn.map(({ left }) => [within(left), left]).reduce((most, next) => next[0] > most[0] ? next : most);
  region.scrollBy({ left: best[1] - region.getBoundingClientRect().left - seen * .05, behavior: 'instant' });
}
