import type { SiteId } from '../../../rules';
import { ask } from '../../background/ask';

/** The draft of the quick check as it was left. */
export type Kept = { readonly text: string; readonly site?: SiteId };

/** Reads it; an empty one when there is none or it cannot be had in time. */
export async function keptDraft(): Promise<Kept> {
  const reply = await ask('draft.read', {}, 1_500);
  return reply.ok ? reply.value : { text: '' };
}

/** Keeps the draft as it is written. Nothing is waited for: a popup may be gone a moment after the last key. */
export function makeKeeper(known: Kept): (draft: Kept) => void {
  let kept = known;
  return (draft) => {
    if (draft.text === kept.text && draft.site === kept.site) return;
    kept = draft;
    void ask('draft.keep', draft);
  };
}
