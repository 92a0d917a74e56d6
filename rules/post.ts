import type { AltState, FieldName, Kind } from './draft';
import type { SiteId } from './site';

/** How sure it is that a post went out: send was pressed, the box then emptied, the site or its network said so. */
export type PostLevel = 'attempt' | 'likely' | 'confirmed';

/** What is remembered of a picture or film in a post. */
export type PostMedia = {
  readonly kind: 'image' | 'video';
  readonly alt: AltState;
  readonly type?: string;
  readonly bytes?: number;
  readonly width?: number;
  readonly height?: number;
  readonly seconds?: number;
  /** What a picture shows: see `pictureHash`. */
  readonly hash?: string;
};

/** What stays of a post whose text is not kept: what it is found again by, and what its words were like. */
export type BareMarks = {
  readonly fingerprint: number;
  /** See `Sketch`; null for a text that says nothing. */
  readonly sketch: readonly number[] | null;
  readonly words: number;
  readonly voice: boolean;
  readonly offer: boolean;
};

/** What the writer said a day later: whether the post worked. `skipped` is not asked again. */
export type PostResult = 'well' | 'fair' | 'poor' | 'skipped';

/** A post as it was noticed in a compose box. */
export type Post = {
  /** The same each time the same sending is noticed, so that it is one post. */
  readonly key: string;
  readonly site: SiteId;
  readonly account?: string;
  /** Host of the own server, where the site has many. */
  readonly server?: string;
  readonly kind: Exclude<Kind, 'message' | 'unknown'>;
  readonly level: PostLevel;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Thread parts are joined by an empty line. */
  readonly text: string;
  /** Fields besides the main one. */
  readonly fields?: Readonly<Partial<Record<FieldName, string>>>;
  readonly links: readonly string[];
  readonly hashtags: readonly string[];
  readonly mentions: readonly string[];
  readonly media: readonly PostMedia[];
  /** Ids of the rules whose tips were still open. */
  readonly tips: readonly string[];
  /** Ids of the rules whose fix was taken. */
  readonly fixes: readonly string[];
  /** Address of the post, where the site showed it. */
  readonly url?: string;
  /** The import that brought it, where none of Takt's own eyes did. */
  readonly import?: string;
  /** Only fingerprints were kept: text, fields, links, tags and mentions are empty. */
  readonly bare?: BareMarks;
  readonly result?: PostResult;
};

/** A post with the number the history gave it. */
export type KnownPost = Post & { readonly id: number };

/** Where a page of the history ends: hand it back as `before` to get the next one. */
export type PostCursor = { readonly at: number; readonly id: number };
