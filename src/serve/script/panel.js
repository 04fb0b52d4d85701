// What the preview shows over a page: what is wrong, a button that asks where things are written, and the answer.

import { Finder } from './finder.js';

/** Whether the list is folded, from one page to the next; nothing where the browser keeps nothing. */
const folding = {
  keep(folded) {
    try {
      sessionStorage.setItem('preau-folded', folded);
    } catch { /* It is as it was for the next page. */ }
  },
  get kept() {
    try {
      return sessionStorage.getItem('preau-folded');
    } catch {
      return null;
    }
  },
};

const element = (name, className, parent) => {
  const made = document.createElement(name);
  if (className) made.className = className;
  parent.append(made);
  return made;
};

const line = (name, className, text, parent) => {
  const made = element(name, className, parent);
  made.textContent = text;
  return made;
};

export class Panel {
  constructor(style) {
    this.host = document.createElement('div');
    this.host.id = 'preau-preview_';
    const root = this.host.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(style);
    root.adoptedStyleSheets = [sheet];
    this.news = element('p', 'news', root);
    this.news.setAttribute('role', 'status');
    this.frame = element('div', 'frame', root);
    this.frame.hidden = true;
    this.box = element('section', 'preview', root);
    // A screen reader reads French words in French, whatever the page; they run their own way.
    this.box.dir = 'ltr';
    this.box.hidden = true;
    const bar = element('div', 'bar', this.box);
    this.title = element('h2', '', bar);
    this.fold = element('button', 'fold', bar);
    this.fold.addEventListener('click', () => this.setFolded(!this.folded));
    this.guide = element('p', 'guide', bar);
    // The keys of a screen reader reach the page while it has the focus.
    this.guide.setAttribute('role', 'application');
    this.guide.tabIndex = -1;
    this.guide.hidden = true;
    this.where = element('button', 'where', bar);
    this.answer = element('div', 'answer', this.box);
    this.answer.hidden = true;
    this.why = element('p', 'why', this.box);
    this.list = element('ul', '', this.box);
    this.hadErrors = false;
    this.finder = new Finder(this);
    this.makeRoom();
    document.body.append(this.host);
  }

  /** The end of the page, and what the focus reaches, can always be scrolled out from under the panel. */
  makeRoom() {
    const sheet = new CSSStyleSheet();
    document.adoptedStyleSheets.push(sheet);
    const measure = () => {
      const height = Math.ceil(this.box.getBoundingClientRect().height);
      sheet.replaceSync(`@media screen { html { padding-block-end: ${height}px; scroll-padding-block-end: ${height}px; } }`);
    };
    new ResizeObserver(measure).observe(this.box);
  }

  get folded() {
    return this.fold.getAttribute('aria-expanded') === 'false';
  }

  setFolded(folded) {
    folding.keep(folded);
    this.draw(folded);
  }

  draw(folded) {
    const { words, said } = this.state;
    this.fold.setAttribute('aria-expanded', String(!folded));
    this.fold.textContent = folded ? words.show : words.hide;
    this.list.hidden = folded || said.length === 0;
    this.why.hidden = folded || !this.state.refused || said.length === 0;
    for (const one of [this.title, this.fold]) one.hidden = said.length === 0;
    const quiet = said.length === 0 && this.guide.hidden && this.answer.hidden;
    this.box.classList.toggle('quiet', quiet);
    this.box.classList.toggle('error', said.some((one) => one.error));
    this.box.classList.toggle('mirrored', getComputedStyle(document.documentElement).direction === 'rtl');
  }

  show(state) {
    this.state = state;
    const { said, words } = state;
    const errors = said.filter((one) => one.error).length;
    this.host.lang = words.lang;
    this.box.setAttribute('aria-label', words.title);
    this.title.textContent = errors > 0 ? words.errors : words.warnings;
    this.why.textContent = words.refused;
    this.where.textContent = words.where;
    this.guide.textContent = words.guide;
    this.list.replaceChildren();
    for (const one of said) {
      const item = element('li', '', this.list);
      line('p', '', one.message, item);
      if (one.place) line('code', '', one.place, element('p', '', item));
      if (one.line) line('code', '', one.line, element('p', '', item));
      if (one.help) line('p', 'help', one.help, item);
    }
    // Remarks wait until they are wanted; new errors show themselves.
    const kept = folding.kept ?? String(errors === 0);
    this.draw(kept === 'true' && !(errors > 0 && !this.hadErrors));
    if (errors > 0) this.tell(this.title.textContent);
    else if (this.hadErrors) this.tell(words.mended);
    this.hadErrors = errors > 0;
    this.finder.refresh();
    this.box.hidden = false;
  }

  tell(text) {
    this.news.textContent = text;
  }

  /** Shows where something is written; nothing closes the answer. */
  tellPlace(found) {
    const { words } = this.state;
    this.answer.replaceChildren();
    this.answer.hidden = found === undefined;
    if (found) {
      const { place } = found;
      line('p', '', place ? words.written : words.nowhere, this.answer);
      if (place) line('code', 'place', place, element('p', '', this.answer));
      if (found.line) line('code', 'line', found.line, element('p', '', this.answer));
      const bar = element('div', 'bar', this.answer);
      if (place) {
        const copy = line('button', 'copy', words.copy, bar);
        copy.addEventListener('click', () => this.copy(place, copy));
      }
      const close = line('button', 'close', words.close, bar);
      close.addEventListener('click', () => this.finder.close());
      this.tell([place ? `${words.written} ${place}` : words.nowhere, found.line ?? ''].join(' '));
    }
    this.draw(this.folded);
    if (found) this.answer.scrollIntoView({ block: 'nearest' });
  }

  async copy(place, button) {
    try {
      await navigator.clipboard.writeText(place);
    } catch {
      // Without a clipboard (another computer, no permission), it is at least selected.
      getSelection().selectAllChildren(this.answer.querySelector('.place'));
      return;
    }
    button.textContent = this.state.words.copied;
    this.tell(this.state.words.copied);
  }
}
