// The tests themselves: each check sees what it is for, on a page broken on purpose.

import assert from 'node:assert/strict';
import { test } from 'node:test';

import axe from 'axe-core';

import { colours } from '../colours.mjs';
import { browser, disk } from '../site.mjs';
import { everyLight } from './axe.mjs';
import { pale } from './colours.mjs';
import { forbidden } from './html.mjs';
import { outOfOrder, skips, small, walk } from './keyboard.mjs';
import { wrongCss } from './nu.mjs';
import { print, printLarge } from './paper.mjs';
import { asItIsAndSpaced, lost, piled, twiceAsLarge } from './reflow.mjs';

const style = (css) => ({ css });
const inPage = (look) => (tab) => tab.evaluate(look);

/** What is broken, how, the check that must see it and what it must say. */
const BROKEN = [
  ['a link without a name', () => document.querySelector('main').insertAdjacentHTML('beforeend', '<a href="#x"></a>'), everyLight, /link-name/],
  ['pale words in the dark', style('@media (prefers-color-scheme: dark) { main p { color: #555 } }'), everyLight, /in the dark, color-contrast/],
  ['words at 5:1', style('main p { color: #707070; background: #fff }'), everyLight, /color-contrast-enhanced/],
  ['what axe cannot decide', style('main h1 { background-image: linear-gradient(#fff, #000) }'), everyLight, /undecided, color-contrast/],
  ['pale words of the header', style('.site-header a { color: #7a9 }'), inPage(pale), /not 7:1/],
  ['no skip link', () => document.querySelector('.skip').remove(), skips, /the first Tab reaches/],
  ['a skip link that leads nowhere', () => document.querySelector('.skip').setAttribute('href', '#nulle-part'), skips, /the skip link leads to/],
  ['no focus ring', style(':focus-visible { outline: none !important }'), walk, /ring of 0 px/],
  ['a focus ring of one colour', style(':focus-visible { box-shadow: none !important }'), walk, /two colours at 1.0:1/],
  ['a focus ring of two like colours', style(':focus-visible { outline-color: #aaa !important; box-shadow: 0 0 0 2px #999 !important }'), walk, /two colours at 1/],
  ['a focus ring like what is around', style(':focus-visible { outline-color: #fffdf7 !important; box-shadow: 0 0 0 2px #fff !important }'), walk, /with what is around/],
  ['a focus out of sight', style('.site-footer a { position: absolute; left: -999px }'), walk, /out of sight/],
  ['a focus under something', style('main::after { content: ""; position: fixed; inset: 0; background: #fff; z-index: 9 }'), walk, /under something else/],
  ['an order of one\'s own', () => document.querySelector('.site-footer a').setAttribute('tabindex', '5'), walk, /after what follows it|the focus after/],
  ['a trap', () => document.querySelector('main a').addEventListener('keydown', (event) => event.preventDefault()), walk, /things out of/],
  ['a footer shown first', style('body { display: flex; flex-direction: column } footer { order: -1 }'), inPage(outOfOrder), /stands above/],
  ['a menu shown backwards', style('.menu ul, .site-footer ul { flex-direction: row-reverse !important }'), inPage(outOfOrder), /stands before/],
  ['small links of navigation', style('nav a { min-block-size: 30px !important; padding: 0 !important }'), inPage(small), /not 44/],
  ['small links elsewhere', style('footer a { min-block-size: 0 !important; font-size: 10px; line-height: 1 }'), inPage(small), /not 24/],
  ['a wide page', style('main p { min-width: 1500px }'), inPage(lost), /scrolls sideways/],
  ['a part that rolls', style('main { overflow-x: auto } main p { min-width: 1500px }'), inPage(lost), /rolls sideways/],
  ['words cut when spaced out', style('main p { height: 1.7em; overflow: hidden; white-space: nowrap }'), asItIsAndSpaced, /cut: /],
  ['words on others', style('main p { margin-block-end: -1.5em !important }'), inPage(piled), /on each other/],
  ['words in pixels', style('main p { font-size: 18px }'), twiceAsLarge, /does not grow/],
  ['navigation on paper', style('@media print { nav { display: block !important } }'), print, /shows /],
  ['a heading last on a sheet', () => {
    document.querySelector('main').innerHTML = '<h1>Titre</h1><p style="height: 24.6cm; margin: 0">Texte</p><h2 style="break-after: auto">Seul en bas</h2><p style="break-before: page">Suite</p>';
  }, print, /"Seul en bas" stands last/],
  ['a picture cut in two', () => {
    document.querySelector('main').innerHTML = `<h1>Titre</h1><p style="height: 20cm">Texte</p><figure style="break-inside: auto"><img style="display: block; max-block-size: none; block-size: 30cm; inline-size: 8cm" src="data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAQAAAAECAIAAAAmkwkpAAAAHklEQVR4nGM4wRAFRwwnRKLgiOGERhQcMZywiYIjAPrTFAFRhwUMAAAAAElFTkSuQmCC" alt=""></figure>`;
  }, print, /pictures are drawn|sheets, not/],
  ['a caption on the next sheet', () => {
    document.querySelector('main').innerHTML = `<h1>Titre</h1><figure style="break-inside: auto"><img style="inline-size: 8cm; block-size: 8cm" src="data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAQAAAAECAIAAAAmkwkpAAAAHklEQVR4nGM4wRAFRwwnRKLgiOGERhQcMZywiYIjAPrTFAFRhwUMAAAAAElFTkSuQmCC" alt=""><figcaption style="break-before: page">Ici</figcaption></figure>`;
  }, print, /caption "Ici" is not/],
  ['a page that spreads over many sheets', style('@media print { main p { break-before: page } }'), print, /sheets, not/],
  ['an address that paper does not write', () => document.querySelector('main').insertAdjacentHTML('beforeend', '<p><a style="display: none" class="x" href="https://a.example">x</a></p><style>.x::after { content: none !important }</style>'), print, /does not write/],
  ['a small large print', style('@media print { html:target { font-size: 14pt !important } }'), printLarge, /points, not 18/],
];

