import { useEffect, useRef } from 'preact/hooks';

import type { Notice as News } from '../rules';
import { Button } from './Button';
import { Mark } from './Mark';
import { check, Icon, info, undo } from './Icon';
import { useWords } from './Words';

const seconds: Readonly<Record<News['kind'], number>> = { fixed: 4, copied: 6, recorded: 4, ignored: 8, refused: 12, waiting: 12, full: 20, lost: 20 };
const well: ReadonlySet<News['kind']> = new Set(['fixed', 'copied', 'recorded', 'ignored']);

/** What just happened, said once and politely, else how many tips there are for those who cannot see them; it stays while the pointer or the focus is on it. The region itself is always there. */
export function Notice(props: { notice?: News; summary?: string; unseen?: boolean; onUndo: (key: string) => void; onTold: () => void }) {
  const { notice } = props;
  const { say } = useWords();
  const region = useRef<HTMLDivElement>(null);
  const told = useRef(props.onTold);
  told.current = props.onTold;

  useEffect(() => {
    if (!notice) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const start = () => {
      clearTimeout(timer);
      timer = setTimeout(() => told.current(), seconds[notice.kind] * 1000);
    };
    const hold = () => clearTimeout(timer);
    const element = region.current;
    const ways = { mouseenter: hold, focusin: hold, mouseleave: start, focusout: start };
    for (const [way, run] of Object.entries(ways)) element?.addEventListener(way, run);
    start();
    return () => {
      hold();
      for (const [way, run] of Object.entries(ways)) element?.removeEventListener(way, run);
    };
  }, [notice]);

  const key = notice?.kind === 'ignored' ? notice.key : undefined;
  return (
    <div ref={region} class={props.unseen ? 't-unseen' : 't-notice'} role="status" aria-live="polite" data-kind={notice?.kind} data-part="notice">
      {!notice && props.summary && <span class="t-unseen">{props.summary}</span>}
      {notice && (
        <>
          {notice.kind === 'fixed' ? <Mark beat /> : <Icon of={well.has(notice.kind) ? check : info} />}
          <span class="t-notice-text">{say(`notice.${notice.kind}`)}</span>
          {key !== undefined && !props.unseen && (
            <Button kind="quiet" size="small" icon={undo} onPress={() => props.onUndo(key)}>
              {say('undo')}
            </Button>
          )}
        </>
      )}
    </div>
  );
}
