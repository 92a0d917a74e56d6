import { expect, test } from 'vitest';

import { clockOf, dateOf, numberOfDate, weekdayOf } from '../../../rules/figures/clock';

const span = [Date.UTC(2024, 0, 1), Date.UTC(2026, 11, 31)] as const;

/** A moment, a zone, and the day and hour its clocks show. */
const rows: readonly (readonly [zone: string, moment: string, date: string, hour: number])[] = [
  ['UTC', '2026-11-26T23:59:59Z', '2026-11-26', 23],
  ['Europe/Berlin', '2026-03-29T00:59:59Z', '2026-03-29', 1],
  ['Europe/Berlin', '2026-03-29T01:00:00Z', '2026-03-29', 3],
  ['Europe/Berlin', '2026-10-25T00:30:00Z', '2026-10-25', 2],
  ['Europe/Berlin', '2026-10-25T01:30:00Z', '2026-10-25', 2],
  ['Europe/Berlin', '2026-10-25T23:30:00Z', '2026-10-26', 0],
  ['Europe/Berlin', '2026-06-30T22:30:00Z', '2026-07-01', 0],
  ['America/New_York', '2026-01-01T04:59:00Z', '2025-12-31', 23],
  ['America/New_York', '2026-03-08T07:00:00Z', '2026-03-08', 3],
  ['Asia/Kolkata', '2026-05-01T18:29:00Z', '2026-05-01', 23],
  ['Asia/Kolkata', '2026-05-01T18:30:00Z', '2026-05-02', 0],
  ['Australia/Lord_Howe', '2026-04-04T15:00:00Z', '2026-04-05', 1],
  ['Africa/Casablanca', '2026-02-20T12:00:00Z', '2026-02-20', 12],
  ['Pacific/Kiritimati', '2026-11-26T10:00:00Z', '2026-11-27', 0],
];
test.each(rows)('in %s, %s is %s, hour %i', (zone, moment, date, hour) => {
  const clock = clockOf(zone, ...span);
  expect([dateOf(clock.dayOf(Date.parse(moment))), clock.hourOf(Date.parse(moment))]).toEqual([date, hour]);
});

test.each([
  ['Europe/Berlin', '2026-03-29', '2026-03-28T23:00:00.000Z'],
  ['Europe/Berlin', '2026-03-30', '2026-03-29T22:00:00.000Z'],
  ['Europe/Berlin', '2026-10-26', '2026-10-25T23:00:00.000Z'],
  ['America/New_York', '2026-11-01', '2026-11-01T04:00:00.000Z'],
])('in %s, %s begins at %s', (zone, date, moment) => {
  expect(new Date(clockOf(zone, ...span).startOf(numberOfDate(date))).toISOString()).toBe(moment);
});

test('agrees with the browser in every hour of two years, in whatever order it is asked', () => {
  const shown = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin', hourCycle: 'h23', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit' });
  const clock = clockOf('Europe/Berlin', ...span);
  for (let turn = 0; turn < 17_520; turn += 7) {
    const at = span[0] + ((turn * 7_919) % 17_520) * 3_600_000;
    expect(`${dateOf(clock.dayOf(at))} ${String(clock.hourOf(at)).padStart(2, '0')}`).toBe(shown.format(at));
  }
});

test.each([['2026-11-23', 0], ['2026-11-29', 6], ['1970-01-01', 3], ['1969-12-29', 0]])('%s is weekday %i', (date, weekday) => {
  expect(weekdayOf(numberOfDate(date))).toBe(weekday);
});
