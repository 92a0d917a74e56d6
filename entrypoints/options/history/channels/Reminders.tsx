import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';

import { Button } from '../../../../components/Button';
import { Select, Switch } from '../../../../components/Field';
import { Callout } from '../../../../components/Page';
import { useWords } from '../../../../components/Words';
import type { ReminderChoice } from '../../../../rules/reminders';
import { tellWhy } from '../../../people/notices';
import { changeSettings, settings } from '../../../people/settings';
import { mayNotify } from './reminding';

/** When reminders may come; nothing while no channel is chosen. */
export function Reminders() {
  const { say, date } = useWords();
  const { channels, quietFrom, quietTo, weekends } = settings.value.reminders;
  const isOn = Object.values(channels).includes(true);
  const [allowed, allow] = useAllowed(isOn);
  if (!isOn) return null;
  const hours = Array.from({ length: 24 }, (_, hour) => ({ value: String(hour), label: date(new Date(2026, 0, 1, hour).getTime(), 'clock') }));
  return (
    <section class="o-section h-reminders" aria-labelledby="reminders">
      <h2 id="reminders">{say('reminder.title')}</h2>
      {!allowed && (
        <Callout tone="warning">
          <p>{say('reminder.lost')}</p>
          <p>
            <Button size="small" onPress={() => void mayNotify().then(allow)}>
              {say('reminder.allow')}
            </Button>
          </p>
        </Callout>
      )}
      <p class="o-lead">{say('reminder.lead')}</p>
      <div class="t-card t-rows">
        <div class="h-hours">
          <Select label={say('reminder.from')} value={String(quietFrom)} options={hours} onChoose={(hour) => change({ quietFrom: Number(hour) })} />
          <Select label={say('reminder.to')} value={String(quietTo)} options={hours} onChoose={(hour) => change({ quietTo: Number(hour) })} />
        </div>
        <Switch label={say('reminder.weekends')} on={weekends} onFlip={(on) => change({ weekends: on })} />
      </div>
    </section>
  );
}

function change(what: Partial<Omit<ReminderChoice, 'channels'>>): void {
  void changeSettings({ reminders: what }).then(tellWhy);
}

/** Whether the browser lets Takt notify; said to be so until it is known. */
function useAllowed(isOn: boolean): readonly [boolean, (allowed: boolean) => void] {
  const [allowed, allow] = useState(true);
  useEffect(() => {
    let here = true;
    if (isOn) void browser.permissions.contains({ permissions: ['notifications'] }).then((may) => here && allow(may));
    return () => {
      here = false;
    };
  }, [isOn]);
  return [allowed, allow];
}
