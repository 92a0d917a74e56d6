/**
 * `node .ci/bench-likeness.mjs`: what it costs to ask a history for near posts in real Chromium, at 1,000, 10,000 and 100,000 posts.
 * --million   1,000,000 posts as well (some minutes)    --strict   exit code 1 when a budget is missed
 * Budgets: 2 ms warm and 60 ms cold at 100,000 posts, 20 ms warm at 1,000,000, 2 ms for adding a post.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { root } from './fingerprint.mjs';
import { loadTool } from './tool.mjs';

const { values } = parseArgs({ options: { million: { type: 'boolean', default: false }, strict: { type: 'boolean', default: false } } });
const { benchLikeness } = await loadTool('likeness');
const { table, holds } = await benchLikeness({ sizes: [1000, 10_000, 100_000, ...(values.million ? [1_000_000] : [])], entry: join(root, 'tests/browsers/tools/likeness-page.ts') });
console.log(table);
process.exitCode = values.strict && !holds ? 1 : 0;
