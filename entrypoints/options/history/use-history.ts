import { useCallback, useEffect, useRef, useState } from 'preact/hooks';

import type { SiteId } from '../../../rules';
import { ask, onHistoryChange } from '../../background/ask';
import type { Question, Value, Why } from '../../background/ask';

export type Listed = Value<'history.list'>;
export type StoredPost = Listed['posts'][number];

/** What the person looks for; `account: null` means posts whose account was not known. */
export type Filter = { readonly search: string; readonly site?: SiteId; readonly account?: string | null };

export type History = {
  readonly posts: readonly StoredPost[];
  /** Null when only counting everything could tell. */
  readonly total: number | null;
  readonly more: boolean;
  /** False until the first answer. */
  readonly known: boolean;
  readonly trouble?: Why;
  /** Gets the next ones, when there are any. */
  readonly next: () => void;
  /** Looks again, keeping as many as are shown. */
  readonly again: () => void;
};

const step = 100;
const most = 500;

/** The posts that match, loaded piece by piece, and kept up with what other tabs record. */
export function useHistory(filter: Filter): History {
  const { search, site, account } = filter;
  const [listed, setListed] = useState<Listed | undefined>();
  const [trouble, setTrouble] = useState<Why | undefined>();
  // Answers to an older question are dropped.
  const round = useRef(0);
  const busy = useRef(false);
  const shown = useRef<Listed | undefined>(undefined);

  const wish = useCallback(
    (limit: number, before?: Listed['more']): Question<'history.list'> => ({
      limit,
      ...(search.trim() && { search: search.trim() }),
      ...(site !== undefined && { site }),
      ...(account !== undefined && { account }),
      ...(before && { before }),
    }),
    [search, site, account],
  );

  const show = useCallback((value: Listed) => {
    shown.current = value;
    setListed(value);
    setTrouble(undefined);
  }, []);

  const again = useCallback(async () => {
    const mine = ++round.current;
    const limit = Math.min(most, Math.max(step, shown.current?.posts.length ?? 0));
    const reply = await ask('history.list', wish(limit));
    if (mine !== round.current) return;
    if (reply.ok) show(reply.value);
    else setTrouble(reply.why);
  }, [wish, show]);

  const next = useCallback(async () => {
    const last = shown.current;
    if (busy.current || !last?.more) return;
    busy.current = true;
    const mine = round.current;
    const reply = await ask('history.list', wish(step, last.more));
    busy.current = false;
    if (mine !== round.current) return;
    if (reply.ok) show({ ...reply.value, total: reply.value.total ?? last.total, posts: [...last.posts, ...reply.value.posts] });
    else setTrouble(reply.why);
  }, [wish, show]);

  useEffect(() => {
    shown.current = undefined;
    const timer = setTimeout(() => void again(), search ? 150 : 0);
    return () => clearTimeout(timer);
  }, [again, search]);

  useEffect(() => {
    const end = new AbortController();
    onHistoryChange(() => void again(), end.signal);
    return () => end.abort();
  }, [again]);

  return {
    posts: listed?.posts ?? [],
    total: listed?.total ?? null,
    more: Boolean(listed?.more),
    known: listed !== undefined,
    trouble,
    next: () => void next(),
    again: () => void again(),
  };
}
