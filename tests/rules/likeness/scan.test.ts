import { describe, expect, test } from 'vitest';

import { aboutPost, blockPosts, newBlock, postSize, scan, setSlot, slotValues, type Block } from '../../../rules/likeness/scan';
import { sketchOf } from '../../../rules/likeness/sketch';
import { all, pairsOf } from './labels';

const strangers = 4096;

/** Posts of nothing but words of the labelled texts, mixed: more alike than strangers ever are. */
function mixed(): readonly string[] {
  const vocabulary = all.flatMap(({ text }) => text.split(/\s+/));
  let seed = 7;
  const random = (below: number) => (seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0) % below;
  return Array.from({ length: strangers }, () => Array.from({ length: 8 + random(35) }, () => vocabulary[random(vocabulary.length)]).join(' '));
}

function fill(texts: readonly string[]): Map<number, Block> {
  const blocks = new Map<number, Block>();
  texts.forEach((text, id) => {
    const number = Math.floor(id / blockPosts);
    const block = blocks.get(number) ?? newBlock();
    blocks.set(number, block);
    setSlot(block, id % blockPosts, slotValues(sketchOf(text), aboutPost(false, `x/${id % 9}`), id));
  });
  return blocks;
}

const blocks = fill(mixed());
const found = (text: string, isReply = false) => scan(blocks, sketchOf(text)!, isReply).map(({ block, slot }) => block * blockPosts + slot);

describe('the scan', () => {
  test('proposes every labelled near post among thousands', () => {
    const missed = pairsOf(all).filter(({ one, other, near }, index) => {
      if (!near) return false;
      const slot = (index * 37) % blockPosts;
      const block = blocks.get(index % blocks.size)!;
      const before = block.slice();
      setSlot(block, slot, slotValues(sketchOf(other), aboutPost(false, 'bluesky/lea'), index));
      const ids = found(one);
      block.set(before);
      return !ids.includes((index % blocks.size) * blockPosts + slot);
    });
    expect(missed).toEqual([]);
  });

  test('proposes the likest first, the youngest first among equals, and few that hardly agree', () => {
    const block = newBlock();
    const text = 'Morgen öffnen wir um neun, kommt vorbei und bringt Freunde mit.';
    const days = [3, 9, 1, 7];
    for (let slot = 0; slot < 100; slot++) setSlot(block, slot, slotValues(sketchOf(slot < 4 ? text : `${text} Tag ${slot}`), aboutPost(false, `x/${slot % 10}`), (days[slot] ?? 0) * 86_400_000));
    const candidates = scan(new Map([[0, block]]), sketchOf(text)!, false);
    expect(candidates.slice(0, 4).map(({ slot }) => slot)).toEqual([1, 3, 0, 2]);
    expect(candidates[0]?.at).toBe(9 * 86_400);
    expect(candidates).toHaveLength(100);
    expect(found('Ganz andere Worte über Wetter, Wind und Wolken am Meer').length).toBeLessThan(24);
  });

  test('keeps replies apart, and forgets an emptied slot', () => {
    const block = newBlock();
    const sketch = sketchOf('Danke für die Nachricht, wir melden uns morgen.')!;
    const ask = (isReply: boolean) => scan(new Map([[3, block]]), sketch, isReply).map(({ slot }) => slot);
    setSlot(block, 1, slotValues(sketch, aboutPost(true, 'x/moni'), 5_000));
    setSlot(block, 2, slotValues(sketch, aboutPost(false, 'x/moni'), 5_000));
    expect([ask(true), ask(false)]).toEqual([[1], [2]]);
    setSlot(block, 2, slotValues(null, 0, 0));
    expect([ask(true), ask(false)]).toEqual([[1], []]);
    expect(block.filter(Boolean)).toHaveLength(postSize);
  });

  const moments: readonly (readonly [string, number, number])[] = [
    ['before 1970', -1, 0],
    ['now', Date.UTC(2026, 10, 26), Date.UTC(2026, 10, 26) / 1000],
    ['after 2038', Date.UTC(2050, 0, 1), Date.UTC(2050, 0, 1) / 1000],
    ['after 2106', Number.MAX_SAFE_INTEGER, 0xffffffff],
  ];
  test.each(moments)('knows a moment %s', (_name, at, seconds) => {
    const block = newBlock();
    const sketch = sketchOf('Danke für die Nachricht, wir melden uns morgen.')!;
    setSlot(block, 7, slotValues(sketch, aboutPost(false, 'x/moni'), at));
    expect(scan(new Map([[0, block]]), sketch, false)).toMatchObject([{ slot: 7, bins: 40, at: seconds }]);
  });

  test('takes at most 64 bytes a post, and a block less than 64 kB', () => {
    expect(newBlock().byteLength / blockPosts).toBeLessThanOrEqual(64);
    expect(newBlock().byteLength).toBeLessThan(64 * 1024);
  });
});

test.each(['', '🎉', 'https://example.org', '#', '@lea'])('%j has no sketch', (text) => {
  expect(sketchOf(text)).toBeNull();
});

test('sketches never change: a new way of making them needs a new version of the history', () => {
  expect(Array.from(sketchOf('Morgen öffnen wir um 9 Uhr. Kommt vorbei!')!)).toMatchInlineSnapshot(`
    [
      1309458001,
      1315919734,
      -960063119,
      1597105236,
      -200004133,
      1967117069,
      -768031325,
      1568758103,
      -1344211212,
      -1635191584,
      -293349127,
      1052653908,
      1028515310,
    ]
  `);
});
