import { openDB, unwrap, type IDBPDatabase } from 'idb';

import type { KnownPost, Post, SiteId } from '../../rules';
import { announce } from './announce';
import { forgetColumns, spoil } from './column-blocks';
import { fromStored, isWhole, steps, toStored, version, type HistorySchema, type StoredPost } from './history-schema';
import { changeFor, changeWithout, forgetSketches, numberOf, writePosts, type SlotChange, type Writing } from './history-sketches';
import { placesIn, within } from './history-walk';
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
  const added = await withHistory((database) =>
    writePosts(database, async (tx) => {
      const store = tx.objectStore('posts');
      const change = changeFor(0, post);
      const fresh = await addNew(tx, toStored(post, change.sketch));
      if (fresh !== undefined) return { result: { id: fresh, known: false }, changes: [{ ...change, id: fresh }] };
      const known = await store.index('key').get(post.key);
      if (!known) throw new Refusal('failed');
      const next = merged(known, post);
      const id = next === known && known.id !== undefined ? known.id : await store.put(next);
      if (next !== known) await spoil(tx.objectStore('columns'), numberOf(id));
      return { result: { id, known: true }, changes: [] };
    }),
  );
  tellChange();
  return added;
}

/** Takes posts out and gives back those that were there. */
export async function remove(ids: readonly number[]): Promise<{ readonly posts: readonly KnownPost[] }> {
  const posts = await withHistory((database) =>
    writePosts(database, async (tx) => {
      const store = tx.objectStore('posts');
      const result = (await Promise.all(ids.map((id) => store.get(id)))).filter((post) => post !== undefined);
      await Promise.all(result.map(({ id }) => store.delete(id ?? 0)));
      return { result, changes: result.map(({ id }) => changeWithout(id ?? 0)) };
    }),
  );
  tellChange();
  return { posts: posts.filter(isWhole).map(fromStored) };
}

/** Puts removed posts back under their own numbers. What was noticed anew in the meantime stays as it is. */
export async function restore(posts: readonly KnownPost[]): Promise<void> {
  await withHistory((database) =>
    writePosts(database, async (tx) => {
      const store = tx.objectStore('posts');
      const changes: SlotChange[] = [];
      for (const post of posts) {
        const { id, ...rest } = post;
        if (await store.index('key').get(post.key)) continue;
        const taken = await store.get(id);
        changes.push(changeFor(await store.put(taken ? toStored(rest) : toStored(post)), post));
      }
      return { result: undefined, changes };
    }),
  );
  tellChange();
}

/** Raises a post to `confirmed`. A post that was removed in the meantime stays removed. */
export async function confirm(id: number): Promise<void> {
  await withHistory(async (database) => {
    const tx = database.transaction(['posts', 'columns'], 'readwrite');
    const post = await tx.objectStore('posts').get(id);
    if (post && post.level !== 'confirmed') await tx.objectStore('posts').put({ ...post, level: 'confirmed' });
    await spoil(tx.objectStore('columns'), numberOf(id));
    await tx.done;
  });
  tellChange();
}

/** Every site and account with its number of posts, jumping from one to the next in the index. */
export async function countedPlaces(): Promise<readonly PostPlace[]> {
  return await withHistory(async (database) => {
    const index = database.transaction('posts').store.index('place');
    const found = await placesIn(index);
    return await Promise.all(found.map(async ([site, by]) => ({ site, account: by || null, count: await index.count(within([site, by])) })));
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
  // What another copy of Takt, or the browser, does to the history meanwhile does not reach this memory.
  forgetSketches();
  forgetColumns();
}

async function openHistory(): Promise<IDBPDatabase<HistorySchema>> {
  return await openDB<HistorySchema>('history', version, {
    async upgrade(database, from, _to, upgrade) {
      upgrade.done.catch(() => undefined);
      try {
        for (const step of steps.slice(from)) await step(database, upgrade as Parameters<typeof step>[1]);
      } catch {
        // Nobody waits for this function: without this, half a step would be kept as a whole one. Opening fails, and the old version stays.
        upgrade.abort();
      }
    },
    blocking(_current, _blocked, event) {
      // A newer Takt wants to upgrade: let it.
      (event.target as IDBDatabase).close();
      forget();
    },
    terminated: forget,
  });
}

/** Its number, or nothing where a post with the same key lies there already. To ask for that first would cost a way there and back. */
async function addNew(tx: Writing, post: StoredPost): Promise<number | undefined> {
  const request = unwrap(tx).objectStore('posts').add(post);
  return await new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(Number(request.result)));
    request.addEventListener('error', (event) => {
      if (request.error?.name !== 'ConstraintError') return reject(request.error);
      // Neither does the transaction fail, nor is it told of an error.
      event.preventDefault();
      event.stopPropagation();
      resolve(undefined);
    });
  });
}

function merged(known: StoredPost, post: Post): StoredPost {
  const rises = levels.indexOf(post.level) > levels.indexOf(known.level);
  if (!rises && (known.url || !post.url)) return known;
  return { ...known, level: rises ? post.level : known.level, ...(known.url ?? post.url ? { url: known.url ?? post.url } : {}) };
}

/** Asks the browser not to clear the history when the disk gets tight. Chromium grants that with `unlimitedStorage` and has no such call in workers. */
export async function keepHistory(): Promise<boolean> {
  const { storage } = navigator as { storage?: Partial<StorageManager> };
  return (await storage?.persist?.()) ?? false;
}

let changed = 0;

/** How often the history changed since the background woke: who keeps something of it can tell whether it still holds. */
export function changes(): number {
  return changed;
}

/** Open history pages read again. Costs nothing when there is none. */
export function tellChange(): void {
  changed += 1;
  announce('history');
}
