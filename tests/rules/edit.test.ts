import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { applyEdits, areApart, diffEdit, isBetween, moveAlong, moveSpan, overlap, type Edit, type Span } from '../../rules';

const text = fc.array(fc.constantFrom('a', 'b', ' ', '\n', 'ü', 'e\u0301', '👍🏽', '👩‍💻', '🇩🇪', '\uD800', '日')).map((parts) => parts.join(''));
const span = (length: number) => fc.tuple(fc.nat(length), fc.nat(length)).map(([a, b]): Span => [Math.min(a, b), Math.max(a, b)]);
const withEdits = text.chain((before) => fc.tuple(fc.constant(before), fc.array(fc.record({ at: span(before.length), text }), { maxLength: 6 })));

describe('applyEdits', () => {
  it.each<[string, Edit[], string]>([
    ['abc', [], 'abc'],
    ['abc', [{ at: [1, 2], text: 'X' }], 'aXc'],
    ['abc', [{ at: [2, 3], text: '' }, { at: [0, 1], text: 'XX' }], 'XXb'],
    ['abc', [{ at: [1, 1], text: '-' }, { at: [1, 2], text: 'B' }], 'a-Bc'],
    ['abc', [{ at: [3, 3], text: '!' }], 'abc!'],
  ])('%j with %j is %j', (before, edits, after) => {
    expect(applyEdits(before, edits)).toBe(after);
  });

  it.each<[Edit[]]>([
    [[{ at: [0, 2], text: '' }, { at: [1, 3], text: '' }]],
    [[{ at: [1, 1], text: 'x' }, { at: [1, 1], text: 'y' }]],
    [[{ at: [0, 3], text: '' }, { at: [1, 1], text: 'y' }]],
    [[{ at: [2, 9], text: '' }]],
    [[{ at: [-1, 0], text: '' }]],
    [[{ at: [2, 1], text: '' }]],
    [[{ at: [0.5, 1], text: '' }]],
    [[{ at: [NaN, 1], text: '' }]],
  ])('refuses %j', (edits) => {
    expect(() => applyEdits('abc', edits)).toThrow(RangeError);
  });

  it('does the same whatever the order, and the same as one after the other from the back', () => {
    fc.assert(fc.property(withEdits, ([before, edits]) => {
      fc.pre(areApart(edits, before.length));
      const after = applyEdits(before, edits);
      expect(applyEdits(before, edits.toReversed())).toBe(after);
      const one = edits.toSorted((a, b) => b.at[0] - a.at[0] || b.at[1] - a.at[1]).reduce((done, edit) => applyEdits(done, [edit]), before);
      expect(one).toBe(after);
    }));
  }, 60_000);
});

describe('moveSpan', () => {
  it.each<[Span, Edit, Span | null]>([
    [[5, 8], { at: [0, 0], text: 'ab' }, [7, 10]],
    [[5, 8], { at: [0, 2], text: '' }, [3, 6]],
    [[5, 8], { at: [8, 8], text: 'x' }, [5, 8]],
    [[5, 8], { at: [5, 5], text: 'x' }, [6, 9]],
    [[5, 8], { at: [6, 6], text: 'x' }, null],
    [[5, 8], { at: [4, 6], text: '' }, null],
    [[5, 8], { at: [7, 9], text: 'x' }, null],
    [[5, 8], { at: [5, 8], text: 'x' }, null],
    [[5, 8], { at: [0, 20], text: '' }, null],
    [[5, 8], { at: [9, 12], text: 'long' }, [5, 8]],
  ])('%j along %j is %j', (at, edit, moved) => {
    expect(moveSpan(at, edit)).toEqual(moved);
  });

  it('keeps pointing at the same text, or at nothing', () => {
    fc.assert(fc.property(withEdits, fc.nat(), fc.nat(), ([before, edits], from, size) => {
      fc.pre(areApart(edits, before.length));
      const start = Math.min(from % (before.length + 1), before.length);
      const at: Span = [start, Math.min(before.length, start + (size % 5))];
      const moved = moveAlong(at, edits);
      if (moved) expect(applyEdits(before, edits).slice(...moved)).toBe(before.slice(...at));
      else expect(edits.some((edit) => overlap(edit.at, at) || at[0] < edit.at[1])).toBe(true);
    }));
  }, 60_000);
});

describe('diffEdit', () => {
  it.each<[string, string, Edit | null]>([
    ['abc', 'abc', null],
    ['abc', 'abXc', { at: [2, 2], text: 'X' }],
    ['aaa', 'aaaa', { at: [3, 3], text: 'a' }],
    ['abc', '', { at: [0, 3], text: '' }],
    ['👍🏻', '👍🏽', { at: [0, 4], text: '👍🏽' }],
    ['a👩‍💻b', 'a👩‍🎨b', { at: [1, 6], text: '👩‍🎨' }],
    ['e', 'e\u0301', { at: [0, 1], text: 'e\u0301' }],
    ['🇩🇪', '🇩🇪🇦🇹', { at: [4, 4], text: '🇦🇹' }],
  ])('from %j to %j is %j', (before, after, edit) => {
    expect(diffEdit(before, after)).toEqual(edit);
  });

  it('leads from any text to any other and cuts no character', () => {
    fc.assert(fc.property(text, text, (before, after) => {
      const edit = diffEdit(before, after);
      expect(edit ? applyEdits(before, [edit]) : before).toBe(after);
      if (!edit) return;
      for (const at of edit.at) expect(isBetween(before, at)).toBe(true);
      expect(isBetween(after, edit.at[0]) && isBetween(after, edit.at[0] + edit.text.length)).toBe(true);
    }), { numRuns: 1000 });
  }, 60_000);

  it('finds one change inside a long text', () => {
    const before = 'Grüße 👍🏽 '.repeat(10_000);
    expect(diffEdit(before, `${before.slice(0, 50_000)}!${before.slice(50_000)}`)?.text.length).toBeLessThan(12);
  });
});
