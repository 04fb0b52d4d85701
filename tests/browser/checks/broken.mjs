// The tests themselves: each check sees what it is for, on a page broken on purpose.

import assert from 'node:assert/strict';
import { test } from 'node:test';

import axe from 'axe-core';

import { colours } from '../colours.mjs';
import { browser, web } from '../site.mjs';
import { putStyle } from '../visit.mjs';
import { everyLight } from './axe.mjs';
import { pale } from './colours.mjs';
import { forbidden } from './html.mjs';
import { outOfOrder, skips, small, walk } from './keyboard.mjs';
import { wrongCss } from './nu.mjs';
import { print, printLarge } from './paper.mjs';
import { IN_PAGE, isMoving, locks } from './rgaa.mjs';
import { asItIsAndSpaced, lost, piled, twiceAsLarge } from './reflow.mjs';

const style = (css) => ({ css });
const inPage = (look) => (tab) => tab.evaluate(look);
const criterion = (name) => inPage(IN_PAGE.find(([known]) => known === name)[1]);
const add = (html) => ({ html });

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
  ['a picture without an alternative', add('<img src="x.png">'), criterion('every picture has an alternative text, or says that it only decorates'), /no alternative/],
  ['a drawing without a name', add('<svg role="img"></svg>'), criterion('every picture has an alternative text, or says that it only decorates'), /no name/],
  ['a decoration that speaks', add('<img alt="" title="fleur" src="x.png">'), criterion('what only decorates is passed over in silence'), /speaks/],
  ['a caption on its own', add('<figure><img alt="Un tilleul" src="x.png"><figcaption>Un arbre</figcaption></figure>'), criterion('each caption is tied to its picture'), /lacks aria-label/],
  ['a bare film', add('<p><video src="x.mp4"></video></p>'), criterion('a film or a sound waits to be played, has a name, keys, its captions, its words nearby and a link that does without'), /video  has no name/],
  ['a film that plays by itself', add('<p><video aria-label="x" controls autoplay src="x.mp4"></video></p>'), criterion('a film or a sound waits to be played, has a name, keys, its captions, its words nearby and a link that does without'), /video x does not wait/],
  ['a link to a slide show', add('<a href="x.odp">Voir</a>'), criterion('no page has a medium that is not of the web, nor leads to a slide show'), /odp/],
  ['a table without headings', add('<table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>'), criterion('every table is of data, with headings for its columns that say so'), /without a heading/],
  ['a table that lays out', add('<table role="presentation"><tr><td>a</td></tr></table>'), criterion('every table is of data, with headings for its columns that say so'), /lays out/],
  ['a complex table', add('<table><tr><th colspan="2" scope="col">a</th></tr><tr><td>c</td><td>d</td></tr></table>'), criterion('no table is complex, or has a title'), /a/],
  ['a link without words', add('<a href="x"><span></span></a>'), criterion('every link has words'), /href/],
  ['a link called otherwise than it is seen', add('<a href="x" aria-label="Autre chose">Le menu</a>'), criterion('what a link is called begins with, or holds, what is seen'), /Autre/],
  ['a page of no language', () => document.documentElement.removeAttribute('lang'), criterion('every page says its language and its direction'), /no language/],
  ['a page that runs the wrong way', () => document.documentElement.setAttribute('dir', 'rtl'), criterion('every page says its language and its direction'), /direction rtl, not ltr/],
  ['a language that does not exist', add('<p lang="xx">Bonjour</p>'), criterion('each language is named by a code that exists'), /xx/],
  ['an English passage unmarked', add('<p>This is for the parents of the school and it is not in French.</p>'), criterion('each passage in French or English is marked so'), /in en, marked as fr/],
  ['a title of nothing', () => { document.title = 'Page'; }, criterion('the title of a page says its heading and the site'), /does not begin with/],
  ['a heading that skips a level', add('<h2>a</h2><h4>b</h4>'), criterion('one heading of level 1, and none below skips a level or is empty'), /skips a level/],
  ['two headings of level 1', add('<h1>Encore</h1>'), criterion('one heading of level 1, and none below skips a level or is empty'), /not one heading/],
  ['bold in place of a heading', add('<p><strong>Le cartable</strong></p>'), criterion('one heading of level 1, and none below skips a level or is empty'), /in place of a heading/],
  ['two main parts', add('<div role="none"><main></main></div>'), criterion('every page has its header, its navigation, one main part and its footer, each with a name of its own'), /not one main/],
  ['navigation without a name', add('<nav><a href="x">x</a></nav>'), criterion('every page has its header, its navigation, one main part and its footer, each with a name of its own'), /nav without a name/],
  ['a list of dashes', add('<p>- un<br>- deux</p>'), criterion('a list is a list, not lines that begin with dashes or numbers'), /one paragraph/],
  ['a list of paragraphs', add('<p>1. un</p><p>2. deux</p>'), criterion('a list is a list, not lines that begin with dashes or numbers'), /paragraphs/],
  ['an element for its looks', add('<p align="right">a</p>'), criterion('no element is there for its looks alone'), /align/],
  ['an empty paragraph', add('<p></p>'), criterion('no element is there for its looks alone'), /empty/],
  ['two new lines for a gap', add('<p>a<br><br>b</p>'), criterion('no element is there for its looks alone'), /gap/],
  ['letters spaced by hand', add('<p>M E N U S</p>'), criterion('no element is there for its looks alone'), /spaced by hand/],
  ['words in a bare box', add('<div>Bonjour</div>'), criterion('words stand in paragraphs, items, headings or cells'), /Bonjour/],
  ['words of the style sheet', style('main h1::before { content: "Important" }'), criterion('what the style sheet adds says nothing that the page does not'), /adds/],
  ['a picture of the style sheet', style('main h1 { background: url(x.png) }'), criterion('what the style sheet adds says nothing that the page does not'), /a picture behind/],
  ['words shown in another order', style('main article { display: flex; flex-direction: column-reverse }'), criterion('words come in the page in the order in which they are seen'), /stands above/],
  ['a page without paper', style('html { background: none !important }'), criterion('the page declares its paper with its ink'), /left to chance/],
  ['links that only colour shows', style('main a { text-decoration: none !important; border: 0 !important }'), criterion('a link among words is underlined, or its edge drawn'), /./],
  ['a hidden link', add('<p aria-hidden="true"><a href="x">x</a></p>'), criterion('what is hidden from the voice is of no use to the hand, and what is seen is not hidden from it'), /aria-hidden/],
  ['words that hovering shows', style('.help p { display: none } .help:hover p { display: block }'), criterion('nothing appears when one hovers, or looks with the keyboard'), /changes display/],
  ['words in a title', add('<p title="Caché">x</p>'), criterion('nothing appears when one hovers, or looks with the keyboard'), /only hovering shows/],
  ['what moves', style('a { transition: color 1s }'), criterion('nothing moves or blinks'), /set to move/],
  ['an office file', add('<a href="menu.pdf">Menu</a>'), criterion('no page proposes an office file'), /menu.pdf/],
  ['an emoticon', add('<p>Bravo :-)</p>'), criterion('no page has emoticons, pictures of letters or riddles of signs'), /Bravo/],
  ['a help before the main part', () => document.querySelector('main').before(document.querySelector('.help')), criterion('the skip link comes first and leads to the main part, and all the parts of a page come in one order'), /another order/],
];

