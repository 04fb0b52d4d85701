// One hand, no mouse: what is reached with the Tab key is seen, and what is touched is large enough.

import { test } from 'node:test';

import { pages } from '../site.mjs';
import { nothing, oneOfEach, visit } from '../visit.mjs';

const everywhere = () => [...oneOfEach(), ...oneOfEach('ar')];

/** In the page: what has the focus, and how it shows. */
function focused() {
  const element = document.activeElement;
  if (!element || element === document.body) return undefined;
  const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
  const seen = (from, to, window) => Math.min(to, window) - Math.max(from, 0) >= Math.min(to - from, 24) - 1;
  return {
    key: [...document.querySelectorAll('*')].indexOf(element),
    name: `${element.localName}.${element.className} "${element.textContent.trim().slice(0, 30)}"`,
    isSkip: element.matches('.skip'),
    isMain: element.localName === 'main',
    // A link that goes on over two lines has two boxes: one is enough.
    visible: [...element.getClientRects()].some((box) => seen(box.top, box.bottom, innerHeight) && seen(box.left, box.right, innerWidth)),
    ring: outlineStyle === 'none' ? 0 : parseFloat(outlineWidth),
    colour: outlineColor,
    paper: getComputedStyle(document.documentElement).backgroundColor,
  };
}

/** Relative luminance of a colour written `rgb(r, g, b)`. */
function luminance(colour) {
  const [r, g, b] = colour.match(/[\d.]+/g).map((part) => part / 255).map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a, b) {
  const [light, dark] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

async function skips(tab) {
  const found = [];
  await tab.keyboard.press('Tab');
  const first = await tab.evaluate(focused);
  if (!first?.isSkip) found.push(`the first Tab reaches ${first?.name ?? 'nothing'}`);
  else if (!first.visible) found.push('the skip link stays hidden');
  await tab.keyboard.press('Enter');
  const next = await tab.evaluate(focused);
  if (!next?.isMain) found.push(`the skip link leads to ${next?.name ?? 'nothing'}`);
  await tab.keyboard.press('Tab');
  const after = await tab.evaluate(() => Boolean(document.activeElement.closest('main, main ~ *')));
  if (!after) found.push('after the skip link, Tab goes back above the main part');
  return found;
}

/** Goes through the page with Tab, until nothing new is reached. */
async function tour(tab) {
  const found = [];
  const seen = new Set();
  for (;;) {
    await tab.keyboard.press('Tab');
    const at = await tab.evaluate(focused);
    if (!at || seen.has(at.key)) break;
    seen.add(at.key);
    if (!at.visible) found.push(`${at.name} has the focus out of sight`);
    if (at.ring < 3) found.push(`${at.name} has a focus ring of ${at.ring} px`);
    if (contrast(at.colour, at.paper) < 3) found.push(`${at.name} has a focus ring of too little contrast`);
  }
  const reachable = await tab.locator('a[href], summary, [tabindex="0"]').count();
  if (seen.size < reachable) found.push(`Tab reaches ${seen.size} things out of ${reachable}`);
  return found;
}

/** In the page: the links of navigation that are under 44 px, and the others under 24 px that stand alone. */
function small() {
  const of = (selector, least) => [...document.querySelectorAll(selector)]
    .map((element) => ({ element, box: element.getBoundingClientRect() }))
    .filter(({ box }) => Math.min(box.width, box.height) < least)
    .map(({ element, box }) => `${element.textContent.trim().slice(0, 30)} is ${Math.round(box.width)} × ${Math.round(box.height)} px, not ${least}`);
  return [...of('nav a, header a', 44), ...of('aside a, footer a, summary, h3 > a', 24)];
}

test('the first Tab shows the skip link, which leads to the main part', async () => {
  nothing(await visit(everywhere(), {}, skips));
});

for (const colorScheme of ['light', 'dark']) {
  test(`Tab reaches everything, and the focus is seen, in the ${colorScheme}`, async () => {
    nothing(await visit(everywhere(), { colorScheme, viewport: { width: 360, height: 640 } }, tour));
  });
}

test('a finger finds the links: 44 px in navigation, 24 px elsewhere', async () => {
  nothing(await visit(pages, { viewport: { width: 320, height: 640 } }, (tab) => tab.evaluate(small)));
});
