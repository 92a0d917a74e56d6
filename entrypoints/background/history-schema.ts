import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';

import type { KnownPost, Post } from '../../rules';
import { fingerprintOfPost, sketchOfPost } from '../../rules/bare';
import type { Columns } from '../../rules/figures/columns';
import type { Letters } from '../../rules/figures/letters';
import type { KeptDraft } from '../../rules/kept-draft';
import type { Sketch } from '../../rules/likeness/sketch';

/** A post as it lies in the store: with what the indexes need. */
export type StoredPost = Post & {
  readonly id?: number;
  /** The account, or nothing when it was not known: IndexedDB leaves out of an index what has no value. */
  readonly by: string;
  /** Of a text without words, such as a link alone: it has no sketch to be found by. Older posts have one in any case. */
  readonly fingerprint?: number;
};

/** What became of a post that an import found already there, so that taking the import back undoes it. */
export type Touched = Pick<Post, 'key' | 'level' | 'url'> & { readonly id: number };

/** One import of an archive, as the history remembers it. */
export type StoredImport = {
  readonly id: string;
  /** What it was: the name of a file in options/import/kinds. */
  readonly kind: string;
  /** Name of the file the person chose. */
  readonly name: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** `open` until all of it is written; `leaving` from the moment it is being taken back. */
  readonly state: 'open' | 'done' | 'leaving';
  /** Posts it brought. */
  readonly added: number;
  /** Numbers its posts have, first and last of each run; other posts may lie between. */
  readonly runs: readonly (readonly [number, number])[];
  readonly touched: readonly Touched[];
  /** The import of a backup in which it was listed, and which brought its posts. */
  readonly within?: string;
};

export interface HistorySchema extends DBSchema {
  posts: {
    key: number;
    value: StoredPost;
    indexes: { key: string; at: number; place: [string, string, number]; fingerprint: number };
  };
  /** What like posts are found by, in blocks of 1,024 numbers, old ones on shelves of sixteen: see history-sketches.ts and history-shelves.ts. */
  sketches: { key: number; value: Int32Array<ArrayBuffer> };
  imports: { key: string; value: StoredImport };
  /** What the figures are counted from, a block of 1,024 posts each; made anew when it is missing: see history-columns.ts. */
  columns: { key: number; value: Columns };
  /** What a search passes posts over by, for the same blocks. */
  letters: { key: number; value: Letters };
  /** What was written and not posted: see draft-shelf.ts. */
  drafts: { key: string; value: KeptDraft; indexes: { at: number } };
}

type Upgrade = IDBPTransaction<HistorySchema, StoreNames<HistorySchema>[], 'versionchange'>;

/**
 * What leads from each version to the next: the first makes version 1 out of nothing. Never change a step that was released; add one,
 * and a stored example of its version to tests/units/versions.
 */
export const steps: readonly ((database: IDBPDatabase<HistorySchema>, upgrade: Upgrade) => void | Promise<void>)[] = [
  (database) => {
    const posts = database.createObjectStore('posts', { keyPath: 'id', autoIncrement: true });
    posts.createIndex('key', 'key', { unique: true });
    posts.createIndex('at', 'at');
    posts.createIndex('site' as never, ['site', 'at']);
    posts.createIndex('place', ['site', 'by', 'at']);
    posts.createIndex('fingerprint', 'fingerprint');
  },
  (database) => {
    // Filled later, block by block: sketching a million posts here would keep the history locked for minutes.
    database.createObjectStore('sketches');
  },
  (database) => {
    // No index on the posts: building one over a million of them would keep the history locked, and each import slower.
    database.createObjectStore('imports', { keyPath: 'id' });
  },
  (database) => {
    database.createObjectStore('columns');
    database.createObjectStore('drafts', { keyPath: 'key' }).createIndex('at', 'at');
  },
  (database) => {
    database.createObjectStore('letters');
  },
  async (_database, upgrade) => {
    // Blocks say now when a post went out. They are made anew, as after the upgrade from version 1.
    await upgrade.objectStore('sketches').clear();
  },
  (_database, upgrade) => {
    // Each index makes an import slower, and `place` begins with the site as well.
    upgrade.objectStore('posts').deleteIndex('site' as never);
  },
];

/** The version this build works with. */
export const version = steps.length;

/** Makes a post ready to be stored. */
export function toStored(post: Post, sketch: Sketch | null = sketchOfPost(post)): StoredPost {
  const mark = sketch ? 0 : fingerprintOfPost(post);
  return { ...post, by: post.account ?? '', ...(mark !== 0 && { fingerprint: mark }) };
}

/** Whether a record has what everybody relies on; what a disk damaged is left out, and counted where posts are shown. */
export function isWhole(post: Partial<StoredPost> | undefined): post is StoredPost {
  if (!post) return false;
  const { key, site, kind, level, at, text, links, hashtags, mentions, media, tips, fixes } = post;
  return [key, site, kind, level, text].every((value) => typeof value === 'string') && Number.isFinite(at) && [links, hashtags, mentions, media, tips, fixes].every(Array.isArray);
}

/** Takes off what only the store needs. */
export function fromStored({ by: _by, fingerprint: _fingerprint, ...post }: StoredPost): KnownPost {
  return { ...post, id: post.id ?? 0 };
}
