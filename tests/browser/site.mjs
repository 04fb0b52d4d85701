// The sample site, built once into a temporary folder, and the one browser that reads it.

import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve, sep } from 'node:path';
import { after } from 'node:test';
import { pathToFileURL } from 'node:url';

import { chromium } from 'playwright-core';

import { serve } from './server.mjs';

const ROOT = resolve(import.meta.dirname, '../..');
/** The folder of `content/`: the sample site, unless another is asked for. */
const SITE = resolve(process.env.PREAU_SITE ?? ROOT);
const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';
/** Where the server shows the site: not at the root, where absolute links would work by chance. */
export const PREFIX = '/ecole/site/';

/** The tool under test: the one that is given, else the newest that cargo has made. */
export function preau() {
  const given = process.env.PREAU;
  if (given) return resolve(given);
  const made = ['debug', 'release'].map((profile) => join(ROOT, 'target', profile, 'preau')).filter(existsSync);
  if (made.length === 0) throw new Error('There is no preau in target/ yet: run tests/all, which builds it first.');
  return made.toSorted((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs)[0];
}

/**
 * Whether a file of the sample is read in the browser. The pages of the rules are made by one hand out of one
 * form, hundreds of them: those on tables and languages stand for all.
 */
function isRead(path) {
  const [, rule] = /contribuer[/\\]regles[/\\](.+)$/.exec(path) ?? [];
  return rule === undefined || /^(index|table|language)/.test(rule);
}

/** A copy of the sample whose lists are cut in short parts, as those of a school after a year. */
function copySite(to) {
  for (const part of ['content', 'themes'].filter((name) => existsSync(join(SITE, name)))) {
    cpSync(join(SITE, part), join(to, part), { recursive: true, filter: isRead });
  }
  const settings = join(to, 'content/site.yml');
  const lines = readFileSync(settings, 'utf8').split('\n').filter((line) => !/^(par page|page-size):/.test(line));
  writeFileSync(settings, `${lines.join('\n')}\npar page: 4\n`);
}

/** Builds a site into a folder; where it is refused, fails with what the tool says. */
export function build(site, out, ...options) {
  try {
    execFileSync(preau(), ['build', site, '--out', out, ...options], { stdio: 'pipe' });
  } catch (failure) {
    const said = failure.stderr?.toString() || failure.message;
    throw new Error(`preau could not build the site of ${site}:\n${said}`);
  }
}

/** The files of a site in which the tool sees errors, from the site's folder. */
export function refused(site) {
  const options = { stdio: 'pipe', maxBuffer: 1 << 28 };
  const { stdout } = spawnSync(preau(), ['check', site, '--format', 'json'], options);
  const { diagnostics } = JSON.parse(stdout.toString());
  return [...new Set(diagnostics.filter((said) => said.severity === 'error').map((said) => said.file))];
}

/** The report that a head reads of a site. */
export function report(site, language) {
  const options = { stdio: 'pipe', maxBuffer: 1 << 28 };
  return spawnSync(preau(), ['check', site, '--format', 'html', '--lang', language], options).stdout.toString();
}

/** A page that asks for a file of another host is told at once that there is no such host. */
const NO_OTHER_HOST = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1';

/** Starts Chromium; `more` are other flags than the usual ones. */
export async function startChromium(...more) {
  if (!existsSync(CHROMIUM)) {
    throw new Error(`There is no Chromium at ${CHROMIUM}: run "apt-get install chromium", or set CHROMIUM to its path.`);
  }
  const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', NO_OTHER_HOST, ...more];
  return chromium.launch({ executablePath: CHROMIUM, args });
}

/** What the tests write; it goes when they end. */
export const folder = mkdtempSync(join(tmpdir(), 'preau-browser-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

const site = join(folder, 'site');
const onDisk = join(folder, 'disk');
const onServer = join(folder, 'server');
const server = await serve(onServer, PREFIX);
copySite(site);
// A day on which all that the sample announces is still to come.
const DAY = ['--date', '2026-11-24'];
build(site, onDisk, ...DAY);
build(site, onServer, ...DAY, '--base-url', server.base);

export const browser = await startChromium();
after(async () => {
  await browser.close();
  await server.close();
});

/** The two ways to read the site: each address begins with `base`. */
export const disk = { folder: onDisk, base: pathToFileURL(onDisk + sep).href };
export const web = { folder: onServer, base: server.base };

/** The paths of all files that are published into a folder, with `/` between folders. */
export const published = (out) => readdirSync(out, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
  .map((entry) => join(entry.parentPath, entry.name).slice(out.length + 1).replaceAll(sep, '/'))
  .toSorted();

/** Those of the sample. */
export const files = published(onDisk);

/** The text of a published file. */
export const read = (path, way = disk, encoding = 'utf8') => readFileSync(join(way.folder, path), encoding);

const leadsElsewhere = (path) => read(path).includes('http-equiv="refresh"');
const html = files.filter((path) => path.endsWith('.html'));

/** The pages at addresses of old, which only lead to the new ones. */
export const redirects = html.filter(leadsElsewhere);
/** All the other pages. */
export const pages = html.filter((path) => !redirects.includes(path));
