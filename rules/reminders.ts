import type { Channel, ChannelState } from './figures/channels';
import { limitsOf } from './figures/channels';
import { clockOf, weekdayOf, type Clock } from './figures/clock';
import { day } from './own-past';
import { placeOf } from './settings';

/** What the writer chose of reminders. */
export type ReminderChoice = {
  /** Channels to be reminded of, by `placeOf(site, account)`. */
  readonly channels: Readonly<Record<string, boolean>>;
  /** Hours of the day from which and up to which nothing is said, 0 to 23; the same twice for no such time. */
  readonly quietFrom: number;
  readonly quietTo: number;
  readonly weekends: boolean;
};

/** What was said of a channel's silence: since which sign of life, and how far it had come. Nothing yet after `since` alone. */
export type Reminded = { readonly since: number; readonly last?: number; readonly state?: ChannelState };

/** Who is to be spoken of now, when to look again, and what is known of the chosen channels before that is said. Times in milliseconds since 1970. */
export type ReminderPlan = { readonly due: readonly Channel[]; readonly next: number | null; readonly known: Readonly<Record<string, Reminded>> };

const stages: readonly ChannelState[] = ['steady', 'quiet', 'silent', 'left'];
/** Every zone's clock is set by a multiple of that. */
const quarter = 900_000;

/**
 * What to remind of: each silence up to three times, when it outgrows the usual, when it looks abandoned, and when the channel has been
 * left; never on the day a reminder was switched on, while a channel rests, in the quiet hours, or at a weekend unless it is wanted.
 *
 * @param told what was said before, by place
 * @param pausedUntil until when a channel rests, milliseconds since 1970; 0 when it does not
 * @param zone name as in `Europe/Berlin`
 */
export function planReminders(channels: readonly Channel[], choice: ReminderChoice, told: Readonly<Record<string, Reminded>>, pausedUntil: (channel: Channel) => number, zone: string, now: number): ReminderPlan {
  const chosen = channels.filter((channel) => choice.channels[reminderPlace(channel)]);
  const due: Channel[] = [];
  const times: number[] = [];
  const known: Record<string, Reminded> = {};
  for (const channel of chosen) {
    const place = reminderPlace(channel);
    const before = (known[place] = told[place] ?? { since: now });
    const first = firstMoment(channel, before, pausedUntil(channel), choice, zone, now);
    if (first === null) continue;
    if (first <= now) due.push(channel);
    else times.push(first);
  }
  return { due, next: times.length > 0 ? Math.min(...times) : null, known };
}

/** The name under which a channel is chosen. */
export function reminderPlace({ site, account }: Pick<Channel, 'site' | 'account'>): string {
  return placeOf(site, account ?? undefined);
}

/** The first moment from `at` on at which a reminder may come, by the clocks of the zone. */
export function welcomeFrom(at: number, { quietFrom, quietTo, weekends }: Omit<ReminderChoice, 'channels'>, zone: string): number {
  const clock = clockOf(zone, at, at + 8 * day);
  const isQuiet = (hour: number) => (quietFrom <= quietTo ? hour >= quietFrom && hour < quietTo : hour >= quietFrom || hour < quietTo);
  const welcome = (time: number) => !isQuiet(clock.hourOf(time)) && (weekends || weekdayOf(clock.dayOf(time)) < 5);
  let time = at;
  while (!welcome(time)) time = (Math.floor(time / quarter) + 1) * quarter;
  return time;
}

/** When a channel is next worth a word; null when everything was said. */
function firstMoment(channel: Channel, { since, last, state }: Reminded, pausedUntil: number, choice: ReminderChoice, zone: string, now: number): number | null {
  const clock = clockOf(zone, Math.min(channel.last, since), Math.max(channel.last, since) + day);
  const said = last === channel.last ? stages.indexOf(state ?? 'steady') : 0;
  const reached = stages.indexOf(channel.state);
  const limits = limitsOf(channel, channel.usual);
  const next = reached > said ? now : dayAfter(clock, channel.last, [limits.quiet, limits.silent, limits.left][Math.max(said, reached)], zone);
  if (next === null) return null;
  const tomorrow = clock.startOf(clock.dayOf(since) + 1);
  return welcomeFrom(Math.max(next, tomorrow, pausedUntil), choice, zone);
}

/** The first moment of the day on which a silence has lasted longer than so many days. */
function dayAfter(clock: Clock, last: number, days: number | undefined, zone: string): number | null {
  if (days === undefined) return null;
  const number = clock.dayOf(last) + Math.floor(days) + 1;
  return clockOf(zone, last, last + (days + 2) * day).startOf(number);
}
