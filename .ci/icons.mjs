// Draws public/icon/*.png from assets/icon.svg; up to 32 pixels from assets/icon-small.svg, whose lines lie on whole pixels.
import { readFileSync } from 'node:fs';

import { launch } from 'puppeteer-core';

const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
const browser = await launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
const page = await browser.newPage();
for (const size of [16, 32, 48, 96, 128]) {
  const drawing = readFileSync(size > 32 ? 'assets/icon.svg' : 'assets/icon-small.svg', 'utf8');
  await page.setViewport({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${drawing}`);
  await page.screenshot({ path: `public/icon/${size}.png`, omitBackground: true });
}
await browser.close();
