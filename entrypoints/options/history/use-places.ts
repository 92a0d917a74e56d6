import { useEffect, useState } from 'preact/hooks';

import { ask, onHistoryChange } from '../../background/ask';
import type { Value } from '../../background/ask';

/** Sites and accounts of the history with their numbers of posts, kept up to date. */
export function usePlaces(): Value<'history.places'> {
  const [places, setPlaces] = useState<Value<'history.places'>>([]);
  useEffect(() => {
    const end = new AbortController();
    const look = async () => {
      const reply = await ask('history.places', {});
      if (!end.signal.aborted && reply.ok) setPlaces(reply.value);
    };
    void look();
    onHistoryChange(() => void look(), end.signal);
    return () => end.abort();
  }, []);
  return places;
}
