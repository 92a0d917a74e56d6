import type { SiteId } from '../site';
import { columnKinds, mark, placeName, type Columns } from './columns';

/** Which posts are meant; everything that is missing does not matter. */
export type Pick = {
  readonly site?: SiteId;
  /** An account of that site; null for posts whose account was not known. */
  readonly account?: string | null;
  /** From this moment on, and before that one. */
  readonly from?: number;
  readonly to?: number;
  /** What opens something of its own, or what answers somebody. */
  readonly kind?: 'own' | 'answer';
  /** Not confirmed, or gone out with open tips. */
  readonly note?: 'unsure' | 'tips';
};

/** In which order posts stand; among equals the newest first. */
export type Order = 'newest' | 'oldest' | 'place' | 'tips';

const answers: ReadonlySet<number> = new Set(columnKinds.flatMap((kind, number) => (kind === 'reply' || kind === 'comment' ? [number] : [])));

/** Whether a kind's number answers somebody. */
export const isAnswerKind = (kind: number) => answers.has(kind);

/** Whether every post is meant that lies in the time and place named. */
export const isAll = ({ kind, note }: Pick) => kind === undefined && note === undefined;

/** The rows that are meant, as they stand in the columns. */
export function pick(columns: Columns, { site, account, from = Number.NEGATIVE_INFINITY, to = Number.POSITIVE_INFINITY, kind, note }: Pick): Int32Array<ArrayBuffer> {
  const places = columns.places.map((place) => (site === undefined || place.site === site) && (account === undefined || place.account === account));
  const rows = new Int32Array(columns.ids.length);
  let count = 0;
  for (let row = 0; row < rows.length; row++) {
    const at = columns.at[row] ?? 0;
    if (!places[columns.place[row] ?? 0] || at < from || at >= to) continue;
    if (kind !== undefined && isAnswerKind(columns.kind[row] ?? 0) !== (kind === 'answer')) continue;
    if (note === 'unsure' && ((columns.marks[row] ?? 0) & (mark.likely | mark.attempt)) === 0) continue;
    if (note === 'tips' && columns.tips[row] === 0) continue;
    rows[count++] = row;
  }
  return rows.slice(0, count);
}

/** Puts rows in order. Among posts of the same moment the one noticed last comes first. */
export function ordered(columns: Columns, rows: Int32Array<ArrayBuffer>, order: Order): Int32Array<ArrayBuffer> {
  const { at, ids, tips } = columns;
  const newest = (a: number, b: number) => (at[b] ?? 0) - (at[a] ?? 0) || (ids[b] ?? 0) - (ids[a] ?? 0);
  const rank = placeRanks(columns);
  const place = (row: number) => rank[columns.place[row] ?? 0] ?? 0;
  const ways: Readonly<Record<Order, (a: number, b: number) => number>> = {
    newest,
    oldest: (a, b) => newest(b, a),
    place: (a, b) => place(a) - place(b) || newest(a, b),
    tips: (a, b) => (tips[b] ?? 0) - (tips[a] ?? 0) || newest(a, b),
  };
  return rows.sort(ways[order]);
}

/** Places by the alphabet, sites first. */
function placeRanks({ places }: Columns): readonly number[] {
  const names = places.map(placeName);
  const sorted = names.toSorted();
  return names.map((name) => sorted.indexOf(name));
}
