// Keeps a page of the preview up to date in its place, and shows what is wrong over it. Only `preau serve` sends it.
(() => {
  const own = document.currentScript;
  let version = Number(own.dataset.version);
  let hadErrors = false;
  const styles = new Map();

  const host = document.createElement('div');
  host.id = 'preau-preview_';
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    :host { all: initial; }
    section { position: fixed; inset-block-end: 0; inset-inline: 0; z-index: 2147483647; max-block-size: 50vh; overflow: auto;
      font: 1rem/1.5 system-ui, sans-serif; color: #1b1b1b; background: #fff; border-block-start: .3rem solid #7a4b00; padding: .5rem 1rem; }
    section.error { border-color: #a30000; }
    section[hidden] { display: none; }
    h2 { font-size: 1.1rem; margin: 0; display: inline; }
    button { font: inherit; min-block-size: 2.75rem; margin-inline-start: 1rem; padding: 0 1rem; background: #fff; color: inherit; border: 2px solid; border-radius: .4rem; }
    button:focus-visible { outline: 3px solid #00458a; outline-offset: 2px; }
    ul { padding-inline-start: 1.2rem; margin-block: .5rem 0; }
    li { margin-block-end: .75rem; }
    p { margin: 0; }
    code { font: .95em/1.4 ui-monospace, monospace; overflow-wrap: anywhere; }
    .folded ul, .folded .why { display: none; }
    @media (prefers-color-scheme: dark) { section { background: #1b1b1b; color: #fff; } button { background: #1b1b1b; } }
    @media print { section { display: none; } }
  `);
  root.adoptedStyleSheets = [sheet];
  const panel = document.createElement('section');
  panel.hidden = true;
  const news = document.createElement('p');
  news.setAttribute('role', 'status');
  news.style.cssText = 'position:fixed;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%)';
  root.append(news, panel);

  const element = (name, text, parent) => {
    const made = document.createElement(name);
    made.textContent = text;
    parent.append(made);
    return made;
  };

  function show({ said, words, refused }) {
    const errors = said.filter((one) => one.error).length;
    const folded = panel.classList.contains('folded') && !(errors > 0 && !hadErrors);
    panel.replaceChildren();
    panel.lang = words.lang;
    panel.dir = 'ltr';
    panel.className = `${errors > 0 ? 'error' : ''} ${folded ? 'folded' : ''}`;
    panel.hidden = said.length === 0;
    panel.setAttribute('aria-label', words.title);
    const title = errors > 0 ? words.errors : words.warnings;
    element('h2', title, panel);
    const button = element('button', folded ? words.show : words.hide, panel);
    button.setAttribute('aria-expanded', String(!folded));
    button.addEventListener('click', () => {
      const closed = panel.classList.toggle('folded');
      button.textContent = closed ? words.show : words.hide;
      button.setAttribute('aria-expanded', String(!closed));
    });
    if (refused && version > 0) element('p', words.refused, panel).className = 'why';
    const list = element('ul', '', panel);
    for (const one of said) {
      const item = element('li', '', list);
      element('p', one.message, item);
      if (one.place) element('code', one.place, element('p', '', item));
      if (one.line) element('code', one.line, element('p', '', item));
      if (one.help) element('p', one.help, item).style.whiteSpace = 'pre-line';
    }
    if (errors > 0) news.textContent = title;
    else if (hadErrors) news.textContent = words.mended;
    hadErrors = errors > 0;
    document.body.append(host);
  }

  const same = (a, b) => a.nodeType === b.nodeType && a.nodeName === b.nodeName && (a.id ?? '') === (b.id ?? '');

  function attributes(old, fresh) {
    for (const { name } of [...old.attributes]) {
      // What the reader has unfolded stays so.
      if (!fresh.hasAttribute(name) && !(name === 'open' && old.nodeName === 'DETAILS')) old.removeAttribute(name);
    }
    for (const { name, value } of fresh.attributes) {
      if (old.getAttribute(name) !== value) old.setAttribute(name, value);
    }
  }

  /** Makes one tree like another, keeping each node that can stay: focus and places hold on to nodes. */
  function morph(old, fresh) {
    if (old.isEqualNode(fresh)) return;
    if (old.nodeType !== Node.ELEMENT_NODE) {
      if (old.nodeValue !== fresh.nodeValue) old.nodeValue = fresh.nodeValue;
      return;
    }
    attributes(old, fresh);
    let at = old.firstChild;
    for (const child of [...fresh.childNodes]) {
      while (at === host) at = at.nextSibling;
      let found = at;
      // A node that stood a little further on has only moved up: what stood between is gone.
      for (let ahead = 0; found && ahead < 8 && !found.isEqualNode(child); ahead += 1) found = found.nextSibling;
      if (found && found !== at && found.isEqualNode(child)) {
        while (at !== found) at = drop(at);
      }
      if (at && same(at, child)) {
        morph(at, child);
        at = at.nextSibling;
      } else {
        old.insertBefore(document.importNode(child, true), at);
      }
    }
    while (at) at = drop(at);
  }

  function drop(node) {
    const next = node.nextSibling;
    if (node !== host) node.remove();
    return next;
  }

  async function restyle() {
    for (const link of document.querySelectorAll('link[rel="stylesheet"]')) {
      const address = link.href.split('?')[0];
      const text = await (await fetch(address)).text();
      if (styles.has(address) && styles.get(address) !== text) {
        const fresh = link.cloneNode();
        fresh.href = `${address}?${version}`;
        fresh.addEventListener('load', () => link.remove());
        link.after(fresh);
      }
      styles.set(address, text);
    }
  }

  async function renew() {
    const answer = await fetch(location.pathname);
    const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html');
    // The viewer of views all around holds on to its own nodes.
    if (fresh.querySelector('script[src*="view360"]')) {
      location.reload();
      return;
    }
    const [x, y] = [scrollX, scrollY];
    document.title = fresh.title;
    attributes(document.documentElement, fresh.documentElement);
    morph(document.body, fresh.body);
    await restyle();
    scrollTo(x, y);
  }

  let working = Promise.resolve();
  async function look() {
    const state = await (await fetch(`/_preau/state?${location.pathname}`)).json();
    if (state.version !== version) {
      const first = version === 0;
      version = state.version;
      if (first) {
        location.reload();
        return;
      }
      await renew();
    }
    show(state);
  }
  const again = () => { working = working.then(look).catch(() => {}); };

  const bell = new EventSource('/_preau/events');
  bell.addEventListener('message', again);
  // After a pause of the server, or of this computer, something may have been missed.
  bell.addEventListener('open', again);
  restyle();
})();
