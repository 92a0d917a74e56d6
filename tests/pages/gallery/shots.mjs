// Builds the gallery and takes its pictures: node tests/pages/gallery/shots.mjs [folder]
import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

import { build } from 'esbuild';
import { launch } from 'puppeteer-core';

const here = dirname(fileURLToPath(import.meta.url));
const folder = resolve(process.argv[2] ?? join(here, '../../../.output/gallery'));
mkdirSync(folder, { recursive: true });
await build({
  entryPoints: [join(here, 'gallery.tsx'), join(here, 'gallery.css')],
  outdir: folder,
  bundle: true,
  jsx: 'automatic',
  jsxImportSource: 'preact',
  tsconfigRaw: {},
  format: 'iife',
  logLevel: 'warning',
});
copyFileSync(join(here, 'index.html'), join(folder, 'index.html'));

const chromium = process.env.CHROMIUM ?? ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync);
const browser = await launch({ executablePath: chromium, args: ['--no-sandbox', '--disable-gpu', '--hide-scrollbars'] });
const page = await browser.newPage();
page.on('pageerror', (error) => console.error(error));
for (const [name, width, query] of [
  ['en-light', 1160, 'language=en&scheme=light'],
  ['de-dark', 1160, 'language=de&scheme=dark'],
  ['de-light-narrow', 344, 'language=de&scheme=light'],
  ['en-dark-narrow', 344, 'language=en&scheme=dark'],
]) {
  await page.setViewport({ width, height: 900, deviceScaleFactor: 1.5 });
  await page.goto(`${pathToFileURL(join(folder, 'index.html')).href}?${query}`);
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
  console.log(join(folder, `${name}.png`));
}
await browser.close();
