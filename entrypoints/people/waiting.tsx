import { useEffect, useState } from 'preact/hooks';

import { Button } from '../../components/Button';
import { Callout } from '../../components/Page';
import { useWords } from '../../components/Words';
import { ask, onHistoryChange, type Value } from '../background/ask';

/** Says that posts could not be remembered yet, why, and that nothing is lost. Nothing at all while none waits. */
export function WaitingPosts() {
  const { say } = useWords();
  const [waiting, see] = useState<Value<'history.waiting'>>({ count: 0 });
  const look = async () => {
    const reply = await ask('history.waiting', {});
    if (reply.ok) see(reply.value);
  };
  useEffect(() => {
    const life = new AbortController();
    void look();
    onHistoryChange(() => void look(), life.signal);
    return () => life.abort();
  }, []);
  if (waiting.count === 0) return null;
  return (
    <Callout tone="error" alert>
      <p>
        {say('outbox.waits', { count: waiting.count })} {waiting.why && say(`error.${waiting.why}`)}
      </p>
      <Button size="small" onPress={() => void look()}>
        {say('again')}
      </Button>
    </Callout>
  );
}
