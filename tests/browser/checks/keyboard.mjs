// One hand, no mouse: what is reached with the Tab key is seen, in the order in which one reads, and large enough.

import { test } from 'node:test';

import { colours } from '../colours.mjs';
import { pages } from '../site.mjs';
import { everyType, nothing, oneOfEach, visit } from '../visit.mjs';

const PHONE = { width: 320, height: 640 };

/** In the page, once it is painted: what has the focus, and how it shows. */
async function focused() {
  await new Promise((painted) => requestAnimationFrame(painted));
  const element = document.activeElement;
  if (!element || element === document.body) return undefined;

  const boxes = [...element.getClientRects()];
  const inside = (from, to, window) => Math.min(to, window) - Math.max(from, 0) >= Math.min(to - from, 24) - 1;
  const shown = (box) => inside(box.top, box.bottom, innerHeight) && inside(box.left, box.right, innerWidth);
  const covered = ({ left, right, top, bottom }) => [[left + 2, top + 2], [right - 2, bottom - 2], [(left + right) / 2, (top + bottom) / 2]].some(([x, y]) => {
    const hit = document.elementFromPoint(x, y);
    return hit && !hit.contains(element) && !element.contains(hit);
  });

  // One shadow after the other: a colour, then across, down, blur and spread.
  const shadow = (text) => text.match(/^(.*?\)|\S+) (\S+) (\S+) (\S+) (\S+)/)?.slice(1) ?? [];
  const { outlineStyle, outlineWidth, outlineColor, boxShadow } = getComputedStyle(element);
  const second = boxShadow.split(/,(?![^(]*\))/).map((text) => shadow(text.trim()))
    .find(([, across, down, blur, spread]) => [across, down, blur].every((at) => parseFloat(at) === 0) && parseFloat(spread) >= 2)?.[0];
  const { contrast, ground, read, stands } = globalThis.colours;
  const around = ground(element.parentElement ?? element);

  return {
    key: [...document.querySelectorAll('*')].indexOf(element),
    name: `${element.localName}.${element.className} "${element.textContent.trim().slice(0, 30)}"`,
    isSkip: element.matches('.skip'),
    isMain: element.localName === 'main',
    // A player has keys of its own, which the browser makes: Tab goes through them.
    plays: element.matches('video, audio'),
    // A link that goes on over two lines has two boxes: one is enough.
    visible: boxes.some(shown),
    covered: boxes.filter(shown).every(covered),
    ring: outlineStyle === 'none' ? 0 : parseFloat(outlineWidth),
    twoColours: second ? contrast(read(outlineColor), read(second)) : 1,
    standsOut: Math.max(stands(outlineColor, around), second ? stands(second, around) : 1),
  };
}

/** In the page: what a keyboard should reach. */
const reachable = () => [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]')]
  .filter((element) => element.checkVisibility({ contentVisibilityAuto: true })).length;

export async function skips(tab) {
  const found = [];
  await tab.keyboard.press('Tab');
  const first = await tab.evaluate(focused);
  if (!first?.isSkip) return [`the first Tab reaches ${first?.name ?? 'nothing'}`];
  if (!first.visible) found.push('the skip link stays hidden');
  await tab.keyboard.press('Enter');
  const next = await tab.evaluate(focused);
  if (!next?.isMain) found.push(`the skip link leads to ${next?.name ?? 'nothing'}`);
  await tab.keyboard.press('Tab');
  const after = await tab.evaluate(() => Boolean(document.activeElement.closest('main, main ~ *')));
  if (!after) found.push('after the skip link, Tab goes back above the main part');
  return found;
}

/** More keys than the players of a page have. */
const PLAYER_KEYS = 30;

/** Goes through the page with Tab, until nothing new is reached. `colours` says how many a ring should have. */
const tour = (wanted) => async (tab) => {
  const found = [];
  const seen = [];
  let inPlayer = 0;
  for (;;) {
    await tab.keyboard.press('Tab');
    const at = await tab.evaluate(focused);
    if (at?.plays && at.key === seen.at(-1) && inPlayer < PLAYER_KEYS) {
      inPlayer += 1;
      continue;
    }
    if (!at || seen.includes(at.key)) break;
    if (at.key < seen.at(-1)) found.push(`${at.name} has the focus after what follows it`);
    seen.push(at.key);
    if (!at.visible) found.push(`${at.name} has the focus out of sight`);
    else if (at.covered) found.push(`${at.name} has the focus under something else`);
    if (at.ring < 3) found.push(`${at.name} has a focus ring of ${at.ring} px`);
    if (wanted === 2 && at.twoColours < 3) found.push(`${at.name} has a focus ring of two colours at ${at.twoColours.toFixed(1)}:1`);
    if (at.standsOut < 3) found.push(`${at.name} has a focus ring at ${at.standsOut.toFixed(1)}:1 with what is around`);
  }
  const expected = await tab.evaluate(reachable);
  if (seen.length < expected) found.push(`Tab reaches ${seen.length} things out of ${expected}`);
  return found;
};
export const walk = tour(2);

