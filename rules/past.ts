import type { Kind } from './draft';
import { canonicalLink } from './likeness';
import { fileOf } from './likeness/same-files';
import type { Post } from './post';
import type { SiteId } from './site';
import { parse } from './text/parse';

/** A picture file as it was handed over. */
export type PastFile = { readonly type: string; readonly bytes: number; readonly width?: number; readonly height?: number; /** See `pictureHash`. */ readonly hash?: string };

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
  /** Picture files that were seen on their way in; missing when there were none. */
  readonly files?: readonly PastFile[];
  /** The first 80 characters, for comparing short replies. */
  readonly excerpt: string;
  /** The last 40 characters when the text is longer than the excerpt: where people sign. */
  readonly end?: string;
  /** Somebody speaks: I, we, mine, ours, in English or German. Missing means that it must be read from excerpt and end. */
  readonly voice?: boolean;
  /** It sells: a price, a discount, an advertising label, a word such as "shop" or "book now". Missing as above. */
  readonly offer?: boolean;
};

const somebody = /(?<![\p{L}\p{N}])(?:i|i['’](?:m|ve|d|ll)|me|my|mine|we|we['’](?:re|ve|d|ll)|us|our|ours|ich|mir|mich|mein\p{L}{0,2}|wir|uns|unser\p{L}{0,2}|unsr\p{L}{1,2})(?![\p{L}\p{N}])/iu;
const selling = /\d[^\S\n]?(?:€|£|\$|(?:eur|euros?|pounds|dollars|chf|franken)(?!\p{L}))|[€£$][^\S\n]?\d|\d[^\S\n]?%[^\S\n]?(?:off|rabatt|discount|reduziert)|(?<![\p{L}\p{N}])(?:anzeige|werbung|shop|onlineshop|rabatt\p{L}{0,30}|angebot\p{L}{0,30}|sonderpreis|gutschein\p{L}{0,30}|sale|discount|offers?|vouchers?|(?:jetzt|hier|gleich|direkt) (?:bestell\p{L}{0,30}|buch\p{L}{0,30}|kauf\p{L}{0,30}|sicher\p{L}{0,30}|anmeld\p{L}{0,30})|(?:order|buy|book|shop|get yours|sign up|grab yours) (?:now|here|today|online)|im sortiment|in stock|auf lager|neu im laden|new in (?:the )?(?:shop|store)|erhältlich|available (?:now|in our))(?![\p{L}\p{N}])/iu;

/** Whether somebody speaks in a text: I, we, mine, ours. */
export function isVoice(text: string): boolean {
  return somebody.test(text);
}

/** Whether a text sells something. */
export function isOffer(text: string): boolean {
  return selling.test(text);
}

const excerptLength = 80;
const endLength = 40;

/** Makes a remembered post as small as rules need it. */
export function pastOf({ site, account, kind, at, text, links, hashtags, mentions, media, bare }: Post): PastPost {
  const excerpt = Array.from(text.slice(0, 2 * excerptLength)).slice(0, excerptLength).join('');
  const files = media.flatMap((one) => fileOf(one) ?? []);
  return {
    site,
    ...(account !== undefined && { account }),
    kind,
    at,
    hashtags: hashtags.map((tag) => tag.replace(/^[#＃]/u, '').toLowerCase()),
    links: links.map(canonicalLink),
    mentions: mentions.map((mention) => mention.replace(/^[@＠]/u, '')),
    words: bare?.words ?? parse(text).words.length,
    media: media.length,
    ...(files.length > 0 && { files }),
    excerpt,
    voice: bare?.voice ?? isVoice(text),
    offer: bare?.offer ?? isOffer(text),
    ...(excerpt.length < text.length && { end: Array.from(text.slice(-2 * endLength)).slice(-endLength).join('') }),
  };
}
