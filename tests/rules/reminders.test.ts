import { describe, expect, test } from 'vitest';

import type { Channel } from '../../rules/figures/channels';
import { planReminders, welcomeFrom, type Reminded, type ReminderChoice } from '../../rules/reminders';

const day = 86_400_000;
const berlin = 'Europe/Berlin';
const choice: ReminderChoice = { channels: { 'x/moni': true }, quietFrom: 19, quietTo: 8, weekends: false };
const iso = (at: number | null) => (at === null ? null : new Date(at).toISOString().slice(0, 16));

describe('a reminder waits', () => {
  const rows: readonly (readonly [string, string, Partial<ReminderChoice>, string, string])[] = [
    ['not at all in the middle of a working day', '2026-11-26T12:34Z', {}, berlin, '2026-11-26T12:34'],
    ['for the morning', '2026-11-26T03:00Z', {}, berlin, '2026-11-26T07:00'],
    ['for the next morning from the evening on', '2026-11-26T18:00Z', {}, berlin, '2026-11-27T07:00'],
    ['over the weekend', '2026-11-27T18:30Z', {}, berlin, '2026-11-30T07:00'],
    ['not over the weekend when that is welcome', '2026-11-28T07:30Z', { weekends: true }, berlin, '2026-11-28T07:30'],
    ['by the clock of another zone', '2026-11-26T12:00Z', {}, 'America/New_York', '2026-11-26T13:00'],
    ['where clocks stand a quarter of an hour off', '2026-11-26T00:00Z', {}, 'Asia/Kathmandu', '2026-11-26T02:15'],
    ['for summer time in the night it begins', '2026-03-28T22:00Z', { weekends: true }, berlin, '2026-03-29T06:00'],
    ['for winter time in the night it begins', '2026-10-24T22:00Z', { weekends: true }, berlin, '2026-10-25T07:00'],
    ['for an hour that the clock leaves out', '2026-03-28T23:00Z', { weekends: true, quietFrom: 22, quietTo: 2 }, berlin, '2026-03-29T01:00'],
    ['through an hour that the clock says twice', '2026-10-25T00:10Z', { weekends: true, quietFrom: 0, quietTo: 3 }, berlin, '2026-10-25T02:00'],
    ['for the end of a rest at noon', '2026-11-26T11:10Z', { quietFrom: 12, quietTo: 14 }, berlin, '2026-11-26T13:00'],
    ['for nothing without quiet hours', '2026-11-26T02:00Z', { quietFrom: 8, quietTo: 8 }, berlin, '2026-11-26T02:00'],
    ['for Monday where midnight is left out', '2026-09-05T15:00Z', {}, 'America/Santiago', '2026-09-07T11:00'],
  ];
  test.each(rows)('%s', (_name, at, over, zone, expected) => {
    expect(iso(welcomeFrom(Date.parse(at), { ...choice, ...over }, zone))).toBe(expected);
  });
});

describe('reminders of a channel', () => {
  const last = Date.parse('2026-10-01T12:00Z');
  const since = last - day;
  /** A channel that usually has something every other day, so many days after its last sign of life. */
  const after = (days: number, state: Channel['state']): Channel => ({ site: 'x', account: 'moni', count: 40, last, days, usual: 2, state, bursts: 0 });
  const at = (days: number) => last + days * day;

  const rows: readonly (readonly [string, Channel, Reminded | undefined, { readonly paused?: number; readonly over?: Partial<ReminderChoice> }, { readonly due: boolean; readonly next: string | null }])[] = [
    ['a steady one is looked at when it would be quiet', after(1, 'steady'), { since }, {}, { due: false, next: '2026-10-08T06:00' }],
    ['a quiet one is due', after(7, 'quiet'), { since }, {}, { due: true, next: null }],
    ['one that was spoken of waits until it is silent', after(7, 'quiet'), { since, last, state: 'quiet' }, {}, { due: false, next: '2026-10-23T06:00' }],
    ['a silent one is due again', after(22, 'silent'), { since, last, state: 'quiet' }, {}, { due: true, next: null }],
    ['after that it waits until it is left', after(25, 'silent'), { since, last, state: 'silent' }, {}, { due: false, next: '2027-02-01T07:00' }],
    ['a left one is due a last time', after(125, 'left'), { since, last, state: 'silent' }, {}, { due: true, next: null }],
    ['and never again', after(400, 'left'), { since, last, state: 'left' }, {}, { due: false, next: null }],
    ['a later sign of life begins anew', after(7, 'quiet'), { since, last: last - 30 * day, state: 'left' }, {}, { due: true, next: null }],
    ['one that was chosen today waits for tomorrow', after(25, 'silent'), undefined, {}, { due: false, next: '2026-10-27T07:00' }],
    ['one that rests waits for the end of that', after(25, 'silent'), { since }, { paused: at(60) }, { due: false, next: '2026-11-30T12:00' }],
    ['one nobody chose is left alone', after(25, 'silent'), { since }, { over: { channels: { 'x/other': true } } }, { due: false, next: null }],
  ];
  test.each(rows)('%s', (_name, channel, told, { paused = 0, over = {} }, expected) => {
    const plan = planReminders([channel], { ...choice, ...over }, told ? { 'x/moni': told } : {}, () => paused, berlin, at(channel.days));
    expect({ due: plan.due.length > 0, next: iso(plan.next) }).toEqual(expected);
  });

  test('in the evening comes the next morning', () => {
    const evening = Date.parse('2026-10-09T20:00Z');
    expect(iso(planReminders([after(8, 'quiet')], choice, { 'x/moni': { since } }, () => 0, berlin, evening).next)).toBe('2026-10-12T06:00');
  });
});
