import type { Language, Post, PostMedia, SiteId } from '../../../rules';
import type { SentPost } from '../../../rules/post-of';

/** A file of an archive, opened only when it is needed. */
export type Part = {
  /** Only to be shown: what a part holds is told by its beginning. */
  readonly path: string;
  /** Bytes, unpacked; as far as the archive says so. */
  readonly size: number;
  /** Its first characters, some thousand. */
  readonly head: string;
  /** Its bytes, unpacked. */
  open(): ReadableStream<Uint8Array>;
};

/** A post as an archive tells it. */
export type Told = {
  readonly site: SiteId;
  readonly account?: string | undefined;
  readonly server?: string | undefined;
  /** What the site calls the post, the same in each archive; missing where it has no such name. */
  readonly number?: string | undefined;
  readonly kind: SentPost['kind'];
  /** Milliseconds since 1970; not a number where the archive's date cannot be read. */
  readonly at: number;
  readonly text: string;
  readonly fields?: SentPost['fields'];
  readonly links?: readonly string[];
  readonly hashtags?: readonly string[];
  readonly mentions?: readonly string[];
  readonly media?: readonly PostMedia[];
  readonly url?: string | undefined;
};

/** Why a record of an archive is not taken. */
export type Reason = 'repost' | 'message' | 'not posted' | 'no date' | 'future' | 'empty' | 'twice' | 'too long' | 'broken' | 'unknown site';

/** One record of an archive. `about` is what it begins with, for the report. */
export type Found = Told | { /** Takt's own post, whole as it was. */ readonly ready: Post } | { readonly not: Reason; readonly about: string; readonly at?: number };

/** The parts of an archive a kind asked for, by the names it gave them. */
export type Parts<Role extends string> = Readonly<Record<Role, readonly Part[]>>;

/** What a backup holds besides posts, as it stands in the file. */
export type Besides = { readonly settings?: unknown; readonly drafts: readonly unknown[]; readonly imports: readonly unknown[] };

/** One kind of archive: a file in `kinds/`, found by itself; its name is the kind's id. */
export type Kind<Role extends string = string> = {
  /** What a part holds, told by its beginning: the first that fits. */
  readonly parts: Readonly<Record<Role, RegExp>>;
  /** The roles of which one must be there. */
  readonly needs: readonly NoInfer<Role>[];
  /** Parts of an archive of this site that cannot be read, and what is said then. */
  readonly other?: RegExp;
  /** How to come by it: what to choose, and the site's own page about it. */
  readonly how: Readonly<Record<Language, string>> & { readonly help?: string };
  /** What it holds besides posts; Takt's own backup alone has such. */
  besides?(parts: Parts<Role>): Promise<Besides | undefined>;
  /** Reads every record, in whatever order it stands. */
  read(parts: Parts<Role>): AsyncIterable<Found>;
};

/** Types a kind. */
export function kind<Role extends string>(definition: Kind<Role>): Kind {
  return definition as unknown as Kind;
}

/** Why an archive cannot be read; the pages have a sentence for each. */
export type Fault = 'unknown' | 'html' | 'zip broken' | 'zip cut' | 'zip locked' | 'zip bomb' | 'cut off' | 'too long' | 'unreadable' | 'newer';

/** Thrown while reading, to be told to the person. */
export class Trouble extends Error {
  constructor(
    readonly fault: Fault,
    /** The file it is about, or the kind. */
    readonly about: string = '',
  ) {
    super(fault);
  }
}
