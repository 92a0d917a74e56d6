import type { IDBPDatabase } from 'idb';

import { isWhole, type HistorySchema, type StoredPost } from './history-schema';

/** Posts in the order of their numbers. `damaged` counts records that are there but say too little to be shown; `last` is the number of the last one. */
export type Stretch = { readonly posts: readonly StoredPost[]; readonly damaged: number; readonly last: number | null };

/** Reads a stretch of numbers, so many records at most. One that cannot be read at all does not hide the others. */
export async function readStretch(database: IDBPDatabase<HistorySchema>, range: IDBKeyRange, most?: number): Promise<Stretch> {
  const keys = await database.getAllKeys('posts', range, most);
  const stored: readonly (StoredPost | undefined)[] = await storeOf(database).getAll(range, most).catch(() => readEach(database, keys));
  const posts = stored.filter(isWhole);
  return { posts, damaged: keys.length - posts.length, last: keys.at(-1) ?? null };
}

/** Reads posts by their numbers; those that are gone or damaged are left out. */
export async function readMany(database: IDBPDatabase<HistorySchema>, ids: readonly number[]): Promise<readonly StoredPost[]> {
  const [least, most] = ids.reduce(([low, high], id) => [Math.min(low, id), Math.max(high, id)], [Infinity, 0]);
  if (ids.length > 20 && most - least < 2 * ids.length) {
    // One question for all that lie close together is many times as fast as one for each.
    const { posts } = await readStretch(database, IDBKeyRange.bound(least, most));
    const byId = new Map(posts.map((post) => [post.id, post]));
    return ids.flatMap((id) => byId.get(id) ?? []);
  }
  const store = storeOf(database);
  const posts: readonly (StoredPost | undefined)[] = await Promise.all(ids.map((id) => store.get(id))).catch(() => readEach(database, ids));
  return posts.filter(isWhole);
}

/** Each in a transaction of its own: what cannot be read takes its transaction with it. */
async function readEach(database: IDBPDatabase<HistorySchema>, ids: readonly number[]): Promise<readonly (StoredPost | undefined)[]> {
  return await Promise.all(ids.map((id) => storeOf(database).get(id).catch(() => undefined)));
}

/** The posts, in a transaction whose end nobody waits for: its failure is told by what was asked. */
function storeOf(database: IDBPDatabase<HistorySchema>) {
  const tx = database.transaction('posts');
  tx.done.catch(() => undefined);
  return tx.store;
}
