// What a tool cannot decide or does not know yet, with the reason why it is right all the same: explained.json.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const EXPLAINED = JSON.parse(readFileSync(join(import.meta.dirname, 'explained.json'), 'utf8'));

/** Puts, for what no checker of style sheets can read yet, what it comes to. */
export const readable = (sheet) => EXPLAINED.unreadable.reduce((text, { pattern, by }) => text.replace(new RegExp(pattern, 'g'), by), sheet);

/** The explanations for what one tool says, and which of them have served. */
export function explanations(tool) {
  const entries = EXPLAINED[tool].flatMap(({ rules, ...entry }) => rules.map((rule) => ({ rule, ...entry })));
  const served = new Set();
  return {
    entries,
    /** Notes that an entry has served. */
    serve: (entry) => served.add(entry),
    /** The entries that explain nothing any more: to be taken out of explained.json. */
    idle: () => entries.filter((entry) => !served.has(entry)).map((entry) => `explained.json, ${tool}: nothing is left of ${entry.rule}, ${entry.selector ?? entry.message ?? entry.pattern}`),
  };
}
