import type { PracticeOptions } from '../../pages/options';
import type { Place } from '../../pages/place';
import type { PracticePage } from '../harness/page';
import type { Seen } from './in-page';

type Visit = (address: string, options?: PracticeOptions) => Promise<PracticePage>;

/** What must come of a place: its kind, or that it is left alone. */
export type Wanted = Place['kind'] | 'message' | 'search' | 'comment';

/** All mutants of one place. */
export type Shaken = { readonly name: string; readonly wanted: Wanted; readonly seen: readonly Seen[] };

/** Boxes that are not for posts: practice pages open them by these names. */
const others = ['message', 'search', 'comment'] as const;

/** Every place to shake: those people post in, and one of each other kind that a site's pages can open. */
export async function shakeAll(places: readonly Place[], script: string, visit: Visit, count: number, seed: number): Promise<Shaken[]> {
  const all: Shaken[] = [];
  const done = new Set<string>();
  for (const [index, place] of places.entries()) {
    const page = await visit(place.address, place.options);
    const from = seed + index * 100_000;
    if (place.open) await page.open(place.open);
    await page.box(0, place.surface);
    all.push({ name: place.name, wanted: place.kind, seen: await shaken(page, script, place.surface, from, count) });
    for (const other of others) {
      const key = `${new URL(place.address).host} ${JSON.stringify(place.options ?? {})} ${other}`;
      if (done.has(key) || !(await page.raw.evaluate(() => window.practice.knows())).includes(other)) continue;
      done.add(key);
      await page.go(place.address, place.options);
      await page.open(other);
      await page.until(`${other} has a box`, () => page.raw.evaluate((name) => window.practice.count() > 0 || (name === 'search' && document.querySelector('[role="search"] input') !== null), other));
      all.push({ name: `${place.name}: ${other}`, wanted: other, seen: await shaken(page, script, other, from + 50_000, Math.ceil(count / 2)) });
    }
    await page.close();
  }
  return all;
}

async function shaken(page: PracticePage, script: string, surface: string | undefined, from: number, count: number): Promise<Seen[]> {
  await page.raw.evaluate(script);
  return page.raw.evaluate((name, seed, much) => {
    // A search field may have no editor of its own.
    const isNamed = window.practice.surfaces().includes(name ?? '');
    const box = name === 'search' && !isNamed ? document.querySelector('[role="search"] input') : window.practice.element(0, isNamed ? name : undefined);
    if (!box) throw new Error(`no box for ${name}`);
    return window.drift.shake(box, seed, much);
  }, surface, from, count);
}

/** Whether a mutant of a place people post in was found, and found again. */
export const isHit = ({ found, again, kind }: Seen) => found && again && kind !== 'message';

/** Whether something was taken for what it is not: a post for a reply, a message for anything that is read. */
export function isConfused(wanted: Wanted, { kind }: Seen): boolean {
  if (kind === null || kind === 'message') return false;
  if (wanted === 'message' || wanted === 'search') return true;
  if (wanted === 'comment') return kind === 'post' || kind === 'thread' || kind === 'quote';
  return kind !== wanted && kind !== 'unknown';
}

const share = (part: number, whole: number) => `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;

/** The table for people, what went wrong with seeds to repeat it, and whether the figures hold. */
export function judge(all: readonly Shaken[]): { readonly table: string; readonly wrong: readonly string[]; readonly mutants: number; readonly hits: number; readonly silent: number } {
  const rows: string[] = [];
  const wrong: string[] = [];
  let [mutants, wantedBoxes, hits, silent] = [0, 0, 0, 0];
  for (const { name, wanted, seen } of all) {
    mutants += seen.length;
    const isPost = wanted !== 'message' && wanted !== 'search' && wanted !== 'comment';
    const found = seen.filter(isHit).length;
    const confused = seen.filter((one) => isConfused(wanted, one));
    const missed = isPost ? seen.filter((one) => !isHit(one)) : [];
    const unsaid = isPost ? seen.filter((one) => (!one.found || one.rank < 0) && !one.says) : [];
    if (isPost) {
      wantedBoxes += seen.length;
      hits += found;
    }
    silent += unsaid.length;
    const unknown = seen.filter((one) => one.kind === 'unknown').length;
    rows.push([name.padEnd(32), String(seen.length).padStart(5), isPost ? share(found, seen.length).padStart(8) : '       –', String(unknown).padStart(8), String(confused.length).padStart(9), String(unsaid.length).padStart(9)].join(' '));
    const tell = (what: string) => ({ seed, mutations, kind, rank, says }: Seen) => wrong.push(`${name}: ${what}, seed ${seed}, kind ${kind}, rank ${rank}: ${mutations.join(', ')}${says ? ` (${says.slice(0, 60)})` : ''}`);
    confused.forEach(tell('taken for something else'));
    missed.forEach(tell('missed'));
    unsaid.forEach(tell('not reported'));
  }
  rows.unshift(['place'.padEnd(32), 'count', '   found', ' unknown', ' confused', ' unsaid'].join(' '));
  rows.push(`${mutants} mutants; box found in ${share(hits, wantedBoxes)} of ${wantedBoxes}`);
  return { table: rows.join('\n'), wrong, mutants, hits: hits / Math.max(1, wantedBoxes), silent };
}
