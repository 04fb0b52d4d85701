// Every way out of a page leads somewhere, whatever the host; nothing comes from anywhere else.

import { test } from 'node:test';

import { browser, disk, files, pages, read, redirects, web } from '../site.mjs';
import { nothing, visit } from '../visit.mjs';

/** In the page: all that its elements point to, as complete addresses. */
function addresses() {
  const found = [];
  const add = (element, address) => found.push({ tag: element.localName, href: new URL(address, document.baseURI).href });
  const here = location.href.split('#')[0];
  for (const name of ['href', 'src', 'poster', 'action', 'data', 'cite']) {
    for (const element of document.querySelectorAll(`[${name}]`)) {
      const address = element.getAttribute(name);
      // Whatever address the page was asked at, `#part` stays in it.
      if (address.startsWith('#') && document.getElementById(address.slice(1)) && document.baseURI.split('#')[0] === here) continue;
      add(element, address);
    }
  }
  for (const element of document.querySelectorAll('[srcset]')) {
    for (const candidate of element.getAttribute('srcset').split(',')) add(element, candidate.trim().split(/\s/)[0]);
  }
  return found;
}

const anchors = new Map();

/** The ids of a page. */
function idsOf(path) {
  if (!anchors.has(path)) anchors.set(path, new Set([...read(path).matchAll(/\sid="([^"]*)"/g)].map((id) => id[1])));
  return anchors.get(path);
}

/** What is wrong with an address, or undefined. */
function wrong({ tag, href }, way) {
  const url = new URL(href);
  if (!href.startsWith(way.base)) {
    const outside = ['https:', 'http:', 'mailto:', 'tel:'].includes(url.protocol) && !href.startsWith(new URL(way.base).origin + '/');
    return tag === 'a' && outside ? undefined : `<${tag}> leaves the site's folder: ${href}`;
  }
  const path = decodeURIComponent(href.slice(way.base.length).split(/[?#]/)[0]);
  if (!files.includes(path)) return `dead link to ${path || 'a folder'}`;
  const fragment = decodeURIComponent(url.hash.slice(1));
  return fragment && !idsOf(path).has(fragment) ? `${path} has no #${fragment}` : undefined;
}

async function linksOf(tab, way) {
  const found = await tab.evaluate(addresses);
  return [...new Set(found.map((one) => wrong(one, way)).filter(Boolean))];
}

/** Reads every page one way; without scripts, and noting all that is asked of the network and said in the console. */
async function readAll(way) {
  const noise = new Map();
  const look = async (tab, path) => {
    const heard = noise.get(tab) ?? listen(tab, way);
    noise.set(tab, heard);
    return [...(await linksOf(tab, way)), ...heard.splice(0)];
  };
  return visit(pages, { javaScriptEnabled: false }, look, way);
}

/** From now on, what a tab asks of other hosts, fails to get, or complains of. */
function listen(tab, way) {
  const heard = [];
  const foreign = (url) => !url.startsWith(way.base) && !url.startsWith('data:');
  tab.on('request', (request) => foreign(request.url()) && heard.push(`asks for ${request.url()}`));
  // The icon of a page that is left at once is no longer wanted.
  const left = (request) => request.failure()?.errorText === 'net::ERR_ABORTED';
  tab.on('requestfailed', (request) => !left(request) && heard.push(`does not get ${request.url()}`));
  tab.on('response', (response) => response.status() >= 400 && heard.push(`${response.status()}: ${response.url()}`));
  tab.on('console', (message) => message.type() === 'error' && heard.push(`console: ${message.text()}`));
  tab.on('pageerror', (error) => heard.push(`error: ${error.message}`));
  return heard;
}

test('from a USB stick, every link leads to a file and a fragment, and nothing else is asked for', async () => {
  nothing(await readAll(disk));
});

test('from a subfolder of a web server, every link leads to a file and a fragment, and nothing else is asked for', async () => {
  nothing(await readAll(web));
});

test('an address of old leads to the new one, with or without scripts', async () => {
  const found = [];
  for (const way of [disk, web]) {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const tab = await context.newPage();
    for (const path of redirects) {
      const link = read(path, way).match(/<a href="([^"]+)"/)?.[1];
      const there = link && new URL(link, way.base + path).href;
      await tab.goto(way.base + path);
      await tab.waitForURL(there ?? '', { timeout: 5000 }).catch(() => found.push(`${path}: does not lead to ${there}`));
      if (!pages.includes(there?.slice(way.base.length))) found.push(`${path}: has no link to a page: ${there}`);
    }
    await context.close();
  }
  if (redirects.length === 0) found.push('The sample has no address of old: give one of its pages an alias');
  nothing(found);
});

test('an address that does not exist is answered by a page whose links work, however deep', async () => {
  const found = [];
  const context = await browser.newContext({ javaScriptEnabled: false });
  const tab = await context.newPage();
  for (const path of ['rien.html', 'fiches/rien.html', 'un/deux/trois/', 'fiches/index.html/rien']) {
    const response = await tab.goto(web.base + path);
    const styled = await tab.evaluate(() => document.styleSheets.length === 1);
    if (response.status() !== 404) found.push(`${path}: answered ${response.status()}`);
    if (!styled) found.push(`${path}: without its style`);
    if ((await tab.locator('h1').count()) !== 1) found.push(`${path}: without a heading`);
    found.push(...(await linksOf(tab, web)).map((what) => `${path}: ${what}`));
  }
  await context.close();
  nothing(found);
});
