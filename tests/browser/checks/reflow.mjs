// Text stays whole and in the window: at 400 %, twice as large, with the spacing of WCAG 1.4.12.

import { test } from 'node:test';

import { pages } from '../site.mjs';
import { everyType, nothing, putStyle, visit } from '../visit.mjs';

/** A computer of 1280 × 1024 at 400 %: CSS pixels are all that a page can tell. */
const ZOOMED = { width: 320, height: 256 };

/** In the page: whether it, or anything but a table, code or a wide picture, scrolls sideways, and the texts of which a part cannot be seen. */
export function lost() {
  const width = document.documentElement.clientWidth;
  const found = document.documentElement.scrollWidth > width ? [`scrolls sideways: ${document.documentElement.scrollWidth} px`] : [];
  const style = (element) => getComputedStyle(element);
  const boxes = [...document.body.querySelectorAll('*')].filter((element) => style(element).overflowX !== 'visible');
  const rolls = (box) => ['auto', 'scroll'].includes(style(box).overflowX);
  const hidden = (element) => element.closest('.visually-hidden, .skip') || !element.checkVisibility({ contentVisibilityAuto: true }) || style(element).clipPath !== 'none';
  const cut = (text, from, to) => {
    const box = boxes.find((one) => one.contains(text));
    if (!box) return from < -1 || to > width + 1;
    if (rolls(box)) return false;
    const edges = box.getBoundingClientRect();
    return from < edges.left - 1 || to > edges.right + 1 || box.scrollHeight > box.clientHeight + 1;
  };
  for (const box of boxes) {
    if (rolls(box) && box.scrollWidth > box.clientWidth + 1 && !box.matches('pre, .table, .wide')) found.push(`rolls sideways: ${box.localName}.${box.className}`);
  }
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const text = texts.currentNode;
    if (!text.data.trim() || hidden(text.parentElement)) continue;
    const range = document.createRange();
    range.selectNodeContents(text);
    const { left, right, height } = range.getBoundingClientRect();
    if (height > 0 && cut(text, left, right)) found.push(`cut: ${text.data.trim().slice(0, 40)}`);
  }
  return found;
}

/** In the page: the texts that stand on each other. Only the heart of each line counts: lines may be close. */
export function piled() {
  const lines = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const text = texts.currentNode;
    const { parentElement } = text;
    if (!text.data.trim() || parentElement.closest('.visually-hidden, .skip, thead') || !parentElement.checkVisibility({ contentVisibilityAuto: true })) continue;
    const heart = parseFloat(getComputedStyle(parentElement).fontSize) * 0.3;
    const range = document.createRange();
    range.selectNodeContents(text);
    for (const { left, right, top, bottom } of range.getClientRects()) {
      const middle = (top + bottom) / 2;
      lines.push({ text, left: left + 1, right: right - 1, top: middle - heart, bottom: middle + heart });
    }
  }
  lines.sort((a, b) => a.top - b.top);
  const found = new Set();
  lines.forEach((line, index) => {
    for (let next = index + 1; next < lines.length && lines[next].top < line.bottom - 1; next += 1) {
      const other = lines[next];
      const on = other.text !== line.text && Math.min(line.right, other.right) - Math.max(line.left, other.left) > 1;
      if (on) found.add(`"${line.text.data.trim().slice(0, 30)}" and "${other.text.data.trim().slice(0, 30)}" stand on each other`);
    }
  });
  return [...found];
}

const whole = async (tab) => [...(await tab.evaluate(lost)), ...(await tab.evaluate(piled))];

const SPACED = `* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
p { margin-block-end: 2em !important }`;

/** Looks at the page as it is, then spaced out as a reader may want it. */
export async function asItIsAndSpaced(tab) {
  const found = await whole(tab);
  await putStyle(tab, SPACED);
  return [...found, ...(await whole(tab)).map((what) => `spaced out, ${what}`)];
}

/** In the page: the size of each text, by its order. */
function sizes() {
  const found = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const { data, parentElement } = texts.currentNode;
    if (data.trim()) found.push({ text: data.trim().slice(0, 30), size: parseFloat(getComputedStyle(parentElement).fontSize) });
  }
  return found;
}

/** What a reader chooses in the browser's settings: the size of letters, twice the usual. */
export async function twiceAsLarge(tab) {
  const before = await tab.evaluate(sizes);
  const session = await tab.context().newCDPSession(tab);
  await session.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
  await tab.evaluate(() => new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted))));
  const after = await tab.evaluate(sizes);
  // Large headings, which also follow the window, may grow a little less.
  const stiff = after.filter(({ size }, index) => size < before[index].size * 1.6).map(({ text, size }) => `does not grow with the reader's letters, ${size} px: ${text}`);
  const found = [...stiff, ...(await whole(tab))];
  await session.send('Page.setFontSizes', { fontSizes: { standard: 16, fixed: 13 } });
  await session.detach();
  return found;
}

test('at 400 %, in 320 × 256 px, no page scrolls sideways, no text is cut or hidden by another, even spaced out', async () => {
  nothing(await visit(pages, { viewport: ZOOMED }, asItIsAndSpaced));
});

test('at 400 %, with sharp letters, a page of each type is as at 320 px', async () => {
  nothing(await visit(everyType(), { viewport: ZOOMED, deviceScaleFactor: 4 }, whole));
});

test('on a computer, no text of a page of each type is cut or hidden by another, even spaced out', async () => {
  nothing(await visit(everyType(), {}, asItIsAndSpaced));
});

for (const width of [1280, 640]) {
  test(`with letters twice as large, in ${width} px, all texts of a page of each type grow, and none is lost`, async () => {
    nothing(await visit(everyType(), { viewport: { width, height: 800 } }, twiceAsLarge));
  });
}

/** In the page: the tables that are not stacked, whose columns do not stand under their headings. */
function displaced() {
  const tables = [...document.querySelectorAll('main table')].filter((table) => !table.querySelector('[data-label]'));
  const lefts = (row) => [...row.cells].map((cell) => Math.round(cell.getBoundingClientRect().left)).join();
  return tables.filter((table) => [...table.rows].some((row) => lefts(row) !== lefts(table.rows[0])))
    .map((table) => `a column has left its heading: ${table.textContent.trim().slice(0, 30)}`);
}

test('on a phone, the columns of a narrow table stay under their headings', async () => {
  nothing(await visit(pages, { viewport: ZOOMED }, (tab) => tab.evaluate(displaced)));
});
