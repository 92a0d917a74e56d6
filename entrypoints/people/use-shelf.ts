import { useCallback, useEffect, useState } from 'preact/hooks';

import { ask, onHistoryChange } from '../background/ask';
import type { Value, Why } from '../background/ask';
import { tell, tellWhy } from './notices';

export type ShelvedDraft = Value<'shelf.list'>[number];

/** Drafts on the shelf, kept up with what becomes of them and looked at anew when one comes back to the page. */
export function useShelf(): { readonly drafts?: readonly ShelvedDraft[]; readonly trouble?: Why; readonly remove: (key: string) => void } {
  const [seen, see] = useState<{ readonly drafts?: readonly ShelvedDraft[]; readonly trouble?: Why }>({});
  const look = useCallback(async () => {
    const reply = await ask('shelf.list', {});
    see(reply.ok ? { drafts: reply.value } : { trouble: reply.why });
  }, []);
  useEffect(() => {
    const end = new AbortController();
    void look();
    onHistoryChange(() => void look(), end.signal);
    document.addEventListener('visibilitychange', () => void (document.hidden || look()), { signal: end.signal });
    return () => end.abort();
  }, [look]);

  return { ...seen, remove: (key) => void remove(key) };
}

/** Takes a draft down; one press brings it back. */
async function remove(key: string): Promise<void> {
  const reply = await ask('shelf.remove', { keys: [key] });
  if (!reply.ok) return tellWhy(reply.why);
  const { drafts } = reply.value;
  tell({ say: 'shelf.removed', action: { label: 'undo', run: () => void ask('shelf.restore', { drafts: [...drafts] }).then((back) => tellWhy(back.ok ? undefined : back.why)) } });
}
