// What axe-core can see: WCAG 2.2 AA, its best practices, and contrast at 7:1.

import { test } from 'node:test';

import axe from 'axe-core';

import { pages } from '../site.mjs';
import { nothing, oneOfEach, visit } from '../visit.mjs';

const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const OPTIONS = {
  runOnly: { type: 'tag', values: STANDARDS },
  rules: { 'color-contrast-enhanced': { enabled: true } },
  resultTypes: ['violations'],
};

async function look(tab) {
  const { violations } = await tab.evaluate((options) => globalThis.axe.run(document, options), OPTIONS);
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')}`));
}

const examine = (paths, reader) => visit(paths, { ...reader, init: axe.source }, look);

test('axe finds nothing on any page', async () => {
  nothing(await examine(pages, { colorScheme: 'light' }));
});

const phone = { viewport: { width: 320, height: 640 } };
const readers = [
  ['in the dark', undefined, { colorScheme: 'dark' }],
  ['in the dark, in Arabic, on a small phone', 'ar', { colorScheme: 'dark', ...phone }],
  ['on a small phone', undefined, phone],
  ['with forced colours', undefined, { forcedColors: 'active' }],
  ['with forced colours, in the dark, in Arabic', 'ar', { forcedColors: 'active', colorScheme: 'dark' }],
];
for (const [how, language, reader] of readers) {
  test(`axe finds nothing on one page of each type, ${how}`, async () => {
    nothing(await examine(oneOfEach(language), reader));
  });
}
