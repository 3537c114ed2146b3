// Too wide a drawing begins at the middle of what is in it.

for (const region of document.querySelectorAll('.drawing')) {
  const marks = region.querySelectorAll('a:not(.era)');
  const { left } = marks[marks.length >> 1].getBoundingClientRect();
  region.scrollBy({ left: left - region.getBoundingClientRect().left - region.clientWidth / 2, behavior: 'instant' });
}
