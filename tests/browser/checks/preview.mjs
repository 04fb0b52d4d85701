// `preau serve` as its writer sees it: pages that change in their place, mistakes over them, and where things are written.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import axe from 'axe-core';

import { colours } from '../colours.mjs';
import { FOOTER, Preview, STYLE, until } from '../preview.mjs';
import { nothing } from '../visit.mjs';
import { everyLight } from './axe.mjs';

const PHONE = { width: 320, height: 640 };
const drawing = '<svg xmlns="http://www.w3.org/2000/svg" width="300" height="200" viewBox="0 0 300 200"><rect width="300" height="200" fill="#00458a"/></svg>';

const paragraphs = (from, to) => Array.from({ length: to - from + 1 }, (_, index) => `Paragraphe ${from + index}, assez long pour tenir une ligne.\n`).join('\n');

/** A page whose lines are known. */
const LEAFLET = `---
titre: Les écrans à la maison
résumé: Quand les allumer, quand les éteindre.
public: [parents]
date: 2026-11-20
---

Le premier paragraphe mène à [l'autre page](autre.md).

![Une cour bleue](cour.svg "La cour le soir")

- un pique-nique
- une gourde

::: détails Pour en savoir plus

Un texte replié.

:::

| Jour | Heure |
| --- | --- |
| jeudi | 9 h |

${paragraphs(1, 40)}`;

const OTHER = '---\ntitre: L\'autre page\npublic: [parents]\ndate: 2026-11-20\n---\n\nUn texte court.\n';
const ARABIC = '---\ntitre: الشاشات في البيت\nrésumé: متى نشغلها ومتى نطفئها.\npublic: [parents]\ndate: 2026-11-20\n---\n\nهذه فقرة عن الشاشات في البيت.\n';

const FILES = {
  'content/site.yml': 'titre: École d\'essai\nlangue: fr\nlangues: [fr, ar]\n',
  'content/index.md': '---\ntitre: Accueil\n---\n\n[Les écrans](notes/ecrans.md)\n',
  'content/notes/index.md': '---\ntitre: Les fiches\n---\n',
  'content/notes/ecrans.md': LEAFLET,
  'content/notes/ecrans.ar.md': ARABIC,
  'content/notes/autre.md': OTHER,
  'content/notes/cour.svg': drawing,
  'themes/preau/layout/footer.html': FOOTER,
  'themes/preau/style/style.css': STYLE,
};
const PAGE = 'notes/ecrans.html';

let preview;
before(async () => { preview = await Preview.of(FILES, '--lang', 'fr'); });
after(() => preview?.stop());

const panel = (tab, selector) => tab.locator(`#preau-preview_ ${selector}`);
const place = (tab) => panel(tab, '.answer .place').textContent();
const line = (tab) => panel(tab, '.answer .line').textContent();

/** Writes a file, looks, and puts back what was there. */
async function whileChanged(path, text, look) {
  preview.write(path, text);
  try {
    await look();
  } finally {
    preview.write(path, FILES[path]);
  }
}

/** Opens a page, marks its window, looks, and closes it. */
async function reading(path, reader, look) {
  const tab = await preview.open(path, reader);
  await tab.evaluate(() => { window.unloaded = false; });
  await look(tab);
  await tab.context().close();
}
const isTheSame = (tab) => tab.evaluate(() => window.unloaded === false);

test('preview: after a save the page changes in its place: scroll, focus, typed words and unfolded parts stay', async () => {
  await reading(PAGE, {}, async (tab) => {
    await tab.locator('.part-details').evaluate((details) => { details.open = true; });
    await tab.fill('.essai', 'à moitié tapé');
    await tab.focus('.essai');
    await tab.evaluate(() => scrollTo(0, 500));
    const text = LEAFLET.replace('Paragraphe 3,', 'Un paragraphe tout neuf.\n\nParagraphe 3,');
    await whileChanged('content/notes/ecrans.md', text, async () => {
      await until('the new paragraph is there', () => tab.getByText('Un paragraphe tout neuf.').count());
      const found = await tab.evaluate(() => ({
        y: scrollY,
        focus: document.activeElement.className,
        typed: document.activeElement.value,
        open: document.querySelector('.part-details').open,
      }));
      assert.deepEqual(found, { y: 500, focus: 'essai', typed: 'à moitié tapé', open: true });
      // What stands under it has moved down by two lines.
      await tab.getByText('Paragraphe 3,').click({ modifiers: ['Alt'] });
      assert.equal(await place(tab), `content/notes/ecrans.md:${text.split('\n').findIndex((one) => one.startsWith('Paragraphe 3,')) + 1}`);
    });
    assert.ok(await isTheSame(tab), 'the page was loaded anew');
  });
});

