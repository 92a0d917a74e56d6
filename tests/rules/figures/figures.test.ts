import { describe, expect, test } from 'vitest';

import type { KnownPost } from '../../../rules';
import { bareOf } from '../../../rules/bare';
import { dateOf } from '../../../rules/figures/clock';
import { columnsOf, joined } from '../../../rules/figures/columns';
import { calendarDays, figuresOf, rhythmWeeks } from '../../../rules/figures/figures';
import { ordered, pick, type Order, type Pick } from '../../../rules/figures/pick';

/** A Thursday in Berlin. */
const now = Date.parse('2026-11-26T12:00:00Z');
const zone = 'Europe/Berlin';

function post(id: number, moment: string, over: Partial<KnownPost> = {}): KnownPost {
  return { id, key: `k${id}`, site: 'x', account: 'moni', kind: 'post', level: 'confirmed', at: Date.parse(moment), text: 'Hallo', links: [], hashtags: [], mentions: [], media: [], tips: [], fixes: [], ...over };
}

const posts: readonly KnownPost[] = [
  post(1, '2025-12-31T23:30:00Z', { hashtags: ['Wien', 'wien', '#Buch'], links: ['https://www.example.org/a?utm_source=x'] }),
  post(2, '2026-11-23T08:00:00Z', { kind: 'reply', level: 'likely' }),
  post(3, '2026-11-23T09:00:00Z', { site: 'bluesky', account: 'moni.example', kind: 'quote', hashtags: ['BUCH'], links: ['http://example.org/a/'] }),
  post(4, '2026-11-26T11:00:00Z', { account: undefined, tips: ['a/b', 'c/d'] }),
  post(5, '2026-11-22T22:59:00Z', { site: 'bluesky', account: 'moni.example', level: 'attempt', tips: ['a/b'] }),
];
const columns = columnsOf(posts);
const figures = (filter: Pick = {}, year?: number) => figuresOf(columns, pick(columns, filter), { zone, now, ...(year && { year }) });

describe('picking', () => {
  const ways: readonly (readonly [Pick, readonly number[]])[] = [
    [{}, [1, 2, 3, 4, 5]],
    [{ site: 'x' }, [1, 2, 4]],
    [{ site: 'x', account: 'moni' }, [1, 2]],
    [{ site: 'x', account: null }, [4]],
    [{ site: 'xing' }, []],
    [{ kind: 'answer' }, [2]],
    [{ kind: 'own', site: 'x' }, [1, 4]],
    [{ note: 'unsure' }, [2, 5]],
    [{ note: 'tips' }, [4, 5]],
    [{ from: posts[1]!.at, to: posts[2]!.at }, [2]],
  ];
  test.each(ways)('%j', (filter, ids) => {
    expect(Array.from(pick(columns, filter), (row) => columns.ids[row])).toEqual(ids);
  });

  const orders: readonly (readonly [Order, readonly number[]])[] = [
    ['newest', [4, 3, 2, 5, 1]],
    ['oldest', [1, 5, 2, 3, 4]],
    ['place', [3, 5, 4, 2, 1]],
    ['tips', [4, 5, 3, 2, 1]],
  ];
  test.each(orders)('%s first', (order, ids) => {
    expect(Array.from(ordered(columns, pick(columns, {}), order), (row) => columns.ids[row])).toEqual(ids);
  });
});

describe('figures', () => {
  test('count days as the calendar of the place has them', () => {
    expect(figures().days.map(([day, count]) => [dateOf(day), count])).toEqual([['2026-01-01', 1], ['2026-11-22', 1], ['2026-11-23', 2], ['2026-11-26', 1]]);
    expect(figures().years).toEqual([2026]);
  });

  test('show whole weeks up to the end of this one, or a calendar year', () => {
    const [from, to] = figures().span;
    expect([dateOf(to), to - from + 1]).toEqual(['2026-11-29', calendarDays]);
    expect(figures({}, 2026).span.map(dateOf)).toEqual(['2026-01-01', '2026-12-31']);
    expect(figures({}, 2025).days).toEqual([]);
  });

  test('count hours, weekdays and weeks of each place', () => {
    const [x, bluesky, nobody] = figures().places;
    expect([x?.site, x?.account, x?.count]).toEqual(['x', 'moni', 2]);
    expect([nobody?.account, nobody?.count]).toEqual([null, 1]);
    expect(bluesky?.hours.flatMap((count, hour) => (count ? [[hour, count]] : []))).toEqual([[10, 1], [23, 1]]);
    expect(bluesky?.weekdays).toEqual([1, 0, 0, 0, 0, 0, 1]);
    expect(bluesky?.weeks).toHaveLength(rhythmWeeks);
    expect(bluesky?.weeks.slice(-2)).toEqual([1, 1]);
    expect(x?.weeks.reduce((sum, count) => sum + count)).toBe(1);
  });

  test('weigh giving and taking in the last twenty posts', () => {
    const many = columnsOf(Array.from({ length: 30 }, (_, index) => post(index + 1, '2026-11-01T00:00:00Z', { at: now - index * 60_000, kind: index < 5 ? 'reply' : index < 8 ? 'quote' : 'post' })));
    expect(figuresOf(many, pick(many, {}), { zone, now }).places[0]?.last).toEqual({ own: 12, answers: 5, passed: 3 });
  });

  test('tell hashtags and links apart only where they differ, once a post', () => {
    expect(figures().tags).toEqual([{ name: 'buch', count: 2, last: posts[2]!.at }, { name: 'wien', count: 1, last: posts[0]!.at }]);
    expect(figures().links).toEqual([{ name: 'https://example.org/a', count: 2, last: posts[2]!.at }]);
    expect(figures({ site: 'x' }).tags.map(({ name, count }) => [name, count])).toEqual([['wien', 1], ['buch', 1]]);
  });

  test('are empty where there is nothing', () => {
    const none = columnsOf([]);
    expect(figuresOf(none, pick(none, {}), { zone, now })).toMatchObject({ count: 0, first: null, days: [], years: [], places: [], tags: [], links: [] });
  });

  test('are the same from blocks put together, whatever their places and names', () => {
    const together = joined([columnsOf(posts.slice(0, 2)), columnsOf([]), columnsOf(posts.slice(2))]);
    expect(together).toEqual(columns);
  });

  test('a post without its text keeps its marks', () => {
    const text = 'Wir haben jetzt 20 % Rabatt';
    const [whole, bare] = [columnsOf([post(1, '2026-11-01T00:00:00Z', { text })]), columnsOf([{ ...bareOf(post(1, '2026-11-01T00:00:00Z', { text })), id: 1 }])];
    expect((bare.marks[0] ?? 0) & 127).toBe(whole.marks[0]);
  });

  test('tell the best hours only from twenty answers on', () => {
    const said = (count: number) => columnsOf(Array.from({ length: count + 5 }, (_, index) => post(index + 1, '2026-11-01T00:00:00Z', { at: Date.UTC(2026, 10, 1 + (index % 20), index % 2 ? 8 : 17), ...(index < count ? { result: index % 4 === 1 ? ('well' as const) : ('fair' as const) } : { result: 'skipped' as const }) })));
    const resultsOf = (count: number) => figuresOf(said(count), pick(said(count), {}), { zone, now }).results;
    expect(resultsOf(19)).toEqual({ count: 19, hours: [] });
    expect(resultsOf(20)).toEqual({ count: 20, hours: [{ hour: 9, count: 10, well: 5 }, { hour: 18, count: 10, well: 0 }] });
  });
});
