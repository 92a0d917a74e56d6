import { expect, test } from 'vitest';

import { partsOf } from '../../entrypoints/people/compare/parts';

/** Two texts, and what is marked in each of them. */
const rows: readonly (readonly [one: string, other: string, marked: readonly string[], inOther: readonly string[]])[] = [
  ['Wir öffnen am Samstag', 'Wir öffnen am Sonntag', ['Wir öffnen am '], ['Wir öffnen am ']],
  ['Neu: Tee und Kuchen', 'Tee und Kuchen', ['Tee und Kuchen'], ['Tee und Kuchen']],
  ['Eins zwei', 'drei vier', [], []],
  ['', 'Etwas', [], []],
  ['Gleich', 'Gleich', ['Gleich'], ['Gleich']],
];
test.each(rows)('%j beside %j', (one, other, marked, inOther) => {
  const [left, right] = partsOf(one, other);
  expect([left, right].map((parts) => parts.map(({ text }) => text).join(''))).toEqual([one, other]);
  expect(left.filter(({ both }) => both).map(({ text }) => text)).toEqual(marked);
  expect(right.filter(({ both }) => both).map(({ text }) => text)).toEqual(inOther);
});

test('texts too long to compare are shown whole', () => {
  const [left, right] = partsOf('a '.repeat(20_000), 'b');
  expect([left.length, right.length]).toEqual([1, 1]);
});
