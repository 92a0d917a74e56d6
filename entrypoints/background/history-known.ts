import type { Post } from '../../rules';
import { fingerprintOfPost } from '../../rules/bare';
import { isWhole, type StoredPost } from './history-schema';
import { placesIn, type Places } from './history-walk';

/** How far apart a site's clock, a scheduler's and ours may be for one and the same post. */
const tolerance = 10 * 60_000;

/** The store of posts in any transaction. */
type Posts = { index(name: 'place'): Index };
type Index = Places & { getAll(range: IDBKeyRange): Promise<StoredPost[]>; getAllKeys(range: IDBKeyRange, count: number): Promise<number[]> };
type Wanted = Pick<StoredPost, 'key' | 'site' | 'account' | 'kind' | 'at' | 'text' | 'bare'>;

/** What the history already has of some posts out of an archive. */
export type Known = { readonly byKey: StoredPost | undefined; /** The same post, noticed by us or told by another archive. */ readonly twin: StoredPost | undefined };

/**
 * Finds, for each post of an archive, the same one in the history: by its key, else by site, account, time and text.
 * Reads only the stretches of time the posts lie in, so an archive nobody has read yet costs next to nothing.
 */
export async function findKnown(store: Posts, posts: readonly Wanted[], importId: string | null): Promise<readonly Known[]> {
  const index = store.index('place');
  const sites = Array.from(Map.groupBy(posts, (post) => post.site), ([site, some]) => readAround(index, site, some.map(({ at }) => at).sort((a, b) => a - b)));
  const there = (await Promise.all(sites)).flat().sort((a, b) => a.at - b.at);
  const byKey = new Map(there.map((post) => [post.key, post]));
  const taken = new Set<number | undefined>();
  const free = Map.groupBy(there.filter((post) => importId === null || post.import !== importId), (post) => post.site);
  return posts.map((post) => {
    const known = byKey.get(post.key);
    if (known) return { byKey: known, twin: undefined };
    const others = free.get(post.site)?.filter((other) => !taken.has(other.id) && areTwins(post, other)) ?? [];
    const twin = others.find((other) => post.account === other.account) ?? others[0];
    if (twin && twin.kind !== 'thread') taken.add(twin.id);
    return { byKey: undefined, twin };
  });
}

/** Key of a post whose site gave it a number. Two such posts with different numbers are different, however alike. */
export const keyOf = (site: string, number: string) => `${site}:${number}`;

const hasNumber = ({ key, site }: Pick<Post, 'key' | 'site'>) => key.startsWith(`${site}:`);

function areTwins(post: Wanted, other: StoredPost): boolean {
  if (Math.abs(post.at - other.at) > tolerance || (hasNumber(post) && hasNumber(other))) return false;
  if (post.account && other.account && post.account !== other.account && !mayBeOne(post, other)) return false;
  // Where a text was not kept, that both are empty says nothing.
  const read = !post.bare && !other.bare;
  if (read && post.text === other.text) return true;
  const mark = fingerprintOfPost(post);
  if (mark !== 0 && mark === fingerprintOfPost(other)) return true;
  // A thread is noticed as one post, and told by archives part by part.
  return other.kind === 'thread' && post.text !== '' && other.text.split('\n\n').includes(post.text);
}

/** Archives of these sites name a person, where the page of the site shows a handle or the page of a business. */
const personal: ReadonlySet<string> = new Set(['facebook', 'linkedin', 'googleplus']);

/** Whether two names may stand for one account. The same words at the same time are one post then; a picture without words proves nothing. */
function mayBeOne({ site, account = '', text, bare }: Wanted, other: StoredPost): boolean {
  return (personal.has(site) || /\s/.test(account) !== /\s/.test(other.account ?? '')) && (text.trim() !== '' || (bare?.fingerprint ?? 0) !== 0);
}

/** Whole posts of a site that lie around some times, given in their order. */
async function readAround(index: Index, site: string, times: readonly number[]): Promise<readonly StoredPost[]> {
  const places = await placesIn(index, site);
  const found = places.flatMap((place) => {
    const range = ({ from, to }: Stretch) => IDBKeyRange.bound([...place, from], [...place, to]);
    return Array.from(stretches(times, gap), async (stretch) => {
      const count = (await index.getAllKeys(range(stretch), crowded)).length;
      if (count === 0) return [];
      // Among very many posts, as where an archive is in no order, only what lies right beside each one is read.
      const parts = count < crowded ? [stretch] : Array.from(stretches(times.filter((at) => at >= stretch.from && at <= stretch.to), 0));
      return (await Promise.all(parts.map((part) => index.getAll(range(part))))).flat();
    });
  });
  return (await Promise.all(found)).flat().filter(isWhole);
}

type Stretch = { readonly from: number; readonly to: number };

/** What lies between times in their order, joined where no more than the gap is between them. */
function* stretches(times: readonly number[], gap: number): Iterable<Stretch> {
  let [from = 0, to = 0] = [times[0], times[0]];
  for (const at of times) {
    if (at - to > 2 * tolerance + gap) {
      yield { from: from - tolerance, to: to + tolerance };
      from = at;
    }
    to = at;
  }
  yield { from: from - tolerance, to: to + tolerance };
}

/** A stretch without posts shorter than this is read along: one question costs as much as some hundred posts. */
const gap = 30 * 86_400_000;
/** More posts than this in a stretch are not read all. */
const crowded = 6_000;
