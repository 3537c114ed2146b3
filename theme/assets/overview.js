// Selecting, and looking closer.

import './drawing.js';
import { startOf, written } from './filter-dates.js';
import { axisOf, draw, shape } from './overview-draw.js';
import { element, figures } from './page.js';

const leastDrag = 6;    // pixels
const leastWidth = 240;
const leastDays = 7;

export function overview(section, controls, need, tell) {
  if (!section) {
    controls.remove();
    return () => {};
  }
  const region = section.querySelector('.drawing');
  const svg = region.querySelector('svg');
  const buttons = controls.elements;
  const sliders = [buttons.from, buttons.to];
  const whole = { from: Number(svg.dataset.from), to: Number(svg.dataset.to) };
  region.after(controls);

  let view = whole;
  let axis = axisOf(view, 1000);
  let shown = null;
  let span = null;
  let drag = null;
  let isDragged = false;
  let isDrawn = false;

  const fits = () => region.scrollWidth <= region.clientWidth;

  function redraw() {
    if (isDrawn) {
      const width = Math.max(leastWidth, Math.min(region.clientWidth, 1000));
      axis = axisOf(view, width);
      svg.classList.toggle('narrow', width < 1000);
      const isFocused = svg.contains(document.activeElement);
      const bins = draw(svg, shown, axis);
      if (isFocused) region.focus();
      section.querySelector('tbody').replaceChildren(...bins.map(({ step, part, counts }) => element('tr', {},
        element('th', { scope: 'row' }, shown.names.part(step, part)), ...counts.map(count => element('td', {}, figures(count))))));
    }
    region.classList.toggle('fits', fits());
    mark(span);
  }

  function mark(selected) {
    span = selected;
    svg.querySelector('.chosen')?.remove();
    if (span) {
      const [from, to] = [axis.along(span.from), axis.along(span.to + 1)];
      svg.querySelector('defs').after(shape('rect', { class: 'chosen', ...axis.across(from, Math.max(2, to - from)), height: '100%' }));
    }
    const { from, to } = span ?? view;
    sliders.forEach((slider, i) => {
      [slider.min, slider.max] = [axis.first, axis.last];
      slider.value = axis.partOf(i ? to : from);
      if (shown) slider.ariaValueText = shown.names.part(axis.step, slider.valueAsNumber);
    });
    buttons.clear.hidden = !span;
    buttons.earlier.disabled = view.from === whole.from;
    buttons.later.disabled = view.to === whole.to;
    buttons.whole.disabled = buttons.out.disabled = buttons.earlier.disabled && buttons.later.disabled;
  }

  function select(...parts) {
    mark({ from: startOf(axis.step, Math.min(...parts)), to: startOf(axis.step, Math.max(...parts) + 1) - 1 });
  }

  const tellSpan = () => tell(...[span?.from, span?.to].map(day => span ? written(day, axis.step.unit) : ''));

  function look(from, to) {
    const length = Math.min(to - from, whole.to - whole.from);
    const start = Math.max(whole.from, Math.min(whole.to - length, Math.round(from)));
    view = { from: start, to: start + length };
    isDrawn = true;
    redraw();
    controls.querySelector('[role="status"]').textContent = shown.names.range(view.from, view.to - 1, axis.step.unit);
  }

  async function zoom(by) {
    if (!await need()) return;
    const { from, to } = view;
    if (by < 1 && span && (span.from > from || span.to + 1 < to)) return look(Math.max(from, span.from), Math.min(to, span.to + 1));
    // Closer is where most is.
    const days = shown.places.map(place => shown.start[place]).filter(day => day >= from && day < to);
    const middle = (by < 1 ? days[days.length >> 1] : null) ?? (from + to) / 2;
    const length = Math.max(leastDays, Math.round((to - from) * by));
    look(middle - length / 2, middle + length / 2);
  }

  function move(by) {
    const { from, to } = view;
    look(from + (to - from) * by, to + (to - from) * by);
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
  controls.addEventListener('click', ({ target }) => actions[target.name]?.());
  sliders.forEach((slider, i) => {
    slider.addEventListener('focus', need);
    slider.addEventListener('input', () => {
      const ends = sliders.map(other => other.valueAsNumber);
      if (ends[0] > ends[1]) ends[i] = ends[1 - i];
      select(...ends);
    });
    slider.addEventListener('change', tellSpan);
  });
  section.addEventListener('keydown', event => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const action = { '+': 'in', '=': 'in', '-': 'out' }[event.key];
    if (action) actions[action]();
    if (event.key === 'Escape') drag ? stop(false) : span && clear();
  });

  const partAt = event => {
    const { left, width } = svg.getBoundingClientRect();
    return axis.partAt((event.clientX - left) / width * axis.width);
  };
  region.addEventListener('pointerdown', event => {
    // A finger moves what is too wide.
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
    const bar = event.target.closest('[href^="?"]');
    if (bar && (event.ctrlKey || event.metaKey || event.shiftKey)) return;
    if (bar || isDragged) event.preventDefault();
    if (bar && !isDragged) tell(bar.dataset.from, bar.dataset.to);
  }, true);
  addEventListener('resize', redraw);
  redraw();

  return (data, places, from, to, isChosen) => {
    shown = { ...data, places };
    span = from === null && to === null ? null : { from: from ?? whole.from, to: to ?? whole.to - 1 };
    // Nothing moves until something is chosen.
    isDrawn ||= isChosen;
    redraw();
  };
}
