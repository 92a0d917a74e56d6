import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

import { useWords } from '../../../components/Words';
import { useMedia } from '../../people/use-media';
import { useVirtual } from '../../people/use-virtual';
import { HistoryRow } from './HistoryRow';
import type { History, StoredPost } from './use-history';

/** Rows this close to the end make the next ones load. */
const ahead = 30;

/** All posts that match, only those in sight drawn. Arrow keys move, Enter opens, Space chooses, Delete removes. */
export function HistoryTable(props: {
  history: History;
  chosen: ReadonlySet<number>;
  onChoose: (chosen: ReadonlySet<number>) => void;
  onOpen: (post: StoredPost) => void;
  onRemove: (ids: readonly number[]) => void;
}) {
  const { say } = useWords();
  const { posts, next, more, known, total } = props.history;
  const scroller = useRef<HTMLDivElement>(null);
  const narrow = useMedia('(max-width: 46rem)');
  const height = Math.round((narrow ? 84 : 46) * letterSize());
  const [at, setAt] = useState(0);
  const here = Math.min(at, Math.max(0, posts.length - 1));
  const virtual = useVirtual(posts.length, height, scroller, here);
  const last = virtual.rows.findLast(({ index }) => index !== here)?.index ?? 0;
  // Keys may come faster than drawing: the newest place is kept apart from the drawn one.
  const place = useRef(0);
  const wanted = useRef<number | undefined>(undefined);

  useEffect(() => {
    if (more && last >= posts.length - ahead) next();
  }, [last, more, posts, next]);

  const mine = useKeyboardIn(scroller);
  useEffect(() => {
    const row = scroller.current?.querySelector<HTMLElement>(`[data-index="${here}"]`);
    const lost = mine.current && document.activeElement === document.body;
    if (!row || !(wanted.current === here || lost)) return;
    wanted.current = undefined;
    virtual.show(here);
    row.focus({ preventScroll: true });
  });

  const flip = (id: number) => {
    const chosen = new Set(props.chosen);
    if (!chosen.delete(id)) chosen.add(id);
    props.onChoose(chosen);
  };
  const move = (to: number) => {
    place.current = Math.max(0, Math.min(posts.length - 1, to));
    wanted.current = place.current;
    setAt(place.current);
  };
  const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 400) / height) - 1);
  const onKey = (event: KeyboardEvent) => {
    const now = Math.min(place.current, posts.length - 1);
    const post = posts[now];
    if (!post || event.altKey || event.ctrlKey || event.metaKey) return;
    const steps: Record<string, () => void> = {
      ArrowDown: () => move(now + 1),
      ArrowUp: () => move(now - 1),
      PageDown: () => move(now + page),
      PageUp: () => move(now - page),
      Home: () => move(0),
      End: () => move(posts.length - 1),
      Enter: () => props.onOpen(post),
      ' ': () => flip(post.id),
      Delete: () => props.onRemove(props.chosen.has(post.id) ? [...props.chosen] : [post.id]),
    };
    const step = steps[event.key];
    if (!step) return;
    event.preventDefault();
    step();
  };

  const every = posts.length > 0 && props.chosen.size >= posts.length;
  return (
    <div class="h-frame t-card" aria-busy={!known}>
      <div class="h-scroller" ref={scroller} tabIndex={-1}>
        <div
          role="grid"
          class="h-grid"
          aria-label={say('history.table')}
          aria-describedby="history-keys"
          aria-multiselectable="true"
          aria-rowcount={(total ?? posts.length) + 1}
          onKeyDown={onKey}
        >
          <div role="row" class="h-row h-head" aria-rowindex={1}>
            <span role="columnheader">
              <input
                type="checkbox"
                aria-label={say('history.chooseAll')}
                checked={every}
                indeterminate={props.chosen.size > 0 && !every}
                onChange={() => props.onChoose(every ? new Set() : new Set(posts.map(({ id }) => id)))}
                onKeyDown={(event) => event.stopPropagation()}
              />
            </span>
            <span role="columnheader">{say('history.when')}</span>
            <span role="columnheader">{say('history.where')}</span>
            <span role="columnheader">{say('history.text')}</span>
            <span role="columnheader" class="h-state">
              {say('history.state')}
            </span>
          </div>
          <div role="rowgroup" class="h-rows" style={{ height: `${virtual.height}px` }}>
            {virtual.rows.map(({ index, start }) => {
              const post = posts[index];
              return (
                post && (
                  <HistoryRow
                    key={post.id}
                    post={post}
                    index={index}
                    style={{ height: `${height}px`, transform: `translateY(${start}px)` }}
                    here={index === here}
                    chosen={props.chosen.has(post.id)}
                    onHere={() => {
                      place.current = index;
                      setAt(index);
                    }}
                    onFlip={() => flip(post.id)}
                    onOpen={() => props.onOpen(post)}
                  />
                )
              );
            })}
          </div>
        </div>
      </div>
      <p class="h-keys" id="history-keys">
        {say('history.keys')}
      </p>
    </div>
  );
}

/** Whether the keyboard was last in the table, or in a post opened from it: a deleted row must not lose it. */
function useKeyboardIn(table: RefObject<HTMLElement | null>): RefObject<boolean> {
  const mine = useRef(false);
  useEffect(() => {
    const follow = ({ target }: Event) => {
      mine.current = target instanceof Element && (table.current?.contains(target) || target.closest('dialog') !== null);
    };
    const ways = ['focusin', 'pointerdown'] as const;
    for (const way of ways) document.addEventListener(way, follow);
    return () => {
      for (const way of ways) document.removeEventListener(way, follow);
    };
  }, [table]);
  return mine;
}

/** How much larger than usual the reader has set letters. */
function letterSize(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16 || 1;
}
