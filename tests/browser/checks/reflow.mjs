// Text stays whole and in the window: on a narrow phone, twice as large, with the spacing of WCAG 1.4.12.

import { test } from 'node:test';

import { pages } from '../site.mjs';
import { nothing, oneOfEach, visit } from '../visit.mjs';

/** In the page: whether it scrolls sideways, and the texts of which a part cannot be seen. */
function lost() {
  const width = document.documentElement.clientWidth;
  const found = document.documentElement.scrollWidth > width ? [`scrolls sideways: ${document.documentElement.scrollWidth} px`] : [];
  const style = (element) => getComputedStyle(element);
  const boxes = [...document.body.querySelectorAll('*')].filter((element) => style(element).overflowX !== 'visible');
  const hidden = (element) => element.closest('.visually-hidden, .skip, details:not([open]) > :not(summary)');
  const cut = (text, from, to) => {
    const box = boxes.find((one) => one.contains(text));
    if (!box) return from < -1 || to > width + 1;
    if (['auto', 'scroll'].includes(style(box).overflowX)) return false;
    const edges = box.getBoundingClientRect();
    return from < edges.left - 1 || to > edges.right + 1 || box.scrollHeight > box.clientHeight + 1;
  };
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

const SPACED = `* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
p { margin-block-end: 2em !important }`;

/** Letters twice as large as those of the page, whatever the size that the reader has chosen for pages. */
const TWICE = 'html { font-size: 225% !important }';

/** Looks at the page as it is, then with each of the styles that a reader may put on it. */
const under = (...styles) => async (tab) => {
  const found = await tab.evaluate(lost);
  for (const content of styles) {
    const sheet = await tab.addStyleTag({ content });
    found.push(...(await tab.evaluate(lost)).map((what) => `with "${content.slice(0, 20)}…", ${what}`));
    await sheet.evaluate((element) => element.remove());
  }
  return found;
};

test('on a phone of 320 px, no page scrolls sideways and no text is cut, even spaced out or twice as large', async () => {
  nothing(await visit(pages, { viewport: { width: 320, height: 640 } }, under(SPACED, TWICE)));
});

test('on a computer, no text of a page of each type is cut, even spaced out or twice as large', async () => {
  nothing(await visit([...oneOfEach(), ...oneOfEach('ar')], {}, under(SPACED, TWICE)));
});
