// The overview as a control: a span is selected by dragging or with two sliders, and time can be looked at more closely.

import './drawing.js';
import { startOf, written } from './filter-dates.js';
import { axisOf, draw, shape } from './overview-draw.js';
import { element } from './page.js';

const leastDrag = 6;    // pixels
const leastWidth = 800; // of a drawing as the build made it
const leastDays = 7;

/**
 * `need` loads what is known of all moments; `tell` is told of a span, as dates, empty for none.
 * Returns what shows moments, and the first and last day of the period that is chosen.
 */
export function overview(section, controls, words, need, tell) {
  if (!section) {
    controls.remove();
    return () => {};
  }
  const region = section.querySelector('.drawing');
  const svg = region.querySelector('svg');
  const sliders = [...controls.querySelectorAll('input')];
  const status = controls.querySelector('[role="status"]');
  const buttons = Object.fromEntries([...controls.querySelectorAll('button')].map(button => [button.dataset.do, button]));
  const whole = { from: Number(svg.dataset.from), to: Number(svg.dataset.to) };
  region.after(controls);

  let view = whole;
  let axis = axisOf(view, 1000);
  let shown = null; // what there is to draw
  let span = null;  // first and last day of what is selected
  let drag = null;
  let isDragged = false;
  let isDrawn = false;

  const fits = () => region.scrollWidth <= region.clientWidth;
  const part = (...dates) => shown.names.part(axis.step, ...dates);

  function redraw() {
    if (isDrawn) {
      const width = region.clientWidth < leastWidth ? Math.max(240, region.clientWidth) : 1000;
      axis = axisOf(view, width);
      svg.classList.toggle('narrow', width < 1000);
      const isFocused = svg.contains(document.activeElement);
      const bins = draw(svg, shown, axis, words);
      if (isFocused) region.focus();
      section.querySelector('tbody').replaceChildren(...bins.map(({ step, part, counts }) => element('tr', {},
        element('th', { scope: 'row' }, shown.names.part(step, part)), ...counts.map(count => element('td', {}, shown.names.figures(count))))));
    }
    region.classList.toggle('fits', fits());
    mark(span);
  }

  // What is selected lies under the drawing as a band; the sliders stand at its ends.
  function mark(selected) {
    span = selected;
    svg.querySelector('.chosen')?.remove();
    if (span) {
      const [from, to] = [axis.along(span.from), axis.along(span.to + 1)];
      const height = svg.viewBox.baseVal.height;
      svg.querySelector('defs').after(shape('rect', { class: 'chosen', x: axis.left(from, to - from), y: 0, width: Math.max(2, to - from), height }));
    }
    sliders.forEach((slider, i) => {
      [slider.min, slider.max] = [axis.first, axis.last];
      slider.value = span ? axis.partOf(i ? span.to : span.from) : i ? axis.last : axis.first;
      if (shown) slider.ariaValueText = part(slider.valueAsNumber);
    });
    buttons.clear.hidden = !span;
    buttons.earlier.disabled = view.from === whole.from;
    buttons.later.disabled = view.to === whole.to;
    buttons.whole.disabled = buttons.out.disabled = buttons.earlier.disabled && buttons.later.disabled;
  }

  const select = (one, other) =>
    mark({ from: startOf(axis.step, Math.min(one, other)), to: startOf(axis.step, Math.max(one, other) + 1) - 1 });
  const tellSpan = () => tell(...[span?.from, span?.to].map(day => span ? written(day, axis.step.unit) : ''));

  function look(from, to) {
    const length = Math.min(to - from, whole.to - whole.from);
    const start = Math.max(whole.from, Math.min(whole.to - length, Math.round(from)));
    view = { from: start, to: start + length };
    isDrawn = true;
    redraw();
    status.textContent = shown.names.range(view.from, view.to - 1, axis.step.unit);
  }

  async function zoom(by) {
    if (!await need()) return;
    const [from, to] = span ? [Math.max(view.from, span.from), Math.min(view.to, span.to + 1)] : [view.from, view.to];
    if (by < 1 && from < to && to - from < view.to - view.from) return look(from, to);
    // Closer is where most is.
    const days = shown.places.map(place => shown.data.start[place]).filter(day => day >= view.from && day < view.to);
    const middle = by < 1 && days.length ? days[days.length >> 1] : (view.from + view.to) / 2;
    const length = Math.max(leastDays, Math.round((view.to - view.from) * by));
    look(middle - length / 2, middle - length / 2 + length);
  }

  function move(by) {
    const way = Math.round((view.to - view.from) * by);
    look(view.from + way, view.to + way);
  }

  function clear() {
    mark(null);
    tellSpan();
  }

  const actions = {
    in: () => zoom(.5),
    out: () => zoom(2),
    earlier: () => move(-.5),
    later: () => move(.5),
    whole: () => look(whole.from, whole.to),
    clear() {
      clear();
      sliders[0].focus();
    },
  };
  controls.addEventListener('click', ({ target }) => actions[target.dataset.do]?.());
  sliders.forEach((slider, i) => {
    slider.addEventListener('focus', need);
    slider.addEventListener('input', () => {
      // One slider does not pass the other.
      const ends = sliders.map(other => other.valueAsNumber);
      if (ends[0] > ends[1]) ends[i] = ends[1 - i];
      select(...ends);
    });
    slider.addEventListener('change', tellSpan);
  });
  section.addEventListener('keydown', event => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === '+' || event.key === '=') zoom(.5);
    if (event.key === '-') zoom(2);
    if (event.key === 'Escape') drag ? stop(false) : span && clear();
  });

  const partAt = event => {
    const { left, width } = svg.getBoundingClientRect();
    return axis.partAt((event.clientX - left) / width);
  };
  region.addEventListener('pointerdown', event => {
    // Where the drawing is wider than its region, a finger moves it.
    if (event.button || !event.isPrimary || !svg.contains(event.target) || event.pointerType !== 'mouse' && !fits()) return;
    drag = { x: event.clientX, first: partAt(event), before: span };
  });
  region.addEventListener('pointermove', event => {
    if (!drag || !isDragged && Math.abs(event.clientX - drag.x) < leastDrag) return;
    isDragged = true;
    region.setPointerCapture(event.pointerId);
    select(drag.first, partAt(event));
  });
  function stop(isDone) {
    if (isDragged) isDone ? tellSpan() : mark(drag.before);
    drag = null;
    // A click is still to come.
    setTimeout(() => isDragged = false);
  }
  region.addEventListener('pointerup', () => drag && stop(true));
  region.addEventListener('pointercancel', () => drag && stop(false));
  region.addEventListener('dragstart', event => event.preventDefault());
  region.addEventListener('click', event => {
    // A bar that this script drew selects its time; as a link it leads there as well.
    const bar = isDrawn && !event.ctrlKey && !event.metaKey && !event.shiftKey && event.target.closest('a[data-from]:has(.hit)');
    if (isDragged || bar) event.preventDefault();
    if (!isDragged && bar) tell(bar.dataset.from, bar.dataset.to);
  }, true);
  addEventListener('resize', redraw);
  redraw();

  return (data, names, places, from, to, isChosen) => {
    shown = { data, names, places: places.filter(place => !isNaN(data.start[place])) };
    span = from === null && to === null ? null : { from: from ?? whole.from, to: to ?? whole.to - 1 };
    // While nothing is chosen, what the build drew stays, so that nothing moves under whoever came here by a key.
    isDrawn ||= isChosen;
    if (isDrawn) redraw();
    else mark(span);
  };
}
