import { describe, expect, test } from 'vitest';

import { bands, groupsOf, pairsInBand, type Pair } from '../../../rules/likeness/bands';
import { aboutPost, blockPosts, newBlock, setSlot, slotValues } from '../../../rules/likeness/scan';
import { sketchOf } from '../../../rules/likeness/sketch';
import { likenessOf, near } from '../../../rules/likeness/near';
import { statementOf } from '../../../rules/likeness/statement';
import { all, pairsOf } from './labels';

const groups: readonly (readonly [readonly Pair[], readonly (readonly number[])[]])[] = [
  [[], []],
  [[[1, 2]], [[1, 2]]],
  [[[1, 2], [3, 4], [2, 3], [7, 9]], [[1, 2, 3, 4], [7, 9]]],
  [[[5, 6], [5, 7], [8, 9], [9, 8]], [[5, 6, 7], [8, 9]]],
];
test.each(groups)('%j hang together as %j', (pairs, expected) => {
  expect(groupsOf(pairs)).toEqual(expected);
});

describe('over all bands', () => {
  const candidates = (texts: readonly string[], isReply = false) => {
    const blocks = new Map([[0, newBlock()], [3, newBlock()]]);
    texts.forEach((text, index) => setSlot(blocks.get(index % 2 ? 3 : 0)!, index, slotValues(sketchOf(text), aboutPost(isReply, 'x'), 0)));
    return new Set(Array.from({ length: bands }, (_, band) => pairsInBand(blocks, band)).flat().map(([one, other]) => `${one} ${other}`));
  };

  test('copies with some words changed are paired, nine in ten of them', () => {
    const copies = pairsOf(all).filter(({ one, other, near: isNear }) => isNear && likenessOf(statementOf(one), statementOf(other)) >= near);
    const missed = copies.filter(({ one, other }) => !candidates([one, other]).has(`0 ${3 * blockPosts + 1}`));
    expect(missed.length).toBeLessThanOrEqual(copies.length * 0.1);
  });

  test('posts on different matters hardly ever are', () => {
    expect(candidates(all.map(({ text }) => text)).size).toBeLessThan(all.length * 0.1);
  });

  test('replies are left out', () => {
    expect(candidates(['Danke für alles und bis bald im Laden', 'Danke für alles und bis bald im Laden'], true).size).toBe(0);
  });
});
