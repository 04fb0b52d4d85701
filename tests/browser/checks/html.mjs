// The HTML itself: valid, light, without scripts, each page with a name of its own.

import { test } from 'node:test';
import { gzipSync } from 'node:zlib';

import { HtmlValidate, StaticConfigLoader } from 'html-validate';

import { pages, read, redirects } from '../site.mjs';
import { nothing } from '../visit.mjs';

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

test('no page has a script, a handler, a style of its own, or a frame', () => {
  const forbidden = /<(script|iframe|style|object|embed)\b|<[^>]+\s(on[a-z]+|style)=/gi;
  const what = (path) => [...read(path).matchAll(forbidden)].map((match) => `${path}: ${match[0].slice(0, 60)}`);
  nothing([...pages, ...redirects].flatMap(what));
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
