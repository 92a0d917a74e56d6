import { describe, expect, test } from 'vitest';

import type { KnownPost } from '../../../rules';
import { channelsOf, type Channel } from '../../../rules/figures/channels';
import { columnsOf } from '../../../rules/figures/columns';

const day = 86_400_000;
const now = Date.parse('2026-11-26T12:00:00Z');
const channel = (daysAgo: readonly number[], over: Partial<KnownPost> = {}): KnownPost[] =>
  daysAgo.map((days, index) => ({ id: index + 1, key: `k${index}`, site: 'x', account: 'moni', kind: 'post', level: 'confirmed', at: now - days * day, text: 'Hallo', links: [], hashtags: [], mentions: [], media: [], tips: [], fixes: [], ...over }));
const told = (posts: readonly KnownPost[]) => channelsOf(columnsOf(posts), 'Europe/Berlin', now);
const every = (gap: number, from: number) => Array.from({ length: 12 }, (_, index) => from + index * gap);

describe('a channel', () => {
  const rows: readonly (readonly [string, readonly number[], Partial<KnownPost>, Partial<Channel>])[] = [
    ['posting daily is steady', every(1, 0), {}, { state: 'steady', usual: 1, days: 0 }],
    ['posting daily is quiet after four days', every(1, 4), {}, { state: 'quiet', days: 4 }],
    ['posting daily is silent after three weeks', every(1, 22), {}, { state: 'silent' }],
    ['posting every ten days is steady after ten', every(10, 10), {}, { state: 'steady', usual: 10 }],
    ['posting monthly on LinkedIn is steady after three weeks', every(30, 21), { site: 'linkedin' }, { state: 'steady', usual: 30 }],
    ['posting monthly is no more silent after four weeks than others', every(30, 40), { site: 'linkedin' }, { state: 'quiet' }],
    ['left for half a year is left', every(1, 180), {}, { state: 'left' }],
    ['with few posts is held against its site', [11, 12], {}, { state: 'quiet', usual: null }],
    ['with few posts on a calm site is not', [11, 12], { site: 'linkedin' }, { state: 'steady', usual: null }],
  ];
  test.each(rows)('%s', (_name, days, over, expected) => {
    expect(told(channel(days, over))).toMatchObject([expected]);
  });

  test('with a day far above its usual has a burst', () => {
    expect(told(channel([...every(1, 0), ...Array.from({ length: 8 }, () => 2)]))).toMatchObject([{ bursts: 1 }]);
    expect(told(channel(every(1, 0)))).toMatchObject([{ bursts: 0 }]);
  });

  test('in need stands first', () => {
    expect(told([...channel(every(1, 0)), ...channel(every(1, 30), { site: 'bluesky' }), ...channel(every(1, 5), { site: 'mastodon' })]).map(({ site }) => site)).toEqual(['bluesky', 'mastodon', 'x']);
  });
});
