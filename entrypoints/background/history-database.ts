import { openDB, type IDBPDatabase } from 'idb';

import type { KnownPost, Likeness, Post, SiteId } from '../../rules';
import { fingerprint, normalise } from '../../rules/likeness';
import { fromStored, steps, toStored, version, type HistorySchema, type StoredPost } from './history-schema';
import { Refusal, whyOf } from './why';

export type PostPlace = { readonly site: SiteId; readonly account: string | null; readonly count: number };

/** How long another, older copy of Takt may hold the history before the asker is told so. */
const patience = 4_000;
const levels: readonly Post['level'][] = ['attempt', 'likely', 'confirmed'];

/** A handle, not a truth: it may be gone at any time and is then opened again. */
let opening: Promise<IDBPDatabase<HistorySchema>> | undefined;

/** Opens the history, brings it to this version, and gives it to `use`; an error becomes a `Refusal`. */
export async function withHistory<Result>(use: (database: IDBPDatabase<HistorySchema>) => Promise<Result>): Promise<Result> {
  try {
    try {
      return await use(await open());
    } catch (error) {
      // The connection was closed under us, for example because the browser cleared or upgraded it: once more with a new one.
      if (!(error instanceof DOMException) || error.name !== 'InvalidStateError') throw error;
      forget();
      return await use(await open());
    }
  } catch (error) {
    throw new Refusal(whyOf(error), { cause: error });
  }
}

/**
 * Remembers a post; the same key is the same post. Its level only rises, and an address that was missing is added.
 * When this resolves, the post is in the database, whatever happens to the background.
 */
export async function add(post: Post): Promise<{ readonly id: number; readonly known: boolean }> {
  const added = await withHistory(async (database) => {
    // Not `strict`: that waits for the disk, several times longer, and only a power cut would tell the difference.
    const tx = database.transaction('posts', 'readwrite');
    const known = await tx.store.index('key').get(post.key);
    const next = known ? merged(known, post) : toStored(post);
    const id = next === known && known.id !== undefined ? known.id : await tx.store.put(next);
    await tx.done;
    return { id, known: known !== undefined };
  });
  tellChange();
  return added;
}

/** The newest post of each site and account that says the same as `text`, at most three; attempts do not count. */
export async function alike(text: string): Promise<readonly Likeness[]> {
  const mark = fingerprint(text);
  if (mark === 0) return [];
  const plain = normalise(text);
  const found = await withHistory((database) => database.getAllFromIndex('posts', 'fingerprint', mark));
  const newest = new Map<string, StoredPost>();
  for (const post of found.sort((a, b) => b.at - a.at)) {
    const place = `${post.site}/${post.by}`;
    if (post.level !== 'attempt' && !newest.has(place) && normalise(post.text) === plain) newest.set(place, post);
  }
  return [...newest.values()].slice(0, 3).map(({ site, account, at, text }) => ({ site, account, at, likeness: 1, excerpt: excerptOf(text) }));
}

/** Takes posts out and gives back those that were there. */
export async function remove(ids: readonly number[]): Promise<{ readonly posts: readonly KnownPost[] }> {
  const posts = await withHistory(async (database) => {
    const tx = database.transaction('posts', 'readwrite');
    const found = await Promise.all(ids.map((id) => tx.store.get(id)));
    await Promise.all([...ids.map((id) => tx.store.delete(id)), tx.done]);
    return found.filter((post) => post !== undefined);
  });
  tellChange();
  return { posts: posts.map(fromStored) };
}

/** Puts removed posts back under their own numbers. What was noticed anew in the meantime stays as it is. */
export async function restore(posts: readonly KnownPost[]): Promise<void> {
  await withHistory(async (database) => {
    const tx = database.transaction('posts', 'readwrite');
    for (const post of posts) {
      const { id, ...rest } = post;
      const taken = await tx.store.get(id);
      const again = await tx.store.index('key').get(post.key);
      if (!again) await tx.store.put(taken ? toStored(rest) : toStored(post));
    }
    await tx.done;
  });
  tellChange();
}

/** Raises a post to `confirmed`. A post that was removed in the meantime stays removed. */
export async function confirm(id: number): Promise<void> {
  await withHistory(async (database) => {
    const tx = database.transaction('posts', 'readwrite');
    const post = await tx.store.get(id);
    if (post && post.level !== 'confirmed') await tx.store.put({ ...post, level: 'confirmed' });
    await tx.done;
  });
  tellChange();
}

/** Every site and account with its number of posts, jumping from one to the next in the index. */
export async function places(): Promise<readonly PostPlace[]> {
  return await withHistory(async (database) => {
    const found: PostPlace[] = [];
    const index = database.transaction('posts').store.index('place');
    let cursor = await index.openKeyCursor();
    while (cursor) {
      const [site, by] = cursor.key;
      const count = await index.count(IDBKeyRange.bound([site, by], [site, by, []]));
      found.push({ site, account: by || null, count });
      // An array sorts behind every number, so this is the end of the place.
      cursor = await cursor.continue([site, by, []] as unknown as typeof cursor.key);
    }
    return found;
  });
}

async function open(): Promise<IDBPDatabase<HistorySchema>> {
  if (!opening) {
    opening = openHistory();
    opening.catch(forget);
  }
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Refusal('storage locked')), patience);
  });
  try {
    return await Promise.race([opening, late]);
  } finally {
    clearTimeout(timer);
  }
}

function forget(): void {
  opening = undefined;
}

async function openHistory(): Promise<IDBPDatabase<HistorySchema>> {
  return await openDB<HistorySchema>('history', version, {
    async upgrade(database, from, _to, upgrade) {
      for (const step of steps.slice(from)) await step(database, upgrade as Parameters<typeof step>[1]);
    },
    blocking(_current, _blocked, event) {
      // A newer Takt wants to upgrade: let it.
      (event.target as IDBDatabase).close();
      forget();
    },
    terminated: forget,
  });
}

function merged(known: StoredPost, post: Post): StoredPost {
  const rises = levels.indexOf(post.level) > levels.indexOf(known.level);
  if (!rises && (known.url || !post.url)) return known;
  return { ...known, level: rises ? post.level : known.level, ...(known.url ?? post.url ? { url: known.url ?? post.url } : {}) };
}

function excerptOf(text: string): string {
  // Counted in code points, so that no emoji is cut in half.
  return Array.from(text.slice(0, 200)).slice(0, 80).join('');
}

/** Asks the browser not to clear the history when the disk gets tight. Chromium grants that with `unlimitedStorage` and has no such call in workers. */
export async function keepHistory(): Promise<boolean> {
  const { storage } = navigator as { storage?: Partial<StorageManager> };
  return (await storage?.persist?.()) ?? false;
}

/** Open history pages read again. Costs nothing when there is none. */
export function tellChange(): void {
  const channel = new BroadcastChannel('history');
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has no target origin, a window has
  channel.postMessage('changed');
  channel.close();
}
