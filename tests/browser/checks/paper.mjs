// On paper: nothing to touch, nothing folded, every address written, no heading or picture torn from what it belongs to.

import { execFileSync } from 'node:child_process';
import { test } from 'node:test';

import { web } from '../site.mjs';
import { everyType, nothing, visit } from '../visit.mjs';
import { lost, piled } from './reflow.mjs';

/** An A4 sheet between the margins of the theme, in CSS pixels, to half a millimetre. */
const SHEET = { width: 682, height: 1030 };

/** In the page as it is printed: what is of no use on paper, and what is missing there. */
export function unprinted() {
  const found = [];
  const shown = (selector) => [...document.querySelectorAll(selector)].filter((element) => element.checkVisibility());
  for (const element of shown('nav, .skip')) found.push(`shows ${element.className || element.localName}`);
  for (const element of document.querySelectorAll('details > :not(summary)')) {
    if (!element.parentElement.checkVisibility() || getComputedStyle(element).display === 'none') continue;
    if (!element.checkVisibility({ contentVisibilityAuto: true }) || element.getBoundingClientRect().height === 0) {
      found.push(`keeps folded: ${element.textContent.trim().slice(0, 40)}`);
    }
  }
  for (const link of document.querySelectorAll('main a[href^="http"]')) {
    if (!getComputedStyle(link, '::after').content.includes(link.getAttribute('href'))) found.push(`does not write ${link.href}`);
  }
  if (document.querySelector('.help') && shown('.help').length === 0) found.push('does not say where to find help');
  return found;
}

/** In the page as it is printed: what the sheets are compared with. */
function contents() {
  const shown = (selector) => [...document.querySelectorAll(selector)].filter((element) => element.checkVisibility());
  const text = (element) => element.innerText.trim();
  // A link may say the same words as the heading that it leads to.
  const others = new Set(shown('a, li, p, td').filter((element) => !element.closest('h1, h2, h3, h4, h5, h6')).map(text));
  return {
    headings: shown('h1, h2, h3, h4, h5, h6').map(text).filter((heading) => !others.has(heading)),
    captions: shown('figcaption').map(text),
    pictures: shown('img').filter((picture) => !picture.src.endsWith('.svg')).length,
    cards: shown('.card').length,
    rows: shown('tr').length,
    words: document.body.innerText.split(/\s+/).length,
  };
}

const poppler = (command, ...options) => (input) => execFileSync(command, options, { input, encoding: 'utf8', stdio: ['pipe', 'pipe', 'ignore'], maxBuffer: 2 ** 26 });
const textOf = poppler('pdftotext', '-bbox-layout', '-', '-');
const picturesOf = poppler('pdfimages', '-list', '-');

const plain = (text) => text.replaceAll('&amp;', '&').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&#39;', "'");

/** The lines of each sheet of a PDF, from top to bottom. */
function sheetsOf(pdf) {
  return textOf(pdf).split('<page ').slice(1).map((sheet) => [...sheet.matchAll(/<line [^>]*yMax="([\d.]+)">(.*?)<\/line>/gs)]
    .map(([, bottom, words]) => ({ bottom: Number(bottom), text: plain([...words.matchAll(/>([^<]*)<\/word>/g)].map((word) => word[1]).join(' ')) }))
    .toSorted((a, b) => a.bottom - b.bottom));
}

/** A text as its letters: a PDF shapes them, breaks their lines, and gives Arabic in the order of the eye. */
const letters = (text) => text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
const sorted = (text) => [...letters(text)].toSorted().join('');
const isEnd = (line, text) => sorted(line) === sorted(text) || (letters(line).length > 2 && letters(text).endsWith(letters(line)));

