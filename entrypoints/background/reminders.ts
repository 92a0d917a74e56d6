import { browser } from 'wxt/browser';

import { profileFor, sites, type Settings } from '../../rules';
import type { Channel } from '../../rules/figures/channels';
import { planReminders, reminderPlace, type Reminded } from '../../rules/reminders';
import { nameOf } from '../../rules/words/site-names';
import { channels } from './history-rows';
import { inTurn } from './in-turn';
import { readSettings } from './settings-store';
import { filled, interfaceWords, languageOf } from './words';

/** Name of the alarm and of the one notification there is at a time. */
export const reminder = 'reminder';
const turn = inTurn();
/** Browsers ring no alarm sooner. */
const soonest = 60_000;

/** Says which of the chosen channels fell silent, and sets the alarm for the next time. Without the permission to notify, or a chosen channel, nothing happens. */
export async function remind(now: number): Promise<void> {
  await turn(async () => {
    await browser.alarms.clear(reminder);
    const settings = await readSettings();
    if (!Object.values(settings.reminders.channels).includes(true)) return await browser.storage.local.remove('reminded');
    if (!(await browser.permissions.contains({ permissions: ['notifications'] }))) return;
    const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
    const told = await readReminded();
    const pausedUntil = ({ site, account }: Channel) => profileFor(settings, site, account ?? undefined).pausedUntil ?? 0;
    const { due, next, known } = planReminders(await allChannels(zone, now), settings.reminders, told, pausedUntil, zone, now);
    if (due.length > 0) await notify(due, settings);
    const said = Object.fromEntries(due.map((channel) => [reminderPlace(channel), { since: now, ...known[reminderPlace(channel)], last: channel.last, state: channel.state }]));
    await browser.storage.local.set({ reminded: { ...known, ...said } });
    // What was just said has its next time, too: the alarm after this one finds it.
    const when = due.length > 0 ? now + soonest : next;
    if (when !== null) await browser.alarms.create(reminder, { when: Math.max(when, now + soonest) });
  });
}

/** Plans anew when something changed that reminders hang on. */
export async function onSettingsChange(before: unknown, after: unknown, now: number): Promise<void> {
  if (hangingOn(before) !== hangingOn(after)) await remind(now);
}

/** Listens to clicks on the notification, where notifying is allowed; asking twice does no harm. */
export function hearClicks(): void {
  // Browsers have this only once the permission was given.
  const notifications = browser.notifications as typeof browser.notifications | undefined;
  if (notifications && !notifications.onClicked.hasListener(openChannels)) notifications.onClicked.addListener(openChannels);
}

function openChannels(id: string): void {
  if (id !== reminder) return;
  void browser.notifications.clear(id);
  void browser.tabs.create({ url: `${browser.runtime.getURL('/options.html')}#history/channels` });
}

async function notify(due: readonly Channel[], { language }: Settings): Promise<void> {
  const words = interfaceWords('alerts', languageOf(language));
  const names = due.map(({ site, account }) => [sites[site]?.name ?? nameOf(site), account].filter(Boolean).join(', '));
  const [first] = due;
  const one = due.length === 1 && first?.state !== undefined && first.state !== 'steady' ? first.state : undefined;
  await browser.notifications.create(reminder, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    title: one ? filled(words[`reminder.${one}`], { channel: names[0] ?? '' }) : filled(words['reminder.several'], { count: due.length }),
    message: one ? words[`channels.${one}.advice`] : `${names.join(' · ')}\n${words['reminder.several.advice']}`,
  });
}

/** Asked until all of the history was counted. */
async function allChannels(zone: string, now: number): Promise<readonly Channel[]> {
  for (;;) {
    const told = await channels(zone, now);
    if (told.part === 1) return told.channels;
  }
}

function hangingOn(settings: unknown): string {
  const { reminders, accounts } = (settings ?? {}) as Partial<Settings>;
  return JSON.stringify([reminders, accounts]);
}

async function readReminded(): Promise<Readonly<Record<string, Reminded>>> {
  const { reminded } = await browser.storage.local.get('reminded');
  return (reminded ?? {}) as Readonly<Record<string, Reminded>>;
}
