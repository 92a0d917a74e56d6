import { day } from '../own-past';

/** Tells the day and the hour at a moment as people there have it, whatever their clocks were set to. */
export type Clock = {
  /** Days since 1 January 1970 by the calendar of the place. */
  dayOf(at: number): number;
  /** Hour of the day, 0 to 23. */
  hourOf(at: number): number;
  /** The first moment of a day, milliseconds since 1970. */
  startOf(day: number): number;
};

const minute = 60_000;
const hour = 60 * minute;
/** Clocks are never set twice within that time, so looking that often misses nothing. */
const stride = 7 * day;

/** Day of the week of a day's number: 0 is Monday. */
export const weekdayOf = (number: number) => (((number + 3) % 7) + 7) % 7;

/** A day's number as `YYYY-MM-DD`, and back. */
export const dateOf = (number: number) => new Date(number * day).toISOString().slice(0, 10);
export const numberOfDate = (date: string) => Math.floor(Date.parse(`${date}T00:00:00Z`) / day);

/**
 * A clock of a time zone for moments between two others. It looks the zone up some fifty times a year of that span, and never again for a moment.
 *
 * @param zone name as in `Europe/Berlin`
 */
export function clockOf(zone: string, from: number, to: number): Clock {
  const offsetAt = offsets(zone);
  const starts = [Number.NEGATIVE_INFINITY];
  const shifts = [offsetAt(from)];
  for (let before = from; before < to + stride; before += stride) {
    const shift = offsetAt(before + stride);
    if (shift === shifts.at(-1)) continue;
    starts.push(change(offsetAt, before, before + stride));
    shifts.push(shift);
  }
  let last = 0;
  const local = (at: number) => {
    if (at < (starts[last] ?? 0) || at >= (starts[last + 1] ?? Number.POSITIVE_INFINITY)) last = starts.findLastIndex((start) => start <= at);
    return at + (shifts[last] ?? 0);
  };
  return {
    dayOf: (at) => Math.floor(local(at) / day),
    hourOf: (at) => Math.floor((((local(at) % day) + day) % day) / hour),
    startOf: (number) => {
      const midnight = number * day;
      const guess = midnight - offsetAt(midnight);
      return midnight - offsetAt(guess);
    },
  };
}

/** The first minute at which the later of two offsets holds. */
function change(offsetAt: (at: number) => number, from: number, to: number): number {
  const after = offsetAt(to);
  let [low, high] = [Math.floor(from / minute), Math.ceil(to / minute)];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (offsetAt(middle * minute) === after) high = middle;
    else low = middle;
  }
  return high * minute;
}

function offsets(zone: string): (at: number) => number {
  const format = new Intl.DateTimeFormat('en-GB', { timeZone: zone, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric' });
  return (at) => {
    const whole = Math.floor(at / minute) * minute;
    const part = Object.fromEntries(format.formatToParts(whole).map(({ type, value }) => [type, Number(value)]));
    return Date.UTC(part['year'] ?? 0, (part['month'] ?? 1) - 1, part['day'] ?? 1, part['hour'] ?? 0, part['minute'] ?? 0) - whole;
  };
}
