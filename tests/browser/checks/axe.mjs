// What axe-core can see: all its rules, WCAG 2.2 A to AAA and its best practices, but those still on trial.

import { test } from 'node:test';

import axe from 'axe-core';

import { explanations } from '../explained.mjs';
import { pages } from '../site.mjs';
import { everyType, nothing, visit } from '../visit.mjs';

const settled = ({ tags }) => !tags.includes('experimental') && !tags.includes('deprecated');
const OPTIONS = {
  runOnly: { type: 'rule', values: axe.getRules().filter(settled).map(({ ruleId }) => ruleId) },
  resultTypes: ['violations', 'incomplete'],
};

/** What axe cannot decide by itself, and a person has decided. */
const decided = explanations('axe');

/** In the page: what is wrong, and what is undecided with the entry that explains it, or -1. */
async function examine({ options, entries }) {
  const { violations, incomplete } = await globalThis.axe.run(document, options);
  const nodes = (results) => results.flatMap(({ id, nodes }) => nodes.map((node) => ({ id, where: node.target.flat().join(' '), why: node.any[0]?.message ?? '' })));
  const explains = ({ id, where }) => entries.findIndex((entry) => entry.rule === id && document.querySelector(where)?.matches(entry.selector));
  return {
    wrong: nodes(violations).map(({ id, where }) => `${id}: ${where}`),
    undecided: nodes(incomplete).map((node) => ({ ...node, entry: explains(node) })),
  };
}

async function look(tab) {
  const { wrong, undecided } = await tab.evaluate(examine, { options: OPTIONS, entries: decided.entries });
  for (const { entry } of undecided) if (entry >= 0) decided.serve(decided.entries[entry]);
  const open = undecided.filter(({ entry }) => entry < 0);
  return [...wrong, ...open.map(({ id, where, why }) => `undecided, ${id}: ${where} (${why})`)];
}

const LIGHTS = {
  'in the light': { colorScheme: 'light', forcedColors: 'none' },
  'in the dark': { colorScheme: 'dark', forcedColors: 'none' },
  'with forced colours': { colorScheme: 'dark', forcedColors: 'active' },
};

/** The same page in each light, without loading it again. */
export async function everyLight(tab) {
  const found = [];
  for (const [how, light] of Object.entries(LIGHTS)) {
    await tab.emulateMedia(light);
    found.push(...(await look(tab)).map((what) => `${how}, ${what}`));
  }
  return found;
}

const small = { width: 320, height: 256 };

test('axe finds nothing on any page', async () => {
  nothing(await visit(pages, { init: axe.source }, look));
});

test('axe finds nothing on one page of each type, French and Arabic, light, dark and with forced colours', async () => {
  nothing(await visit(everyType(), { init: axe.source }, everyLight));
});

test('axe finds nothing on one page of each type on a small phone, in each light', async () => {
  nothing(await visit(everyType(), { init: axe.source, viewport: small }, everyLight));
});

test('everything that axe leaves undecided is explained, and nothing else', () => {
  nothing(decided.idle());
});
