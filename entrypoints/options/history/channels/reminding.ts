import { browser } from 'wxt/browser';

import { tell, tellWhy } from '../../../people/notices';
import { changeSettings } from '../../../people/settings';

/** Asks the browser whether Takt may notify: at once, since it only listens to a press. Where that was allowed before, nobody is asked. */
export async function mayNotify(): Promise<boolean> {
  const allowed = await browser.permissions.request({ permissions: ['notifications'] }).catch(() => false);
  if (!allowed) tell({ say: 'reminder.denied', tone: 'error' });
  return allowed;
}

/** Reminders of one channel, or none any more; switched on only once the browser allows them. */
export async function switchReminder(place: string, on: boolean): Promise<void> {
  const shown = changeSettings({ reminders: { channels: { [place]: on ? true : null } } });
  const allowed = !on || (await mayNotify());
  tellWhy(await shown);
  if (!allowed) tellWhy(await changeSettings({ reminders: { channels: { [place]: null } } }));
}