/** Breaks a page: with a style, with something more at the end of its main part, or as a function says. */
async function breakIt(tab, how) {
  if (how?.css) await putStyle(tab, how.css);
  else if (how?.html) await tab.evaluate((html) => document.querySelector('main').insertAdjacentHTML('beforeend', html), how.html);
  else if (how) await tab.evaluate(how);
}

const contexts = new Map();

/** One way to open pages for axe, and one for the others. */
function contextFor(look) {
  const start = async (scripts) => {
    // What breaks a page is not stopped by its policy.
    const context = await browser.newContext({ bypassCSP: true, colorScheme: 'light', viewport: { width: 1280, height: 640 } });
    for (const script of scripts) await context.addInitScript(script);
    return context;
  };
  const name = look === everyLight ? 'axe' : 'own';
  if (!contexts.has(name)) contexts.set(name, start(name === 'axe' ? [axe.source] : [colours]));
  return contexts.get(name);
}

/** A page of the sample, seen by a check as it is or broken. */
async function see(look, how) {
  const tab = await (await contextFor(look)).newPage();
  await tab.goto(`${web.base}accessibilite.html`);
  await breakIt(tab, how);
  const found = await look(tab);
  await tab.close();
  return found.join('\n');
}

test('each check sees what it is for', { concurrency: 2 }, async (t) => {
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
  assert.deepEqual(forbidden('<div class="view360"><template><button></template></div><script defer src="../theme/view360.js"></script>'), []);
  assert.notDeepEqual(forbidden('<div class="view360"><button></div>'), []);
  assert.notDeepEqual(forbidden('<script defer src="../theme/view360.js"></script>'), []);
});

test('broken on purpose: pictures that move, a page held one way', () => {
  assert.ok(isMoving('a.svg', Buffer.from('<svg><animate/></svg>')));
  assert.ok(isMoving('a.png', Buffer.from('\x89PNG acTL')));
  assert.ok(isMoving('a.webp', Buffer.from('RIFF WEBP ANIM')));
  assert.ok(isMoving('a.gif', Buffer.from('GIF89a\x21\xf9\x04a\x21\xf9\x04b', 'latin1')));
  assert.ok(!isMoving('a.jpg', Buffer.from('ANIM')));
  assert.deepEqual(locks('@media (orientation: portrait) { main { display: none } }').length, 1);
});
