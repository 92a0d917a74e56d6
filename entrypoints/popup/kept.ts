import type { SiteId } from '../../rules';
import { ask } from '../background/ask';

/** The draft of the quick check as it was left. */
export type Kept = { readonly text: string; readonly site?: SiteId };

/** Reads it; an empty one when there is none or it cannot be had in time. */
export async function keptDraft(): Promise<Kept> {
  const reply = await ask('draft.read', {}, 1_500);
  return reply.ok ? reply.value : { text: '' };
}

const wait = 250;

/** Keeps the draft in pauses, and at once when the popup goes: what was asked before it is gone still arrives. */
export function makeKeeper(): { keep(draft: Kept): void; now(): void } {
  let waiting: Kept | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const now = () => {
    clearTimeout(timer);
    if (waiting) void ask('draft.keep', waiting);
    waiting = undefined;
  };
  return {
    keep(draft) {
      waiting = draft;
      clearTimeout(timer);
      timer = setTimeout(now, wait);
    },
    now,
  };
}