test('preview: the page has none of the attributes that say where it is written', async () => {
  await reading(PAGE, {}, async (tab) => assert.doesNotMatch(await tab.content(), /data-written-at/));
});

test('preview: a style sheet that changes is put on without loading the page anew', async () => {
  await reading(PAGE, {}, async (tab) => {
    await whileChanged('themes/preau/style/style.css', `${STYLE}\nmain { outline: 7px solid rgb(1, 2, 3); }\n`, async () => {
      await until('the new style shows', () => tab.evaluate(() => getComputedStyle(document.querySelector('main')).outlineWidth === '7px'));
    });
    await until('the old style is back', () => tab.evaluate(() => getComputedStyle(document.querySelector('main')).outlineWidth !== '7px'));
    assert.ok(await isTheSame(tab), 'the page was loaded anew');
  });
});

test('preview: a mistake shows over the last good page with its line and its repair, and goes once it is mended', async () => {
  await reading(PAGE, {}, async (tab) => {
    await whileChanged('content/notes/ecrans.md', LEAFLET.replace('(autre.md)', '(autr.md)'), async () => {
      await panel(tab, 'section.error').waitFor();
      const said = await panel(tab, 'section').innerText();
      for (const words of ['1 erreur', 'content/notes/ecrans.md:8:', '[l\'autre page](autr.md)', 'autre.md', 'dernière page sans erreur']) {
        assert.ok(said.includes(words), `it does not say "${words}": ${said}`);
      }
      assert.ok(await tab.locator('main').getByText('Le premier paragraphe mène').isVisible());
      assert.match(await panel(tab, '[role="status"]').textContent(), /1 erreur/);
    });
    await until('the panel is quiet again', async () => (await panel(tab, 'section.error').count()) === 0);
    assert.match(await panel(tab, '[role="status"]').textContent(), /corrigé/);
    assert.ok(await isTheSame(tab), 'the page was loaded anew');
  });
});

test('preview: remarks on the page wait folded, and stay as one leaves them', async () => {
  await whileChanged('content/notes/autre.md', `${OTHER}\n[cliquez ici](ecrans.md)\n`, () => reading('notes/autre.html', {}, async (tab) => {
    const fold = panel(tab, '.fold');
    await fold.waitFor();
    assert.match(await panel(tab, 'h2').textContent(), /remarque.* sur cette page/);
    assert.ok((await panel(tab, 'section').boundingBox()).height < 80);
    await fold.click();
    assert.match(await panel(tab, 'ul').innerText(), /content\/notes\/autre\.md:9:/);
    await tab.reload();
    await panel(tab, 'ul').waitFor();
    assert.equal(await fold.getAttribute('aria-expanded'), 'true');
  }));
});

test('preview: Alt and a click tell the file and the line, and nothing else happens', async () => {
  await reading(PAGE, {}, async (tab) => {
    const asked = [
      [tab.getByText('Paragraphe 2,'), 'content/notes/ecrans.md:27', 'Paragraphe 2, assez long pour tenir une ligne.'],
      [tab.locator('article img').first(), 'content/notes/ecrans.md:10', '![Une cour bleue](cour.svg "La cour le soir")'],
      [tab.getByText('une gourde'), 'content/notes/ecrans.md:13', '- une gourde'],
      [tab.getByText('jeudi'), 'content/notes/ecrans.md:23', '| jeudi | 9 h |'],
      [tab.getByText('Pour en savoir plus'), 'content/notes/ecrans.md:15', '::: détails Pour en savoir plus'],
      [tab.locator('article a', { hasText: 'l’autre page' }), 'content/notes/ecrans.md:8', undefined],
      [tab.locator('h1'), 'content/notes/ecrans.md:2', 'titre: Les écrans à la maison'],
      [tab.locator('.about'), 'content/notes/ecrans.md', undefined],
    ];
    for (const [where, expected, text] of asked) {
      await where.click({ modifiers: ['Alt'] });
      assert.equal(await place(tab), expected);
      if (text) assert.equal(await line(tab), text);
    }
    assert.equal(await tab.locator('.part-details').evaluate((details) => details.open), false);
    await tab.locator('header a').first().click({ modifiers: ['Alt'] });
    assert.match(await panel(tab, '.answer').innerText(), /Aucune page ne contient cela/);
    await panel(tab, '.close').click();
    assert.ok(await panel(tab, '.answer').isHidden());
    assert.ok(await isTheSame(tab), 'a link was followed');
    // Without Alt, the page is as it always is.
    await tab.getByText('Pour en savoir plus').click();
    assert.equal(await tab.locator('.part-details').evaluate((details) => details.open), true);
    await tab.locator('article a', { hasText: 'l’autre page' }).click();
    await tab.waitForURL('**/notes/autre.html');
  });
});

