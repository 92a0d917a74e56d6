/**
 * `npm run bench`: what Takt costs on each practice page in real Chromium, with and without it in one run, beside its budget.
 * --site NAME   that site alone
 * --rounds N    how often each page is measured; without it, as often as about four minutes allow
 * --strict      exit code 1 when a budget is missed
 */
import { parseArgs } from 'node:util';

import { buildExtension } from './extension.mjs';
import { sizes } from './sizes.mjs';
import { loadTool } from './tool.mjs';

const { values } = parseArgs({ options: { site: { type: 'string' }, rounds: { type: 'string' }, strict: { type: 'boolean', default: false } } });
const wrong = process.env.TAKT_EXTENSIONS ? null : await buildExtension('chromium');
if (wrong) {
  console.error(wrong);
  process.exit(1);
}
const { bench } = await loadTool('bench');
const { table, holds } = await bench({ site: values.site, rounds: Number(values.rounds) || undefined, sizes: sizes(['chromium']) });
console.log(table);
process.exitCode = values.strict && !holds ? 1 : 0;
