import type { KnownPost } from '../../rules';
import { channelsOf, type Channel } from '../../rules/figures/channels';
import { figuresOf, type Figures } from '../../rules/figures/figures';
import { ordered, pick, type Order, type Pick } from '../../rules/figures/pick';
import { lettersOf, mayHave } from '../../rules/figures/letters';
import { blockPosts } from '../../rules/likeness/scan';
import { columns, letters } from './history-columns';
import { withHistory } from './history-database';
import { matcher, wordsOf } from './history-list';
import { readMany } from './history-read';
import { fromStored } from './history-schema';
import { numberOf } from './history-sketches';

/** Which posts a table is to show, in which order, and from which of them on a search goes on. */
export type RowsWish = { readonly filter: Pick; readonly order: Order; readonly search?: string; readonly from?: number };

/** Numbers of posts in order; the share of the history they are out of; where to go on, null at the end; and how many records are damaged, where there are any. */
export type Rows = { readonly ids: readonly number[]; readonly part: number; readonly next: number | null; readonly damaged?: number };

/** Milliseconds after which an answer is given with what there is; the first of a search comes sooner. */
const budget = 400;
const soon = 100;
/** Texts looked through at a time. */
const step = 500;

/**
 * The numbers of all posts that are meant. A search passes over those that cannot have its words, looks through the texts of the others
 * in the order of the table, and stops after a while to be asked on.
 */
export async function rows({ filter, order, search = '', from = 0 }: RowsWish): Promise<Rows> {
  const { columns: all, part } = await columns(budget);
  const picked = Array.from(ordered(all, pick(all, filter), order), (row) => all.ids[row] ?? 0);
  const harm = all.damaged ? { damaged: all.damaged } : {};
  const words = wordsOf(search);
  if (words.length === 0) return { ids: picked, part, next: null, ...harm };
  const fits = matcher(search);
  const may = await sieve(words);
  const late = performance.now() + (from === 0 ? soon : budget);
  const found: number[] = [];
  let at = from;
  while (at < picked.length && performance.now() < late) {
    const some: number[] = [];
    for (; at < picked.length && some.length < step; at++) if (may(picked[at] ?? 0)) some.push(picked[at] ?? 0);
    found.push(...(await get(some)).filter(fits).map(({ id }) => id));
  }
  return { ids: found, part, next: at < picked.length ? at : null, ...harm };
}

/** Tells of a post by its number whether it may have all these words. */
async function sieve(words: readonly string[]): Promise<(id: number) => boolean> {
  const asked = lettersOf(words);
  if (!asked) return () => true;
  const blocks = await letters();
  return (id) => {
    const block = blocks.get(numberOf(id));
    return !block || mayHave(block, id % blockPosts, asked);
  };
}

/** The posts with these numbers that are still there and can be read. */
export async function get(ids: readonly number[]): Promise<readonly KnownPost[]> {
  return (await withHistory((database) => readMany(database, ids))).map(fromStored);
}

/** What the page draws of the posts that are meant, and the share of the history it was counted from. */
export async function figures(filter: Pick, year: number | undefined, zone: string, now: number): Promise<Figures & { readonly part: number }> {
  const { columns: all, part } = await columns(budget);
  return { ...figuresOf(all, pick(all, filter), { zone, now, ...(year !== undefined && { year }) }), part };
}

/** How every channel does, and the share of the history that was told from. */
export async function channels(zone: string, now: number): Promise<{ readonly channels: readonly Channel[]; readonly part: number }> {
  const { columns: all, part } = await columns(budget);
  return { channels: channelsOf(all, zone, now), part };
}
