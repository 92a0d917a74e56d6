import { browser } from 'wxt/browser';

import type { KnownPost, PostResult } from '../../rules';
import { opening } from '../../rules/own-past';
import { spoil } from './column-blocks';
import { tellChange, withHistory } from './history-database';
import { fromStored, isWhole } from './history-schema';
import { numberOf } from './history-sketches';
import { readSettings } from './settings-store';

const hour = 3_600_000;
/** How old a post is when one may be asked about it, at least and at most; and how long it is quiet after an answer. */
const ages = { least: 20 * hour, most: 96 * hour, quiet: 20 * hour };

/** The newest post of about a day ago that nobody was asked about yet; null when it is not time to ask, or asking is not wanted. */
export async function askAbout(now: number): Promise<KnownPost | null> {
  if (!(await readSettings()).memory.ask) return null;
  const { answered } = await browser.storage.local.get('answered');
  if (typeof answered === 'number' && now - answered < ages.quiet) return null;
  const posts = await withHistory((database) => database.getAllFromIndex('posts', 'at', IDBKeyRange.bound(now - ages.most, now - ages.least)));
  const next = posts.filter(isWhole).findLast(({ kind, level, result, text }) => opening.includes(kind) && level !== 'attempt' && result === undefined && text !== '');
  return next ? fromStored(next) : null;
}

/** Keeps what the writer said of a post. A post that was removed in the meantime stays removed. */
export async function noteResult(id: number, result: PostResult, now: number): Promise<void> {
  await withHistory(async (database) => {
    const tx = database.transaction(['posts', 'columns'], 'readwrite');
    const post = await tx.objectStore('posts').get(id);
    if (post) await tx.objectStore('posts').put({ ...post, result });
    await spoil(tx.objectStore('columns'), numberOf(id));
    await tx.done;
  });
  await browser.storage.local.set({ answered: now });
  tellChange();
}
