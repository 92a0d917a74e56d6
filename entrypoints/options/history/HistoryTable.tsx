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
  const virtual = useVirtual(posts.length, height, scroller);
  const [at, setAt] = useState(0);
  const here = Math.min(at, Math.max(0, posts.length - 1));
  const last = virtual.rows.at(-1)?.index ?? 0;
  const moved = useRef(false);

  useEffect(() => {
    if (more && last >= posts.length - ahead) next();
  }, [last, more, posts.length, next]);

  useEffect(() => {
    if (!moved.current) return;
    moved.current = false;
    virtual.show(here);
    // The row may have to be drawn first.
    requestAnimationFrame(() => scroller.current?.querySelector<HTMLElement>(`[data-index="${here}"]`)?.focus({ preventScroll: true }));
  }, [here, virtual]);

  const flip = (id: number) => {
    const chosen = new Set(props.chosen);
    if (!chosen.delete(id)) chosen.add(id);
    props.onChoose(chosen);
  };
  const move = (to: number) => {
    moved.current = true;
    setAt(Math.max(0, Math.min(posts.length - 1, to)));
  };
  const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 400) / height) - 1);
  const onKey = (event: KeyboardEvent) => {
    const post = posts[here];
    if (!post || event.altKey || event.ctrlKey || event.metaKey) return;
    const steps: Record<string, () => void> = {
      ArrowDown: () => move(here + 1),
      ArrowUp: () => move(here - 1),
      PageDown: () => move(here + page),
      PageUp: () => move(here - page),
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
                    onHere={() => setAt(index)}
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

/** How much larger than usual the reader has set letters. */
function letterSize(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16 || 1;
}
