import { useEffect, useState } from 'preact/hooks';

import { ask, onHistoryChange } from '../../background/ask';
import type { Value, Why } from '../../background/ask';
import type { Said } from './Side';

export type Near = Value<'history.near'>['found'][number];

/** What is compared: a post, a draft on the shelf or the newest draft there, and the posts that are near to it, likest first. */
export type Compared = { readonly one?: Said & { readonly id?: number }; readonly found: readonly Near[]; readonly trouble?: Why; readonly known: boolean };

/**
 * Finds a post or draft and what is near to it.
 *
 * @param what number of a post, key of a draft, or `draft` for the newest one
 */
export function useCompared(what: string): Compared {
  const [seen, see] = useState<Compared>({ found: [], known: false });
  useEffect(() => {
    const end = new AbortController();
    const look = async () => {
      const next = await compared(what);
      if (!end.signal.aborted) see(next);
    };
    void look();
    onHistoryChange(() => void look(), end.signal);
    return () => end.abort();
  }, [what]);
  return seen;
}

async function compared(what: string): Promise<Compared> {
  const none = { found: [], known: true };
  const id = /^\d+$/.test(what) ? Number(what) : undefined;
  const reply = id === undefined ? await ask('shelf.list', {}) : await ask('history.get', { ids: [id] });
  if (!reply.ok) return { ...none, trouble: reply.why };
  const one = 'posts' in reply.value ? reply.value.posts[0] : reply.value.find(({ key }) => what === 'draft' || key === what);
  if (!one) return none;
  const kind = one.kind === 'message' || one.kind === 'unknown' ? undefined : one.kind;
  const near = await ask('history.near', { text: one.text, ...(kind && { kind }) });
  if (!near.ok) return { ...none, trouble: near.why };
  const found = near.value.found.filter(({ post }) => post.id !== id).toSorted((a, b) => b.likeness - a.likeness);
  return { one: id === undefined ? { ...one, isDraft: true } : { ...one, id }, found, known: true };
}