/** What is torn in the PDF of a page: headings last on a sheet, pictures or captions on two, and too many sheets. */
export function torn(pdf, { headings, captions, pictures, words, cards, rows }) {
  const found = [];
  const sheets = sheetsOf(pdf);
  for (const sheet of sheets.slice(0, -1)) {
    const last = sheet.at(-1)?.text ?? '';
    if (headings.some((heading) => isEnd(last, heading))) found.push(`the heading "${last}" stands last on a sheet`);
  }
  const drawn = picturesOf(pdf).split('\n').slice(2).map((line) => line.trim().split(/\s+/)).filter(([, , type]) => type === 'image').map(([sheet]) => Number(sheet));
  if (drawn.length !== pictures) found.push(`${pictures} pictures are drawn ${drawn.length} times`);
  else if (captions.length === pictures) {
    captions.forEach((caption, index) => {
      const lines = sheets[drawn[index] - 1].map(({ text }) => text);
      if (!lines.some((line) => isEnd(line, caption))) found.push(`the caption "${caption}" is not on the sheet of its picture`);
    });
  }
  // A sheet holds 250 words, two pictures, eight cards or ten rows with ease.
  const most = Math.ceil(1 + words / 250 + pictures / 2 + cards / 8 + rows / 10);
  if (sheets.length > most) found.push(`${sheets.length} sheets, not ${most} for ${words} words`);
  return found;
}

export async function print(tab) {
  await tab.emulateMedia({ media: 'print' });
  const found = await tab.evaluate(unprinted);
  const inIt = await tab.evaluate(contents);
  const pdf = await tab.pdf({ format: 'A4', preferCSSPageSize: true });
  return [...found, ...torn(pdf, inIt)];
}

/** In the page as it is printed: the words that are under 18 points, but for notes and the help beside the text. */
export const smallPrint = () => [...document.querySelectorAll('main :is(p, li, dd)')]
  .filter((element) => element.checkVisibility() && parseFloat(getComputedStyle(element).fontSize) < 24 && !element.closest('.about, .notes, .card, figcaption, th, td'))
  .map((element) => `${parseFloat(getComputedStyle(element).fontSize) * 0.75} points, not 18: ${element.textContent.trim().slice(0, 30)}`);

/** Large print is the page at an address of its own. */
export async function printLarge(tab) {
  await tab.evaluate(() => {
    location.hash = 'gros-caracteres_';
  });
  await tab.emulateMedia({ media: 'print' });
  return [...(await tab.evaluate(smallPrint)), ...(await tab.evaluate(lost)), ...(await tab.evaluate(piled))];
}

test('on paper, there is nothing to touch, nothing is folded or torn, and addresses are written', async () => {
  nothing(await visit(everyType(), { viewport: SHEET }, print));
});

test('in large print, words are 18 points high, and none is lost', async () => {
  nothing(await visit(everyType(), { viewport: SHEET }, printLarge));
});

/** In the page: its address for paper, as it stands on a screen or on a sheet. */
function addressForPaper() {
  const code = document.querySelector('.address svg');
  if (!code) return undefined;
  const box = code.getBoundingClientRect();
  const words = document.querySelector('.address p').getBoundingClientRect();
  // The code itself, without the four light modules on each side.
  const modules = code.viewBox.baseVal.width;
  const side = ((box.width * (modules - 8)) / modules / 96) * 25.4;
  return { shown: code.checkVisibility(), side, beside: words.height < box.height && (words.left >= box.right || words.right <= box.left) };
}

test('on paper, a page gives its address, with a code of 25 mm to read it by; on a screen it does not', async () => {
  const look = async (tab) => {
    const onScreen = await tab.evaluate(addressForPaper);
    if (!onScreen) return ['has no code'];
    await tab.emulateMedia({ media: 'print' });
    const { shown, side, beside } = await tab.evaluate(addressForPaper);
    await tab.emulateMedia({ media: 'screen' });
    const found = onScreen.shown ? ['shows its code on a screen'] : [];
    if (!shown) return [...found, 'does not print its code'];
    if (side < 25) found.push(`prints a code of ${side.toFixed(1)} mm`);
    return beside ? found : [...found, 'does not write its address beside the code'];
  };
  const addressed = everyType().filter((path) => path !== '404.html');
  nothing(await visit(addressed, { viewport: SHEET }, look, web));
});
