import type { IDBPDatabase } from 'idb';

import type { Kind, KnownPost, Likeness, SiteId } from '../../rules';
import { fingerprintOfPost, nearBins, sketchOfPost } from '../../rules/bare';
import { fingerprint, normalise } from '../../rules/likeness';
import { likenessOf, near } from '../../rules/likeness/near';
import { scan } from '../../rules/likeness/scan';
import { agreeingBins, binned, sketchOf, type Sketch } from '../../rules/likeness/sketch';
import { statementOf } from '../../rules/likeness/statement';
import { withHistory } from './history-database';
import { fromStored, isWhole, type HistorySchema, type StoredPost } from './history-schema';
import { completeSketches, idOf, placeOf, sketches } from './history-sketches';

/** A text, and where it is about to go: replies are compared among replies. */
export type AlikeQuestion = { readonly text: string; readonly site?: SiteId; readonly account?: string | undefined; readonly kind?: Kind };

const most = 3;

/** Runs while the sketches of older posts are still being made; until then the same text is found by its fingerprint, a near one may not be. */
let completing: Promise<boolean> | undefined;
let complete = false;

/** A post that says the same or nearly the same as a text, and how much, from `near` to 1. */
export type NearPost = { readonly post: KnownPost; readonly likeness: number };

/** All posts that say the same or nearly the same, newest first. The sketches only propose; what is near is decided on the texts. Attempts do not count. */
export async function nearPosts({ text, kind }: Pick<AlikeQuestion, 'text' | 'kind'>): Promise<readonly NearPost[]> {
  const sketch = sketchOf(text);
  const found = await withHistory(async (database) => {
    const [proposed, same] = await Promise.all([sketch ? propose(database, sketch, kind === 'reply') : [], complete && sketch ? [] : sameText(database, text)]);
    makeComplete(database);
    return [...new Map([...proposed, ...same].map((post) => [post.id, post])).values()];
  });
  const statement = statementOf(text);
  const plain = normalise(text);
  return found
    .filter((post) => isWhole(post) && post.level !== 'attempt' && (post.kind === 'reply') === (kind === 'reply'))
    .sort((a, b) => b.at - a.at)
    .map((post) => ({ post: fromStored(post), likeness: post.bare ? likenessToBare(post, fingerprint(text), sketch) : normalise(post.text) === plain ? 1 : likenessOf(statement, statementOf(post.text)) }))
    .filter(({ likeness }) => likeness >= near);
}

/** Of each site and account the newest near post, the place asked for first, then newest first, three in all. */
export async function alike({ text, site, account, kind }: AlikeQuestion): Promise<readonly Likeness[]> {
  const newest = new Map<string, NearPost>();
  for (const found of await nearPosts({ text, ...(kind && { kind }) })) {
    const place = placeOf(found.post);
    if (!newest.has(place)) newest.set(place, found);
  }
  const here = site === undefined ? undefined : placeOf({ site, account });
  const ordered = [...newest].sort(([one], [other]) => Number(other === here) - Number(one === here)).map(([, answer]) => answer);
  return ordered.slice(0, most).map(({ post: { site, account, at, text }, likeness }) => ({ site, account, at, likeness, excerpt: excerptOf(text) }));
}

/** Without its text, a post is judged by what was kept of it. */
function likenessToBare(post: StoredPost, mark: number, sketch: Sketch | null): number {
  if (mark !== 0 && fingerprintOfPost(post) === mark) return 1;
  const other = sketchOfPost(post);
  const bins = sketch && other ? agreeingBins(sketch, other) : 0;
  return bins < nearBins ? 0 : near + (0.99 - near) * ((bins - nearBins) / (4 * binned - nearBins));
}

async function propose(database: IDBPDatabase<HistorySchema>, sketch: Sketch, isReply: boolean): Promise<readonly StoredPost[]> {
  const candidates = scan(await sketches(database), sketch, isReply);
  if (candidates.length === 0) return [];
  const { store } = database.transaction('posts');
  const posts = await Promise.all(candidates.map(({ block, slot }) => store.get(idOf(block, slot))));
  return posts.filter((post) => post !== undefined);
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
