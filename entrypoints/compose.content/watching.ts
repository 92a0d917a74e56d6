import { watch } from './editors/watch';
import type { Layout } from './layout';
import { watchPresence } from './presence';
import type { Presence } from './presence';
import type { Found } from './surface';

/** What is told of the boxes: keys in them, and what becomes of them. */
type Told = Presence & { key(): void };

/** Watches the boxes of one layout at a time, and whether they are still there. */
export function watching(found: () => Found, told: Told, signal: AbortSignal) {
  let life = new AbortController();
  let eyed: readonly Element[] | null = [];

  /** Leaves the boxes it watched for those of this layout, where they are others or it is told to; whether it did. */
  return (layout: Layout | null, anew = false): boolean => {
    // What was a message may be a post now, and the other way round; and sites bring fields late, or anew.
    const boxes = layout?.kind === 'message' ? null : [...(layout?.fields.values() ?? [])];
    if (!anew && !boxes === !eyed && !boxes?.some((box) => !eyed?.includes(box))) return false;
    life.abort();
    life = new AbortController();
    const own = AbortSignal.any([signal, life.signal]);
    eyed = boxes;
    for (const box of boxes ?? []) watch(box, told.key, own);
    watchPresence(found, layout?.part ?? 0, told, own);
    return true;
  };
}
