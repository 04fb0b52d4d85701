// The HTML as the Nu checker of the W3C reads it, and the style sheet as it and css-tree do: no error, no warning.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';

import * as css from 'css-tree';

import { explanations, readable } from '../explained.mjs';
import { disk, files, read } from '../site.mjs';
import { nothing } from '../visit.mjs';

const JAR = createRequire(import.meta.url).resolve('vnu-jar/build/dist/vnu.jar');
const SHEETS = files.filter((path) => path.endsWith('.css'));

/** What the checker says of the files of a folder: errors, warnings and notes. */
export function nu(folder, ...options) {
  const java = spawnSync('java', ['-Xmx512m', '-jar', JAR, '--format', 'json', '--stdout', ...options], { cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 28 });
  if (java.error) throw new Error(`The Nu checker needs Java, which does not start (${java.error.message}): apt-get install default-jre-headless`);
  if (!java.stdout) throw new Error(`The Nu checker says nothing:\n${java.stderr}`);
  return JSON.parse(java.stdout).messages;
}

/** The messages that nothing explains, and the explanations that serve no more. */
export function unexplained(tool, messages) {
  const known = explanations(tool);
  const open = messages.filter(({ type, subType, message }) => {
    const entry = known.entries.find((one) => one.rule === (subType ?? type) && (one.message === message || (one.pattern && new RegExp(one.pattern).test(message))));
    if (entry) known.serve(entry);
    return !entry;
  });
  const place = ({ url, lastLine }) => `${url?.replace(disk.base, '') ?? ''}:${lastLine ?? 0}`;
  return [...open.map((one) => `${place(one)}: ${one.subType ?? one.type}: ${one.message}`), ...known.idle()];
}

/** Puts for each `var(--name)` the first value that the sheet gives it. */
function filled(text) {
  const values = new Map();
  for (const [, name, value] of text.matchAll(/(--[\w-]+)\s*:\s*([^;}]+)/g)) if (!values.has(name)) values.set(name, value.trim());
  const fill = (value, depth) => (depth === 0 ? value : value.replace(/var\((--[\w-]+)\)/g, (whole, name) => fill(values.get(name) ?? whole, depth - 1)));
  return fill(text, 5);
}

/** What css-tree finds wrong in a style sheet: what it cannot read, and the properties, values and at-rules it does not know. */
export function wrongCss(text) {
  const found = [];
  const first = ({ message }) => message.split('\n')[0];
  const tree = css.parse(filled(readable(text)), { onParseError: (error) => found.push(`${first(error)} (line ${error.line})`) });
  css.walk(tree, (node) => {
    if (node.type === 'Declaration' && !node.property.startsWith('--')) {
      const { error } = css.lexer.matchDeclaration(node);
      if (error) found.push(`${node.property}: ${css.generate(node.value)}: ${first(error)}`);
    }
    if (node.type === 'Atrule') {
      const error = css.lexer.checkAtruleName(node.name) ?? (node.prelude && css.lexer.matchAtrulePrelude(node.name, node.prelude).error);
      if (error) found.push(`@${node.name}: ${first(error)}`);
    }
  });
  return found;
}

test('the Nu checker finds neither error nor warning in the HTML', () => {
  nothing(unexplained('nu', nu(disk.folder, '--skip-non-html', '.')));
});

test('the Nu checker finds neither error nor warning in the style sheet', () => {
  const folder = mkdtempSync(join(tmpdir(), 'preau-css-'));
  SHEETS.forEach((path, index) => writeFileSync(join(folder, `${index}.css`), readable(read(path))));
  const messages = nu(folder, '--css', ...SHEETS.map((_, index) => `${index}.css`));
  rmSync(folder, { recursive: true });
  nothing(unexplained('css', messages));
});

test('every property, value and at-rule of the style sheet is CSS', () => {
  nothing(SHEETS.flatMap((path) => wrongCss(read(path)).map((what) => `${path}: ${what}`)));
});
