// The tour of the school: walked by links alone, by keyboard alone, from a disk; its pictures with points; the view all
// around, opened, turned, closed, and where a browser cannot show it; the story on paper.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { after, test } from 'node:test';
import { gzipSync } from 'node:zlib';

import axe from 'axe-core';

import { browser, disk, files, pages, read, startChromium, web } from '../site.mjs';
import { nothing, visit } from '../visit.mjs';
import { everyLight } from './axe.mjs';
import { small } from './keyboard.mjs';
import { lost } from './reflow.mjs';

const TOUR = 'visite/index.html';
const FIRST = 'visite/portail/index.html';
const VIEW = 'visite/cour/index.html';
const WIDE = 'visite/preau/index.html';
const STORY = 'visite/recit-visuel.html';
const PLACES = 8;
/** Bytes of the script on the wire. */
const SCRIPT = 8_000;

/** A browser that draws in three dimensions without a graphics card. */
let started;
const drawing = () => {
  started ??= startChromium('--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--ignore-gpu-blocklist');
  return started;
};
after(async () => (await started)?.close());

/** A tab that keeps what the browser complains of. */
async function open(address, options = {}, from = browser) {
  const { init, ...reader } = options;
  const context = await from.newContext({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce', ...reader });
  if (init) await context.addInitScript(init);
  const tab = await context.newPage();
  const complaints = [];
  tab.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  tab.on('pageerror', (error) => complaints.push(error.message));
  await tab.goto(address, { waitUntil: 'load' });
  return { tab, complaints, close: () => context.close() };
}

/** The view of the yard, opened from its button with the keyboard. */
async function openView(way, options) {
  const opened = await open(way.base + VIEW, options, await drawing());
  const { tab } = opened;
  await tab.locator('.view360 .open').focus();
  await tab.keyboard.press('Enter');
  await tab.waitForFunction(() => document.querySelector('.viewer') && document.querySelector('.says').textContent === '');
  await tab.waitForFunction(() => document.querySelector('.facing').textContent !== '');
  return opened;
}

const hrefs = (tab, selector) => tab.evaluate((what) => [...document.querySelectorAll(what)].map((link) => link.href.split('#')[0]), selector);

for (const [name, way] of Object.entries({ 'a USB stick': disk, 'a server': web })) {
  test(`without scripts, from ${name}, the ways out alone lead from the gate to every place and back`, async () => {
    const { tab, close } = await open(way.base + FIRST, { javaScriptEnabled: false });
    const context = tab.context();
    const seen = new Set();
    const ahead = [way.base + FIRST];
    const links = async (selector) => {
      const found = await tab.locator(selector).all();
      return Promise.all(found.map(async (link) => new URL(await link.getAttribute('href'), tab.url()).href));
    };
    while (ahead.length) {
      const address = ahead.pop();
      if (seen.has(address)) continue;
      seen.add(address);
      await tab.goto(address);
      const exits = await links('.exits a');
      assert.ok(exits.length > 0, `${address} has no way out`);
      for (const direction of await tab.locator('.exits .direction').allTextContents()) assert.ok(direction.trim().length > 8, `${address}: ${direction}`);
      ahead.push(...exits);
    }
    assert.equal(seen.size, PLACES);
    await context.close();
    await close();
  });
}

/** Presses Tab until the focus is on what a selector names. */
async function tabTo(tab, selector) {
  for (let presses = 0; presses < 120; presses += 1) {
    await tab.keyboard.press('Tab');
    if (await tab.evaluate((wanted) => document.activeElement.matches(wanted), selector)) return;
  }
  assert.fail(`Tab does not reach ${selector} on ${tab.url()}`);
}

test('with the keyboard alone, from a disk, one starts the tour, goes on step by step, and comes back to all the places', async () => {
  const { tab, close } = await open(disk.base + TOUR);
  await tabTo(tab, '.start a');
  await Promise.all([tab.waitForNavigation(), tab.keyboard.press('Enter')]);
  const steps = [];
  for (;;) {
    steps.push((await tab.locator('.tag-line').first().textContent()).trim());
    if ((await tab.locator('.neighbours [rel="next"]').count()) === 0) break;
    await tabTo(tab, '.neighbours [rel="next"]');
    await Promise.all([tab.waitForNavigation(), tab.keyboard.press('Enter')]);
  }
  assert.deepEqual(steps, Array.from({ length: PLACES }, (_, index) => `Étape ${index + 1} sur ${PLACES}`));
  await tabTo(tab, '.start a');
  await Promise.all([tab.waitForNavigation(), tab.keyboard.press('Enter')]);
  assert.equal(tab.url(), `${disk.base + TOUR}#lieux_`);
  await close();
});

test('a picture with points and the list below it lead to the same places, in one order, and so does the list of all places', async () => {
  nothing(await visit([TOUR, 'visite/index.ar.html', VIEW, WIDE], {}, async (tab) => {
    const [points, list] = [await hrefs(tab, '.spot'), await hrefs(tab, '.points a')];
    const found = points.join() === list.join() && points.length > 2 ? [] : [`points to ${points}, the list to ${list}`];
    const all = await hrefs(tab, '.path a');
    if (all.length && all.join() !== list.join()) found.push(`all places: ${all}`);
    return found;
  }));
});

/** In the page: the points that do not stand where their numbers say, to two pixels, or stand outside the picture. */
function displaced() {
  return [...document.querySelectorAll('.shown .spot')].flatMap((spot) => {
    const picture = spot.parentElement.querySelector('img').getBoundingClientRect();
    const box = spot.getBoundingClientRect();
    const [x, y] = [spot.dataset.x / 100, spot.dataset.y / 100];
    const own = document.querySelector('.plan') ? [0.5, 0.5] : [x, y];
    const wrong = Math.abs(picture.left + picture.width * x - box.left - box.width * own[0]) > 2 || Math.abs(picture.top + picture.height * y - box.top - box.height * own[1]) > 2;
    const outside = box.left < picture.left - 1 || box.right > picture.right + 1 || box.top < picture.top - 1 || box.bottom > picture.bottom + 1;
    const tiny = Math.min(box.width, box.height) < 44;
    return [...(wrong ? [`${spot.textContent} stands elsewhere`] : []), ...(outside ? [`${spot.textContent} is outside`] : []), ...(tiny ? [`${spot.textContent} is small`] : [])];
  });
}

for (const width of [320, 1280]) {
  test(`points stand on their place of the picture, 44 px large, in French and Arabic, in ${width} px`, async () => {
    nothing(await visit([TOUR, 'visite/index.ar.html', VIEW, WIDE, WIDE.replace('.html', '.ar.html')], { viewport: { width, height: 700 } }, (tab) => tab.evaluate(displaced)));
  });
}

test('a wide picture has a name, takes the focus, and rolls with the arrows, without scripts', async () => {
  const { tab, close } = await open(disk.base + WIDE, { viewport: { width: 320, height: 640 }, javaScriptEnabled: false });
  const wide = tab.getByRole('group', { name: 'Vue large : Le préau' });
  await wide.focus();
  const picture = wide.locator('img');
  const before = (await picture.boundingBox()).x;
  for (let presses = 0; presses < 4; presses += 1) await tab.keyboard.press('ArrowRight');
  await tab.waitForTimeout(400);
  assert.ok((await picture.boundingBox()).x < before - 60, 'it does not roll');
  await close();
});

test('a page with a view all around reads well aloud: its tree says all things in a good order', async () => {
  const { tab, close } = await openView(disk);
  const tree = await tab.locator('article').ariaSnapshot();
  const order = [
    /heading "La cour" \[level=1\]/, /Étape 3 sur 8/, /img "La cour, un jour d’automne/, /heading "Vue à 360°" \[level=2\]/,
    /group "Vue à 360° : La cour"/, /Au clavier/, /application "Vue à 360° : La cour"/, /img "Toute la cour/, /link "Le préau"/,
    /status: "?Vous regardez vers : Le préau/, /group "Tourner la vue"/, /button "À gauche"/, /button "Fermer la vue"/,
    /Sur l’image, on peut aller/, /list:/, /link "Le préau"/, /Tout droit, sous le toit de bois/, /heading "On voit" \[level=2\]/,
    /heading "Accès" \[level=2\]/, /heading "D’ici, on peut aller" \[level=2\]/, /link "Le portail"/, /link "Tous les lieux"/,
  ];
  let from = 0;
  for (const step of order) {
    const at = tree.slice(from).search(step);
    assert.ok(at >= 0, `${step} does not come where it should, in:\n${tree}`);
    from += at + 1;
  }
  await close();
});

/** In the page, while the view is open: how many colours it shows once it has turned a little. */
function colours() {
  const canvas = document.querySelector('.viewer canvas');
  document.querySelector('.viewer .stage').dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowLeft', bubbles: true, cancelable: true }));
  const copy = document.createElement('canvas');
  [copy.width, copy.height] = [64, 32];
  const context = copy.getContext('2d');
  context.drawImage(canvas, 0, 0, 64, 32);
  const { data } = context.getImageData(0, 0, 64, 32);
  return new Set(Array.from({ length: data.length / 4 }, (_, index) => data.slice(index * 4, index * 4 + 3).join())).size;
}

/** Before the page: keeps what its policy refuses. */
function keepRefusals() {
  window.refused = [];
  addEventListener('securitypolicyviolation', (event) => window.refused.push(`${event.effectiveDirective} ${event.blockedURI}`));
}

for (const [name, way] of Object.entries({ 'a USB stick': disk, 'a server': web })) {
  test(`from ${name}, the view shows its picture, within the page's policy`, async () => {
    const { tab, complaints, close } = await openView(way, { init: keepRefusals });
    await tab.waitForTimeout(500);
    assert.ok((await tab.evaluate(colours)) > 100, 'the canvas is blank');
    assert.deepEqual(await tab.evaluate(() => window.refused), []);
    assert.deepEqual(complaints, []);
    await close();
  });
}

test('the light picture comes first, and on a slow line alone until one asks for more', async () => {
  const slow = () => Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
  for (const [init, wanted] of [[undefined, 2], [slow, 1]]) {
    const { tab, close } = await open(web.base + VIEW, { init }, await drawing());
    const asked = [];
    tab.on('request', (request) => request.url().endsWith('.js') && asked.push(request.url().match(/\.(light|full)\.js$/)?.[1]));
    await tab.locator('.view360 .open').click();
    await tab.waitForTimeout(1500);
    assert.deepEqual(asked, ['light', 'full'].slice(0, wanted));
    if (wanted === 1) {
      await tab.getByRole('button', { name: 'Image plus nette' }).click();
      await tab.waitForTimeout(500);
      assert.deepEqual(asked, ['light', 'full']);
      assert.ok(await tab.evaluate(() => document.activeElement.matches('.stage')), 'the focus is lost');
    }
    await close();
  }
});

test('nothing turns by itself; keys and buttons turn, come closer and go back; Escape closes and gives the focus back', async () => {
  const { tab, close } = await openView(disk);
  const facing = async () => (await tab.locator('.facing').textContent()).replaceAll('\u00a0', ' ');
  const left = () => tab.evaluate(() => document.querySelector('.viewer .spot:not([hidden])')?.style.left);
  assert.ok(await tab.evaluate(() => document.activeElement.matches('.viewer .stage')), 'the view has not the focus');
  const start = await left();
  await tab.waitForTimeout(700);
  assert.equal(await left(), start, 'it turns by itself');
  assert.equal(await facing(), 'Vous regardez vers : Le préau');
  for (let presses = 0; presses < 12; presses += 1) await tab.keyboard.press('ArrowRight');
  await tab.waitForFunction(() => document.querySelector('.facing').textContent.endsWith('La cantine'));
  await tab.keyboard.press('Home');
  assert.equal(await left(), start);
  await tab.keyboard.press('+');
  assert.notEqual(await left(), start);
  await tab.keyboard.press('-');
  await tab.keyboard.press('Home');
  await tab.getByRole('button', { name: 'À gauche' }).click();
  assert.notEqual(await left(), start);
  for (let presses = 0; presses < 8; presses += 1) await tab.getByRole('button', { name: 'À gauche' }).click();
  await tab.waitForFunction(() => !document.querySelector('.facing').textContent.endsWith('Le préau'));
  await tab.keyboard.press('Escape');
  assert.equal(await tab.locator('.viewer').count(), 0);
  assert.ok(await tab.evaluate(() => document.activeElement.matches('.view360 .open')), 'the focus is lost');
  assert.ok(await tab.locator('.flat').isVisible(), 'the flat picture does not come back');
  await close();
});

test('its points are links over the picture, reached by Tab, hidden when behind, and all in the list', async () => {
  const { tab, close } = await openView(disk);
  const seen = () => tab.evaluate(() => [...document.querySelectorAll('.viewer .spot')].filter((spot) => spot.checkVisibility()).map((spot) => spot.textContent.trim()));
  assert.deepEqual(await seen(), ['Le préau', 'La cantine']);
  await tab.keyboard.press('Tab');
  assert.equal(await tab.evaluate(() => document.activeElement.textContent.trim()), 'Le préau');
  for (let presses = 0; presses < 36; presses += 1) await tab.keyboard.press('ArrowLeft');
  assert.ok(!(await seen()).includes('Le préau'));
  assert.ok(await tab.evaluate(() => document.activeElement.matches('.stage')), 'the focus is lost with the point');
  assert.equal((await hrefs(tab, '.points a')).length, 4);
  await tab.keyboard.press('Home');
  await tab.keyboard.press('Tab');
  await Promise.all([tab.waitForNavigation(), tab.keyboard.press('Enter')]);
  assert.equal(tab.url(), disk.base + WIDE);
  await close();
});

test('a mouse and a finger turn it too, and the page still scrolls under a finger', async () => {
  const { tab, close } = await openView(disk);
  const left = () => tab.evaluate(() => document.querySelector('.viewer .spot').style.left);
  const box = await tab.locator('.viewer .stage').boundingBox();
  const before = await left();
  await tab.mouse.move(box.x + 300, box.y + box.height - 30);
  await tab.mouse.down();
  await tab.mouse.move(box.x + 200, box.y + box.height - 30, { steps: 4 });
  await tab.mouse.up();
  assert.notEqual(await left(), before);
  assert.equal(await tab.evaluate(() => getComputedStyle(document.querySelector('.viewer .stage')).touchAction), 'pan-y');
  await close();
});

test('axe finds nothing in an open view, in every light', async () => {
  const { tab, close } = await openView(web, { init: axe.source });
  nothing(await everyLight(tab));
  await close();
});

test('an open view fits in 320 px, and a finger finds its buttons: 44 px', async () => {
  const { tab, close } = await openView(disk, { viewport: { width: 320, height: 640 } });
  nothing(await tab.evaluate(lost));
  nothing(await tab.evaluate(small));
  const least = await tab.evaluate(() => Math.min(...[...document.querySelectorAll('.viewer :is(button, .spot)')].filter((one) => one.checkVisibility()).flatMap((one) => [one.offsetWidth, one.offsetHeight])));
  assert.ok(least >= 44, `${least} px`);
  await close();
});

test('a browser that cannot draw it says so, and keeps the flat picture and its links', async () => {
  const cannot = () => {
    HTMLCanvasElement.prototype.getContext = () => null;
  };
  const { tab, complaints, close } = await open(disk.base + VIEW, { init: cannot });
  await tab.locator('.view360 .open').click();
  assert.match(await tab.locator('.view360 .says').textContent(), /ne peut pas montrer/);
  assert.equal(await tab.locator('.viewer').count(), 0);
  assert.ok(await tab.locator('.flat img').isVisible());
  assert.deepEqual(complaints, []);
  await close();
});

test('a picture that does not arrive is said, and the flat one comes back', async () => {
  const { tab, close } = await open(web.base + VIEW, {}, await drawing());
  await tab.route(/\.light\.js$/, (route) => route.abort());
  await tab.locator('.view360 .open').click();
  await tab.waitForFunction(() => /ne peut pas montrer/.test(document.querySelector('.says').textContent));
  assert.ok(await tab.locator('.flat img').isVisible());
  await close();
});

test('a card that forgets its picture shows it again', async () => {
  const { tab, close } = await openView(disk);
  const forget = () => new Promise((done) => {
    const canvas = document.querySelector('.viewer canvas');
    const card = canvas.getContext('webgl').getExtension('WEBGL_lose_context');
    canvas.addEventListener('webglcontextrestored', () => setTimeout(done, 100));
    card.loseContext();
    setTimeout(() => card.restoreContext(), 100);
  });
  await tab.evaluate(forget);
  assert.ok((await tab.evaluate(colours)) > 100, 'the canvas stays blank');
  await close();
});

test('the script of the view weighs 8 kB at most, and only pages that have a view ask for it', () => {
  const script = read('theme/view360.js');
  assert.ok(gzipSync(script, { level: 9 }).length <= SCRIPT);
  assert.doesNotMatch(script, /\bimport\b|https?:/);
  const asks = pages.filter((path) => read(path).includes('view360.js'));
  assert.deepEqual(asks, pages.filter((path) => read(path).includes('class="view360"')));
  assert.ok(asks.includes(VIEW));
  for (const path of pages) assert.equal(/script-src/.test(read(path)), asks.includes(path), path);
  assert.deepEqual(files.filter((path) => path.endsWith('.js')), ['theme/view360.js', 'visite/cour/cour-360.jpg.full.js', 'visite/cour/cour-360.jpg.light.js']);
});

test('the story prints two places on each sheet, in order, each with its photo and its sentence', async () => {
  const { tab, close } = await open(disk.base + STORY);
  await tab.evaluate(() => [...document.images].forEach((picture) => {
    picture.loading = 'eager';
  }));
  await tab.evaluate(() => Promise.all([...document.images].map((picture) => picture.decode())));
  const pdf = await tab.pdf({ format: 'A4', preferCSSPageSize: true });
  const poppler = (command, ...options) => execFileSync(command, options, { input: pdf, encoding: 'utf8', stdio: ['pipe', 'pipe', 'ignore'] });
  const sheets = poppler('pdftotext', '-layout', '-', '-').split('\f');
  const titles = await tab.locator('.story h2').allTextContents();
  assert.equal(titles.length, PLACES);
  titles.forEach((title, index) => {
    const sheet = sheets.findIndex((text) => text.includes(title.slice(0, 12)));
    assert.equal(sheet, Math.floor(index / 2), `${title} is on sheet ${sheet + 1}`);
  });
  const drawn = poppler('pdfimages', '-list', '-').split('\n').slice(2).filter((line) => / image /.test(line)).map((line) => Number(line.trim().split(/\s+/)[0]));
  assert.deepEqual(drawn, [1, 1, 2, 2, 3, 3, 4, 4]);
  await close();
});
