import { buildDrift } from './drift/build';
import { isConfused, judge, shakeAll } from './drift/run';
import { report } from './harness/report';
import { browserName, expect, test } from './harness/test';
import { everyPlace } from './places';

const count = 6;
/** Firefox, where opening pages takes longest, sees every fourth place. */
const shaken = everyPlace.filter((_, index) => browserName === 'chromium' || index % 4 === 0);

/** A small share of `npm run drift`, always the same one. */
test('pages change and the box is still found, for what it is', { timeout: 240_000 }, async ({ visit }) => {
  const all = await shakeAll(shaken, await buildDrift(), visit, count, 20_261_125);
  const { table, wrong, hits, silent } = judge(all);
  report(`drift-${browserName}`, `Drift, ${browserName}: ${table.split('\n').at(-1)}`);
  expect(all.flatMap(({ wanted, seen }) => seen.filter((one) => isConfused(wanted, one))), wrong.join('\n')).toEqual([]);
  expect(silent, wrong.join('\n')).toBe(0);
  expect(hits, wrong.join('\n')).toBeGreaterThanOrEqual(0.98);
});
