import { buildDrift } from '../drift/build';
import { isConfused, judge, shakeAll } from '../drift/run';
import { openBrowser } from '../harness/browser';
import { everyPlace } from '../places';

/** Shakes every practice page, or those of one site; returns what `npm run drift` prints and whether the figures hold. */
export async function drift({ site, count, seed }: { site?: string; count: number; seed: number }): Promise<{ table: string; wrong: readonly string[]; holds: boolean }> {
  const script = await buildDrift();
  const takt = await openBrowser('chromium', { extension: null });
  try {
    const all = await shakeAll(everyPlace.filter((place) => !site || place.site === site), script, (address, options) => takt.page(address, options), count, seed);
    const { table, wrong, mutants, hits, silent } = judge(all);
    const confused = all.some(({ wanted, seen }) => seen.some((one) => isConfused(wanted, one)));
    return { table, wrong, holds: mutants >= 1000 && hits >= 0.98 && !confused && silent === 0 };
  } finally {
    await takt.close();
  }
}
