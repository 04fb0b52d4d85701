// Words stand out 7:1 from what they are painted on (4.5:1 when large), where axe cannot tell as well.

import { test } from 'node:test';

import { colours } from '../colours.mjs';
import { everyType, nothing, visit } from '../visit.mjs';

/** In the page: the texts that are too pale. */
export function pale() {
  const found = new Set();
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const { data, parentElement } = texts.currentNode;
    if (!data.trim() || !parentElement.checkVisibility({ contentVisibilityAuto: true })) continue;
    const { color, fontSize, fontWeight } = getComputedStyle(parentElement);
    const size = parseFloat(fontSize);
    const least = size >= 24 || (size >= 18.66 && fontWeight >= 700) ? 4.5 : 7;
    const contrast = globalThis.colours.stands(color, globalThis.colours.ground(parentElement));
    if (contrast < least) found.add(`${contrast.toFixed(2)}:1, not ${least}:1: ${data.trim().slice(0, 40)}`);
  }
  return [...found];
}

for (const colorScheme of ['light', 'dark']) {
  test(`words stand out from what they are painted on, in the ${colorScheme}`, async () => {
    nothing(await visit(everyType(), { colorScheme, init: colours }, (tab) => tab.evaluate(pale)));
  });
}
