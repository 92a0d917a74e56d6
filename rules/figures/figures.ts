import { day } from '../own-past';
import { clockOf, weekdayOf, type Clock } from './clock';
import type { ColumnPlace, Columns, Uses } from './columns';
import { columnKinds, columnResults } from './columns';
import { isAnswerKind } from './pick';

/** With fewer posts than this, hours and rhythm say nothing. */
export const enough = 20;
/** Days a calendar shows: 53 weeks. */
export const calendarDays = 371;
/** Weeks a rhythm shows. */
export const rhythmWeeks = 26;

/** Posts on one day; the day is a number of days since 1970 by the calendar of the place. */
export type DayCount = readonly [day: number, count: number];

/** How one account posts. */
export type PlaceFigures = ColumnPlace & {
  readonly count: number;
  /** Of the last 26 weeks, oldest first, this one last. */
  readonly weeks: readonly number[];
  /** By hour of the day, and by day of the week from Monday on. */
  readonly hours: readonly number[];
  readonly weekdays: readonly number[];
  /** Of the last 20 posts: what opened something of its own, what answered somebody, and what passed something on. */
  readonly last: { readonly own: number; readonly answers: number; readonly passed: number };
};

/** A hashtag or link with how often and when it was last used. */
export type Used = { readonly name: string; readonly count: number; readonly last: number };

/** How posts of one hour of the day went, as the writer said. */
export type HourResult = { readonly hour: number; readonly count: number; readonly well: number };

/** Everything the page draws. */
export type Figures = {
  readonly count: number;
  readonly first: number | null;
  readonly days: readonly DayCount[];
  /** The first and the last day of the calendar. */
  readonly span: readonly [from: number, to: number];
  /** Years that have posts, newest first. */
  readonly years: readonly number[];
  /** Busiest first. */
  readonly places: readonly PlaceFigures[];
  readonly tags: readonly Used[];
  readonly links: readonly Used[];
  /** Posts whose writer said how they went, and by hour where there are enough of them. */
  readonly results: { readonly count: number; readonly hours: readonly HourResult[] };
};

export type FiguresWish = { readonly zone: string; readonly now: number; /** A calendar year; the last 53 weeks when missing. */ readonly year?: number };

const most = 15;

/** Counts what the page draws, days and hours as the clock in the writer's zone showed them. */
export function figuresOf(columns: Columns, rows: Int32Array<ArrayBuffer>, { zone, now, year }: FiguresWish): Figures {
  const [first, last] = borders(columns, rows, now);
  const clock = clockOf(zone, first, last);
  const today = clock.dayOf(now);
  const span = spanOf(today, year);
  return {
    count: rows.length,
    first: rows.length > 0 ? first : null,
    days: daysOf(columns, rows, clock, span),
    span,
    years: yearsOf(columns, rows, clock),
    places: placesOf(columns, rows, clock, today),
    tags: usedMost(columns.tags, columns, rows),
    links: usedMost(columns.links, columns, rows),
    results: resultsOf(columns, rows, clock),
  };
}

function borders({ at }: Columns, rows: Int32Array<ArrayBuffer>, now: number): readonly [number, number] {
  let first = now;
  let last = now;
  for (const row of rows) {
    first = Math.min(first, at[row] ?? now);
    last = Math.max(last, at[row] ?? now);
  }
  return [first, last];
}

/** A calendar year as it is; else whole weeks up to the end of this one. */
function spanOf(today: number, year: number | undefined): readonly [number, number] {
  if (year !== undefined) return [Date.UTC(year, 0, 1) / day, Date.UTC(year, 11, 31) / day];
  const to = today + 6 - weekdayOf(today);
  return [to - calendarDays + 1, to];
}

