import { buildDrift } from '../drift/build';
import { isConfused, judge, shakeAll } from '../drift/run';
import { openBrowser } from '../harness/browser';
import type { Place } from '../../pages/place';

/** Shakes every practice page; returns what `npm run drift` prints and whether the figures hold. */
export async function drift(places: readonly Place[], { count, seed }: { count: number; seed: number }): Promise<{ table: string; wrong: readonly string[]; holds: boolean }> {
  const script = await buildDrift();
  const takt = await openBrowser('chromium', { extension: null });
  try {
    const all = await shakeAll(places, script, (address, options) => takt.page(address, options), count, seed);
    const { table, wrong, mutants, hits, silent } = judge(all);
    const confused = all.some(({ wanted, seen }) => seen.some((one) => isConfused(wanted, one)));
    return { table, wrong, holds: mutants >= 1000 && hits >= 0.98 && !confused && silent === 0 };
  } finally {
    await takt.close();
  }
}
