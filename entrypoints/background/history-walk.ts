import type { PostCursor, SiteId } from '../../rules';
import type { StoredPost } from './history-schema';

/** The index of sites, accounts ('' where it was not known) and times, in any transaction. */
export type Places = { openKeyCursor(range: IDBKeyRange | null): Promise<PlaceCursor | null> };
type PlaceKey = [site: SiteId, by: string, at: number];
type PlaceCursor = { readonly key: PlaceKey; continue(key: PlaceKey): Promise<PlaceCursor | null> };

/** Down from the newest, or up from the oldest. */
type Direction = 'prev' | 'next';

/** Indexes that end with the time have keys of several shapes; walking them is the same. */
type Walk = { openCursor(range: IDBKeyRange, direction: Direction): Promise<Cursor | null> };
type Cursor = {
  readonly key: IDBValidKey;
  readonly primaryKey: number;
  readonly value: StoredPost;
  continue(): Promise<Cursor | null>;
  continuePrimaryKey(key: IDBValidKey, primaryKey: number): Promise<Cursor | null>;
};

/** All keys of an index that begin so: an array sorts behind every number. */
export const within = (begin: readonly string[]): IDBKeyRange => IDBKeyRange.bound(begin, [...begin, []]);

/** Every site and account posts are of, or the accounts of one site, jumping from one to the next in the index. */
export async function placesIn(index: Places, site?: SiteId): Promise<readonly (readonly [site: SiteId, by: string])[]> {
  const found: (readonly [SiteId, string])[] = [];
  let cursor = await index.openKeyCursor(site === undefined ? null : within([site]));
  while (cursor) {
    const [where, by] = cursor.key;
    found.push([where, by]);
    // An array sorts behind every number, so this is the end of the place.
    cursor = await cursor.continue([where, by, []] as unknown as PlaceKey);
  }
  return found;
}

/**
 * Posts of some stretches of an index, newest first; among those of the same moment the one noticed last comes first.
 *
 * @param before where to go on: the post that was given last
 */
export async function* newestFirst(index: unknown, ranges: readonly IDBKeyRange[], before?: PostCursor): AsyncGenerator<StoredPost> {
  yield* merged(await Promise.all(ranges.map((range) => open(index as Walk, range, before))), isNewer);
}

/** The same from the start of the stretches on, `next` with the oldest first. */
export async function* inOrder(index: unknown, ranges: readonly IDBKeyRange[], direction: Direction): AsyncGenerator<StoredPost> {
  const cursors = await Promise.all(ranges.map((range) => (index as Walk).openCursor(range, direction)));
  yield* merged(cursors, direction === 'prev' ? isNewer : (one, other) => isNewer(other, one));
}

async function* merged(cursors: (Cursor | null)[], isFirst: (one: Cursor, other: Cursor) => boolean): AsyncGenerator<StoredPost> {
  for (;;) {
    const first = cursors.reduce((one, other) => (one && (!other || isFirst(one, other)) ? one : other), null);
    if (!first) return;
    yield first.value;
    cursors[cursors.indexOf(first)] = await first.continue();
  }
}

const isNewer = (one: Cursor, other: Cursor) => one.value.at > other.value.at || (one.value.at === other.value.at && one.primaryKey > other.primaryKey);

async function open(index: Walk, range: IDBKeyRange, before?: PostCursor): Promise<Cursor | null> {
  let cursor = await index.openCursor(range, 'prev');
  if (before && cursor?.value.at === before.at && cursor.primaryKey > before.id) cursor = await cursor.continuePrimaryKey(cursor.key, before.id);
  return before && cursor?.value.at === before.at && cursor.primaryKey === before.id ? await cursor.continue() : cursor;
}
