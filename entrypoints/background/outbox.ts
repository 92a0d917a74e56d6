import { browser } from 'wxt/browser';

import { withTokens } from '../../rules/post-of';
import { shapes } from '../../rules/shape';
import { noteHealth } from './health-store';
import { add } from './history-database';
import { inTurn } from './in-turn';

const prefix = 'outbox:';
const turn = inTurn();

/**
 * Takes into the history what pages could not deliver. A post leaves the outbox only when it is in the history, so being
 * killed at any moment loses nothing, and doing it twice doubles nothing. What cannot be read is kept under another name.
 */
export async function drainOutbox(): Promise<void> {
  await turn(async () => {
    const stored = await browser.storage.local.get(null);
    for (const [key, waiting] of Object.entries(stored)) {
      if (key.startsWith(prefix)) await take(key, waiting);
    }
  });
}

/** Whether a change of the storage is mail. */
export function isMail(changes: Readonly<Record<string, { readonly newValue?: unknown }>>): boolean {
  return Object.entries(changes).some(([key, { newValue }]) => key.startsWith(prefix) && newValue !== undefined);
}

async function take(key: string, waiting: unknown): Promise<void> {
  const post = shapes.sentPost.safeParse(waiting);
  if (post.success) {
    try {
      await add(withTokens(post.data));
    } catch {
      // Full or locked: it waits for the next start or the next mail.
      return;
    }
  } else {
    await browser.storage.local.set({ [`broken.${key}`]: waiting });
    await noteHealth('takt', 'outbox broken');
  }
  const now = (await browser.storage.local.get(key))[key];
  // The page may have written again, for example that the post is confirmed now; that is the next mail.
  if (JSON.stringify(now) === JSON.stringify(waiting)) await browser.storage.local.remove(key);
}
