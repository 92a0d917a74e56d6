import { useCallback, useEffect, useMemo, useReducer, useRef, useState } from 'preact/hooks';

import { ask, onHistoryChange } from '../../background/ask';
import type { Question, Reply, Value, Why } from '../../background/ask';

export type StoredPost = Value<'history.get'>['posts'][number];

type Wish = Question<'history.rows'>;
/** What the person looks for, and in which order. */
export type Looking = Pick<Wish, 'filter' | 'order'> & { readonly search: string };

export type History = {
  /** Numbers of all posts that match, in order. */
  readonly ids: readonly number[];
  /** The post in a row; missing until it is fetched. */
  readonly post: (index: number) => StoredPost | undefined;
  /** Fetches what rows from one to another show. */
  readonly want: (from: number, to: number) => void;
  /** False until the first answer. */
  readonly known: boolean;
  /** More may still be found. */
  readonly looking: boolean;
  /** Records that could not be read. */
  readonly damaged: number;
  readonly trouble?: Why;
  /** Looks again. */
  readonly again: () => void;
};

/** Posts fetched with one question. */
const step = 100;
/** Posts kept in the page: those looked at last. */
const most = 2_000;
/** Going through everything may take some seconds on a slow machine. */
const patience = 60_000;

/** The posts that match, by number; their texts come as they are scrolled to. Keeps up with what other tabs record. */
export function useHistory({ search, filter, order }: Looking): History {
  const [ids, setIds] = useState<readonly number[]>([]);
  const [known, setKnown] = useState(false);
  const [looking, setLooking] = useState(true);
  const [damaged, setDamaged] = useState(0);
  const [trouble, setTrouble] = useState<Why | undefined>();
  const [, redraw] = useReducer((times: number) => times + 1, 0);
  const round = useRef(0);
  const posts = useRef(new Map<number, StoredPost>());
  // What was fetched since the last change; older texts are shown until they are fetched again.
  const fresh = useRef(new Set<number>());

  const wish = useMemo(() => ({ filter, order, ...(search.trim() && { search: search.trim() }) }), [search, filter, order]);
  // Whose rows stand in the table, and how many: they stay until more are known.
  const shown = useRef<{ readonly wish?: object; readonly count: number }>({ count: 0 });

  const again = useCallback(async () => {
    const mine = ++round.current;
    setLooking(true);
    const asked = async (more: Pick<Wish, 'first' | 'from'>): Promise<Value<'history.rows'> | undefined> => {
      const reply: Reply<Value<'history.rows'>> = await ask('history.rows', { ...wish, ...more }, patience);
      if (mine !== round.current) return undefined;
      if (reply.ok) return reply.value;
      setTrouble(reply.why);
      setLooking(false);
      return undefined;
    };
    const show = (found: readonly number[]) => {
      setIds(found);
      setKnown(true);
      shown.current = { wish, count: found.length };
    };
    let found: readonly number[] = [];
    let isFirst = shown.current.wish !== wish;
    for (let from: number | null = 0; from !== null; ) {
      const rows: Value<'history.rows'> | undefined = await asked({ ...(isFirst && { first: true }), ...(wish.search && { from }) });
      if (!rows) return;
      if (isFirst && rows.part < 1 && rows.ids.length > 0) show(rows.ids);
      isFirst = false;
      if (rows.part < 1) continue;
      found = from === 0 ? rows.ids : [...found, ...rows.ids];
      from = rows.next;
      if (from === null || shown.current.wish !== wish || found.length > shown.current.count) show(found);
      setDamaged(rows.damaged ?? 0);
    }
    setTrouble(undefined);
    setLooking(false);
  }, [wish]);

  useEffect(() => {
    const timer = setTimeout(() => void again(), search ? 150 : 0);
    return () => clearTimeout(timer);
  }, [again, search]);

  useEffect(() => {
    const end = new AbortController();
    onHistoryChange(() => {
      fresh.current = new Set();
      void again();
    }, end.signal);
    return () => end.abort();
  }, [again]);

  const want = useCallback(
    async (from: number, to: number) => {
      const missing = ids.slice(Math.max(0, from), to + 1).filter((id) => !fresh.current.has(id)).slice(0, step);
      if (missing.length === 0) return;
      const mine = fresh.current;
      for (const id of missing) mine.add(id);
      const reply = await ask('history.get', { ids: missing });
      if (!reply.ok) {
        for (const id of missing) mine.delete(id);
        setTrouble(reply.why);
        return;
      }
      for (const post of reply.value.posts) {
        posts.current.delete(post.id);
        posts.current.set(post.id, post);
      }
      for (const id of [...posts.current.keys()].slice(0, Math.max(0, posts.current.size - most))) {
        posts.current.delete(id);
        fresh.current.delete(id);
      }
      redraw(undefined);
    },
    [ids],
  );

  return {
    ids,
    post: (index) => posts.current.get(ids[index] ?? 0),
    want: (from, to) => void want(from, to),
    known,
    looking,
    damaged,
    trouble,
    again: () => {
      fresh.current = new Set();
      void again();
    },
  };
}
