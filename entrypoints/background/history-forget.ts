import type { IDBPDatabase } from 'idb';
import { browser } from 'wxt/browser';

import type { KnownPost, SiteId } from '../../rules';
import { bareOf } from '../../rules/bare';
import { spoilAll } from './column-blocks';
import { forgetShelf } from './draft-shelf';
import { tellChange, withHistory } from './history-database';
import { fromStored, isWhole, toStored, type HistorySchema } from './history-schema';
import { changeWithout, completeSketches, forgetSketches, writePosts } from './history-sketches';
import { within } from './history-walk';
import { readSettings } from './settings-store';

/** What is to be forgotten: a site, an account on it (null: where the account was not known), or everything. */
export type Forgetting = { readonly site?: SiteId; readonly account?: string | null };

/** How many posts are gone. They come back with it when they are few enough to be handed over whole, so that it can be undone. */
export type Forgotten = { readonly count: number; readonly posts: readonly KnownPost[] | null };

/** Posts in one transaction, and posts that are still given back. */
const step = 1_000;
const returned = 2_000;
const day = 86_400_000;

/** Forgets posts and drafts of a place, or everything at once. Cut off half way, the rest is still there and can be forgotten again. */
export async function forgetPosts(what: Forgetting): Promise<Forgotten> {
  const ids = await withHistory((database) => idsOf(database, what));
  const posts = ids.length <= returned ? await withHistory((database) => read(database, ids)) : null;
  if (what.site === undefined) await clear();
  else await removeAll(ids);
  await withHistory(async (database) => {
    const tx = database.transaction('drafts', 'readwrite');
    for await (const cursor of tx.store) {
      const { site, account } = cursor.value;
      if (site === what.site && (what.account === undefined || what.account === (account ?? null))) await cursor.delete();
    }
    await tx.done;
  });
  forgetShelf();
  await dropMail(what);
  tellChange();
  return { count: ids.length, posts };
}

/** How many posts are older than so many days. */
export async function countOlder(days: number, now: number): Promise<number> {
  return await withHistory((database) => database.countFromIndex('posts', 'at', before(days, now)));
}

/** Forgets what is older than the writer wants it kept, posts and unposted drafts; says how many posts. */
export async function tidy(now: number): Promise<number> {
  const { days, draftDays } = (await readSettings()).memory;
  const ids = days === 0 ? [] : await withHistory((database) => database.getAllKeysFromIndex('posts', 'at', before(days, now)));
  await removeAll(ids);
  const drafts = await withHistory(async (database) => {
    const old = await database.getAllKeysFromIndex('drafts', 'at', before(draftDays, now));
    const tx = database.transaction('drafts', 'readwrite');
    await Promise.all([...old.map((key) => tx.store.delete(key)), tx.done]);
    return old.length;
  });
  forgetShelf();
  if (ids.length + drafts > 0) tellChange();
  return ids.length;
}

/** Drops the texts of all posts and keeps what they are found again by. Says how many had one. */
export async function dropTexts(): Promise<number> {
  // Sketches are made from texts, so they have to be there before the texts go.
  await withHistory(completeSketches);
  let count = 0;
  let last = 0;
  for (;;) {
    const done = await withHistory(async (database) => {
      const tx = database.transaction(['posts', 'columns', 'letters'], 'readwrite');
      const posts = await tx.objectStore('posts').getAll(IDBKeyRange.lowerBound(last, true), step);
      const full = posts.filter((post) => !isWhole(post) || !post.bare);
      // What is damaged may still hold a text nobody can read any more.
      await Promise.all(full.map((post) => {
        const { id } = post;
        return isWhole(post) ? tx.objectStore('posts').put(toStored(bareOf(fromStored(post)))) : tx.objectStore('posts').delete(id ?? 0);
      }));
      if (full.length > 0) await Promise.all([spoilAll(tx.objectStore('columns')), tx.objectStore('letters').clear()]);
      await tx.done;
      count += full.length;
      last = posts.at(-1)?.id ?? last;
      return posts.length < step;
    });
    if (done) break;
  }
  if (count > 0) tellChange();
  return count;
}

async function idsOf(database: IDBPDatabase<HistorySchema>, { site, account }: Forgetting): Promise<readonly number[]> {
  if (site === undefined) return await database.getAllKeys('posts');
  return await database.getAllKeysFromIndex('posts', 'place', within(account === undefined ? [site] : [site, account ?? '']));
}

function before(days: number, now: number): IDBKeyRange {
  return IDBKeyRange.upperBound(now - days * day, true);
}

async function read(database: IDBPDatabase<HistorySchema>, ids: readonly number[]): Promise<readonly KnownPost[]> {
  const { store } = database.transaction('posts');
  const posts = await Promise.all(ids.map((id) => store.get(id)));
  return posts.filter(isWhole).map(fromStored);
}

/** Everything in one transaction: all of it is gone afterwards, or nothing. */
async function clear(): Promise<void> {
  await withHistory(async (database) => {
    const tx = database.transaction(['posts', 'sketches', 'columns', 'letters', 'drafts', 'imports'], 'readwrite');
    await Promise.all([...tx.objectStoreNames].map((name) => tx.objectStore(name).clear()));
    await spoilAll(tx.objectStore('columns'));
    await tx.done;
    forgetSketches();
  });
}

async function removeAll(ids: readonly number[]): Promise<void> {
  const sorted = [...ids].sort((a, b) => a - b);
  for (let start = 0; start < sorted.length; start += step) {
    const some = sorted.slice(start, start + step);
    await withHistory((database) =>
      writePosts(database, async (tx) => {
        await Promise.all(some.map((id) => tx.objectStore('posts').delete(id)));
        return { result: undefined, changes: some.map(changeWithout) };
      }),
    );
  }
}

/** What waits to come into the history, or could not be read, is forgotten with the rest. */
async function dropMail({ site, account }: Forgetting): Promise<void> {
  const mail = Object.entries(await browser.storage.local.get(null)).filter(([key]) => /^(?:broken\.)?outbox:/.test(key));
  const meant = mail.filter(([, waiting]) => {
    if (site === undefined) return true;
    const post = waiting as { site?: unknown; account?: unknown } | null;
    return post?.site === site && (account === undefined || account === (post.account ?? null));
  });
  await browser.storage.local.remove(meant.map(([key]) => key));
}
