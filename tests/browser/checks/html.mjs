// The HTML itself: valid, light, without scripts, each page with a name of its own.

import { test } from 'node:test';
import { gzipSync } from 'node:zlib';

import { HtmlValidate, StaticConfigLoader } from 'html-validate';

import { disk, pages, read, redirects, web } from '../site.mjs';
import { everyType, nothing, visit } from '../visit.mjs';

const CONFIG = { root: true, extends: ['html-validate:standard'] };

/** Bytes on the wire. */
const weight = (text) => gzipSync(text, { level: 9 }).length;
const PAGE = 14_000;
const STYLE = 8_000;

test('the HTML of every page is valid', async () => {
  const validator = new HtmlValidate(new StaticConfigLoader(CONFIG));
  const found = [];
  for (const path of [...pages, ...redirects]) {
    const { results } = await validator.validateString(read(path), path);
    const messages = results.flatMap((result) => result.messages);
    found.push(...messages.map((m) => `${path}:${m.line}: ${m.ruleId}: ${m.message}`));
  }
  nothing(found);
});

test('a page and the style sheet weigh 14 kB together at most, the style sheet 8 kB', () => {
  const style = weight(read('theme/style.css'));
  const weights = pages.map((path) => ({ path, bytes: style + weight(read(path)) }));
  const heavy = weights.filter(({ bytes }) => bytes > PAGE).map(({ path, bytes }) => `${path}: ${bytes} bytes`);
  nothing(style > STYLE ? [`theme/style.css: ${style} bytes`, ...heavy] : heavy);
});

/** What a page has no need of. Data for search engines is not a script. */
export function forbidden(whole) {
  // A view all around has the site's own script, and what this puts on the page when it is opened: tour.mjs sees to it.
  const text = whole.includes('class="view360"') ? whole.replace(/<script defer src="(\.\.\/)*theme\/view360\.js"><\/script>|<template>.*?<\/template>/gs, '') : whole;
  const all = /<(script(?![^>]*type="application\/ld\+json")|iframe|frame|style|object|embed|canvas|form|input|button|select|textarea|dialog|marquee|blink)\b|<[^>]+\s(on[a-z]+|style|accesskey|autoplay|target)=/gi;
  return [...text.matchAll(all)].map((match) => match[0].slice(0, 60));
}

test('no page has a script, a handler, a style of its own, a frame, a form, a shortcut or a new window', () => {
  nothing([...pages, ...redirects].flatMap((path) => forbidden(read(path)).map((what) => `${path}: ${what}`)));
});

/** The words of a page of each type, read one way. */
async function wordsOf(reader, way) {
  const words = new Map();
  await visit(everyType(), reader, async (tab, path) => {
    words.set(path, await tab.evaluate(() => document.documentElement.innerText));
    return [];
  }, way);
  return words;
}

test('a page of each type says the same with scripts and without, from a USB stick and from a server', async () => {
  const [full, bare] = [await wordsOf({}, web), await wordsOf({ javaScriptEnabled: false }, disk)];
  nothing(everyType().filter((path) => full.get(path) !== bare.get(path)));
});

test('a page asks for its style sheet and its pictures, and nothing else', async () => {
  const asked = new Map();
  const look = async (tab, path) => {
    const requests = asked.get(tab) ?? [];
    const own = requests.splice(0).filter((type) => type !== 'image');
    // The first page of a tab is asked for before anybody listens. The site's icon is a picture.
    if (!asked.has(tab)) tab.on('request', (request) => requests.push(/\.(svg|png|ico)$/.test(request.url()) ? 'image' : request.resourceType()));
    asked.set(tab, requests);
    return own.length > 2 ? [`asks for ${own.join(', ')}`] : [];
  };
  nothing(await visit(everyType(), {}, look, web));
});

test('no two pages of a language have the same title', () => {
  const known = new Map();
  const same = pages.filter((path) => {
    const [, language] = read(path).match(/<html lang="([^"]+)"/);
    const [, title] = read(path).match(/<title>(.*?)<\/title>/s);
    const key = `${language} ${title}`;
    const again = known.has(key);
    known.set(key, path);
    return again;
  });
  nothing(same.map((path) => `${path}: ${read(path).match(/<title>(.*?)<\/title>/s)[1]}`));
});
