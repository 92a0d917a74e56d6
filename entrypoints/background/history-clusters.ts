import type { KnownPost } from '../../rules';
import { bands, groupsOf, pairsInBand, type Pair } from '../../rules/likeness/bands';
import { likenessOf, near } from '../../rules/likeness/near';
import { statementOf, type Statement } from '../../rules/likeness/statement';
import { withHistory } from './history-database';
import { get } from './history-rows';
import { sketches } from './history-sketches';

/** Posts that say the same, newest first; `count` counts them all, of many only the newest are given. */
export type Cluster = { readonly count: number; readonly posts: readonly Pick<KnownPost, 'id' | 'site' | 'account' | 'at' | 'text'>[] };

/** Blocks of 1,024 posts looked at, the newest; groups given; posts of a group given, and read to find the newest; pairs decided on their texts. */
const limits = { blocks: 100, groups: 10, posts: 12, read: 500, pairs: 20_000 };
/** Texts fetched at a time. */
const step = 500;

/**
 * Groups of posts that are one and the same, the largest first, among the newest 100,000. Between its parts others get their turn, so that
 * nobody who writes meanwhile has to wait.
 */
export async function clusters(): Promise<readonly Cluster[]> {
  const all = await withHistory(sketches);
  const newest = [...all].sort(([a], [b]) => b - a).slice(0, limits.blocks);
  const pairs = new Map<string, Pair>();
  for (let band = 0; band < bands && pairs.size < limits.pairs; band++) {
    for (const pair of pairsInBand(newest, band)) pairs.set(pair.join(), pair);
    await others();
  }
  const groups = groupsOf(await decided([...pairs.values()].slice(0, limits.pairs)));
  return await Promise.all(groups.slice(0, limits.groups).map(clusterOf));
}

/** Those pairs whose texts say the same. */
async function decided(pairs: readonly Pair[]): Promise<readonly Pair[]> {
  const statements = new Map<number, Statement>();
  const ids = [...new Set(pairs.flat())];
  for (let start = 0; start < ids.length; start += step) {
    for (const post of await get(ids.slice(start, start + step))) if (!post.bare) statements.set(post.id, statementOf(post.text));
  }
  const same: Pair[] = [];
  for (const [index, pair] of pairs.entries()) {
    const [one, other] = pair.map((id) => statements.get(id));
    if (one && other && likenessOf(one, other) >= near) same.push(pair);
    if (index % step === step - 1) await others();
  }
  return same;
}

async function clusterOf(ids: readonly number[]): Promise<Cluster> {
  const posts = await get(ids.slice(-limits.read));
  return { count: ids.length, posts: posts.toSorted((a, b) => b.at - a.at).slice(0, limits.posts).map(({ id, site, account, at, text }) => ({ id, site, account, at, text: text.slice(0, 200) })) };
}

function others(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
