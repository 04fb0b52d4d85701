// What the criteria of RGAA ask of every page and no other check looks at; tests/rgaa/evidence.yml says which is for which.

import { test } from 'node:test';

import { colours } from '../colours.mjs';
import { files, pages, read, redirects, web } from '../site.mjs';
import { nothing, visit } from '../visit.mjs';

/** What can be seen in a page: each function runs in the page and returns what is wrong with it. */
export const IN_PAGE = [
  ['every picture has an alternative text, or says that it only decorates', function pictures() {
    const named = (element) => element.getAttribute('aria-label')?.trim() || document.getElementById(element.getAttribute('aria-labelledby'))?.textContent.trim();
    const silent = (element) => element.getAttribute('aria-hidden') === 'true' || element.closest('[aria-hidden="true"]');
    const images = [...document.images].filter((image) => !image.hasAttribute('alt')).map((image) => `no alternative: ${image.getAttribute('src')}`);
    const drawn = [...document.querySelectorAll('[role="img"], svg')].filter((element) => !silent(element) && !named(element)).map((element) => `no name: ${element.outerHTML.slice(0, 60)}`);
    return [...images, ...drawn];
  }],

  ['what only decorates is passed over in silence', function decoration() {
    const silent = [...document.querySelectorAll('img[alt=""], [aria-hidden="true"]')];
    const said = silent.filter((element) => element.matches('[title], [aria-label], [aria-labelledby], [aria-describedby]') || element.querySelector('title, [aria-label]'));
    const alone = silent.filter((element) => element.closest('a') && !element.closest('a').textContent.trim());
    return [...said.map((element) => `speaks: ${element.outerHTML.slice(0, 60)}`), ...alone.map((element) => `is all that a link has: ${element.outerHTML.slice(0, 60)}`)];
  }],

  ['each caption is tied to its picture', function captions() {
    // RGAA asks for a role too: the element has it by itself, and HTML forbids to write one beside a <figcaption>.
    const tied = (figure) => figure.localName === 'figure' && figure.getAttribute('aria-label')?.trim() === figure.querySelector('figcaption').textContent.trim();
    const loose = [...document.querySelectorAll('figcaption')].filter((caption) => !caption.closest('figure')?.querySelector('img, svg, pre, table'));
    const figures = [...document.querySelectorAll('figure:has(img):has(figcaption)')].filter((figure) => !tied(figure));
    return [...loose.map((caption) => `a caption of nothing: ${caption.textContent.slice(0, 40)}`), ...figures.map((figure) => `<figure> lacks aria-label, its caption: ${figure.textContent.trim().slice(0, 40)}`)];
  }],

  ['a film or a sound waits to be played, has a name, keys, its captions, its words nearby and a link that does without', function media() {
    return [...document.querySelectorAll('audio, video')].flatMap((media) => {
      const name = media.getAttribute('aria-label') ?? '';
      const found = [];
      if (!name.trim()) found.push('has no name');
      if (!media.controls) found.push('has no keys');
      if (media.autoplay || media.loop || media.preload !== 'none') found.push('does not wait');
      const captions = [...media.querySelectorAll('track[kind="captions"][src][srclang][label]')];
      if (media.localName === 'video' && captions.length === 0) found.push('has no captions');
      if (media.nextElementSibling?.getAttribute('href') !== media.getAttribute('src')) found.push('has no link that does without');
      let near = media.closest('p, figure, section, main > div') ?? media;
      const after = [near.textContent];
      for (let count = 0; count < 4 && near.nextElementSibling; count += 1) {
        near = near.nextElementSibling;
        after.push(near.textContent);
      }
      if (!/transcri|نص|текст|metni|文字/i.test(after.join(' '))) found.push('has no words nearby');
      return found.map((what) => `${media.localName} ${name} ${what}`);
    });
  }],

  ['no page has a medium that is not of the web, nor leads to a slide show', function otherMedia() {
    const own = (element) => element.closest('.view360');
    const held = [...document.querySelectorAll('bgsound, object, embed, canvas, iframe, frame')].filter((element) => !own(element)).map((element) => element.localName);
    const led = [...document.querySelectorAll('a[href]')].filter((link) => /\.(swf|pptx?|odp)$/i.test(link.pathname)).map((link) => link.getAttribute('href'));
    return [...held, ...led];
  }],

  ['every table is of data, with headings for its columns that say so', function tables() {
    return [...document.querySelectorAll('table')].flatMap((table) => {
      const name = table.textContent.trim().slice(0, 30);
      const found = [];
      const first = [...(table.rows[0]?.cells ?? [])];
      if (table.matches('[role="presentation"], [role="none"]')) found.push(`lays out: ${name}`);
      if (table.rows.length < 2 || first.length < 2) found.push(`holds one row or one column: ${name}`);
      if (!first.every((cell) => cell.matches('th[scope="col"]') || (!cell.textContent.trim() && cell.cellIndex === 0))) found.push(`a column without a heading: ${name}`);
      const headings = [...table.querySelectorAll('th')];
      if (headings.some((cell) => !['col', 'row'].includes(cell.getAttribute('scope')))) found.push(`a heading without its scope: ${name}`);
      if (headings.some((cell) => cell.parentElement.rowIndex > 0 && cell.cellIndex > 0)) found.push(`a heading in the midst: ${name}`);
      const wrong = [...table.querySelectorAll('[data-label]')].find((cell) => cell.dataset.label !== first[cell.cellIndex]?.textContent.trim());
      if (wrong) found.push(`a cell that names another column: ${wrong.textContent}`);
      return found;
    });
  }],

  ['no table is complex, or has a title', function simpleTables() {
    return [...document.querySelectorAll('table')].filter((table) => table.querySelector('[colspan], [rowspan], thead tr + tr, caption') || table.matches('[title], [summary], [aria-label], [aria-labelledby]'))
      .map((table) => table.textContent.trim().slice(0, 40));
  }],

  ['every link has words', function links() {
    const words = (link) => link.getAttribute('aria-label')?.trim() || link.textContent.trim() || [...link.querySelectorAll('img')].map((image) => image.alt).join('').trim();
    return [...document.links].filter((link) => !words(link)).map((link) => link.outerHTML.slice(0, 60));
  }],

  ['what a link is called begins with, or holds, what is seen', function labels() {
    const plain = (text) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
    return [...document.querySelectorAll('a[aria-label], summary[aria-label], button[aria-label]')].filter((element) => !plain(element.getAttribute('aria-label')).includes(plain(element.textContent))).map((element) => element.outerHTML.slice(0, 60));
  }],

  ['every page says its language and its direction', function language() {
    const { lang, dir } = document.documentElement;
    const right = ['ar', 'fa', 'he', 'ur', 'ps'].includes(lang.split('-')[0]) ? 'rtl' : 'ltr';
    const found = lang ? [] : ['no language'];
    if (dir !== right) found.push(`direction ${dir || 'unsaid'}, not ${right}, in ${lang}`);
    const path = location.pathname.match(/\.([a-z]{2,3})\.html$/)?.[1];
    if (path && path !== lang) found.push(`the address says ${path}, the page ${lang}`);
    return found;
  }],

  ['each language is named by a code that exists', function codes() {
    const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });
    const known = (code) => {
      try {
        return Boolean(names.of(code));
      } catch {
        return false;
      }
    };
    return [...document.querySelectorAll('[lang], [hreflang]')].flatMap((element) => [element.getAttribute('lang'), element.getAttribute('hreflang')])
      .filter((code) => code !== null && code !== 'x-default' && !known(code)).map((code) => `"${code}"`);
  }],

  ['each passage in French or English is marked so', function passages() {
    const small = {
      fr: new Set('le la les des une est et dans pour que qui sur avec vous ne pas du au aux ce cette il elle nous votre leur sont par se'.split(' ')),
      en: new Set('the and of to is in for that with you it not are this be by your from at we they have will can his her'.split(' ')),
    };
    return [...document.querySelectorAll('p, li, dd, td, h1, h2, h3, figcaption')].flatMap((block) => {
      const language = block.closest('[lang]').lang.split('-')[0];
      const inner = [...block.querySelectorAll('[lang], code, pre, kbd, p, li, dd, td')];
      const texts = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
      let own = '';
      while (texts.nextNode()) if (!inner.some((element) => element.contains(texts.currentNode))) own += ` ${texts.currentNode.data}`;
      const words = own.toLowerCase().match(/\p{Script=Latin}+/gu) ?? [];
      const count = (name) => words.filter((word) => small[name].has(word)).length;
      const [french, english] = [count('fr'), count('en')];
      const spoken = Math.max(french, english) < 3 ? undefined : french > 2 * english ? 'fr' : english > 2 * french ? 'en' : undefined;
      return spoken && spoken !== language ? [`in ${spoken}, marked as ${language}: ${own.trim().slice(0, 40)}`] : [];
    });
  }],

  ['the title of a page says its heading and the site', function title() {
    const heading = document.querySelector('h1')?.textContent.trim();
    const site = document.querySelector('.site-name')?.textContent.trim();
    const home = new URL('.', document.querySelector('.site-name a').href).href;
    const isHome = home === new URL('.', location.href).href && /\/(index|page-\d+)\b[^/]*$/.test(location.pathname);
    const found = document.title.trim() ? [] : ['no title'];
    if (heading && !document.title.startsWith(heading)) found.push(`"${document.title}" does not begin with "${heading}"`);
    if (site && !isHome && !document.title.includes(site)) found.push(`"${document.title}" does not name "${site}"`);
    return found;
  }],

  ['one heading of level 1, and none below skips a level or is empty', function headings() {
    const all = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6, [role="heading"]')];
    const level = (heading) => Number(heading.getAttribute('aria-level') ?? heading.localName[1]);
    const found = all.filter((heading) => level(heading) === 1).length === 1 ? [] : ['not one heading of level 1'];
    all.forEach((heading, index) => {
      if (!heading.textContent.trim()) found.push('an empty heading');
      if (index > 0 && level(heading) > level(all[index - 1]) + 1) found.push(`skips a level: ${heading.textContent.slice(0, 40)}`);
    });
    for (const bold of document.querySelectorAll('main p > :is(strong, b):only-child')) {
      if (bold.textContent.trim() === bold.parentElement.textContent.trim() && !/:|[.!?»؟]$/u.test(bold.textContent.trim())) found.push(`bold in place of a heading: ${bold.textContent.slice(0, 40)}`);
    }
    return found;
  }],

  ['every page has its header, its navigation, one main part and its footer, each with a name of its own', function landmarks() {
    const found = [];
    const one = (selector) => document.querySelectorAll(selector).length === 1 || found.push(`not one ${selector}`);
    ['body > header', 'body > main', 'main', 'body > footer', 'header nav, nav.menu'].forEach(one);
    if (document.querySelectorAll('main:is([hidden], [aria-hidden])').length) found.push('a hidden main part');
    const name = (element) => element.getAttribute('aria-label') ?? document.getElementById(element.getAttribute('aria-labelledby'))?.textContent.trim() ?? '';
    for (const kind of ['nav', 'aside']) {
      const names = [...document.querySelectorAll(kind)].map(name);
      if (names.some((one) => !one)) found.push(`a ${kind} without a name`);
      if (new Set(names).size < names.length) found.push(`two ${kind} of one name`);
    }
    for (const text of document.body.childNodes) if (text.nodeType === 3 && text.data.trim()) found.push(`words outside all parts: ${text.data.trim().slice(0, 30)}`);
    return found;
  }],

  ['a list is a list, not lines that begin with dashes or numbers', function lists() {
    const found = [];
    const mark = /^\s*([-–—•*·▪►→]|\d{1,2}[.)]|[a-z]\))\s/u;
    for (const block of document.querySelectorAll('main p, main dd, main td')) {
      const lines = block.innerText.split('\n').filter((line) => mark.test(line));
      if (lines.length > 1) found.push(`lines in one paragraph: ${lines[0].slice(0, 30)}`);
      const next = block.nextElementSibling;
      if (block.localName === 'p' && next?.localName === 'p' && mark.test(block.innerText) && mark.test(next.innerText)) found.push(`paragraphs: ${block.innerText.slice(0, 30)}`);
    }
    for (const item of document.querySelectorAll('li')) if (!item.parentElement.matches('ul, ol, menu')) found.push('an item outside a list');
    for (const list of document.querySelectorAll('ul, ol')) if ([...list.children].some((child) => child.localName !== 'li')) found.push('a list with something else than items');
    return found;
  }],

  ['no element is there for its looks alone', function looks() {
    const found = [];
    for (const old of document.querySelectorAll('b, i, u, big, small, center, font, tt, strike, basefont, [align], [bgcolor], [border], [color], [valign], [hspace], [vspace], table [width], table [height]')) found.push(old.outerHTML.slice(0, 50));
    for (const empty of document.querySelectorAll('p, li, dt, dd, h1, h2, h3, h4, h5, h6, blockquote, ul, ol')) {
      if (!empty.textContent.trim() && !empty.querySelector('img, svg, [role="img"]')) found.push(`empty: ${empty.outerHTML.slice(0, 40)}`);
    }
    for (const gap of document.querySelectorAll('br + br')) {
      const between = gap.previousSibling?.nodeType === 3 ? gap.previousSibling.data.trim() : '';
      if (!between) found.push('two new lines for a gap');
    }
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) if (/(\p{L} ){4}\p{L}(?!\p{L})/u.test(texts.currentNode.data)) found.push(`letters spaced by hand: ${texts.currentNode.data.trim().slice(0, 30)}`);
    return found;
  }],

  ['words stand in paragraphs, items, headings or cells', function blocks() {
    const holders = 'p, li, dt, dd, td, th, h1, h2, h3, h4, h5, h6, figcaption, summary, pre, blockquote, address, a, button, label, caption';
    const found = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const { data, parentElement } = texts.currentNode;
      if (data.trim() && !parentElement.closest(holders)) found.push(data.trim().slice(0, 40));
    }
    return found;
  }],

  ['what the style sheet adds says nothing that the page does not', function added() {
    const found = [];
    for (const element of document.body.querySelectorAll('*:not(track)')) {
      if (getComputedStyle(element).backgroundImage.includes('url(')) found.push(`a picture behind ${element.localName}.${element.className}`);
      for (const side of ['::before', '::after']) {
        const { content, backgroundImage } = getComputedStyle(element, side);
        if (backgroundImage.includes('url(') || content.includes('url(')) found.push(`a picture at ${element.localName}.${element.className}${side}`);
        const [shown, spoken] = content.split(' / ');
        const says = !['none', 'normal', '""'].includes(shown) && spoken !== '""';
        if (says && shown !== JSON.stringify(element.dataset.label)) found.push(`${element.localName}.${element.className}${side} adds ${content}`);
      }
    }
    return found;
  }],

  ['words come in the page in the order in which they are seen', function order() {
    const blocks = [...document.querySelectorAll('main :is(h1, h2, h3, h4, p, li, dt, dd, figure, pre, tr), .site-name, .menu a, .help :is(h2, p, dt, dd), .site-footer :is(p, li)')].filter((element) => element.checkVisibility({ contentVisibilityAuto: true }) && !element.querySelector('p, li, dd'));
    const part = (element) => element.closest('nav, section, aside, header, footer, li, div, article');
    const found = [];
    blocks.slice(1).forEach((block, index) => {
      const [before, after] = [blocks[index].getBoundingClientRect(), block.getBoundingClientRect()];
      const above = after.bottom <= before.top + 1;
      const beside = part(block) !== part(blocks[index]) && (before.right <= after.left + 1 || after.right <= before.left + 1);
      if (above && !beside && !blocks[index].contains(block)) found.push(`"${block.textContent.trim().slice(0, 30)}" stands above "${blocks[index].textContent.trim().slice(0, 30)}"`);
    });
    return found;
  }],

  ['the page declares its paper with its ink', function paper() {
    const root = getComputedStyle(document.documentElement);
    const { read } = globalThis.colours;
    return read(root.backgroundColor)[3] === 255 && read(root.color)[3] === 255 ? [] : ['the ground of the page is left to chance'];
  }],

  ['a link among words is underlined, or its edge drawn', function underlined() {
    const drawn = (link) => {
      const style = getComputedStyle(link);
      return style.textDecorationLine.includes('underline') || (parseFloat(style.borderBottomWidth) > 0 && style.borderBottomStyle !== 'none');
    };
    return [...document.querySelectorAll('main a[href], .help a, .site-footer a')].filter((link) => link.checkVisibility() && !drawn(link)).map((link) => link.textContent.trim().slice(0, 40));
  }],

  ['what is hidden from the voice is of no use to the hand, and what is seen is not hidden from it', function hidden() {
    const reached = [...document.querySelectorAll('[aria-hidden="true"], [hidden], [inert]')].filter((element) => element.matches('a, button, summary, [tabindex]') || element.querySelector('a, button, summary, [tabindex]'));
    const words = [...document.querySelectorAll('[aria-hidden="true"]')].filter((element) => /[\p{L}\p{N}]{2}/u.test(element.textContent));
    return [...reached, ...words].map((element) => element.outerHTML.slice(0, 60));
  }],

  ['nothing appears when one hovers, or looks with the keyboard', function appears() {
    const calm = /^(color|background(-.*)?|outline(-.*)?|text-decoration(-.*)?|text-underline(-.*)?|box-shadow|border(-.*)?|cursor)$/;
    const found = [];
    const look = (rules) => {
      for (const rule of rules) {
        if (/:(hover|focus)/.test(rule.selectorText ?? '') && rule.selectorText !== '.skip:focus') {
          for (const property of rule.style) if (!calm.test(property)) found.push(`${rule.selectorText} changes ${property}`);
        }
        if (rule.cssRules) look(rule.cssRules);
      }
    };
    for (const sheet of [...document.styleSheets, ...document.adoptedStyleSheets]) look(sheet.cssRules);
    const titles = [...document.querySelectorAll('body [title]:not(abbr)')].map((element) => `a title that only hovering shows: ${element.title}`);
    return [...found, ...titles];
  }],

  ['nothing moves or blinks', function moves() {
    const moving = document.getAnimations().map((animation) => `moves: ${animation.effect?.target?.localName}`);
    // A browser gives its own captions a passage; what is not painted does not move.
    const styled = [...document.querySelectorAll('*:not(track)')].filter((element) => {
      const style = getComputedStyle(element);
      return style.animationName !== 'none' || style.transitionDuration.split(', ').some((time) => parseFloat(time) > 0) || style.scrollBehavior === 'smooth';
    });
    const old = document.querySelectorAll('marquee, blink, animate, animateTransform, animateMotion, set').length;
    return [...moving, ...styled.map((element) => `${element.localName}.${element.className} is set to move`), ...(old ? ['moves by its element'] : [])];
  }],

  ['no page proposes an office file', function office() {
    return [...document.links].filter((link) => /\.(pdf|docx?|odt|ods|odp|xlsx?|pptx?|rtf|epub|zip)$/i.test(link.pathname)).map((link) => link.getAttribute('href'));
  }],

  ['no page has emoticons, pictures of letters or riddles of signs', function cryptic() {
    const found = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const { data, parentElement } = texts.currentNode;
      if (parentElement.closest('pre, code, kbd, [role="img"], [aria-label]')) continue;
      const sign = data.match(/\p{Emoji_Presentation}|(^|\s)[:;=8][-^']?[)(DPp/|](\s|$)|<3|[_|/\\#=~*]{6,}/u);
      if (sign) found.push(data.trim().slice(0, 40));
    }
    return found;
  }],

  ['the skip link comes first and leads to the main part, and all the parts of a page come in one order', function parts() {
    const first = document.querySelector('a[href], button, input, summary, [tabindex]');
    const found = first?.matches('.skip') && document.querySelector(first.getAttribute('href'))?.localName === 'main' ? [] : ['the skip link is not first'];
    const order = [...document.body.children].map((child) => child.className || child.localName).join(' ');
    if (!/^skip site-header main( help)? site-footer$/.test(order)) found.push(`parts in another order: ${order}`);
    return found;
  }],
];

