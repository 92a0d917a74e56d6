import type { Kind } from '../draft';
import { canonicalLink } from '../likeness';
import { isOffer, isVoice } from '../past';
import type { KnownPost, PostResult } from '../post';
import type { SiteId } from '../site';

/** A site and an account on it; null when the account was not known. */
export type ColumnPlace = { readonly site: SiteId; readonly account: string | null };

/** What places are told apart and ordered by: sites first. */
export const placeName = ({ site, account }: ColumnPlace) => `${site}/${account ?? ''}`;

/** Names that posts use, and which post uses which: pairs of row and name, in the order of rows. */
export type Uses = { readonly names: readonly string[]; readonly of: Int32Array<ArrayBuffer> };

/** Posts as figures need them, column by column: some 30 bytes a post and none of its words. Row n of every column is one post. */
export type Columns = {
  readonly ids: Float64Array<ArrayBuffer>;
  /** Milliseconds since 1970. */
  readonly at: Float64Array<ArrayBuffer>;
  /** Index into `places`. */
  readonly place: Uint16Array<ArrayBuffer>;
  /** Index into `columnKinds`. */
  readonly kind: Uint8Array<ArrayBuffer>;
  /** A sum of `mark`. */
  readonly marks: Uint8Array<ArrayBuffer>;
  /** How many tips were open, 255 at most. */
  readonly tips: Uint8Array<ArrayBuffer>;
  /** Index into `columnResults`. */
  readonly result: Uint8Array<ArrayBuffer>;
  readonly places: readonly ColumnPlace[];
  /** Hashtags in lower case without the sign, and canonical links. */
  readonly tags: Uses;
  readonly links: Uses;
  /** Records beside these posts that could not be read. */
  readonly damaged?: number;
};

/** The kinds by number. Stored: only ever add at the end. */
export const columnKinds: readonly Kind[] = ['post', 'reply', 'quote', 'thread', 'comment', 'edit'];

/** What the writer said of a post by number, nothing first. Stored: only ever add at the end. */
export const columnResults: readonly (PostResult | undefined)[] = [undefined, 'well', 'fair', 'poor', 'skipped'];

/** What may be said of a post with one bit. Stored: never change the meaning of one. */
export const mark = { likely: 1, attempt: 2, media: 4, link: 8, mention: 16, offer: 32, voice: 64, bare: 128 } as const;

/**
 * Takes posts apart into columns, in the order given.
 *
 * @param damaged how many records beside them could not be read
 */
export function columnsOf(posts: readonly KnownPost[], damaged = 0): Columns {
  const places = new Dictionary<ColumnPlace>(placeName);
  const tags = new Users();
  const links = new Users();
  const columns = empty(posts.length);
  posts.forEach((post, row) => {
    columns.ids[row] = post.id;
    columns.at[row] = post.at;
    columns.place[row] = places.numberOf({ site: post.site, account: post.account ?? null });
    columns.kind[row] = Math.max(0, columnKinds.indexOf(post.kind));
    columns.marks[row] = marksOf(post);
    columns.tips[row] = Math.min(255, post.tips.length);
    columns.result[row] = Math.max(0, columnResults.indexOf(post.result));
    for (const tag of new Set(post.hashtags.map((tag) => tag.replace(/^[#＃]/u, '').toLowerCase()))) tags.use(row, tag);
    for (const link of new Set(post.links.map(canonicalLink))) links.use(row, link);
  });
  return { ...columns, places: places.all, tags: tags.done(), links: links.done(), ...(damaged > 0 && { damaged }) };
}

/** Puts blocks together, in the order given, as if all their posts had been taken apart at once. */
export function joined(blocks: readonly Columns[]): Columns {
  const columns = empty(blocks.reduce((sum, { ids }) => sum + ids.length, 0));
  const places = new Dictionary<ColumnPlace>(placeName);
  const tags = new Users();
  const links = new Users();
  let start = 0;
  for (const block of blocks) {
    columns.ids.set(block.ids, start);
    columns.at.set(block.at, start);
    columns.kind.set(block.kind, start);
    columns.marks.set(block.marks, start);
    columns.tips.set(block.tips, start);
    columns.result.set(block.result, start);
    const numbers = block.places.map((place) => places.numberOf(place));
    for (let row = 0; row < block.place.length; row++) columns.place[start + row] = numbers[block.place[row] ?? 0] ?? 0;
    tags.add(block.tags, start);
    links.add(block.links, start);
    start += block.ids.length;
  }
  const damaged = blocks.reduce((sum, block) => sum + (block.damaged ?? 0), 0);
  return { ...columns, places: places.all, tags: tags.done(), links: links.done(), ...(damaged > 0 && { damaged }) };
}

function empty(length: number) {
  return { ids: new Float64Array(length), at: new Float64Array(length), place: new Uint16Array(length), kind: new Uint8Array(length), marks: new Uint8Array(length), tips: new Uint8Array(length), result: new Uint8Array(length) };
}

function marksOf({ level, media, links, mentions, text, bare }: KnownPost): number {
  return (
    (level === 'likely' ? mark.likely : level === 'attempt' ? mark.attempt : 0) |
    (media.length > 0 ? mark.media : 0) |
    (links.length > 0 ? mark.link : 0) |
    (mentions.length > 0 ? mark.mention : 0) |
    ((bare?.offer ?? isOffer(text)) ? mark.offer : 0) |
    ((bare?.voice ?? isVoice(text)) ? mark.voice : 0) |
    (bare ? mark.bare : 0)
  );
}

/** Gives each different value a number, counted from 0. */
class Dictionary<Value> {
  readonly all: Value[] = [];
  readonly #numbers = new Map<string, number>();

  constructor(readonly nameOf: (value: Value) => string) {}

  numberOf(value: Value): number {
    const name = this.nameOf(value);
    const known = this.#numbers.get(name);
    if (known !== undefined) return known;
    this.#numbers.set(name, this.all.length);
    return this.all.push(value) - 1;
  }
}

/** Collects which row uses which name. */
class Users {
  readonly #names = new Dictionary<string>((name) => name);
  readonly #of: number[] = [];

  use(row: number, name: string): void {
    this.#of.push(row, this.#names.numberOf(name));
  }

  add({ names, of }: Uses, start: number): void {
    const numbers = names.map((name) => this.#names.numberOf(name));
    for (let index = 0; index < of.length; index += 2) this.#of.push(start + (of[index] ?? 0), numbers[of[index + 1] ?? 0] ?? 0);
  }

  done(): Uses {
    return { names: this.#names.all, of: Int32Array.from(this.#of) };
  }
}
