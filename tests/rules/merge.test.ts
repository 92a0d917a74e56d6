import { expect, test } from 'vitest';

import { merge } from '../../rules/merge';

/** The examples of RFC 7396, appendix A, and one that tries to reach a prototype. */
const rows: readonly (readonly [unknown, unknown, unknown])[] = [
  [{ a: 'b' }, { a: 'c' }, { a: 'c' }],
  [{ a: 'b' }, { b: 'c' }, { a: 'b', b: 'c' }],
  [{ a: 'b' }, { a: null }, {}],
  [{ a: 'b', b: 'c' }, { a: null }, { b: 'c' }],
  [{ a: ['b'] }, { a: 'c' }, { a: 'c' }],
  [{ a: 'c' }, { a: ['b'] }, { a: ['b'] }],
  [{ a: { b: 'c' } }, { a: { b: 'd', c: null } }, { a: { b: 'd' } }],
  [{ a: [{ b: 'c' }] }, { a: [1] }, { a: [1] }],
  [['a', 'b'], ['c', 'd'], ['c', 'd']],
  [{ a: 'b' }, ['c'], ['c']],
  [{ e: null }, { a: 1 }, { e: null, a: 1 }],
  [[1, 2], { a: 'b', c: null }, { a: 'b' }],
  [{}, { a: { bb: { ccc: null } } }, { a: { bb: {} } }],
  [{ a: 1 }, { a: undefined }, { a: 1 }],
];
test.each(rows)('%j changed by %j', (before, change, after) => {
  const copy = structuredClone(before);
  expect(merge(before, change)).toEqual(after);
  expect(before).toEqual(copy);
});

test('cannot reach a prototype', () => {
  merge({}, JSON.parse('{"__proto__": {"evil": true}, "constructor": {"prototype": {"evil": true}}}'));
  expect('evil' in {}).toBe(false);
});