function daysOf({ at }: Columns, rows: Int32Array<ArrayBuffer>, clock: Clock, [from, to]: readonly [number, number]): readonly DayCount[] {
  const counts = new Map<number, number>();
  for (const row of rows) {
    const number = clock.dayOf(at[row] ?? 0);
    if (number >= from && number <= to) counts.set(number, (counts.get(number) ?? 0) + 1);
  }
  return [...counts].sort(([a], [b]) => a - b);
}

function yearsOf({ at }: Columns, rows: Int32Array<ArrayBuffer>, clock: Clock): readonly number[] {
  const days = new Set<number>();
  for (const row of rows) days.add(clock.dayOf(at[row] ?? 0));
  return [...new Set([...days].map((number) => new Date(number * day).getUTCFullYear()))].sort((a, b) => b - a);
}

function placesOf(columns: Columns, rows: Int32Array<ArrayBuffer>, clock: Clock, today: number): readonly PlaceFigures[] {
  const sunday = today + 6 - weekdayOf(today);
  const all = columns.places.map((place) => ({ ...place, count: 0, weeks: zeros(rhythmWeeks), hours: zeros(24), weekdays: zeros(7), rows: [] as number[] }));
  for (const row of rows) {
    const place = all[columns.place[row] ?? 0];
    if (!place) continue;
    const at = columns.at[row] ?? 0;
    const number = clock.dayOf(at);
    const week = rhythmWeeks - 1 - Math.floor((sunday - number) / 7);
    place.count++;
    place.rows.push(row);
    raise(place.hours, clock.hourOf(at));
    raise(place.weekdays, weekdayOf(number));
    if (week >= 0 && week < rhythmWeeks) raise(place.weeks, week);
  }
  return all
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .map(({ site, account, count, weeks, hours, weekdays, rows: own }) => ({ site, account, count, weeks, hours, weekdays, last: lastOf(columns, own) }));
}

function lastOf({ at, kind }: Columns, rows: readonly number[]): PlaceFigures['last'] {
  const youngest = rows.toSorted((a, b) => (at[b] ?? 0) - (at[a] ?? 0)).slice(0, enough);
  const kinds = youngest.map((row) => kind[row] ?? 0);
  const answers = kinds.filter(isAnswerKind).length;
  const passed = kinds.filter((number) => columnKinds[number] === 'quote').length;
  return { own: kinds.length - answers - passed, answers, passed };
}

function resultsOf({ at, result }: Columns, rows: Int32Array<ArrayBuffer>, clock: Clock): Figures['results'] {
  const counts = zeros(24);
  const well = zeros(24);
  for (const row of rows) {
    const said = columnResults[result[row] ?? 0];
    if (said === undefined || said === 'skipped') continue;
    const hour = clock.hourOf(at[row] ?? 0);
    raise(counts, hour);
    if (said === 'well') raise(well, hour);
  }
  const count = counts.reduce((sum, each) => sum + each, 0);
  return { count, hours: count < enough ? [] : counts.flatMap((each, hour) => (each > 0 ? [{ hour, count: each, well: well[hour] ?? 0 }] : [])) };
}

function usedMost({ names, of }: Uses, { at }: Columns, rows: Int32Array<ArrayBuffer>): readonly Used[] {
  const picked = new Uint8Array(at.length);
  for (const row of rows) picked[row] = 1;
  const counts = new Map<number, { count: number; last: number }>();
  for (let index = 0; index < of.length; index += 2) {
    const row = of[index] ?? 0;
    if (picked[row] !== 1) continue;
    const name = of[index + 1] ?? 0;
    const used = counts.get(name) ?? { count: 0, last: 0 };
    counts.set(name, { count: used.count + 1, last: Math.max(used.last, at[row] ?? 0) });
  }
  return [...counts]
    .map(([name, { count, last }]) => ({ name: names[name] ?? '', count, last }))
    .sort((a, b) => b.count - a.count || b.last - a.last)
    .slice(0, most);
}

const zeros = (length: number): number[] => Array.from({ length }, () => 0);

function raise(counts: number[], index: number): void {
  counts[index] = (counts[index] ?? 0) + 1;
}