/** A page of the sample, seen by a check as it is or broken. */
async function see(look, how) {
  const context = await browser.newContext({ colorScheme: 'light', viewport: { width: 1280, height: 640 } });
  await context.addInitScript(axe.source);
  await context.addInitScript(colours);
  const tab = await context.newPage();
  await tab.goto(`${disk.base}accessibilite.html`);
  if (how) await (how.css ? tab.addStyleTag({ content: how.css }) : tab.evaluate(how));
  const found = await look(tab);
  await context.close();
  return found.join('\n');
}

test('each check sees what it is for', { concurrency: 4 }, async (t) => {
  const asItIs = new Map();
  const broken = BROKEN.map(([what, how, look, says]) => t.test(`broken on purpose: ${what}`, async () => {
    if (!asItIs.has(look)) asItIs.set(look, see(look));
    assert.doesNotMatch(await asItIs.get(look), says, 'the page as it is should be right');
    assert.match(await see(look, how), says);
  }));
  await Promise.all(broken);
});

test('broken on purpose: style sheets', () => {
  for (const wrong of ['p { colour: red }', 'p { color: bleu }', '@contaner (width > 1px) { p { color: red } }', 'p { color: red; }} q {']) {
    assert.notDeepEqual(wrongCss(wrong), [], wrong);
  }
});

test('broken on purpose: what no page has', () => {
  const wrong = ['<script src="a.js">', '<p onclick="a()">', '<p style="color: red">', '<iframe>', '<form>', '<a accesskey="s">', '<a target="_blank">', '<video autoplay="">'];
  for (const one of wrong) assert.notDeepEqual(forbidden(one), [], one);
  assert.deepEqual(forbidden('<script type="application/ld+json">'), []);
});
