// On paper: nothing to touch, nothing folded, every address written.

import { test } from 'node:test';

import { oneOfEach, visit, nothing } from '../visit.mjs';

/** In the page as it is printed: what is of no use on paper, and what is missing there. */
function unprinted() {
  const found = [];
  const shown = (selector) => [...document.querySelectorAll(selector)].filter((element) => element.checkVisibility());
  for (const element of shown('nav, .skip')) found.push(`shows ${element.className || element.localName}`);
  for (const element of document.querySelectorAll('details > :not(summary)')) {
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

async function print(tab) {
  await tab.emulateMedia({ media: 'print' });
  return tab.evaluate(unprinted);
}

test('on paper, there is nothing to touch, nothing is folded, and addresses are written', async () => {
  nothing(await visit([...oneOfEach(), ...oneOfEach('ar')], {}, print));
});
