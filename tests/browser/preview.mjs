// `preau serve` on a small site of its own, which the tests change while a browser looks at it.

import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { createInterface } from 'node:readline';

import { browser, folder, preau } from './site.mjs';

const THEME = resolve(import.meta.dirname, '../../themes/preau');
/** Longer than any step takes, on the slowest machine. */
const PATIENCE = 30_000;

/** A theme that asks for something to be typed, as no page of ours does. */
const FIELD = '<p><label>Essai <input class="essai"></label></p>';
export const FOOTER = readFileSync(join(THEME, 'layout/footer.html'), 'utf8').replace('</footer>', `${FIELD}</footer>`);
export const STYLE = readFileSync(join(THEME, 'style/style.css'), 'utf8');

/** Asks again and again, until what is found is as wanted. */
export async function until(what, find) {
  for (const start = Date.now(); ;) {
    const found = await find();
    if (found) return found;
    if (Date.now() - start > PATIENCE) throw new Error(`it never comes true: ${what}`);
    await new Promise((soon) => setTimeout(soon, 30));
  }
}

/** A site that is served, in the folder `site`. */
export class Preview {
  /** Writes files (path from the site's folder → text), and serves them. */
  static async of(files, ...options) {
    const preview = new Preview();
    preview.site = mkdtempSync(join(folder, 'serve-'));
    for (const [path, text] of Object.entries(files)) preview.write(path, text);
    preview.child = spawn(preau(), ['serve', preview.site, '--port', '0', '--date', '2026-11-24', ...options], { stdio: ['ignore', 'ignore', 'pipe'] });
    const lines = createInterface(preview.child.stderr);
    preview.base = await new Promise((found, gone) => {
      lines.on('line', (line) => {
        const address = /http:\/\/127\.0\.0\.1:\d+\//.exec(line);
        if (address) found(address[0]);
      });
      preview.child.on('exit', (code) => gone(new Error(`preau serve ended with ${code}`)));
    });
    process.on('exit', () => preview.stop());
    await until('there is a site', async () => (await fetch(preview.base)).ok);
    return preview;
  }

  /** In one step, as a careful editor does: nothing half-written is ever read. */
  write(path, text) {
    const file = join(this.site, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(join(this.site, 'next'), text);
    renameSync(join(this.site, 'next'), file);
  }

  stop() {
    this.child.kill();
  }

  /** Opens a page in a tab of its own, and waits until the preview stands over it. */
  async open(path, reader = {}) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...reader });
    const tab = await context.newPage();
    await tab.goto(this.base + path);
    await tab.locator('#preau-preview_ .where').waitFor({ timeout: PATIENCE });
    return tab;
  }
}
