// How tests go through pages: two at a time, each in a tab of its own.

import assert from 'node:assert/strict';

import { browser, disk, pages } from './site.mjs';

/** Chromium paints two at a time; a third would wait a quarter of a second for each of its frames. */
const TABS = 2;
const SHOWN = 60;

/** In the page: its pictures are there and nothing moves any more. */
async function settle() {
  const shown = (picture) => {
    picture.loading = 'eager';
    // A picture that is not there is for the tests of links to say.
    return picture.decode().catch(() => {});
  };
  await Promise.all([...document.images].map(shown));
  await document.fonts.ready;
  await new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)));
}

/**
 * Opens each page and gives it to `look(tab, path)`, once all its pictures are there; it returns what is wrong with
 * the page, a sentence for each thing. Returns them all. `reader` says how the page is read: viewport, colour
 * scheme, without scripts…
 */
export async function visit(paths, reader, look, way = disk) {
  const { init, ...options } = reader;
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
  if (init) await context.addInitScript(init);
  const queue = [...paths];
  const found = [];
  const work = async () => {
    const tab = await context.newPage();
    for (let path = queue.shift(); path; path = queue.shift()) {
      await tab.goto(way.base + path, { waitUntil: 'load' });
      if (options.javaScriptEnabled !== false) await tab.evaluate(settle);
      found.push(...(await look(tab, path)).map((what) => `${path}: ${what}`));
    }
  };
  await Promise.all(Array.from({ length: TABS }, work));
  await context.close();
  return found.toSorted();
}

/** Puts a style of the reader's on a page, which the page's own policy cannot refuse. */
export async function putStyle(tab, text) {
  await tab.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets.push(sheet);
  }, text);
}

/** Fails with everything that is wrong, a line for each. */
export function nothing(found) {
  if (found.length === 0) return;
  const more = found.length > SHOWN ? [`… and ${found.length - SHOWN} more`] : [];
  assert.fail([`${found.length} found:`, ...found.slice(0, SHOWN), ...more].join('\n'));
}

/** One page of each type, in French. */
const TYPES = {
  home: 'index.html',
  leaflet: 'fiches/parent-1.html',
  'plain version': 'fiches/parent-1.simple.html',
  list: 'fiches/index.html',
  'part of a list': 'fiches/page-2.html',
  tour: 'visite/index.html',
  place: 'visite/portail/index.html',
  'diary of a class': 'journal/cp/index.html',
  'diary page': 'journal/cp/potager/index.html',
  'page with code': 'contribuer/markdown.html',
  'page with boxes': 'contribuer/blocs.html',
  'wide table': 'contribuer/en-tete.html',
  statement: 'accessibilite.html',
  'site map': 'plan.html',
  'a to z': 'a-z.html',
  tags: 'tags/index.html',
  tag: 'tags/papier/index.html',
  'list for a public': 'pour/parents/index.html',
  'not found': '404.html',
  homework: 'travail/cm1/semaine-2026-11-23.html',
  agreement: 'ensemble/accords/messages-et-horaires.html',
  'broadcast table': 'ensemble/diffusion.html',
  progression: 'ensemble/progression.html',
  tool: 'aide/outils/cahier-numerique.html',
  difficulty: 'aide/difficultes/pas-d-appareil.html',
  group: 'ensemble/groupes/groupe-d-echange.html',
  volunteering: 'ensemble/coups-de-main/filmer-la-visite.html',
  'list of volunteering': 'ensemble/coups-de-main/index.html',
  event: 'rendez-vous/atelier-ecrans.html',
  'cancelled event': 'rendez-vous/conference-annulee.html',
  'list of events': 'rendez-vous/index.html',
  term: 'aide/glossaire/ent.html',
  glossary: 'aide/glossaire/index.html',
  partner: 'aide/partenaires/lieux.html',
  question: 'aide/questions/rendez-vous-qui-inquiete.html',
  'skills of a framework': 'competences/crcn/index.html',
  skill: 'competences/enseignants/12.html',
};

/** Types of pages that a site may have or not. */
const ALSO = {
  legal: 'mentions-legales.html',
  'site map': 'plan.html',
  'index of words': 'a-z.html',
  'for some readers': 'pour/parents/index.html',
};

/** One page of each type; with a language, those that are published in it, translated or stood in for. */
export function oneOfEach(language) {
  const gone = Object.values(TYPES).filter((path) => !pages.includes(path));
  assert.deepEqual(gone, [], 'The sample no longer has these pages: name others in TYPES of tests/browser/visit.mjs');
  const french = [...Object.values(TYPES), ...Object.values(ALSO).filter((path) => pages.includes(path))];
  if (!language) return french;
  return french.map((path) => path.replace(/\.html$/, `.${language}.html`)).filter((path) => pages.includes(path));
}

/** One page of each type, in French and in Arabic. */
export const everyType = () => [...oneOfEach(), ...oneOfEach('ar')];
