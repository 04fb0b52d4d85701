// The report of `preau check --format html`, which a head opens by a double click.

import { mkdirSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';

import axe from 'axe-core';

import { folder, report } from '../site.mjs';
import { nothing, visit } from '../visit.mjs';
import { everyLight } from './axe.mjs';

/** A page with something to say of its headings, links, lists, languages, pictures, words and people. */
const PAGE = `---
titre: La sortie
public: parents
---

#### Le départ

Pour venir, [cliquez ici](absent.md). Il est demandé aux parents de prévenir le PAI !!!

• un pique-nique
• une gourde

| Jour | Heure |
| --- | --- |
| jeudi | ✅ |

مرحبا بكم في المدرسة

![IMG_2034.jpg](https://ailleurs.example/photo.jpg) <script>alert(1)</script>

Appelez Léa Martin (CM1) au 06 12 34 56 78.
`;

const languages = ['fr', 'en'];
const messy = join(folder, 'messy');
mkdirSync(join(messy, 'content'), { recursive: true });
writeFileSync(join(messy, 'content/site.yml'), 'titre: "École <b>d\'essai</b>"\n');
writeFileSync(join(messy, 'content/sortie.md'), PAGE);
for (const language of languages) writeFileSync(join(messy, `${language}.html`), report(messy, language));

const reports = languages.map((language) => `${language}.html`);
const way = { folder: messy, base: pathToFileURL(messy + sep).href };

test('the report for the head: axe finds nothing, in every light', async () => {
  nothing(await visit(reports, { init: axe.source }, everyLight, way));
});

test('the report for the head fits a telephone, and says what it is about', async () => {
  const look = async (tab) => {
    const { wide, title, codes } = await tab.evaluate(() => ({
      wide: document.documentElement.scrollWidth > innerWidth,
      title: document.title,
      codes: document.body.textContent,
    }));
    const wanted = ['dead-link', 'heading-skips-level', 'personal-phone', 'language-unmarked', 'cliquez ici'];
    return [
      ...(wide ? ['it is wider than the screen'] : []),
      ...(title.includes("École <b>d'essai</b>") ? [] : [`its title is ${title}`]),
      ...wanted.filter((word) => !codes.includes(word)).map((word) => `it does not say ${word}`),
    ];
  };
  nothing(await visit(reports, { viewport: { width: 320, height: 640 } }, look, way));
});
