import type { KnownPost } from '../../rules';
import { channelsOf, type Channel } from '../../rules/figures/channels';
import { placeName, type Columns } from '../../rules/figures/columns';
import { figuresOf, type Figures } from '../../rules/figures/figures';
import { ordered, pick, type Order, type Pick } from '../../rules/figures/pick';
import { lettersOf, mayHave } from '../../rules/figures/letters';
import { blockPosts } from '../../rules/likeness/scan';
import { turn } from './column-blocks';
import { columns, letters } from './history-columns';
import { countedPlaces, withHistory, type PostPlace } from './history-database';
import { firstRows } from './history-first';
import { matcher, wordsOf } from './history-list';
import { readMany } from './history-read';
import { fromStored } from './history-schema';
import { numberOf } from './history-sketches';

/** Which posts a table is to show, in which order, and from which of them on a search goes on; `first` when the first rows of them will do. */
export type RowsWish = { readonly filter: Pick; readonly order: Order; readonly search?: string; readonly from?: number; readonly first?: boolean };

/** Numbers of posts in order; the share of the history they are out of; where to go on, null at the end; and how many records are damaged, where there are any. */
export type Rows = { readonly ids: readonly number[]; readonly part: number; readonly next: number | null; readonly damaged?: number };

/** Milliseconds after which an answer is given with what there is; the first of a table and of a search comes sooner. */
const budget = 400;
const soon = 100;
/** Texts looked through at a time. */
const step = 500;
/** Rows that are shown before all others are known. */
const screens = 200;
/** All posts are told at once up to this number. */
const few = 2 * blockPosts;
/** The table that was asked for last: a search through many asks for it again and again. */
const tables = new WeakMap<Columns, { readonly key: string; readonly ids: Float64Array }>();

/**
 * The numbers of all posts that are meant; none while columns are still being made. A search passes over those that cannot have its words,
 * looks through the texts of the others in the order of the table, and stops after a while to be asked on.
 */
export async function rows({ filter, order, search = '', from = 0, first = false }: RowsWish): Promise<Rows> {
  if (first && (await isLong())) return { ids: await turn(() => firstRows({ filter, order, search }, screens, soon)), part: 0, next: null };
  const { all: together, part } = await columns(budget);
  if (part < 1) return { ids: [], part, next: null };
  const all = together();
  const picked = table(all, filter, order);
  const harm = all.damaged ? { damaged: all.damaged } : {};
  const words = wordsOf(search);
  if (words.length === 0) return { ids: Array.from(picked), part, next: null, ...harm };
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

/** Whether the whole of the history takes a while; counting its posts would take one, too. */
async function isLong(): Promise<boolean> {
  const newest = await withHistory((database) => database.transaction('posts').store.openKeyCursor(null, 'prev'));
  return (newest?.key ?? 0) >= few;
}

function table(all: Columns, filter: Pick, order: Order): Float64Array {
  const key = JSON.stringify([filter, order]);
  const before = tables.get(all);
  if (before?.key === key) return before.ids;
  const ids = Float64Array.from(ordered(all, pick(all, filter), order), (row) => all.ids[row] ?? 0);
  tables.set(all, { key, ids });
  return ids;
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

/** Every site and account with its number of posts. The store counts by walking past every post: only while there is no other way. */
export async function places(): Promise<readonly PostPlace[]> {
  const { all: together, part } = await columns(budget);
  if (part < 1) return await countedPlaces();
  const all = together();
  const counts = all.places.map(() => 0);
  for (const place of all.place) counts[place] = (counts[place] ?? 0) + 1;
  return all.places.map(({ site, account }, number) => ({ site, account, count: counts[number] ?? 0 })).sort((a, b) => (placeName(a) < placeName(b) ? -1 : 1));
}

/** What the page draws of the posts that are meant, and the share of the history it was counted from. */
export async function figures(filter: Pick, year: number | undefined, zone: string, now: number): Promise<Figures & { readonly part: number }> {
  const { all: together, part } = await columns(budget);
  const all = together();
  return { ...figuresOf(all, pick(all, filter), { zone, now, ...(year !== undefined && { year }) }), part };
}

/** How every channel does, and the share of the history that was told from. */
export async function channels(zone: string, now: number): Promise<{ readonly channels: readonly Channel[]; readonly part: number }> {
  const { all, part } = await columns(budget);
  return { channels: channelsOf(all(), zone, now), part };
}
