import type { IDBPDatabase } from 'idb';

import type { Kind, KnownPost, Likeness, SiteId } from '../../rules';
import { fingerprintOfPost, nearBins, sketchOfPost } from '../../rules/bare';
import { fingerprint, normalise } from '../../rules/likeness';
import { decideOn, type Decided } from '../../rules/likeness/choice';
import { likenessOf, near, same } from '../../rules/likeness/near';
import { scan, type Candidate } from '../../rules/likeness/scan';
import { agreeingBins, binned, sketchOf, type Sketch } from '../../rules/likeness/sketch';
import { statementOf } from '../../rules/likeness/statement';
import { withHistory } from './history-database';
import { fromStored, isWhole, type HistorySchema, type StoredPost } from './history-schema';
import { completeSketches, idOf, placeOf, sketches } from './history-sketches';

/** A text, and where it is about to go: replies are compared among replies. */
export type AlikeQuestion = { readonly text: string; readonly site?: SiteId; readonly account?: string | undefined; readonly kind?: Kind };

/** Places answered for. */
const most = 3;

/** Runs while the sketches of older posts are still being made; until then the same text is found by its fingerprint, a near one may not be. */
let completing: Promise<boolean> | undefined;
let complete = false;

/** A post as it lies in the store, and how like it is. */
type Judged = { readonly post: StoredPost; readonly likeness: number };

/** A post that says the same or nearly the same as a text, and how much, from `near` to 1. */
export type NearPost = { readonly post: KnownPost; readonly likeness: number };

/**
 * Posts that say the same or nearly the same, newest first: of each place the youngest, and of the others those that were read to find it.
 * The sketches only propose; what is near is decided on the texts. Attempts do not count.
 */
export async function nearPosts({ text, kind }: Pick<AlikeQuestion, 'text' | 'kind'>): Promise<readonly NearPost[]> {
  const sketch = sketchOf(text);
  const judge = judgeOf(text, kind === 'reply', sketch);
  const found = await withHistory(async (database) => {
    const [proposed, equal] = await Promise.all([sketch ? propose(database, sketch, kind === 'reply', judge) : [], complete && sketch ? [] : sameText(database, text)]);
    makeComplete(database);
    return [...new Map([...equal.map((post) => ({ post, likeness: judge(post) })), ...proposed].map((one) => [one.post.id, one])).values()];
  });
  return found.filter(({ likeness }) => likeness >= near).map(({ post, likeness }) => ({ post: fromStored(post), likeness })).sort((a, b) => b.post.at - a.post.at || b.post.id - a.post.id);
}

/** Of each site and account the newest near post, and the newest with the very same words where that is another; the place asked for first, then newest first, three places in all. */
export async function alike({ text, site, account, kind }: AlikeQuestion): Promise<readonly Likeness[]> {
  const places = Map.groupBy(await nearPosts({ text, ...(kind && { kind }) }), ({ post }) => placeOf(post));
  const here = site === undefined ? undefined : placeOf({ site, account });
  const ordered = [...places].sort(([one], [other]) => Number(other === here) - Number(one === here)).slice(0, most);
  const newest = ordered.flatMap(([, posts]) => posts.filter((post) => post === posts[0] || post === posts.find(({ likeness }) => likeness >= same)));
  return newest.map(({ post: { site, account, at, text }, likeness }) => ({ site, account, at, likeness, excerpt: excerptOf(text) }));
}

/** Says how like a text stored posts are; 0 for what does not count. */
function judgeOf(text: string, isReply: boolean, sketch: Sketch | null): (post: StoredPost) => number {
  const statement = statementOf(text);
  const [plain, mark] = [normalise(text), fingerprint(text)];
  return (post) => {
    if (!isWhole(post) || post.level === 'attempt' || (post.kind === 'reply') !== isReply) return 0;
    if (post.bare) return likenessToBare(post, mark, sketch);
    return normalise(post.text) === plain ? 1 : likenessOf(statement, statementOf(post.text));
  };
}

/** Without its text, a post is judged by what was kept of it. */
function likenessToBare(post: StoredPost, mark: number, sketch: Sketch | null): number {
  if (mark !== 0 && fingerprintOfPost(post) === mark) return 1;
  const other = sketchOfPost(post);
  const bins = sketch && other ? agreeingBins(sketch, other) : 0;
  return bins < nearBins ? 0 : near + (0.99 - near) * ((bins - nearBins) / (4 * binned - nearBins));
}

async function propose(database: IDBPDatabase<HistorySchema>, sketch: Sketch, isReply: boolean, judge: (post: StoredPost) => number): Promise<readonly Judged[]> {
  const read = async (candidates: readonly Candidate[]): Promise<readonly (Decided & { readonly post: StoredPost | undefined })[]> => {
    const { store } = database.transaction('posts');
    return await Promise.all(candidates.map(async (candidate) => {
      const post = await store.get(idOf(candidate.block, candidate.slot));
      return { candidate, post, likeness: post ? judge(post) : 0 };
    }));
  };
  const decided = await decideOn(scan(await sketches(database), sketch, isReply), read);
  return decided.flatMap(({ post, likeness }) => (post ? [{ post, likeness }] : []));
}

async function sameText(database: IDBPDatabase<HistorySchema>, text: string): Promise<readonly StoredPost[]> {
  const mark = fingerprint(text);
  return mark === 0 ? [] : await database.getAllFromIndex('posts', 'fingerprint', mark);
}

/** Starts the work that is left after an upgrade, once in the life of a background. Nobody waits for it. */
function makeComplete(database: IDBPDatabase<HistorySchema>): void {
  if (completing) return;
  completing = completeSketches(database);
  completing.then(
    () => (complete = true),
    () => (completing = undefined),
  );
}

function excerptOf(text: string): string {
  // Counted in code points, so that no emoji is cut in half.
  return Array.from(text.slice(0, 200)).slice(0, 80).join('');
}
