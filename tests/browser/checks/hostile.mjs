// Attacks of all kinds, published: nothing of them runs, nothing is asked of anybody, no page is changed.

import assert from 'node:assert/strict';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';

import { attackOf, hostileSettings, hostileSite } from '../attacks.mjs';
import { serve } from '../server.mjs';
import { browser, PREFIX } from '../site.mjs';
import { nothing } from '../visit.mjs';

const TABS = 2;
/** Where a link may lead when a reader follows it. */
const OPENED = ['http:', 'https:', 'mailto:', 'tel:', 'sms:'];

/** Before each page: says when the attack's mark is set. */
function watch() {
  const say = () => window.caught?.(`runs something in ${location.href}`);
  Object.defineProperty(window, '__ran', { get: say, set: say, configurable: false });
}

/** In the page: what an attack has added or changed. */
function changes() {
  const found = [];
  const strange = 'script:not([type="application/ld+json"]), iframe, frame, object, embed, base, form, input, button, select, '
    + 'textarea, video, audio, canvas, template, dialog, math, meta[http-equiv="refresh"], link[rel*="pre"], [style], [ping], [background], '
    // Photos come in sizes; only the tool writes them.
    + '[srcset]:not(picture > source[type="image/webp"], picture > img)';
  const show = (element) => element.outerHTML.slice(0, 80);
  const isPage = document.contentType === 'text/html';
  for (const element of document.querySelectorAll(isPage ? `style, ${strange}` : strange)) found.push(`has ${show(element)}`);
  for (const element of document.querySelectorAll('*')) {
    const handler = element.getAttributeNames().find((name) => /^on/i.test(name));
    if (handler) found.push(`has a handler: ${show(element)}`);
  }
  for (const element of document.querySelectorAll('[srcset], [poster]')) {
    const addresses = [...(element.srcset ?? '').split(', '), element.poster ?? ''];
    if (addresses.some((address) => /^\s*([a-z][a-z0-9+.-]*:|[\\/])/i.test(address))) found.push(`fetches ${show(element)}`);
  }
  if (!isPage) return found;
  const main = document.querySelectorAll('main');
  if (main.length !== 1 || getComputedStyle(main[0]).display === 'none') found.push('has lost its main part');
  if (main[0]?.id && document.getElementById('contenu') !== main[0]) found.push('has another #contenu');
  if (document.baseURI.split('#')[0] !== location.href.split('#')[0]) found.push('has another base');
  const own = document.location === window.location && typeof document.cookie === 'string' && document.body.localName === 'body'
    && typeof document.getElementById === 'function' && typeof document.title === 'string';
  if (!own) found.push('has something of the document replaced');
  const ids = [...document.querySelectorAll('[id]')].map((element) => element.id);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice !== undefined) found.push(`has the id ${twice} twice`);
  return found;
}

/** In the page: opens, hovers, focuses and touches everything. */
function provoke() {
  for (const details of document.querySelectorAll('details')) details.open = true;
  const types = ['pointerover', 'mouseover', 'mouseenter', 'mousemove', 'mousedown', 'mouseup', 'auxclick', 'dblclick', 'contextmenu',
    'keydown', 'keyup', 'focus', 'focusin', 'blur', 'wheel', 'scroll', 'load', 'error', 'toggle', 'animationstart', 'transitionend', 'input',
    'change', 'begin', 'beginEvent', 'copy', 'paste', 'dragstart', 'touchstart'];
  const scope = document.querySelector('main') ?? document.documentElement;
  for (const element of [scope, ...scope.querySelectorAll('*')]) {
    for (const type of types) element.dispatchEvent(new Event(type, { bubbles: true, cancelable: true }));
    element.focus?.();
    if (!element.closest('a')) element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
  }
}

/** In the page: each of its links, as it is written and as a browser reads it. */
const links = () => [...document.querySelectorAll('a')].map((link, index) => {
  // In a drawing, an animation may lead elsewhere than what is written.
  const moved = link.href?.animVal;
  const written = moved || link.getAttribute('href');
  const href = moved === undefined ? link.href : new URL(moved, document.baseURI).href;
  return { index, written, href };
});

/** Follows a link as `how` says, without leaving the page: where it leads is asked and refused. */
const follow = ({ index, how }) => {
  const link = document.querySelectorAll('a')[index];
  link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, view: window, ...how }));
  return new Promise((done) => setTimeout(done, 5));
};

/** A reader of the attacks: a browser without the page's policy, or with it. */
class Reader {
  constructor(way, policy) {
    Object.assign(this, { way, policy, found: [], clicked: new Set(), following: undefined });
  }

  async open() {
    this.context = await browser.newContext({ bypassCSP: !this.policy, viewport: { width: 1000, height: 800 } });
    await this.context.addInitScript(watch);
  }

