// Each text says its language, so that a screen reader takes the right voice and lines run the right way.

import { test } from 'node:test';

import { pages } from '../site.mjs';
import { nothing, visit } from '../visit.mjs';

const ARABIC = pages.filter((path) => path.endsWith('.ar.html'));

/**
 * In an Arabic page: the texts in Arabic letters not marked as Arabic, or written from left to right, and those in
 * Latin letters marked as Arabic, but for names and numbers.
 */
function strays() {
  const found = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const { data, parentElement } = texts.currentNode;
    if (parentElement.closest('pre, code')) continue;
    if (parentElement.closest('pre, code')) continue;
    const language = parentElement.closest('[lang]').lang;
    const arabic = /\p{Script=Arabic}{2}/u.test(data);
    const latin = data.match(/\p{Script=Latin}{2,}/gu)?.length ?? 0;
    const shown = data.trim().slice(0, 40);
    if (arabic && language !== 'ar') found.push(`marked as ${language}: ${shown}`);
    if (!arabic && latin > 2 && language === 'ar') found.push(`marked as Arabic: ${shown}`);
    if (arabic && getComputedStyle(parentElement).direction !== 'rtl') found.push(`from left to right: ${shown}`);
  }
  return found;
}

test('in a page read in Arabic, each text is marked with its language and runs its way', async () => {
  nothing(await visit(ARABIC, {}, (tab) => tab.evaluate(strays)));
});
