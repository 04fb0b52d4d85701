// The attacks of tests/hostile → sites: each page or drawing that the tool does not refuse is published.

import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

import { build, folder, published, refused } from './site.mjs';

const HOSTILE = resolve(import.meta.dirname, '../hostile');
const PIXEL = readFileSync(resolve(import.meta.dirname, '../it/pixel.jpg'));
const LEGAL = `mentions légales:
  éditeur: Commune d'Essai
  adresse éditeur: 1 place de la Mairie, 00000 Essai
  téléphone éditeur: "01 99 00 00 00"
  directrice de publication: Mme la maire
  hébergeur: Hébergement d'Essai
  adresse hébergeur: 2 rue des Serveurs, 00000 Essai
  téléphone hébergeur: "01 99 00 00 01"
`;

/** Names of pages and pictures. */
const NAMES = [
  '<img src=x onerror=__ran=1>', '"><img src=x onerror=__ran=1>', '" onclick="__ran=1', "' onmouseover='__ran=1",
  'javascript:__ran=1', 'JavaScript:__ran=1', 'data:text,html', 'vbscript:x', 'https:evil.test', '\\\\evil.test\\x',
  '{{ 7 * 7 }}', '{% raw %}', '%3Cscript%3E__ran=1%3C%2Fscript%3E', '..%2f..%2fx', '%00', '&lt;script&gt;__ran=1',
  'a\nb', 'a\tb', 'a\x01b', 'a\x1bb', '\u202egpj.x', '\u2028', '\ufeffx', 'x.html', 'index.html', 'x.svg', 'x.js',
  '-rf', '~', '$(touch x)', '`touch x`', 'x;y', 'x&y=z', 'x?y#z', 'CON', 'nul', '<script>', '__proto__', 'a'.repeat(200),
];

/** The attacks of one book, in order: `{ name, text }`. */
export function book(file) {
  const parts = readFileSync(join(HOSTILE, file), 'utf8').split('%%% ').slice(1);
  return parts.map((part) => {
    const end = part.indexOf('\n');
    return { name: `${file}: ${part.slice(0, end)}`, text: part.slice(end + 1) };
  });
}

function put(site, path, content) {
  const file = join(site, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

/** What every site has. */
function found(site, settings) {
  put(site, 'content/site.yml', settings);
  put(site, 'content/autre.md', '---\ntitre: Autre\n---\n\nTexte.\n');
  put(site, 'content/photo.jpg', PIXEL);
}

const page = (title, body) => `---\ntitre: ${title}\n---\n\n${body}\n`;

/** Writes all attacks that are pages, drawings and files; returns the name of each, by what its files begin with. */
function writeAttacks(site) {
  const attacks = new Map();
  const add = (name, files) => {
    const place = `e${attacks.size}`;
    for (const [path, content] of Object.entries(files(place))) put(site, `content/${path}`, content);
    attacks.set(place, name);
  };
  for (const file of readdirSync(HOSTILE).filter((name) => name.endsWith('.md') && name !== 'site-yml.md').toSorted()) {
    for (const { name, text } of book(file)) {
      add(name, (place) => ({ [`${place}.md`]: text.startsWith('---\n') ? text : page('Essai', text) }));
    }
  }
  for (const file of readdirSync(join(HOSTILE, 'drawings')).toSorted()) {
    const drawing = readFileSync(join(HOSTILE, 'drawings', file));
    const seen = (place) => page('Dessin', `![Un dessin](${place}.svg)\n\n[Le dessin](${place}.svg)`);
    add(`drawings/${file}`, (place) => ({ [`${place}.md`]: seen(place), [`${place}.svg`]: drawing }));
  }
  for (const name of NAMES) {
    add(`a page called ${name}`, (place) => ({ [`${place}/${name}.md`]: '![x](../photo.jpg)\n' }));
    const seen = (place) => page('Image', `![x](<${place}/${encodeURIComponent(name)}.jpg>)`);
    add(`a picture called ${name}`, (place) => ({ [`${place}.md`]: seen(place), [`${place}/${name}.jpg`]: PIXEL }));
  }
  const html = '<!doctype html><script>top.__ran=1</script><img src="http://evil.test/x.png" onerror="top.__ran=1">\n';
  for (const ending of ['txt', 'csv', 'vtt', 'ics', 'pdf', 'png', 'gif', 'html', 'js', 'xml', 'svgz']) {
    for (const start of ['', '%PDF-1.4\n', 'WEBVTT\n\n', 'BEGIN:VCALENDAR\n', 'GIF89a']) {
      const seen = (place) => page('Fichier', `[fichier](${place}.${ending})`);
      add(`a file .${ending} that begins with ${start.trim()}`, (place) => ({ [`${place}.md`]: seen(place), [`${place}.${ending}`]: start + html }));
    }
  }
  return attacks;
}

/** The attack that a file belongs to. */
export const attackOf = (path) => /^(?:content\/)?(e\d+)[./]/.exec(path ?? '')?.[1];

/** Drops what is refused until nothing is; returns how many attacks were. */
function dropRefused(site, attacks) {
  let dropped = 0;
  for (let errors = refused(site); errors.length > 0; errors = refused(site)) {
    const guilty = new Set(errors.map(attackOf).filter((place) => attacks.has(place)));
    if (guilty.size === 0) throw new Error(`errors that are no attack's: ${errors.join(', ')}`);
    for (const name of readdirSync(join(site, 'content')).filter((name) => guilty.has(attackOf(`${name}/`)))) {
      rmSync(join(site, 'content', name), { recursive: true });
    }
    for (const place of guilty) attacks.delete(place);
    dropped += guilty.size;
  }
  return dropped;
}

/** The site of all attacks that are not refused: `{ out, files, names, refused }`. */
export function hostileSite() {
  const site = join(folder, 'hostile');
  const out = join(folder, 'hostile-out');
  found(site, `titre: Essais\nrésumé: Des attaques.\nadresse du site: https://ecole.example/\npar page: 2000\n${LEGAL}`);
  const attacks = writeAttacks(site);
  const dropped = dropRefused(site, attacks);
  build(site, out);
  return { out, files: published(out), names: attacks, refused: dropped };
}

/** A small site in a folder of its own for each attack by `site.yml` that is not refused: `{ out, files, names, all }`. */
export function hostileSettings() {
  const out = join(folder, 'settings-out');
  const names = new Map();
  const attacks = book('site-yml.md');
  for (const [index, { name, text }] of attacks.entries()) {
    const site = join(folder, 'settings', `e${index}`);
    found(site, text.includes('mentions légales') ? text : text + LEGAL);
    mkdirSync(out, { recursive: true });
    if (builds(site, join(out, `e${index}`))) names.set(`e${index}`, name);
  }
  return { out, files: published(out), names, all: attacks.length };
}

function builds(site, out) {
  try {
    build(site, out);
    return true;
  } catch {
    return false;
  }
}
