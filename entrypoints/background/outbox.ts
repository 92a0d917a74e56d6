import { browser } from 'wxt/browser';

import { shapes } from '../../rules/shape';
import { showWaiting } from './badge';
import { noteHealth } from './health-store';
import { keepPost } from './history-keep';
import { inTurn } from './in-turn';
import { whyOf, type Why } from './why';

/** How many posts could not be brought into the history yet, and what keeps them out. */
export type Waiting = { readonly count: number; readonly why?: Why };

const prefix = 'outbox:';
const turn = inTurn();

/**
 * Takes into the history what pages could not deliver. A post leaves the outbox only when it is in the history, so being
 * killed at any moment loses nothing, and doing it twice doubles nothing. What cannot be read is kept under another name.
 * While posts have to wait, the toolbar button says so.
 *
 * @returns what waits on
 */
export async function drainOutbox(): Promise<Waiting> {
  return await turn(async () => {
    const mail = Object.entries(await browser.storage.local.get(null)).filter(([key]) => key.startsWith(prefix));
    let count = 0;
    let why: Why | undefined;
    for (const [key, waiting] of mail) {
      const trouble = await take(key, waiting);
      if (trouble) [count, why] = [count + 1, trouble];
    }
    if (mail.length > 0) await showWaiting(count);
    return { count, ...(why && { why }) };
  });
}

/** Whether a change of the storage is mail. */
export function isMail(changes: Readonly<Record<string, { readonly newValue?: unknown }>>): boolean {
  return Object.entries(changes).some(([key, { newValue }]) => key.startsWith(prefix) && newValue !== undefined);
}

/** Full or locked, it waits for the next start or the next mail: then this says why. */
async function take(key: string, waiting: unknown): Promise<Why | undefined> {
  const post = shapes.sentPost.safeParse(waiting);
  if (post.success) {
    try {
      await keepPost(post.data);
    } catch (error) {
      return whyOf(error);
    }
  } else {
    await browser.storage.local.set({ [`broken.${key}`]: waiting });
    await noteHealth('takt', 'outbox broken');
  }
  const now = (await browser.storage.local.get(key))[key];
  // The page may have written again, for example that the post is confirmed now; that is the next mail.
  if (JSON.stringify(now) === JSON.stringify(waiting)) await browser.storage.local.remove(key);
  return undefined;
}
