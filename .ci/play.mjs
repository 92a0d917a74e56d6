/**
 * `npm start -- --site x --text "…"`: types a text into a practice composer and prints the tips that Takt shows.
 * --site NAME   x, bluesky, mastodon …       --text T / --file F   what to type ("-" reads from the pipe)
 * --fix RULE    presses the fix of that tip  --lang en|de          language of the coach and the site
 * --browser chromium|firefox                 --dark                dark colours
 * Without a text and with a display it opens a browser to play in.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

import { buildExtension } from './extension.mjs';
import { findBrowser } from './find-browsers.mjs';
import { loadTool } from './tool.mjs';

const usage = 'Usage: npm start -- [--site NAME] [--text T | --file F] [--fix RULE] [--lang en|de] [--browser chromium|firefox] [--dark]';

function wishes() {
  try {
    const { values } = parseArgs({
      options: { site: { type: 'string', default: 'x' }, text: { type: 'string' }, file: { type: 'string' }, fix: { type: 'string' }, lang: { type: 'string', default: 'en' }, browser: { type: 'string', default: 'chromium' }, dark: { type: 'boolean', default: false }, help: { type: 'boolean', default: false } },
    });
    if (values.help) {
      console.log(usage);
      process.exit(0);
    }
    if (!['en', 'de'].includes(values.lang)) throw new Error(`There is no language "${values.lang}": en or de.`);
    if (!['chromium', 'firefox'].includes(values.browser)) throw new Error(`There is no browser "${values.browser}": chromium or firefox.`);
    const text = values.file === undefined ? values.text : readFileSync(values.file === '-' ? 0 : values.file, 'utf8').replace(/\r\n/g, '\n').replace(/\n$/, '');
    return { ...values, text };
  } catch (error) {
    console.error(`${error.message}\n${usage}`);
    process.exit(2);
  }
}

const wish = wishes();
const display = process.platform === 'darwin' || process.platform === 'win32' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
if (!findBrowser(wish.browser)) {
  console.error(`No ${wish.browser} found. "node .ci/setup.mjs" says how to get one.`);
  process.exit(1);
}
const wrong = process.env.TAKT_EXTENSIONS ? null : await buildExtension(wish.browser);
if (wrong) {
  console.error(`The extension could not be built:\n${wrong}`);
  process.exit(1);
}
const { play, open } = await loadTool('play');
try {
  process.exitCode = wish.text === undefined && display ? await open(wish) : await play(wish);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
