import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

import { down, Icon, up } from '../../../components/Icon';
import { useWords } from '../../../components/Words';
import { useMedia } from '../../people/use-media';
import { useVirtual } from '../../people/use-virtual';
import { HistoryRow } from './HistoryRow';
import type { History, Looking, StoredPost } from './use-history';

/** Rows fetched beyond those in sight. */
const ahead = 20;

/** All posts that match, only those in sight drawn. Arrow keys move, Enter opens, Space chooses, Delete removes. */
export function HistoryTable(props: {
  history: History;
  order: Looking['order'];
  onOrder: (order: Looking['order']) => void;
  chosen: ReadonlySet<number>;
  onChoose: (chosen: ReadonlySet<number>) => void;
  onOpen: (post: StoredPost) => void;
  onRemove: (ids: readonly number[]) => void;
}) {
  const { say } = useWords();
  const { order } = props;
  const { ids, post: postAt, want, known } = props.history;
  const scroller = useRef<HTMLDivElement>(null);
  const narrow = useMedia('(max-width: 46rem)');
  const height = Math.round((narrow ? 84 : 46) * letterSize());
  const [at, setAt] = useState(0);
  const here = Math.min(at, Math.max(0, ids.length - 1));
  const virtual = useVirtual(ids.length, height, scroller, here);
  const inSight = virtual.rows.filter(({ index }) => index !== here);
  const [first, last] = [inSight[0]?.index ?? here, inSight.at(-1)?.index ?? here];
  // Keys may come faster than drawing: the newest place is kept apart from the drawn one.
  const place = useRef(0);
  const wanted = useRef<number | undefined>(undefined);

  useEffect(() => {
    want(first - ahead, last + 2 * ahead);
    if (here < first || here > last) want(here, here);
  });

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
    place.current = Math.max(0, Math.min(ids.length - 1, to));
    wanted.current = place.current;
    setAt(place.current);
  };
  const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 400) / height) - 1);
  const onKey = (event: KeyboardEvent) => {
    const now = Math.min(place.current, ids.length - 1);
    const id = ids[now];
    const post = postAt(now);
    if (id === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    const steps: Record<string, () => void> = {
      ArrowDown: () => move(now + 1),
      ArrowUp: () => move(now - 1),
      PageDown: () => move(now + page),
      PageUp: () => move(now - page),
      Home: () => move(0),
      End: () => move(ids.length - 1),
      Enter: () => post && props.onOpen(post),
      ' ': () => flip(id),
      Delete: () => props.onRemove(props.chosen.has(id) ? [...props.chosen] : [id]),
    };
    const step = steps[event.key];
    if (!step) return;
    event.preventDefault();
    step();
  };

  const every = ids.length > 0 && props.chosen.size >= ids.length;
  return (
    <div class="h-frame t-card" aria-busy={!known}>
      <div class="h-scroller" ref={scroller} tabIndex={-1}>
        <div
          role="grid"
          class="h-grid"
          aria-label={say('history.posts')}
          aria-describedby="history-keys"
          aria-multiselectable="true"
          aria-rowcount={ids.length + 1}
          onKeyDown={onKey}
        >
          <div role="row" class="h-row h-head" aria-rowindex={1}>
            <span role="columnheader">
              <input
                type="checkbox"
                aria-label={say('history.chooseAll')}
                checked={every}
                indeterminate={props.chosen.size > 0 && !every}
                onChange={() => props.onChoose(every ? new Set() : new Set(ids))}
                onKeyDown={(event) => event.stopPropagation()}
              />
            </span>
            <SortHead label={say('history.when')} sort={order === 'newest' ? 'descending' : order === 'oldest' ? 'ascending' : 'none'} onSort={() => props.onOrder(order === 'newest' ? 'oldest' : 'newest')} />
            <SortHead label={say('history.where')} sort={order === 'place' ? 'ascending' : 'none'} onSort={() => props.onOrder('place')} />
            <span role="columnheader">{say('history.text')}</span>
            <SortHead label={say('history.state')} sort={order === 'tips' ? 'descending' : 'none'} onSort={() => props.onOrder('tips')} end />
          </div>
          <div role="rowgroup" class="h-rows" style={{ height: `${virtual.height}px` }}>
            {virtual.rows.map(({ index, start }) => {
              const id = ids[index] ?? 0;
              const post = postAt(index);
              return (
                <HistoryRow
                  key={id}
                  post={post}
                  index={index}
                  style={{ height: `${height}px`, transform: `translateY(${start}px)` }}
                  here={index === here}
                  chosen={props.chosen.has(id)}
                  onHere={() => {
                    place.current = index;
                    setAt(index);
                  }}
                  onFlip={() => flip(id)}
                  onOpen={() => post && props.onOpen(post)}
                />
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

/** The head of a column that can be sorted by. */
function SortHead(props: { label: string; sort: 'ascending' | 'descending' | 'none'; end?: boolean; onSort: () => void }) {
  return (
    <span role="columnheader" class={props.end ? 'h-state' : undefined} aria-sort={props.sort}>
      <button type="button" class="h-sort" onClick={props.onSort} onKeyDown={(event) => event.stopPropagation()}>
        {props.label}
        {props.sort !== 'none' && <Icon of={props.sort === 'ascending' ? up : down} />}
      </button>
    </span>
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