  async newTab() {
    const tab = await this.context.newPage();
    const state = { tab, path: '', address: '', following: undefined };
    const say = (what) => this.found.push(`${state.path}: ${what}`);
    await tab.exposeFunction('caught', say);
    tab.on('dialog', (dialog) => {
      say(`says ${dialog.message()}`);
      dialog.dismiss().catch(() => {});
    });
    tab.on('popup', (popup) => {
      if (!state.following) say(`opens ${popup.url()}`);
      popup.close().catch(() => {});
    });
    tab.on('worker', (worker) => say(`starts ${worker.url()}`));
    tab.on('request', (request) => this.judge(state, request, say));
    await tab.route(() => true, (route) => {
      const request = route.request();
      const leaves = request.isNavigationRequest() && (state.following || request.url().split('#')[0] !== state.address);
      return leaves ? route.abort('aborted') : route.continue();
    });
    return state;
  }

  /** A request is for the page itself, a file of the site, or what the reader has just followed. */
  judge(state, request, say) {
    const url = request.url();
    const path = url.startsWith(this.way.base) && decodeURIComponent(url.slice(this.way.base.length).split(/[?#]/)[0]);
    const own = path !== false && (this.way.files.has(path) || url.endsWith('/favicon.ico'));
    if (own && request.method() === 'GET') return;
    if (state.following && request.isNavigationRequest() && request.method() === 'GET') {
      if (url.split('#')[0] === state.following.split('#')[0] && OPENED.includes(new URL(url).protocol)) return;
    }
    say(`asks for ${request.method()} ${url}`);
  }

  async read(state, path) {
    Object.assign(state, { path: this.way.named(path), address: this.way.base + path.split('/').map(encodeURIComponent).join('/') });
    // A file that is not shown but downloaded has nothing to run.
    const shown = await state.tab.goto(state.address, { waitUntil: 'load' }).then(() => true, () => false);
    if (!shown) {
      if (/\.(html|svg|xml)$/.test(path)) this.found.push(`${state.path}: is not shown`);
      return;
    }
    const add = (found) => this.found.push(...found.map((what) => `${state.path}: ${what}`));
    if (/\.(html|svg)$/.test(path)) add(await state.tab.evaluate(changes));
    if (this.policy) return;
    await state.tab.evaluate(provoke);
    // A moved mouse waits for the page to be painted: once is enough.
    if (state.address.startsWith('file:')) await this.hover(state);
    await this.followAll(state);
    if (state.tab.frames().length > 1) add(['has a frame']);
    if (state.tab.url().split('#')[0] !== state.address) add([`has gone to ${state.tab.url()}`]);
  }

  async hover({ tab }) {
    const points = await tab.evaluate(() => [...document.querySelectorAll('main *, svg *')].slice(0, 3).map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return [x + width / 2, y + height / 2];
    }));
    for (const [x, y] of points.filter(([x, y]) => x >= 0 && y >= 0 && x < 1000 && y < 800)) await tab.mouse.move(x, y);
  }

  /** Each address is followed once: by a click, a middle click, and where it is a strange one by the keyboard. */
  async followAll(state) {
    for (const { index, written, href } of await state.tab.evaluate(links)) {
      const inside = href.startsWith(this.way.base);
      // From a disk a page of the site opens at once, and it is opened anyway.
      const opens = inside && href.startsWith('file:') && !href.startsWith(`${state.address}#`);
      if (written === null || opens || this.clicked.has(href)) continue;
      this.clicked.add(href);
      // An address that no browser understands leads nowhere.
      if (!URL.canParse(href, this.way.base)) continue;
      const { protocol } = new URL(href, this.way.base);
      if (!inside && !OPENED.includes(protocol)) this.found.push(`${state.path}: leads to ${href}`);
      state.following = href;
      await state.tab.evaluate(follow, { index, how: {} });
      if (!inside || /^[a-z]+:/i.test(written)) {
        await state.tab.evaluate(follow, { index, how: { button: 1, ctrlKey: true } });
        await state.tab.evaluate((number) => document.querySelectorAll('a')[number].focus(), index);
        await state.tab.keyboard.press('Enter');
        // On a busy computer, what the key asks for may come late.
        await state.tab.waitForTimeout(150);
      }
      state.following = undefined;
    }
  }

  async readAll(paths) {
    await this.open();
    const queue = [...paths];
    const work = async () => {
      const state = await this.newTab();
      for (let path = queue.shift(); path; path = queue.shift()) await this.read(state, path);
    };
    await Promise.all(Array.from({ length: Math.min(TABS, queue.length) }, work));
    await this.context.close();
    return this.found.toSorted();
  }
}

const read = (way, paths, policy = false) => new Reader(way, policy).readAll(paths);

/** A way to read a folder from the disk. */
const fromDisk = ({ out, files, names }) => ({
  base: pathToFileURL(out + sep).href,
  files: new Set(files),
  named: (path) => `${names?.get(attackOf(path)) ?? ''} (${path})`,
});

let attacks;
let server;

before(async () => {
  attacks = hostileSite();
  server = await serve(attacks.out, PREFIX);
});
after(() => server?.close());

/** A page at an address of old, which leads to a page of the site. */
const redirects = (path) => /http-equiv="refresh" content="0; url=(\.\.\/)*[\w/-]+(\.[a-z]+)+"/.test(readFileSync(join(attacks.out, path), 'utf8'));

/** Pages and what stands beside them, each opened by itself: no PDF, which a viewer of the browser's opens; the page that is not found is for the site's own host. */
const everything = () => attacks.files.filter((path) => !/\.(css|xml|jpg|pdf)$|^404\.html$/.test(path) && !redirects(path));

test('hostile: most attacks are published, so that they are tried', (t) => {
  t.diagnostic(`${attacks.names.size} attacks are published, ${attacks.refused} refused, ${everything().length} files opened`);
  assert.ok(attacks.names.size > 400, `only ${attacks.names.size}`);
  assert.ok(attacks.refused > 100, `only ${attacks.refused}`);
});

test('hostile: read from a disk, with no policy, nothing runs and nobody is asked', async () => {
  nothing(await read(fromDisk(attacks), everything()));
});

test('hostile: read from a web server, with no policy, nothing runs and nobody is asked', async () => {
  nothing(await read({ ...fromDisk(attacks), base: server.base }, everything()));
});

test('hostile: read from a disk, with the policy, nothing is even tried', async () => {
  nothing(await read(fromDisk(attacks), everything(), true));
});

test('hostile: what site.yml says is words', async (t) => {
  const settings = hostileSettings();
  t.diagnostic(`${settings.names.size} of ${settings.all} settings are published`);
  const shown = /\/(index|accessibilite|mentions-legales|plan)\.html$|\.svg$/;
  nothing(await read(fromDisk(settings), settings.files.filter((path) => shown.test(path))));
});

/** What the tool should have taken away: each must be caught. */
const PLANTED = [
  ['a script', '<script>__ran=1</script>', /runs something|has <script/],
  ['a script that speaks', '<script>alert(1)</script>', /says 1/],
  ['a handler', '<img src="x" alt="" onerror="__ran=1">', /runs something/],
  ['a handler of the mouse', '<p onmouseover="__ran=1">x</p>', /runs something/],
  ['a link that runs', '<a href="java&#10;script:__ran=1">x</a>', /runs something|leads to javascript/],
  ['a link of data', '<a href="data:text/html,x">x</a>', /leads to data/],
  ['a picture elsewhere', '<img src="http://evil.test/x.png" alt="">', /asks for GET http:\/\/evil/],
  ['a picture in a style', '<p style="background: url(http://evil.test/x.png)">x</p>', /asks for GET http:\/\/evil/],
  ['a style sheet', '<link rel="stylesheet" href="http://evil.test/x.css">', /asks for GET http:\/\/evil/],
  ['a ping', '<a href="http://evil.test/a" ping="http://evil.test/ping">x</a>', /has <a|asks for POST/],
  ['a frame', '<iframe srcdoc="<script>parent.__ran=1</script>"></iframe>', /runs something/],
  ['a refresh', '<meta http-equiv="refresh" content="0; url=http://evil.test/">', /asks for GET http:\/\/evil/],
  ['a base', '<base href="http://evil.test/">', /has another base|has <base/],
  ['a drawing that leads to a script', '<svg><a href="javascript:__ran=2"><text y="20">x</text></a></svg>', /runs something|leads to/],
  ['an id of the theme', '<p id="contenu">x</p>', /twice/],
  ['a second main part', '<main>x</main>', /main part/],
];

test('hostile: what is planted is caught', async () => {
  const whole = readFileSync(join(attacks.out, 'autre.html'), 'utf8');
  const paths = PLANTED.map((_, index) => `plante-${index}.html`);
  for (const [index, [, html]] of PLANTED.entries()) writeFileSync(join(attacks.out, paths[index]), whole.replace('<h1', `${html}<h1`));
  const missed = [];
  for (const base of [fromDisk(attacks).base, server.base]) {
    const way = { ...fromDisk(attacks), base, files: new Set([...attacks.files, ...paths]) };
    const found = await read(way, paths);
    for (const [index, [name, , says]] of PLANTED.entries()) {
      const heard = found.filter((what) => what.includes(`(${paths[index]})`)).join('\n');
      if (!says.test(heard)) missed.push(`${name} (${base}): ${heard || 'nothing is said'}`);
    }
  }
  for (const path of paths) rmSync(join(attacks.out, path));
  nothing(missed);
});
