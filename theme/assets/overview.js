// The overview as a control: a span is selected by dragging or with two sliders, and time can be looked at more closely.

import './drawing.js';
import { axisOf } from './overview-axis.js';
import { element } from './filter-rows.js';
import { draw, shape } from './overview-draw.js';
import { startOf, written } from './filter-dates.js';

const leastDrag = 6; // pixels
const leastWidth = 800; // of a drawing as the build made it

/** `tell.need` loads what is known of all moments; `tell.span` is told of a span, as dates, empty for none. */
export function overview(section, controls, words, tell) {
  if (!section) {
    controls.remove();
    return { show() {} };
  }
  const region = section.querySelector('.drawing');
  const svg = region.querySelector('svg');
  const table = section.querySelector('tbody');
  const isMirrored = document.documentElement.dir === 'rtl';
  const whole = { from: Number(svg.dataset.from), to: Number(svg.dataset.to) };
  const sliders = ['from', 'to'].map(name => controls.querySelector(`[name="${name}"]`));
  const does = name => controls.querySelector(`[data-do="${name}"]`);
  const status = controls.querySelector('[role="status"]');
  region.after(controls);

  let view = whole;
  let axis = axisOf(whole.from, whole.to, 1000, isMirrored);
  let shown = null; // what there is to draw
  let span = null;  // first and last day of what is selected
  let drag = null;
  let isDrawn = false;

  const fits = () => region.scrollWidth <= region.clientWidth;

  function redraw() {
    const width = region.clientWidth < leastWidth ? Math.max(240, region.clientWidth) : 1000;
    if (shown && isDrawn) {
      axis = axisOf(view.from, view.to, width, isMirrored);
      svg.classList.toggle('narrow', width < 1000);
      const isFocused = svg.contains(document.activeElement);
      const bins = draw(svg, shown.data, shown.names, shown.places, axis, words);
      if (isFocused) region.focus();
      table.replaceChildren(...bins.map(bin => {
        const head = element('th', '', shown.names.part(bin.step, bin.part));
        head.scope = 'row';
        return element('tr', '', head, element('td', '', bin.events), element('td', '', bin.reports));
      }));
    }
    region.classList.toggle('fits', fits());
    mark();
  }

  // What is selected lies under the drawing as a band; the sliders stand at its ends.
  function mark() {
    svg.querySelector('.chosen')?.remove();
    const [first, last] = span ? [axis.partOf(span.from), axis.partOf(span.to)] : [axis.first, axis.last];
    if (span) {
      const [from, to] = [axis.along(span.from), axis.along(span.to + 1)];
      const height = svg.viewBox.baseVal.height;
      svg.querySelector('defs').after(shape('rect', { class: 'chosen', x: axis.left(from, to - from), y: 0, width: Math.max(2, to - from), height }));
    }
    sliders.forEach((slider, i) => {
      [slider.min, slider.max] = [axis.first, axis.last];
      slider.value = i ? last : first;
      name(slider);
    });
    does('clear').hidden = !span;
    does('whole').disabled = view === whole;
    does('out').disabled = view === whole;
  }

  const name = slider => shown && slider.setAttribute('aria-valuetext', shown.names.part(axis.step, Number(slider.value)));

  function select(first, last) {
    span = { from: startOf(axis.step, Math.min(first, last)), to: startOf(axis.step, Math.max(first, last) + 1) - 1 };
    mark();
  }
  const tellSpan = () => span ? tell.span(written(span.from, axis.step.unit), written(span.to, axis.step.unit)) : tell.span('', '');

  async function zoom(by) {
    if (!await tell.need()) return;
    const length = Math.max(7, Math.round((view.to - view.from) * by));
    const { start } = shown.data;
    const seen = shown.places.filter(place => start[place] >= view.from && start[place] < view.to);
    // Closer is the span, or else where most is.
    const isSpan = by < 1 && span && (span.from > view.from || span.to + 1 < view.to);
    const middle = by < 1 && seen.length ? start[seen[seen.length >> 1]] : (view.from + view.to) / 2;
    const from = Math.max(whole.from, Math.min(whole.to - length, Math.round(middle - length / 2)));
    view = isSpan ? { from: Math.max(view.from, span.from), to: Math.min(view.to, span.to + 1) } : length >= whole.to - whole.from ? whole : { from, to: from + length };
    look();
  }

  function look() {
    isDrawn = true;
    redraw();
    status.textContent = shown.names.range(view.from, view.to - 1, axis.step.unit);
  }

  function clear() {
    if (!span) return;
    span = null;
    mark();
    tellSpan();
  }

  controls.addEventListener('click', ({ target }) => {
    const what = target.closest('button')?.dataset.do;
    if (what === 'in') zoom(.5);
    if (what === 'out') zoom(2);
    if (what === 'whole') {
      view = whole;
      look();
    }
    if (what === 'clear') {
      clear();
      sliders[0].focus();
    }
  });
  sliders.forEach((slider, i) => {
    slider.addEventListener('focus', tell.need);
    slider.addEventListener('input', () => {
      // One slider does not pass the other.
      if (i === 0 && Number(slider.value) > Number(sliders[1].value)) slider.value = sliders[1].value;
      if (i === 1 && Number(slider.value) < Number(sliders[0].value)) slider.value = sliders[0].value;
      select(Number(sliders[0].value), Number(sliders[1].value));
    });
    slider.addEventListener('change', tellSpan);
  });
  section.addEventListener('keydown', event => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === '+' || event.key === '=') zoom(.5);
    else if (event.key === '-') zoom(2);
    else if (event.key === 'Escape' && drag) stop(false);
    else if (event.key === 'Escape') clear();
  });

  const partAt = event => {
    const { left, width } = svg.getBoundingClientRect();
    return axis.partOf(axis.dayAt((event.clientX - left) / width * axis.width));
  };
  region.addEventListener('pointerdown', event => {
    // Where the drawing is wider than its region, a finger moves it.
    if (event.button || !event.isPrimary || event.pointerType !== 'mouse' && !fits()) return;
    if (!svg.contains(event.target)) return;
    drag = { x: event.clientX, first: partAt(event), before: span, isMoved: false };
  });
  region.addEventListener('pointermove', event => {
    if (!drag) return;
    if (!drag.isMoved && Math.abs(event.clientX - drag.x) < leastDrag) return;
    if (!drag.isMoved) region.setPointerCapture(event.pointerId);
    drag.isMoved = true;
    select(drag.first, partAt(event));
  });
  function stop(isDone) {
    const { isMoved, before } = drag;
    drag = null;
    if (!isMoved) return;
    if (isDone) return tellSpan();
    span = before;
    mark();
  }
  let wasDragged = false;
  region.addEventListener('pointerup', () => {
    if (!drag) return;
    wasDragged = drag.isMoved;
    setTimeout(() => wasDragged = false);
    stop(true);
  });
  region.addEventListener('pointercancel', () => drag && stop(false));
  region.addEventListener('dragstart', event => event.preventDefault());
  region.addEventListener('click', event => {
    if (wasDragged) event.preventDefault();
    // A bar that this script drew selects its time; as a link it leads there as well.
    const bar = isDrawn && event.target.closest('a[data-from]:has(.hit)');
    if (wasDragged || !bar || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    tell.span(bar.dataset.from, bar.dataset.to);
  }, true);
  addEventListener('resize', redraw);
  redraw();

  return {
    /** What there is to see: moments that meet the choices (1), or all but that on the period (2); and the period. */
    show(data, names, met, from, to, isChosen) {
      shown = { data, names, places: [...met.keys()].filter(place => met[place] > 0 && !isNaN(data.start[place])) };
      span = from === null && to === null ? null : { from: from ?? whole.from, to: to ?? whole.to - 1 };
      // While nothing is chosen, what the build drew stays, so that nothing moves under whoever came here by a key.
      isDrawn ||= isChosen;
      if (isDrawn) redraw();
      else mark();
    },
  };
}
