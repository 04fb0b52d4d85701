// The security policy of each page: it lets the page work as it is, from a disk or a host, and stops what it does not need.

import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

import { browser, disk, pages, read, redirects, web } from '../site.mjs';
import { nothing, visit } from '../visit.mjs';

const POLICY = /<meta charset="utf-8">\s*<meta http-equiv="Content-Security-Policy" content="default-src 'none'; [^"]+">/;

/** Before the page: keeps what its policy refuses. */
function keepRefusals() {
  window.refused = [];
  addEventListener('securitypolicyviolation', (event) => {
    window.refused.push(`${event.effectiveDirective} refuses ${event.blockedURI}`);
  });
}

const listened = new WeakMap();

/** What a tab has complained of so far, and no longer. */
function complaints(tab) {
  if (!listened.has(tab)) {
    const heard = [];
    listened.set(tab, heard);
    tab.on('console', (message) => message.type() === 'error' && heard.push(`console: ${message.text()}`));
    tab.on('pageerror', (error) => heard.push(`error: ${error.message}`));
  }
  return listened.get(tab).splice(0);
}

/** Opens the page again with open ears, and goes through it so that each picture is asked for. */
async function listen(tab) {
  complaints(tab);
  await tab.reload({ waitUntil: 'load' });
  const { refused, unstyled, blind } = await tab.evaluate(async () => {
    const pictures = [...document.images];
    for (const picture of pictures) picture.loading = 'eager';
    await Promise.all(pictures.map((picture) => picture.decode().catch(() => {})));
    const blind = pictures.filter((picture) => picture.naturalWidth === 0).map((picture) => picture.src);
    return { refused: window.refused, unstyled: document.styleSheets.length === 0, blind };
  });
  const found = [...refused, ...complaints(tab), ...blind.map((src) => `does not show ${src}`)];
  return unstyled ? [...found, 'is without its style'] : found;
}

test('each page says what it may load, first of all', () => {
  nothing([...pages, ...redirects].filter((path) => !POLICY.test(read(path))));
});

for (const [name, way] of Object.entries({ 'a USB stick': disk, 'a subfolder of a web server': web })) {
  test(`read from ${name}, no page asks for anything that its policy refuses`, async () => {
    nothing(await visit(pages, { init: keepRefusals }, listen, way));
  });
}

/** What somebody could slip into a page: each would leave a mark on it. */
const INTRUDERS = {
  'a script': '<script>document.title = "intruder"</script>',
  'a handler': '<img src="data:," alt="" onerror="document.title = \'intruder\'">',
  'a style': '<style>body { outline: 7px solid red }</style>',
  'an attribute of style': '<script></script><p style="outline: 7px solid red" id="intruder">x</p>',
  'a picture of another host': '<img src="https://intruder.example/x.png" alt="">',
  'a frame': '<iframe src="data:text/html,x" title="x"></iframe>',
};

const marked = () => {
  const outlined = [document.body, document.getElementById('intruder')].filter(Boolean);
  return document.title === 'intruder' || outlined.some((element) => getComputedStyle(element).outlineWidth === '7px');
};

test('what is slipped into a page is refused', async () => {
  const found = [];
  const context = await browser.newContext();
  await context.addInitScript(keepRefusals);
  const tab = await context.newPage();
  for (const way of [disk, web]) {
    const whole = readFileSync(join(way.folder, 'index.html'), 'utf8');
    for (const [name, intruder] of Object.entries(INTRUDERS)) {
      writeFileSync(join(way.folder, 'intruder.html'), whole.replace('</main>', `${intruder}</main>`));
      await tab.goto(`${way.base}intruder.html`, { waitUntil: 'load' });
      await tab.waitForTimeout(100);
      if ((await tab.evaluate(() => window.refused)).length === 0) found.push(`${way.base}: ${name} is not refused`);
      if (await tab.evaluate(marked)) found.push(`${way.base}: ${name} does its work`);
    }
    rmSync(join(way.folder, 'intruder.html'));
  }
  await context.close();
  nothing(found);
});
