import { Badge, Button, type Tone } from '../../../../components/Button';
import { Switch } from '../../../../components/Field';
import { useWords } from '../../../../components/Words';
import { profileFor } from '../../../../rules';
import type { Channel } from '../../../../rules/figures/channels';
import { reminderPlace } from '../../../../rules/reminders';
import { siteName } from '../../../people/book';
import { tell, tellWhy } from '../../../people/notices';
import { changeSettings, settings } from '../../../people/settings';
import { address } from '../../route';
import { switchReminder } from './reminding';

const tones = { steady: 'good', quiet: 'warning', silent: 'error', left: undefined } as const satisfies Readonly<Record<Channel['state'], Tone | undefined>>;
/** Days of a rest that is taken with one press. */
const rest = 28;

/** How one channel does against its own rhythm, what to do about it, and whether to be reminded of it. */
export function ChannelRow({ channel }: { channel: Channel }) {
  const { say, ago, date, number, now } = useWords();
  const { site, account, state, usual } = channel;
  const place = reminderPlace(channel);
  const until = profileFor(settings.value, site, account ?? undefined).pausedUntil ?? 0;
  const rests = until > now;

  const pause = async (day: number | null) => {
    const before = settings.value.accounts[place]?.pausedUntil ?? null;
    const why = await changeSettings({ accounts: { [place]: { pausedUntil: day } } });
    if (why) tellWhy(why);
    else if (day !== null) tell({ say: 'channels.paused', with: { day: date(day) }, action: { label: 'undo', run: () => void pause(before) } });
  };
  const restNow = () => {
    const end = new Date(now);
    end.setDate(end.getDate() + rest);
    void pause(end.setHours(23, 59, 59, 0));
  };

  return (
    <li class="h-channel">
      <div class="h-place-head">
        <h2>
          {siteName(site)} {account !== null && <span>{account}</span>}
        </h2>
        {rests ? <Badge>{say('channels.rests', { day: date(until, 'short') })}</Badge> : <Badge tone={tones[state]}>{say(`channels.${state}`)}</Badge>}
      </div>
      <p>
        {say('channels.last', { when: ago(channel.last) })} {usual === null ? say('channels.unknown', { count: channel.count }) : say('channels.usual', { count: usual, days: number(usual) })}
      </p>
      {channel.bursts > 0 && <p>{say('channels.bursts', { count: channel.bursts })}</p>}
      {!rests && state !== 'steady' && <p class="h-few">{say(`channels.${state}.advice`)}</p>}
      <div class="h-channel-tools">
        <Switch label={say('reminder.me')} on={settings.value.reminders.channels[place] === true} onFlip={(on) => void switchReminder(place, on)} />
        {rests && settings.value.accounts[place]?.pausedUntil !== undefined && (
          <Button size="small" onPress={() => void pause(null)}>
            {say('channels.resume')}
          </Button>
        )}
        {!rests && (state === 'silent' || state === 'left') && (
          <span>
            <Button size="small" onPress={restNow}>
              {say('channels.pause')}
            </Button>
            <a href={address('accounts', place)}>{say('channels.pause.until')}</a>
          </span>
        )}
      </div>
    </li>
  );
}
