import type { Post } from '../../rules';
import { fingerprintOfPost } from '../../rules/bare';
import { isWhole, type StoredPost } from './history-schema';

/** How far apart a site's clock, a scheduler's and ours may be for one and the same post. */
const tolerance = 10 * 60_000;

/** The store of posts in any transaction. */
type Posts = { index(name: 'site'): { getAll(range: IDBKeyRange): Promise<StoredPost[]>; getAllKeys(range: IDBKeyRange, count: number): Promise<number[]> } };
type Wanted = Pick<StoredPost, 'key' | 'site' | 'account' | 'kind' | 'at' | 'text' | 'bare'>;

/** What the history already has of some posts out of an archive. */
export type Known = { readonly byKey: StoredPost | undefined; /** The same post, noticed by us or told by another archive. */ readonly twin: StoredPost | undefined };

/**
 * Finds, for each post of an archive, the same one in the history: by its key, else by site, account, time and text.
 * Reads only the stretches of time the posts lie in, so an archive nobody has read yet costs next to nothing.
 */
export async function findKnown(store: Posts, posts: readonly Wanted[], importId: string | null): Promise<readonly Known[]> {
  const index = store.index('site');
  const there: StoredPost[] = [];
  for (const stretch of stretches(posts, gap)) {
    const count = (await index.getAllKeys(rangeOf(stretch), crowded)).length;
    if (count === 0) continue;
    // Among very many posts, as where an archive is in no order, only what lies right beside each one is read.
    const parts = count < crowded ? [stretch] : Array.from(stretches(posts.filter(({ site, at }) => site === stretch.site && at >= stretch.from && at <= stretch.to), 0));
    for (const part of parts) there.push(...(await index.getAll(rangeOf(part))).filter(isWhole));
  }
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

type Stretch = { readonly site: string; readonly from: number; readonly to: number };

const rangeOf = ({ site, from, to }: Stretch) => IDBKeyRange.bound([site, from], [site, to]);

/** The times the posts of each site lie in, joined where no more than the gap is between them. */
function* stretches(posts: readonly Wanted[], gap: number): Iterable<Stretch> {
  for (const [site, some] of Map.groupBy(posts, (post) => post.site)) {
    const times = some.map(({ at }) => at).sort((a, b) => a - b);
    let [from, to] = [times[0] ?? 0, times[0] ?? 0];
    for (const at of times) {
      if (at - to > 2 * tolerance + gap) {
        yield { site, from: from - tolerance, to: to + tolerance };
        from = at;
      }
      to = at;
    }
    yield { site, from: from - tolerance, to: to + tolerance };
  }
}

/** A stretch without posts shorter than this is read along: one question costs as much as some hundred posts. */
const gap = 30 * 86_400_000;
/** More posts than this in a stretch are not read all. */
const crowded = 6_000;
