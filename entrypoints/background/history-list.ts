import type { KnownPost, Post, PostCursor, SiteId } from '../../rules';
import { withHistory } from './history-database';
import { readStretch } from './history-read';
import { fromStored, isWhole, type StoredPost } from './history-schema';
import { newestFirst, placesIn, type Places } from './history-walk';

/** Which posts are meant, from which place on, and how many at most. */
export type Wish = {
  readonly search?: string;
  readonly site?: SiteId;
  readonly account?: string | null;
  readonly level?: Post['level'];
  readonly before?: PostCursor;
  readonly limit: number;
};

/** `total` is null when a search would have to read everything to know it. */
export type PostPage = { readonly posts: readonly KnownPost[]; readonly total: number | null; readonly more: PostCursor | null };

/** A message between rooms may weigh 64 MB at most; a page of the history stays well below. */
const heaviest = 8_000_000;
const latest = Number.MAX_VALUE;

/** Posts, newest first; among those of the same moment the one noticed last comes first. */
export async function list(wish: Wish): Promise<PostPage> {
  const search = wish.search?.trim() ?? '';
  const picky = search !== '' || wish.level !== undefined;
  const found = matcher(search);
  const fits = (post: StoredPost) => (!wish.level || post.level === wish.level) && found(post);

  return await withHistory(async (database) => {
    const { store } = database.transaction('posts');
    const { before } = wish;
    const heads = await headsOf(store.index('place'), wish);
    const index = heads ? store.index('place') : store.index('at');
    const ranges = (upTo: number) => heads?.map((head) => IDBKeyRange.bound([...head, 0], [...head, upTo])) ?? [IDBKeyRange.bound(0, upTo)];
    const all = picky ? null : (await Promise.all(ranges(latest).map((range) => index.count(range as never)))).reduce((sum, count) => sum + count, 0);
    const posts: KnownPost[] = [];
    let weight = 0;
    for await (const post of newestFirst(index, ranges(before?.at ?? latest), before)) {
      if (!isWhole(post) || (picky && !fits(post))) continue;
      const last = posts.at(-1);
      if (last && (posts.length >= wish.limit || weight > heaviest)) return { posts, total: all, more: { at: last.at, id: last.id } };
      posts.push(fromStored(post));
      weight += post.text.length + Object.values(post.fields ?? {}).join('').length;
    }
    return { posts, total: all ?? (before ? null : posts.length), more: null };
  });
}

/** What an export of the history alone begins with. */
const history = `"takt":"history","version":1`;

/**
 * The history as JSON, piece by piece in the order in which posts were noticed: all pieces joined are one file.
 *
 * @param lead what the file begins with, as members of its object
 */
export async function exportPiece(after: number, lead: string = history): Promise<{ readonly text: string; readonly next: number | null }> {
  const lines: string[] = [];
  let next: number | null = after;
  let weight = 0;
  // Where all records of a piece are damaged, it is empty, and two commas would meet.
  while (next !== null && lines.length === 0) {
    const from: number = next;
    const { posts, last } = await withHistory((database) => readStretch(database, IDBKeyRange.lowerBound(from, true), 500));
    next = last;
    for (const post of posts) {
      const { id, ...rest } = fromStored(post);
      const line = JSON.stringify(rest);
      weight += line.length;
      lines.push(line);
      if (weight <= heaviest) continue;
      next = id;
      break;
    }
  }
  const head = after === 0 ? `{${lead},"made":${JSON.stringify(new Date().toISOString())},"posts":[\n` : '';
  const between = after > 0 && lines.length > 0 ? ',\n' : '';
  return { text: head + between + lines.join(',\n') + (next === null ? '\n]}\n' : ''), next };
}

/** The places a wish is about, as they begin in the index; null for all. */
async function headsOf(index: Places, { site, account }: Wish): Promise<readonly (readonly string[])[] | null> {
  if (site === undefined) return null;
  return account === undefined ? await placesIn(index, site) : [[site, account ?? '']];
}

/** The words of a search, folded as `haystack` is. */
export function wordsOf(search: string): readonly string[] {
  return fold(search).split(/\s+/u).filter(Boolean);
}

/** Tells whether a post has all words of a search, upper and lower case alike. */
export function matcher(search: string): (post: Post) => boolean {
  const words = wordsOf(search);
  return (post) => {
    if (words.length === 0) return true;
    const said = haystack(post);
    return words.every((word) => said.includes(word));
  };
}

/** Everything of a post that a search looks in. */
export function haystack({ text, fields, links, hashtags, mentions, media, account, server }: Post): string {
  const alts = media.map(({ alt }) => ('text' in alt ? (alt.text ?? '') : ''));
  return fold([text, ...Object.values(fields ?? {}), ...links, ...hashtags, ...mentions, ...alts, account ?? '', server ?? ''].join('\n'));
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}