test('preview: the button makes the next click tell, and the place can be copied', async () => {
  await reading(PAGE, { permissions: ['clipboard-read', 'clipboard-write'] }, async (tab) => {
    await panel(tab, '.where').click();
    await tab.locator('article a', { hasText: 'l’autre page' }).click();
    assert.equal(await place(tab), 'content/notes/ecrans.md:8');
    await panel(tab, '.copy').click();
    await until('it says that it is copied', async () => (await panel(tab, '.copy').textContent()) === 'Copié');
    assert.equal(await tab.evaluate(() => navigator.clipboard.readText()), 'content/notes/ecrans.md:8');
    assert.equal(await panel(tab, '.where').getAttribute('aria-pressed'), 'false');
    assert.ok(await isTheSame(tab), 'a link was followed');
  });
});

test('preview: without a mouse, arrows choose, Enter tells and Escape leaves', async () => {
  await reading(PAGE, {}, async (tab) => {
    const focus = () => tab.evaluate(() => document.activeElement.shadowRoot?.activeElement?.className ?? document.activeElement.localName);
    await panel(tab, '.where').focus();
    await tab.keyboard.press('Enter');
    assert.equal(await focus(), 'guide');
    // The title, then the first paragraph, then the picture.
    for (let step = 0; step < 3; step += 1) await tab.keyboard.press('ArrowDown');
    assert.match(await panel(tab, '[role="status"]').textContent(), /^Une cour bleue/);
    assert.ok(await panel(tab, '.frame').isVisible());
    await tab.keyboard.press('ArrowUp');
    await tab.keyboard.press('Enter');
    assert.equal(await place(tab), 'content/notes/ecrans.md:8');
    assert.equal(await focus(), 'copy');
    await tab.keyboard.press('Escape');
    assert.ok(await panel(tab, '.answer').isHidden());
    assert.equal(await focus(), 'where');
    await tab.keyboard.press('Enter');
    await tab.keyboard.press('Escape');
    assert.equal(await panel(tab, '.where').getAttribute('aria-pressed'), 'false');
    // What Tab reaches can be asked about too.
    await panel(tab, '.where').click();
    await tab.locator('article a', { hasText: 'l’autre page' }).focus();
    await tab.keyboard.press('Enter');
    assert.equal(await place(tab), 'content/notes/ecrans.md:8');
    assert.ok(await isTheSame(tab), 'a link was followed');
  });
});

test('preview: in English where it is asked for', async () => {
  const other = await Preview.of(FILES, '--lang', 'en');
  try {
    const tab = await other.open(PAGE);
    assert.equal(await panel(tab, '.where').textContent(), 'Where is it written?');
    await tab.getByText('Paragraphe 2,').click({ modifiers: ['Alt'] });
    assert.match(await panel(tab, '.answer').innerText(), /It is written here:/);
    await tab.context().close();
  } finally {
    other.stop();
  }
});

/** What the panel can look like. */
const LOOKS = {
  quiet: async () => {},
  seeking: async (tab) => panel(tab, '.where').click(),
  answering: async (tab) => tab.locator('article p').last().click({ modifiers: ['Alt'] }),
};
const MISTAKE = { path: 'content/notes/autre.md', text: `${OTHER}\n[Nulle part](nulle.md) <script>x</script>\n` };

