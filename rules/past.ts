import type { Kind } from './draft';
import { canonicalLink } from './likeness';
import type { Post } from './post';
import type { SiteId } from './site';
import { parse } from './text/parse';

/** An own post of the last weeks, as small as rules need it. */
export type PastPost = {
  readonly site: SiteId;
  readonly account?: string;
  readonly kind: Kind;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Tags without the sign, lower case. */
  readonly hashtags: readonly string[];
  /** Addresses as `canonicalLink` writes them. */
  readonly links: readonly string[];
  /** Handles as written, without the sign. */
  readonly mentions: readonly string[];
  /** Words besides links, tags and mentions. */
  readonly words: number;
  /** Number of pictures and films. */
  readonly media: number;
  /** The first 80 characters, for comparing short replies. */
  readonly excerpt: string;
  /** The last 40 characters when the text is longer than the excerpt: where people sign. */
  readonly end?: string;
};

const excerptLength = 80;
const endLength = 40;

/** Makes a remembered post as small as rules need it. */
export function pastOf({ site, account, kind, at, text, links, hashtags, mentions, media }: Post): PastPost {
  const excerpt = Array.from(text.slice(0, 2 * excerptLength)).slice(0, excerptLength).join('');
  return {
    site,
    ...(account !== undefined && { account }),
    kind,
    at,
    hashtags: hashtags.map((tag) => tag.replace(/^[#＃]/u, '').toLowerCase()),
    links: links.map(canonicalLink),
    mentions: mentions.map((mention) => mention.replace(/^[@＠]/u, '')),
    words: parse(text).words.length,
    media: media.length,
    excerpt,
    ...(excerpt.length < text.length && { end: Array.from(text.slice(-2 * endLength)).slice(-endLength).join('') }),
  };
}
