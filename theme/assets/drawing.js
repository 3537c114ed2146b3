// Too wide a drawing begins at its middle.

for (const region of document.querySelectorAll('.drawing')) {
  const marks = region.querySelectorAll('a:not(.era)');
  const { left } = marks[marks.length >> 1].getBoundingClientRect();
  region.scrollBy({ left: left - region.getBoundingClientRect().left - region.clientWidth / 2, behavior: 'instant' });
}
