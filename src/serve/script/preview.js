// Keeps a page of the preview up to date in its place, and shows what is wrong over it. Only `preau serve` sends it.
(async () => {
  let version = Number(document.currentScript.dataset.version);
  const own = ['morph.js', 'panel.js'].map((name) => import(`/_preau/${name}`));
  const [{ attributes, morph, takePlaces }, { Panel }] = await Promise.all(own);
  takePlaces(document);
  const panel = new Panel(await (await fetch('/_preau/panel.css')).text());
  const styles = new Map();

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
    takePlaces(fresh);
    const [x, y] = [scrollX, scrollY];
    document.title = fresh.title;
    attributes(document.documentElement, fresh.documentElement);
    morph(document.body, fresh.body, panel.host);
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
    panel.show(state);
  }
  const again = () => { working = working.then(look).catch(() => {}); };

  const bell = new EventSource('/_preau/events');
  bell.addEventListener('message', again);
  // After a pause of the server, or of this computer, something may have been missed.
  bell.addEventListener('open', again);
  restyle();
})();
