import { browser } from 'wxt/browser';
import type { z } from 'zod';

import type { SentPost } from '../../rules/post-of';
import type { Answers } from './answers/all';
import type { Answer } from './answers/answer';
import type { Why } from './why';

export type { Why } from './why';

/** Everything that can be asked. */
export type Kind = keyof Answers;

/** What must be sent along with a question. */
export type Question<K extends Kind> = Answers[K] extends Answer<infer Shape, unknown> ? Readable<z.input<Shape>> : never;

/** What comes back. */
export type Value<K extends Kind> = Answers[K] extends Answer<z.ZodType, infer Result> ? Result : never;

export type Reply<Result> = { readonly ok: true; readonly value: Result } | { readonly ok: false; readonly why: Why };

type Readable<T> = T extends (...args: never[]) => unknown ? T : T extends object ? { readonly [Key in keyof T]: Readable<T[Key]> } : T;

/** A sleeping background is awake in well under a second; after this, nobody will answer any more. */
const patience = 10_000;

/**
 * Asks the background. Never throws: a dead worker, an updated extension or silence become `ok: false`.
 *
 * @param wait milliseconds to wait for an answer
 */
export async function ask<K extends Kind>(kind: K, data: Question<K>, wait = patience): Promise<Reply<Value<K>>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<Reply<never>>((resolve) => {
    timer = setTimeout(resolve, wait, { ok: false, why: 'gone' });
  });
  try {
    const reply: unknown = await Promise.race([browser.runtime.sendMessage({ takt: 'ask', kind, data }), silence]);
    return isReply<Value<K>>(reply) ? reply : { ok: false, why: 'gone' };
  } catch {
    return { ok: false, why: 'gone' };
  } finally {
    clearTimeout(timer);
  }
}

/** What became of a post: stored, waiting in the outbox until the background is well again, or not kept at all. */
export type Delivery = { readonly state: 'stored'; readonly id: number; readonly known: boolean } | { readonly state: 'waiting'; readonly why: Why } | { readonly state: 'lost'; readonly why: Why };

/**
 * Hands a post over, come what may. The question leaves at once, so that it also gets out of a page that is being left;
 * without an answer the post goes into the outbox, whose change wakes the background. Handing the same post over again is harmless,
 * and raises its level. Nothing is kept in private windows.
 */
export async function deliver(post: Readable<SentPost>): Promise<Delivery> {
  const reply = await ask('history.add', post, 3_000);
  if (reply.ok) return { state: 'stored', ...reply.value };
  const hopeless = reply.why === 'not allowed' || reply.why === 'wrong shape';
  return !hopeless && (await keep(post)) ? { state: 'waiting', why: reply.why } : { state: 'lost', why: reply.why };
}

/** Tells an extension page that the history changed, in whichever tab that happened. */
export function onHistoryChange(changed: () => void, signal: AbortSignal): void {
  const channel = new BroadcastChannel('history');
  channel.addEventListener('message', changed);
  signal.addEventListener('abort', () => channel.close(), { once: true });
}

async function keep(post: Readable<SentPost>): Promise<boolean> {
  try {
    if (browser.extension.inIncognitoContext) return false;
    await browser.storage.local.set({ [`outbox:${post.key}`]: post });
    return true;
  } catch {
    // The extension was updated, or the disk is full.
    return false;
  }
}

function isReply<Result>(reply: unknown): reply is Reply<Result> {
  return typeof reply === 'object' && reply !== null && 'ok' in reply;
}
