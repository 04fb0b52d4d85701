// Where is it written? Alt and a click on anything tell; so does, after the button, the next click or a choice by keys.

import { placeOf } from './morph.js';

const NEXT = ['ArrowDown', 'ArrowRight'];
const BEFORE = ['ArrowUp', 'ArrowLeft'];

export class Finder {
  constructor(panel) {
    this.panel = panel;
    /** What is pointed at, or what the answer is about. */
    this.chosen = undefined;
    this.seeking = false;
    panel.where.setAttribute('aria-pressed', 'false');
    panel.where.addEventListener('click', () => (this.seeking ? this.close() : this.seek()));
    // Before the page: a link does not lead away, a part does not fold, a film does not start.
    for (const type of ['mousedown', 'click']) addEventListener(type, (event) => this.press(event), true);
    addEventListener('pointermove', ({ target }) => this.seeking && this.point(target), { capture: true, passive: true });
    addEventListener('focusin', ({ target }) => this.seeking && this.point(target), true);
    addEventListener('keydown', (event) => this.key(event), true);
    for (const type of ['scroll', 'resize']) addEventListener(type, () => this.draw(), { capture: true, passive: true });
  }

  isOurs(event) {
    return event.composedPath().includes(this.panel.host);
  }

  seek() {
    this.seeking = true;
    this.choose(undefined);
    this.panel.where.setAttribute('aria-pressed', 'true');
    this.panel.guide.hidden = false;
    this.panel.tellPlace(undefined);
    this.panel.guide.focus();
  }

  stopSeeking() {
    this.seeking = false;
    this.panel.where.setAttribute('aria-pressed', 'false');
    this.panel.guide.hidden = true;
  }

  /** Leaves it all; the focus goes back to the button if it was here. */
  close() {
    const here = this.panel.host.shadowRoot.activeElement;
    this.stopSeeking();
    this.choose(undefined);
    this.panel.tellPlace(undefined);
    if (here) this.panel.where.focus();
  }

  press(event) {
    if (event.button !== 0 || this.isOurs(event) || !(event.altKey || this.seeking)) return;
    event.preventDefault();
    event.stopPropagation();
    if (event.type === 'click') this.tell(event.target);
  }

  key(event) {
    if (event.key === 'Escape' && (this.seeking || (this.isOurs(event) && this.chosen))) {
      event.preventDefault();
      this.close();
      return;
    }
    const [target] = event.composedPath();
    const writes = target.isContentEditable || target.matches?.('input, textarea, select');
    if (!this.seeking || writes || event.ctrlKey || event.metaKey || event.altKey) return;
    const step = NEXT.includes(event.key) ? 1 : Number(BEFORE.includes(event.key)) * -1;
    const enters = event.key === 'Enter' && this.chosen && !target.matches?.('.preview button');
    if (step === 0 && !enters) return;
    event.preventDefault();
    event.stopPropagation();
    if (enters) this.tell(this.chosen);
    else this.step(step);
  }

  /** What can be chosen, in the order of the page: of things that begin on one line of a file, the innermost. */
  blocks() {
    const places = (one) => placeOf(one)?.place;
    const marked = [...document.body.querySelectorAll('*')].filter((one) => places(one)?.includes(':') && one.checkVisibility());
    return marked.filter((one, at) => {
      const next = marked[at + 1];
      return !(next && one.contains(next) && places(next) === places(one));
    });
  }

  step(by) {
    const blocks = this.blocks();
    if (blocks.length === 0) return;
    let at = blocks.indexOf(this.chosen);
    if (at < 0 && this.chosen) at = blocks.findIndex((one) => this.chosen.contains(one) || one.contains(this.chosen)) - Math.max(by, 0);
    if (at < 0) at = by > 0 ? blocks.findIndex((one) => one.getBoundingClientRect().bottom > 0) - 1 : blocks.length;
    const next = blocks[Math.min(Math.max(at + by, 0), blocks.length - 1)];
    next.scrollIntoView({ block: 'nearest' });
    this.choose(next);
    const words = next.getAttribute('alt') ?? next.textContent;
    this.panel.tell(words.trim().replace(/\s+/g, ' ').slice(0, 100));
  }

  /** The nearest thing that says where it is written. */
  nearest(target) {
    let at = target instanceof Element ? target : target?.parentElement;
    while (at && !placeOf(at)) at = at.parentElement;
    return at ?? undefined;
  }

  point(target) {
    if (target !== this.panel.host) this.choose(this.nearest(target));
  }

  tell(target) {
    const bySeeking = this.seeking;
    this.stopSeeking();
    this.choose(this.nearest(target));
    this.panel.tellPlace(placeOf(this.chosen) ?? {});
    if (bySeeking) (this.panel.answer.querySelector('.copy') ?? this.panel.answer.querySelector('.close')).focus();
  }

  choose(chosen) {
    this.chosen = chosen;
    this.draw();
  }

  /** The frame around what is chosen; around the whole page it would say nothing. */
  draw() {
    const { frame } = this.panel;
    const shown = this.chosen?.isConnected && placeOf(this.chosen)?.place.includes(':');
    frame.hidden = !shown;
    if (!shown) return;
    const { left, top, width, height } = this.chosen.getBoundingClientRect();
    const side = { left: left - 4, top: top - 4, width: width + 8, height: height + 8 };
    for (const [name, size] of Object.entries(side)) frame.style[name] = `${size}px`;
  }

  /** The page may have changed under the answer. */
  refresh() {
    const isOpen = !this.panel.answer.hidden && this.chosen;
    if (isOpen && !this.chosen.isConnected) this.close();
    else if (isOpen && placeOf(this.chosen)?.place !== this.panel.answer.querySelector('.place')?.textContent) this.panel.tellPlace(placeOf(this.chosen) ?? {});
    this.draw();
  }
}
