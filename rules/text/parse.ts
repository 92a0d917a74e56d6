import type { Span } from '../edit';
import { findEmoji } from './emoji';
import { findHashtags } from './hashtags';
import { findLinks } from './links';
import { findEmails, findMentions } from './mentions';
import { blank, merge, outside } from './spans';
import { findCode, findWords } from './words';

/**
 * A link as written. `scheme` (`http` or `https`) is missing on bare domains. `host` in small letters without port;
 * `path` begins with `/`, `query` and `hash` come without their sign; all are '' when missing.
 */
export type LinkToken = {
  readonly at: Span;
  readonly text: string;
  readonly scheme?: string;
  readonly host: string;
  readonly port?: string;
  readonly path: string;
  readonly query: string;
  readonly hash: string;
};

/** `@name`, `@name@server` or `@name.example`; `name` and `server` without the signs. */
export type MentionToken = { readonly at: Span; readonly text: string; readonly name: string; readonly server?: string };

/** `#tag`; `tag` without the sign. */
export type HashtagToken = { readonly at: Span; readonly text: string; readonly tag: string };

/** One emoji as people see it, joined sequences included. */
export type EmojiToken = { readonly at: Span; readonly text: string };

/** A word: letters, digits and inner apostrophes or hyphens; not in links, mentions, hashtags, e-mail addresses or code. */
export type WordToken = { readonly at: Span; readonly text: string };

/**
 * A text and its tokens. Each list is computed when first asked for, once, in linear time.
 * Tokens are in order and do not overlap between lists; links, mentions and hashtags in code are still listed (see `code`).
 */
export type ParsedText = {
  readonly text: string;
  readonly links: readonly LinkToken[];
  readonly mentions: readonly MentionToken[];
  readonly hashtags: readonly HashtagToken[];
  readonly emails: readonly Span[];
  readonly emoji: readonly EmojiToken[];
  readonly words: readonly WordToken[];
  /** Code in backticks or fences. */
  readonly code: readonly Span[];
  /** The text with links, mentions, e-mail addresses and code blanked by spaces of the same length, so offsets stay. */
  readonly prose: string;
};

class Parsed implements ParsedText {
  readonly text: string;
  #links?: readonly LinkToken[];
  #mentions?: readonly MentionToken[];
  #hashtags?: readonly HashtagToken[];
  #emails?: readonly Span[];
  #emoji?: readonly EmojiToken[];
  #words?: readonly WordToken[];
  #code?: readonly Span[];
  #blanks?: readonly Span[];
  #prose?: string;

  constructor(text: string) {
    this.text = text;
  }

  get links(): readonly LinkToken[] {
    return (this.#links ??= findLinks(this.text));
  }

  get emails(): readonly Span[] {
    return (this.#emails ??= this.text.includes('@') ? outside(findEmails(this.text).map((at) => ({ at })), spans(this.links)).map(({ at }) => at) : []);
  }

  get mentions(): readonly MentionToken[] {
    return (this.#mentions ??= outside(findMentions(this.text), merge(spans(this.links), this.emails)));
  }

  get hashtags(): readonly HashtagToken[] {
    return (this.#hashtags ??= outside(findHashtags(this.text), merge(spans(this.links), this.emails)));
  }

  get emoji(): readonly EmojiToken[] {
    return (this.#emoji ??= outside(findEmoji(this.text), merge(spans(this.links), spans(this.hashtags))));
  }

  get code(): readonly Span[] {
    return (this.#code ??= findCode(this.text));
  }

  get prose(): string {
    return (this.#prose ??= blank(this.text, this.#notProse()));
  }

  get words(): readonly WordToken[] {
    return (this.#words ??= findWords(blank(this.text, merge(this.#notProse(), spans(this.hashtags)))));
  }

  #notProse(): readonly Span[] {
    return (this.#blanks ??= merge(spans(this.links), spans(this.mentions), this.emails, this.code));
  }
}

function spans(tokens: readonly { readonly at: Span }[]): Span[] {
  return tokens.map((token) => token.at);
}

/** Takes a text apart, lazily. Any string will do, unpaired surrogates included. */
export function parse(text: string): ParsedText {
  return new Parsed(text);
}
