import type { Span } from '../edit';

/** A link as written. `scheme` is missing on bare domains. */
export type LinkToken = { readonly at: Span; readonly text: string; readonly scheme?: string; readonly host: string; readonly path: string; readonly query: string; readonly hash: string };

/** `@name`, `@name@server` or `@name.example`; `name` and `server` without the signs. */
export type MentionToken = { readonly at: Span; readonly text: string; readonly name: string; readonly server?: string };

/** `#tag`; `tag` without the sign. */
export type HashtagToken = { readonly at: Span; readonly text: string; readonly tag: string };

/** One emoji as people see it, joined sequences included. */
export type EmojiToken = { readonly at: Span; readonly text: string };

/** A word: letters, digits and inner apostrophes or hyphens; not in links, mentions or hashtags. */
export type WordToken = { readonly at: Span; readonly text: string };

/** A text and its tokens. Each list is computed when first asked for, once. Tokens are in order and do not overlap between lists. */
export type ParsedText = {
  readonly text: string;
  readonly links: readonly LinkToken[];
  readonly mentions: readonly MentionToken[];
  readonly hashtags: readonly HashtagToken[];
  readonly emoji: readonly EmojiToken[];
  readonly words: readonly WordToken[];
  /** Code in backticks or fences. */
  readonly code: readonly Span[];
  /** The text with links, mentions, e-mail addresses and code blanked by spaces of the same length, so offsets stay. */
  readonly prose: string;
};
