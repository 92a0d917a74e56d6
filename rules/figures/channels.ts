import { silenceOn } from '../own-past';
import { clockOf } from './clock';
import type { ColumnPlace, Columns } from './columns';

/** How a channel does: as usual, quieter than usual, silent for so long that it looks abandoned, or left for months. */
export type ChannelState = 'steady' | 'quiet' | 'silent' | 'left';

/** One account, looked after or not. */
export type Channel = ColumnPlace & {
  readonly count: number;
  /** The last sign of life, milliseconds since 1970, and how many days ago that was. */
  readonly last: number;
  readonly days: number;
  /** Days that usually lie between two days with posts; null where there are too few to tell. */
  readonly usual: number | null;
  readonly state: ChannelState;
  /** Days of the last 30 on which far more went out than usual. */
  readonly bursts: number;
};

/** Days with posts from which on a rhythm shows, and of them the last that count. */
const rhythm = { least: 6, looked: 30 };
/** How often its usual gap a channel may be silent before that is worth a word, and before it looks abandoned. */
const times = { quiet: 3, silent: 6 };
/** Days after which nobody waits any more. */
const left = 120;
/** Posts on one day that are a burst, at least and as a multiple of the usual. */
const burst = { least: 6, times: 3 };

/** Every channel, the longest silent first within its state, those in need first. */
export function channelsOf(columns: Columns, zone: string, now: number): readonly Channel[] {
  let first = now;
  for (const at of columns.at) first = Math.min(first, at);
  const clock = clockOf(zone, first, now);
  const today = clock.dayOf(now);
  const found = columns.places.map((place) => ({ place, last: 0, days: new Map<number, number>() }));
  for (let row = 0; row < columns.at.length; row++) {
    const at = columns.at[row] ?? 0;
    const channel = found[columns.place[row] ?? 0];
    if (!channel || at > now) continue;
    const number = clock.dayOf(at);
    channel.last = Math.max(channel.last, at);
    channel.days.set(number, (channel.days.get(number) ?? 0) + 1);
  }
  const order: readonly ChannelState[] = ['silent', 'quiet', 'left', 'steady'];
  return found
    .filter(({ last }) => last > 0)
    .map(({ place, last, days }) => channelOf(place, last, days, today, clock.dayOf(last)))
    .sort((a, b) => order.indexOf(a.state) - order.indexOf(b.state) || b.days - a.days);
}

function channelOf(place: ColumnPlace, last: number, counts: ReadonlyMap<number, number>, today: number, lastDay: number): Channel {
  const numbers = [...counts.keys()].sort((a, b) => a - b).slice(-rhythm.looked);
  const usual = numbers.length < rhythm.least ? null : middle(numbers.slice(1).map((number, index) => number - (numbers[index] ?? number)));
  const days = today - lastDay;
  const most = Math.max(burst.least, burst.times * middle([...counts.values()]));
  const bursts = [...counts].filter(([number, count]) => today - number < 30 && count >= most).length;
  return { site: place.site, account: place.account, count: [...counts.values()].reduce((sum, count) => sum + count, 0), last, days, usual, state: stateOf(place, days, usual), bursts };
}

/**
 * Days without a sign of life after which a channel is quiet, silent and left: against its own rhythm where there is one, else against what
 * is usual on the site; a rare channel is not silent sooner than others.
 */
export function limitsOf({ site }: ColumnPlace, usual: number | null): Readonly<Record<Exclude<ChannelState, 'steady'>, number>> {
  const limits = silenceOn(site);
  const quiet = usual === null ? limits.quiet : Math.max(3, Math.min(limits.quiet, times.quiet * usual), usual + 1);
  const silent = usual === null ? limits.silent : Math.max(limits.silent, times.silent * usual);
  return { quiet, silent, left: Math.max(left, silent) };
}

function stateOf(place: ColumnPlace, days: number, usual: number | null): ChannelState {
  const limits = limitsOf(place, usual);
  if (days > limits.left) return 'left';
  return days > limits.silent ? 'silent' : days > limits.quiet ? 'quiet' : 'steady';
}

/** The median; 0 of nothing. */
function middle(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
}
