// A drawing that is wider than its region begins, to be seen, where most is in it.

for (const region of document.querySelectorAll('.drawing')) {
  const places = [...region.querySelectorAll('a:not(.era)')].map(mark => mark.getBoundingClientRect().left);
  const within = from => places.filter(left => left >= from && left < from + region.clientWidth * .9).length;
  const [best] = places.sort((left, right) => within(right) - within(left) || left - right);
  region.scrollBy({ left: best - region.getBoundingClientRect().left - 16, behavior: 'instant' });
}
