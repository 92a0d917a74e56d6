/**
 * `npm run bench`: what Takt costs on each practice page in real Chromium, with and without it in one run, beside its budget.
 * --site NAME   that site alone
 * --rounds N    how often each page is measured; without it, as often as about four minutes allow
 * --strict      exit code 1 when a budget is missed
 * `npm run bench -- import`: how fast an archive of a million posts is looked at and written.
 * --posts N     another number of posts
 * --stops N     the background is stopped so often while it writes
 * --look        looks at it without writing, packed without being made smaller: 2,300,000 posts are two gigabytes
 * `npm run bench -- likeness`: what it costs to ask a history of up to a million posts for near ones, beside other ways: an exact scan, plain sketches, two packages.
 * --posts N     no larger history than that
 * --own         without the other ways and the search
 */
import { parseArgs } from 'node:util';

import { buildExtension } from './extension.mjs';
import { sizes } from './sizes.mjs';
import { loadTool } from './tool.mjs';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { posts: { type: 'string' }, stops: { type: 'string' }, look: { type: 'boolean', default: false }, own: { type: 'boolean', default: false }, site: { type: 'string' }, rounds: { type: 'string' }, strict: { type: 'boolean', default: false } } });
const wrong = process.env.TAKT_EXTENSIONS ? null : await buildExtension('chromium');
if (wrong) {
  console.error(wrong);
  process.exit(1);
}
const ways = { import: imported, likeness };
const measured = await (ways[positionals[0]] ?? pages)();
console.log(measured.says);
process.exitCode = values.strict && !measured.holds ? 1 : 0;

async function imported() {
  const { measureImport } = await loadTool('import');
  return await measureImport({ posts: Number(values.posts) || undefined, stops: Number(values.stops) || undefined, look: values.look });
}

async function likeness() {
  const { measureLikeness } = await loadTool('likeness');
  return await measureLikeness({ posts: Number(values.posts) || undefined, own: values.own });
}

async function pages() {
  const { bench } = await loadTool('bench');
  const { table, holds } = await bench({ site: values.site, rounds: Number(values.rounds) || undefined, sizes: sizes(['chromium']) });
  return { says: table, holds };
}
