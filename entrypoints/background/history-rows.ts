import type { KnownPost } from '../../rules';
import { channelsOf, type Channel } from '../../rules/figures/channels';
import { figuresOf, type Figures } from '../../rules/figures/figures';
import { ordered, pick, type Order, type Pick } from '../../rules/figures/pick';
import { columns } from './history-columns';
import { withHistory } from './history-database';
import { matcher } from './history-list';
import { fromStored } from './history-schema';

/** Which posts a table is to show, in which order, and from which of them on a search goes on. */
export type RowsWish = { readonly filter: Pick; readonly order: Order; readonly search?: string; readonly from?: number };

/** Numbers of posts in order; the share of the history they are out of; and where to go on, null at the end. */
export type Rows = { readonly ids: readonly number[]; readonly part: number; readonly next: number | null };

/** Milliseconds after which an answer is given with what there is. */
const budget = 400;
/** Texts looked through at a time. */
const step = 500;

/** The numbers of all posts that are meant. A search looks through the texts in that order, and stops after a while to be asked on. */
export async function rows({ filter, order, search = '', from = 0 }: RowsWish): Promise<Rows> {
  const { columns: all, part } = await columns(budget);
  const picked = Array.from(ordered(all, pick(all, filter), order), (row) => all.ids[row] ?? 0);
  if (search.trim() === '') return { ids: picked, part, next: null };
  const fits = matcher(search);
  const late = performance.now() + budget;
  const found: number[] = [];
  let at = from;
  while (at < picked.length && performance.now() < late) {
    const some = await get(picked.slice(at, at + step));
    found.push(...some.filter(fits).map(({ id }) => id));
    at += step;
  }
  return { ids: found, part, next: at < picked.length ? at : null };
}

/** The posts with these numbers that are still there. */
export async function get(ids: readonly number[]): Promise<readonly KnownPost[]> {
  return await withHistory(async (database) => {
    const { store } = database.transaction('posts');
    const posts = await Promise.all(ids.map((id) => store.get(id)));
    return posts.filter((post) => post !== undefined).map(fromStored);
  });
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
