import { expect, test } from 'vitest';

import { decideOn } from '../../../rules/likeness/choice';
import type { Candidate } from '../../../rules/likeness/scan';

/** A post as a scan finds it, and how like its text turns out: bins, day, likeness, place. Its number is where it stands in the list. */
type Post = readonly [bins: number, day: number, likeness: number, place?: number];

const many = (count: number, post: (index: number) => Post) => Array.from({ length: count }, (_, index) => post(index));

/** The day of the youngest near post of each place, or of those from a likeness on; and how many texts were read. */
async function youngest(posts: readonly Post[], from = 0.65): Promise<{ readonly days: readonly number[]; readonly read: number }> {
  const candidates = posts.map(([bins, day, , place = 1], slot): Candidate => ({ block: 0, slot, bins, at: day, place })).sort((a, b) => b.bins - a.bins || b.at - a.at);
  let read = 0;
  const decided = await decideOn(candidates, async (some) => {
    read += some.length;
    return some.map((candidate) => ({ candidate, likeness: posts[candidate.slot]![2] }));
  });
  const places = Map.groupBy(decided.filter(({ likeness }) => likeness >= from), ({ candidate }) => candidate.place);
  return { days: [...places].sort(([a], [b]) => a - b).map(([, some]) => Math.max(...some.map(({ candidate }) => candidate.at))), read };
}

const cases: readonly (readonly [string, readonly Post[], readonly number[]])[] = [
  ['equal posts, the youngest put in first', many(50, (index) => [40, 100 - index, 1]), [100]],
  ['equal posts, the youngest put in last', many(50, (index) => [40, index, 1]), [49]],
  ['like posts, the youngest one the least like', many(50, (index) => [20 + (index % 20), 1_000 - (index % 20) * 50 - index, 0.8]), [1_000]],
  ['a copy behind the newer posts of a series', [...many(30, (index) => [24, 100 + index, 0.5] as const), [30, 7, 0.9]], [7]],
  ['a copy less like than the newer posts of a series', [...many(30, (index) => [30, 100 + index, 0.5] as const), [18, 7, 0.9]], [7]],
  ['a young copy that agrees little, beside an old one', [[40, 3, 1], [12, 9, 0.7]], [9]],
  ['many places, of each the youngest', many(60, (index) => [30, 100 - Math.floor(index / 6), 0.9, index % 6]), [100, 100, 100, 100, 100, 100]],
  ['strangers alone', many(200, () => [11, 5, 0.2]), []],
  ['nobody', [], []],
];
test.each(cases)('of %s the right one is decided on', async (_name, posts, days) => {
  expect((await youngest(posts)).days).toEqual(days);
});

test('the youngest that says the very same is decided on beside younger ones that are only alike', async () => {
  const posts = [...many(30, (index) => [33, 200 + index, 0.8] as const), ...many(30, (index) => [40, 100 - index, 1] as const)];
  expect((await youngest(posts)).days).toEqual([229]);
  expect((await youngest(posts, 0.999)).days).toEqual([100]);
});

const costs: readonly (readonly [string, readonly Post[], number])[] = [
  ['of strangers as many as at once', many(200, () => [11, 5, 0.2]), 24],
  ['of a thousand equal posts in one place a handful', many(1_000, (index) => [40, index, 1]), 6],
  ['of a long series without a copy no more than four times as many', many(1_000, (index) => [25, index, 0.5, index % 40]), 96],
];
test.each(costs)('reads %s', async (_name, posts, most) => {
  expect((await youngest(posts)).read).toBeLessThanOrEqual(most);
});
