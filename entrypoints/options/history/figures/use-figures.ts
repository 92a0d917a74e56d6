import { useEffect, useState } from 'preact/hooks';

import { ask, onHistoryChange } from '../../../background/ask';
import type { Question, Value, Why } from '../../../background/ask';

export type Figures = Value<'history.figures'>;
export type Asked = Question<'history.figures'>;

/** Going through a long history takes its time on a slow machine. */
const patience = 60_000;

/** What is drawn of some posts, told again as the history is gone through and as it changes. */
export function useFigures(asked: Asked): { readonly figures?: Figures; readonly trouble?: Why } {
  const [seen, see] = useState<{ readonly figures?: Figures; readonly trouble?: Why }>({});
  const key = JSON.stringify(asked);
  useEffect(() => {
    const end = new AbortController();
    let round = 0;
    const look = async () => {
      const mine = ++round;
      for (let part = 0; part < 1; ) {
        const reply = await ask('history.figures', JSON.parse(key) as Asked, patience);
        if (end.signal.aborted || mine !== round) return;
        if (!reply.ok) return see(({ figures }) => ({ ...(figures && { figures }), trouble: reply.why }));
        ({ part } = reply.value);
        see({ figures: reply.value });
      }
    };
    void look();
    onHistoryChange(() => void look(), end.signal);
    return () => end.abort();
  }, [key]);
  return seen;
}
