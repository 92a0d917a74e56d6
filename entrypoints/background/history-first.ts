import type { IDBPDatabase } from 'idb';

import type { KnownPost } from '../../rules';
import { columnsOf } from '../../rules/figures/columns';
import { isAll, pick, type Order, type Pick } from '../../rules/figures/pick';
import { withHistory } from './history-database';
import { matcher } from './history-list';
import { fromStored, isWhole, type HistorySchema } from './history-schema';
import { inOrder, placesIn, type Places } from './history-walk';

/** Posts looked at together: taking many apart at once costs less than each alone. */
const together = 50;

/**
 * The first posts of a table by number, walked along an index of the store: there at once, however many posts there are and
 * whatever else is known of them. Nothing where no index stands in the order asked for.
 *
 * @param most how many are enough
 * @param budget milliseconds after which what was found is enough, too
 */
export async function firstRows(wish: { readonly filter: Pick; readonly order: Order; readonly search: string }, most: number, budget: number): Promise<readonly number[]> {
  const late = performance.now() + budget;
  const found: number[] = [];
  const fits = matcher(wish.search);
  const take = (posts: readonly KnownPost[]) => {
    const meant = isAll(wish.filter) ? posts : Array.from(pick(columnsOf(posts), wish.filter), (row) => posts[row]).filter((post) => post !== undefined);
    for (const post of meant) if (fits(post)) found.push(post.id);
  };
  const enough = () => found.length >= most || performance.now() > late;
  try {
    await withHistory(async (database) => {
      for (const part of await partsOf(database, wish)) {
        let some: KnownPost[] = [];
        for await (const post of part()) {
          if (isWhole(post)) some.push(fromStored(post));
          if (some.length < Math.min(together, most)) continue;
          take(some);
          some = [];
          if (enough()) return;
        }
        take(some);
        if (enough()) return;
      }
    });
  } catch {
    // A record that cannot be read ends the walk: what was found before it are the first rows all the same.
  }
  return found.slice(0, most);
}

/** What has to be walked, one after the other. */
async function partsOf(database: IDBPDatabase<HistorySchema>, { filter, order }: { readonly filter: Pick; readonly order: Order }) {
  if (order === 'tips') return [];
  const { from = 0, to = Number.MAX_VALUE, site, account } = filter;
  const { store } = database.transaction('posts');
  const byPlace = site !== undefined || order === 'place';
  const walk = (ranges: readonly IDBKeyRange[]) => () => inOrder(store.index(byPlace ? 'place' : 'at'), ranges, order === 'oldest' ? 'next' : 'prev');
  if (!byPlace) return [walk([IDBKeyRange.bound(from, to, false, true)])];
  // They come in the order of the index, which is the table's.
  const heads = site !== undefined && account !== undefined ? [[site, account ?? '']] : await placesIn(store.index('place') as unknown as Places, site);
  const ranges = heads.map((head) => IDBKeyRange.bound([...head, from], [...head, to], false, true));
  return order === 'place' ? ranges.map((range) => walk([range])) : [walk(ranges)];
}
