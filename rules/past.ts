import type { Kind } from './draft';
import type { SiteId } from './site';

/** An own post of the last weeks, as small as rules need it. */
export type PastPost = {
  readonly site: SiteId;
  readonly account?: string;
  readonly kind: Kind;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Tags without the sign, lower case. */
  readonly hashtags: readonly string[];
  /** Canonical addresses: see `canonicalLink`. */
  readonly links: readonly string[];
  /** Handles as written, without the sign. */
  readonly mentions: readonly string[];
  /** Words besides links, tags and mentions. */
  readonly words: number;
  readonly media: number;
  /** The first 80 characters, for comparing short replies. */
  readonly excerpt: string;
};