/**
 * In the page: what stands before the link that comes before it, as one reads: from top to bottom, and on a line from
 * left to right, or from right to left. Another part of the page, another cell of a row or another person to turn to, may begin again at the top,
 * beside the first. The points of a picture come in the order of the list below it.
 */
export function outOfOrder() {
  const links = [...document.querySelectorAll('a[href], summary')].filter((element) => element.checkVisibility({ contentVisibilityAuto: true }) && !element.matches('.skip, .spot'));
  const part = (element) => element.closest('td, .contacts li, nav, aside, section, header, footer, article, main');
  const box = (element) => element.getClientRects()[0];
  /** The nearest element that holds both. */
  const around = (one, other) => (other.contains(one) ? other : around(one, other.parentElement));
  const found = [];
  links.slice(1).forEach((link, index) => {
    const before = links[index];
    const [first, next] = [box(before), box(link)];
    if (!first || !next) return;
    const sameLine = Math.min(first.bottom, next.bottom) - Math.max(first.top, next.top) > Math.min(first.height, next.height) / 2;
    const beside = part(before) !== part(link) && (first.right <= next.left + 1 || next.right <= first.left + 1);
    const above = next.bottom <= first.top + 1 && !beside;
    const rightToLeft = getComputedStyle(around(before, link)).direction === 'rtl';
    const wrongSide = sameLine && !beside && (rightToLeft ? next.right > first.right + 1 : next.left < first.left - 1);
    if (above || wrongSide) found.push(`"${link.textContent.trim().slice(0, 30)}" stands ${above ? 'above' : 'before'} "${before.textContent.trim().slice(0, 30)}"`);
  });
  return found;
}

/** In the page: the targets of navigation that are under 44 px, and the others under 24 px, but for those in a sentence. */
export function small() {
  const inSentence = (element) => {
    if (getComputedStyle(element).display !== 'inline') return false;
    const words = (text) => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
    const block = element.closest('p, li, dd, dt, td, th, figcaption, blockquote, div, h1, h2, h3, h4, h5, h6');
    const links = [...block.querySelectorAll('a')].map((link) => link.textContent).join(' ');
    return words(block.textContent) > words(links);
  };
  const least = (element) => (element.closest('nav, header') ? 44 : 24);
  return [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]')]
    .filter((element) => element.checkVisibility({ contentVisibilityAuto: true }) && !element.matches('.skip') && !inSentence(element))
    .map((element) => ({ element, box: element.getBoundingClientRect(), least: least(element) }))
    .filter(({ box, least }) => Math.min(box.width, box.height) < least - 0.01)
    .map(({ element, box, least }) => `${element.textContent.trim().slice(0, 30)} is ${box.width.toFixed(1)} × ${box.height.toFixed(1)} px, not ${least}`);
}

const unfold = (tab) => tab.evaluate(() => document.querySelectorAll('details').forEach((details) => { details.open = true; }));

test('the first Tab shows the skip link, which leads to the main part', async () => {
  nothing(await visit(everyType(), { init: colours }, skips));
});

const walks = [
  ['in French, in the light, on a phone', oneOfEach(), walk, { colorScheme: 'light', viewport: PHONE }],
  ['in French, in the dark, on a computer', oneOfEach(), walk, { colorScheme: 'dark', viewport: { width: 1280, height: 640 } }],
  // The plan and the A to Z are one link after the other, hundreds of them: they are walked through in French.
  ['in Arabic, with forced colours, on a phone', oneOfEach('ar').filter((path) => !/^(plan|a-z)[.]/.test(path)), tour(1), { forcedColors: 'active', viewport: PHONE }],
];
for (const [how, paths, look, reader] of walks) {
  test(`Tab reaches everything in its order, and the focus is seen, ${how}`, async () => {
    nothing(await visit(paths, { ...reader, init: colours }, look));
  });
}

for (const [how, viewport] of [['on a phone', PHONE], ['on a computer', { width: 1280, height: 800 }]]) {
  test(`links come in the order in which one reads, ${how}`, async () => {
    nothing(await visit(everyType(), { viewport }, (tab) => tab.evaluate(outOfOrder)));
  });
}

test('a finger finds the links: 44 px in navigation, 24 px elsewhere', async () => {
  nothing(await visit(pages, { viewport: PHONE }, async (tab) => {
    await unfold(tab);
    return tab.evaluate(small);
  }));
});