/** Each page is opened once for all of them. */
async function lookAtAll() {
  const found = new Map(IN_PAGE.map(([name]) => [name, []]));
  const init = `(${colours})(); globalThis.looks = [${IN_PAGE.map(([, look]) => look).join(',')}];`;
  await visit(pages, { init }, async (tab, path) => {
    const seen = await tab.evaluate(() => globalThis.looks.map((look) => look()));
    seen.forEach((whats, index) => found.get(IN_PAGE[index][0]).push(...whats.map((what) => `${path}: ${what}`)));
    return [];
    // From a server: a style sheet of the disk cannot be read by a page.
  }, web);
  return found;
}

let all;
for (const [name] of IN_PAGE) {
  test(name, async () => {
    all ??= lookAtAll();
    nothing((await all).get(name).toSorted());
  });
}

const languageOf = (path) => read(path).match(/<html lang="([^"]+)"/)[1];
const linksOf = (html) => [...html.matchAll(/<a [^>]*href="([^"#]+)/g)].map((link) => link[1]);
const lead = (path) => linksOf(read(path)).map((href) => new URL(href, `file:///${path}`).pathname.slice(1)).map(decodeURIComponent);
const part = (path, from, to) => read(path).split(from)[1]?.split(to)[0] ?? '';

test('every page begins with its doctype', () => {
  nothing([...pages, ...redirects].filter((path) => !/^<!doctype html>\n<html lang="/.test(read(path))));
});

test('the menu and the foot of the page say the same on every page of a language', () => {
  const words = (path) => ['<nav class="menu"', '<footer'].map((from) => part(path, from, from.startsWith('<nav') ? '</nav>' : '</footer>').replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ').replace(/^[^>]*>/, '').trim()).join(' | ');
  const known = new Map();
  nothing(pages.filter((path) => {
    const language = languageOf(path);
    if (!known.has(language)) known.set(language, words(path));
    return known.get(language) !== words(path);
  }));
});

const PLAN = /^plan(\.[a-z-]+)?\.html$/;

test('every page has a menu, and leads at its foot, at one place, to the plan of the site', () => {
  const plans = pages.filter((path) => PLAN.test(path));
  const missing = plans.length ? [] : ['there is no plan of the site'];
  const places = new Map();
  const wrong = pages.filter((path) => {
    const links = linksOf(part(path, '<footer', '</footer>'));
    const place = links.findIndex((href) => PLAN.test(href.replace(/^(\.\.\/)+/, '')));
    const language = languageOf(path);
    if (!places.has(language)) places.set(language, place);
    return place < 0 || place !== places.get(language) || !part(path, '<nav class="menu"', '</nav>').includes('href=');
  });
  nothing([...missing, ...wrong]);
});

test('the plan of the site leads to every page of its language', () => {
  const plans = pages.filter((path) => PLAN.test(path));
  const found = plans.length ? [] : ['there is no plan of the site'];
  for (const plan of plans) {
    const there = new Set(lead(plan));
    const language = languageOf(plan);
    // Other parts of a list, plain versions, pages of tags and of single skills, and what is made to be printed are a step further.
    const wanted = pages.filter((path) => languageOf(path) === language && path !== plan && !/^(404|tags\/.*|competences\/[^/]+\/\d.*)|page-\d+|recit-visuel|\.simple\./.test(path));
    found.push(...wanted.filter((path) => !there.has(path)).map((path) => `${plan} does not lead to ${path}`));
  }
  nothing(found);
});

test('no page goes away by itself, but those that have moved, at once', () => {
  const away = pages.filter((path) => /http-equiv="?refresh/i.test(read(path)));
  const late = redirects.filter((path) => !/http-equiv="refresh" content="0[;"]/.test(read(path)));
  nothing([...away, ...late]);
});

/** What makes a picture move, by the end of its name. */
const MOVING = {
  gif: (bytes) => bytes.toString('latin1').split('\x21\xf9\x04').length > 2,
  png: (bytes) => bytes.includes('acTL'),
  svg: (bytes) => /<(animate|set|script)|@keyframes/.test(bytes.toString('utf8')),
  webp: (bytes) => bytes.includes('ANIM'),
};
export const isMoving = (path, bytes) => MOVING[path.split('.').at(-1)]?.(bytes) ?? false;

test('no picture moves', () => {
  nothing(files.filter((path) => isMoving(path, Buffer.from(read(path, undefined, 'latin1'), 'latin1'))));
});

export const locks = (sheet) => [...sheet.matchAll(/\(\s*orientation\b[^)]*\)/g)].map((lock) => lock[0]);

test('a page is read whichever way the telephone is held', () => {
  nothing(files.filter((path) => /\.(css|webmanifest)$/.test(path)).flatMap((path) => [...locks(read(path)), ...(/"orientation"/.test(read(path)) ? [path] : [])]));
});
