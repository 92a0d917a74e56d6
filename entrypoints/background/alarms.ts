import { browser } from 'wxt/browser';

import { tidy } from './history-forget';
import { remind, reminder } from './reminders';

/** What is done once a day: the background itself does not live that long. */
const daily = 'daily';

/** Sets the daily alarm, unless it stands: setting it anew would put it off each time the background wakes. */
export async function setAlarms(): Promise<void> {
  if (!(await browser.alarms.get(daily))) await browser.alarms.create(daily, { delayInMinutes: 5, periodInMinutes: 24 * 60 });
}

/** Once a day, forgets what is older than the writer wants it kept; and reminds when it is time, also where a browser lost that alarm. */
export async function onAlarm(name: string): Promise<void> {
  if (name === daily) await tidy(Date.now());
  if (name === daily || name === reminder) await remind(Date.now());
}
