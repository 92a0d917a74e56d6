import type { IDBPDatabase } from 'idb';

import type { PastPost, SiteId } from '../../rules';
import { pastOf } from '../../rules/past';
import { changes, withHistory } from './history-database';
import { fromStored, isWhole, type HistorySchema, type StoredPost } from './history-schema';
import { newestFirst, placesIn, within } from './history-walk';

/** As many as rules look back on in one account, and over all of them. */
const here = 60;
const overall = 60;

/** What was read last, for one account: nothing is read again before the history changes. */
let last: { readonly place: string; readonly change: number; readonly posts: readonly PastPost[] } | undefined;
/** Small posts by key: taking texts apart for each pause would cost more than all rules. What a key stands for never changes. */
let small: ReadonlyMap<string, PastPost> = new Map();

/**
 * Own posts as rules need them, newest first: the newest of this account and of those on the site whose account nobody could read,
 * the newest over all sites, and the last one of every other place. Attempts do not count.
 */
export async function pastPosts(site: SiteId, account: string | undefined): Promise<readonly PastPost[]> {
  const place = JSON.stringify([site, account]);
  const change = changes();
  if (last?.place === place && last.change === change) return last.posts;
  const stored = await withHistory(async (database) => {
    // Each walk in a transaction of its own: in one, browsers read nothing ahead.
    const index = <Name extends 'at' | 'place'>(name: Name) => database.transaction('posts').store.index(name);
    const around = account === undefined ? [(await placesIn(index('place'), site)).map(within)] : [[within([site, account])], [within([site, ''])]];
    return (await Promise.all([...around.map((ranges) => newest(index('place'), ranges, here)), newest(index('at'), [IDBKeyRange.lowerBound(0)], overall), lastOfEach(database)])).flat();
  });
  const known = new Map(stored.filter((post) => isWhole(post) && post.level !== 'attempt').map((post) => [post.key, small.get(post.key) ?? pastOf(fromStored(post))]));
  small = known;
  const posts = [...known.values()].sort((one, other) => other.at - one.at);
  last = { place, change, posts };
  return posts;
}

async function newest(index: unknown, ranges: readonly IDBKeyRange[], most: number): Promise<readonly StoredPost[]> {
  const posts: StoredPost[] = [];
  for await (const post of newestFirst(index, ranges)) {
    posts.push(post);
    if (posts.length === most) break;
  }
  return posts;
}

/** The newest post of every site and account, jumping backwards from one to the next in the index. */
async function lastOfEach(database: IDBPDatabase<HistorySchema>): Promise<readonly StoredPost[]> {
  const posts: StoredPost[] = [];
  let cursor = await database.transaction('posts').store.index('place').openCursor(null, 'prev');
  while (cursor) {
    posts.push(cursor.value);
    const [site, by] = cursor.key;
    // Times begin at 0, so this lies just before the place.
    cursor = await cursor.continue([site, by, -1]);
  }
  return posts;
}