/** In the page: what is wrong with the panel's size, place and buttons. */
function measure() {
  const { shadowRoot } = document.querySelector('#preau-preview_');
  const box = shadowRoot.querySelector('section').getBoundingClientRect();
  const small = [...shadowRoot.querySelectorAll('button')].filter((button) => button.checkVisibility()).map((button) => button.getBoundingClientRect())
    .filter(({ width, height, left, right }) => Math.min(width, height) < 43.99 || left < 0 || right > document.documentElement.clientWidth + 0.5);
  scrollTo(0, document.documentElement.scrollHeight);
  const end = document.querySelector('footer, .essai').getBoundingClientRect();
  const field = document.querySelector('.essai').getBoundingClientRect();
  return [
    ...(small.length > 0 ? [`${small.length} buttons are small or out of sight`] : []),
    ...(document.documentElement.scrollWidth > document.documentElement.clientWidth ? ['the page is wider than the screen'] : []),
    ...(Math.max(end.bottom, field.bottom) > box.top + 1 ? ['the end of the page stays under the panel'] : []),
    ...(box.height > innerHeight / 2 + 1 ? ['it covers more than half of the page'] : []),
  ];
}

async function lookAtAll(how, path, reader) {
  const found = [];
  for (const [name, act] of Object.entries(LOOKS)) {
    const tab = await preview.open(path, { ...reader, bypassCSP: true });
    await tab.addScriptTag({ content: axe.source });
    await act(tab);
    // Half a title at the edge of what is scrolled is nothing that axe can judge.
    await panel(tab, 'section').evaluate((section) => { section.scrollTop = 0; });
    const said = [...(await everyLight(tab)), ...(await tab.evaluate(measure))];
    found.push(...said.map((what) => `${how}, ${name}: ${what}`));
    await tab.context().close();
  }
  return found;
}

for (const [how, viewport] of [['on a phone', PHONE], ['on a computer', { width: 1280, height: 800 }]]) {
  test(`preview: axe finds nothing in the panel, ${how}, in each light, from left to right and from right to left`, async () => {
    nothing([...await lookAtAll('French', PAGE, { viewport }), ...await lookAtAll('Arabic', 'notes/ecrans.ar.html', { viewport })]);
    await whileChanged(MISTAKE.path, MISTAKE.text, async () => {
      const tab = await preview.open(PAGE);
      await panel(tab, 'section.error').waitFor();
      await tab.context().close();
      nothing([...await lookAtAll('with errors', PAGE, { viewport }), ...await lookAtAll('with errors, Arabic', 'notes/ecrans.ar.html', { viewport })]);
    });
    const tab = await preview.open(PAGE);
    await until('the site is mended', async () => (await panel(tab, 'section.error').count()) === 0);
    await tab.context().close();
  });
}

test('preview: the words of the panel stand out, and so does the ring of what has the focus', async () => {
  for (const colorScheme of ['light', 'dark']) {
    const tab = await preview.open(PAGE, { colorScheme, bypassCSP: true });
    await tab.evaluate(colours);
    await LOOKS.answering(tab);
    await panel(tab, '.copy').focus();
    const pale = await tab.evaluate(() => {
      const { shadowRoot } = document.querySelector('#preau-preview_');
      const { ground, stands } = globalThis.colours;
      const texts = [...shadowRoot.querySelectorAll('button, p, code')].filter((one) => one.checkVisibility());
      const words = texts.map((one) => [one.className, stands(getComputedStyle(one).color, ground(one))]).filter(([, far]) => far < 7);
      const copy = shadowRoot.activeElement;
      const ring = stands(getComputedStyle(copy).outlineColor, ground(copy));
      return [...words, ...(ring < 3 ? [['ring', ring]] : [])];
    });
    assert.deepEqual(pale, [], colorScheme);
    await tab.context().close();
  }
});

test('preview: on paper there is no panel', async () => {
  await reading(PAGE, {}, async (tab) => {
    await LOOKS.answering(tab);
    await tab.emulateMedia({ media: 'print' });
    for (const part of ['section', '.frame']) assert.ok(await panel(tab, part).isHidden(), part);
    assert.equal(await tab.evaluate(() => getComputedStyle(document.documentElement).paddingBottom), '0px');
  });
});
