/**
 * `npm run bench`: what Takt costs on each practice page in real Chromium, with and without it in one run, as medians.
 * --rounds N   how often each page is measured (5)    --strict   exit code 1 when a budget is missed
 * Budgets: script at load 3 ms, 0.5 ms per key, no new task over 50 ms at 15 ms a key, first tip within 400 ms. "!" marks a miss.
 */
import { parseArgs } from 'node:util';

import { buildExtension } from './extension.mjs';
import { loadTool } from './tool.mjs';

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '5' }, strict: { type: 'boolean', default: false } } });
const wrong = process.env.TAKT_EXTENSIONS ? null : await buildExtension('chromium');
if (wrong) {
  console.error(wrong);
  process.exit(1);
}
const { bench } = await loadTool('bench');
const { table, holds } = await bench({ rounds: Number(values.rounds) || 5 });
console.log(table);
process.exitCode = values.strict && !holds ? 1 : 0;
