import { blockPosts, postSize, type Block } from './scan';

/** Two posts that may say the same, by their numbers. */
export type Pair = readonly [number, number];

/** Numbers of a block that two posts have to share one of: four bins at once, the first key of the beginning, or half of both others. */
export const bands = postSize - 2;

/**
 * Pairs of posts whose sketches agree in one band, each post with the first that has the same; replies are left out. Of texts that share
 * eight words in ten hardly one is missed over all bands; what is near is decided on the texts.
 *
 * @param blocks sketches by the number of their block
 */
export function pairsInBand(blocks: Iterable<readonly [number, Block]>, band: number): readonly Pair[] {
  const first = new Map<number, number>();
  const pairs: Pair[] = [];
  for (const [number, block] of blocks) {
    for (let slot = 0; slot < blockPosts; slot++) {
      const about = block[(postSize - 1) * blockPosts + slot] ?? 0;
      if ((about & 3) !== 1) continue;
      const value = block[band * blockPosts + slot] ?? 0;
      const id = number * blockPosts + slot;
      const before = first.get(value);
      if (before === undefined) first.set(value, id);
      else pairs.push([before, id]);
    }
  }
  return pairs;
}

/** Groups of numbers that hang together by pairs, largest first, those within in order. */
export function groupsOf(pairs: Iterable<Pair>): readonly (readonly number[])[] {
  const parent = new Map<number, number>();
  const root = (id: number): number => {
    let top = id;
    for (let up = parent.get(top); up !== undefined; up = parent.get(top)) top = up;
    return top;
  };
  const all = new Set<number>();
  for (const [one, other] of pairs) {
    all.add(one).add(other);
    const [a, b] = [root(one), root(other)];
    if (a !== b) parent.set(Math.max(a, b), Math.min(a, b));
  }
  const groups = Map.groupBy([...all].sort((a, b) => a - b), root);
  return [...groups.values()].sort((a, b) => b.length - a.length);
}
