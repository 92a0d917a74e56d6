import { useEffect, useState } from 'preact/hooks';

import { Callout, EmptyState } from '../../../components/Page';
import { useWords } from '../../../components/Words';
import { ask, onHistoryChange } from '../../background/ask';
import type { Value, Why } from '../../background/ask';
import { ChannelRow } from './channels/ChannelRow';
import { Reminders } from './channels/Reminders';

type Told = Value<'history.channels'>;

/** Channels one person can look after well. */
const few = 4;
const patience = 60_000;

/** How every channel does against its own rhythm, and what to do about those that fell silent. */
export function Channels() {
  const { say } = useWords();
  const { told, trouble } = useChannels();
  if (trouble) {
    return (
      <Callout tone="error" alert>
        {say(`error.${trouble}`)}
      </Callout>
    );
  }
  if (!told) return <p class="h-few" role="status">{say('figures.counting')}</p>;
  if (told.channels.length === 0) return <EmptyState title={say('history.empty.title')}>{say('channels.empty')}</EmptyState>;
  const living = told.channels.filter(({ state }) => state !== 'left');
  const neglected = living.filter(({ state }) => state === 'silent');
  return (
    <div class="h-shelf">
      {living.length > few && neglected.length > 0 && <Callout tone="warning">{say('channels.many', { count: living.length, silent: neglected.length })}</Callout>}
      <ul class="t-card t-rows">
        {told.channels.map((channel) => (
          <ChannelRow key={`${channel.site}/${channel.account}`} channel={channel} />
        ))}
      </ul>
      <Reminders />
    </div>
  );
}

function useChannels(): { readonly told?: Told; readonly trouble?: Why } {
  const [seen, see] = useState<{ readonly told?: Told; readonly trouble?: Why }>({});
  useEffect(() => {
    const end = new AbortController();
    const look = async () => {
      for (let part = 0; part < 1; ) {
        const reply = await ask('history.channels', {}, patience);
        if (end.signal.aborted) return;
        if (!reply.ok) return see({ trouble: reply.why });
        ({ part } = reply.value);
        if (part === 1) see({ told: reply.value });
      }
    };
    void look();
    onHistoryChange(() => void look(), end.signal);
    return () => end.abort();
  }, []);
  return seen;
}
