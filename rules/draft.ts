import type { ParsedText } from './text/parse';
import type { SiteId } from './site';

/** What is being written. A `message` is a direct message: found, never read. `unknown` is never treated as a post. */
export type Kind = 'post' | 'reply' | 'quote' | 'thread' | 'comment' | 'message' | 'edit' | 'unknown';

/** The fields of a compose box. `text` is the main one; sites with titles name theirs. */
export type FieldName = 'text' | 'title' | 'description' | 'tags' | 'link' | 'warning' | 'alt';

/** One field as the writer sees it, and its text taken apart once for all rules. */
export type Field = { readonly name: FieldName; readonly text: string; readonly parsed: ParsedText };

/** Whether the site shows an alternative text for a picture. Unknown stays unknown. */
export type AltState = { readonly state: 'present'; readonly text?: string } | { readonly state: 'missing' | 'unknown' };

/** A picture or film in the box. Sizes are missing until they are known. */
export type Media = {
  readonly kind: 'image' | 'video';
  readonly alt: AltState;
  readonly name?: string;
  /** MIME type. */
  readonly type?: string;
  readonly bytes?: number;
  readonly width?: number;
  readonly height?: number;
  /** Length of a film in seconds. */
  readonly seconds?: number;
};

/** A post of one's own that is like this draft, as the history answers. */
export type Likeness = {
  readonly site: SiteId;
  readonly account?: string;
  /** When it was posted, milliseconds since 1970. */
  readonly at: number;
  /** 0 to 1; 1 is the same text. */
  readonly likeness: number;
  /** Its first 80 characters. */
  readonly excerpt: string;
};

/** What the page itself says of its limits, where servers and plans differ. */
export type Limits = { readonly text?: number; readonly link?: number };

/** Everything rules may know of what is being written. */
export type Draft = {
  readonly site: SiteId;
  readonly kind: Kind;
  readonly fields: readonly Field[];
  /** The main field's text, the same as `parsed.text`. */
  readonly text: string;
  /** The main field, taken apart. */
  readonly parsed: ParsedText;
  readonly media: readonly Media[];
  readonly limits: Limits;
  readonly alike: readonly Likeness[];
  /** Place in a thread, counted from 0. */
  readonly part?: { readonly index: number; readonly count: number };
  readonly account?: string;
  /** Host of the page's own server where that differs, for example `mastodon.social`. */
  readonly server?: string;
  readonly language?: 'en' | 'de' | 'other';
  /** Now, milliseconds since 1970: handed in, since rules have no clock. */
  readonly now: number;
};

/** Parts of a draft a rule can ask for. */
export type Need = 'text' | 'media' | 'history' | 'account';

type Always = 'site' | 'kind' | 'limits' | 'part' | 'server' | 'language' | 'now';
type Given = {
  text: 'text' | 'parsed' | 'fields';
  media: 'media';
  history: 'alike';
  account: 'account';
};

/** A draft with only what was asked for. */
export type NarrowDraft<N extends Need> = Pick<Draft, Always | Given[N]>;
