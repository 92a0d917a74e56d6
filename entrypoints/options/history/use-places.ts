import { useEffect, useState } from 'preact/hooks';

import { ask, onHistoryChange } from '../../background/ask';
import type { Value } from '../../background/ask';

/** Taking a long history apart for the first time takes that long on a slow machine. */
const patience = 120_000;

/** Sites and accounts of the history with their numbers of posts, kept up to date. */
export function usePlaces(): Value<'history.places'> {
  const [places, setPlaces] = useState<Value<'history.places'>>([]);
  useEffect(() => {
    const end = new AbortController();
    const look = async () => {
      const reply = await ask('history.places', {}, patience);
      if (!end.signal.aborted && reply.ok) setPlaces(reply.value);
    };
    // The rows of the table ask first.
    const timer = setTimeout(() => void look());
    onHistoryChange(() => void look(), end.signal);
    return () => {
      clearTimeout(timer);
      end.abort();
    };
  }, []);
  return places;
}
