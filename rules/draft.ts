import type { Span } from './edit';
import type { PastPost } from './past';
import type { Profile } from './profile';
import type { SiteId } from './site';
import { detectLanguage } from './text/language';
import { parse, type ParsedText } from './text/parse';

/** What is being written. A `message` is a direct message: found, never read. `unknown` is never treated as a post. */
export type Kind = 'post' | 'reply' | 'quote' | 'thread' | 'comment' | 'message' | 'edit' | 'unknown';

/** The fields of a compose box. `text` is the main one; sites with titles name theirs. */
export type FieldName = 'text' | 'title' | 'description' | 'tags' | 'link' | 'warning' | 'alt';

/** One field as the writer sees it, and its text taken apart once for all rules. */
export type Field = { readonly name: FieldName; readonly text: string; readonly parsed: ParsedText };

/** Whether the site shows an alternative text for a picture. Unknown stays unknown. */
export type AltState = { readonly state: 'present'; readonly text?: string } | { readonly state: 'missing' | 'unknown' };

/** What a picture's file says of itself besides the picture. */
export type Inside = {
  /** Whether it says where it was taken; missing when that may stand further on in the file than anybody looked. */
  readonly located?: boolean;
  /** Who made the picture, by IPTC or XMP. What a camera writes by itself is not it. */
  readonly creator?: string;
  /** Who is to be named, by IPTC or XMP: an agency, as a rule. */
  readonly credit?: string;
  /** Whose right it is, by IPTC or XMP. */
  readonly copyright?: string;
  /** It bears the mark that Facebook and Instagram leave in what is saved from there. */
  readonly saved?: true;
  /** A machine made all or part of it, by IPTC's digital source type or in a C2PA manifest; or a generator left the words it was made from. */
  readonly generated?: 'whole' | 'part' | 'prompt';
};

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
  /** What the file says of itself; missing when it is a film, or when nobody could open it. */
  readonly inside?: Inside;
  /** What the picture shows, see `pictureHash`; missing when it shows too little or when nobody could open it. */
  readonly hash?: string;
  /** Whether a film has captions; missing when the page does not show it. */
  readonly captions?: boolean;
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

/** A picture of an own post that looks like one in this draft, as the history answers. */
export type PictureLikeness = {
  /** Which of the draft's media, counted from 0. */
  readonly which: number;
  readonly site: SiteId;
  readonly account?: string;
  /** When it was posted, milliseconds since 1970. */
  readonly at: number;
  /** Differing bits of what the pictures show, of 256: 0 is the same file, or as good as that. */
  readonly distance: number;
};

/** Something another person wrote that the writer marked as waiting for an answer. */
export type Owed = { readonly site: SiteId; readonly account?: string; /** Since when, milliseconds since 1970. */ readonly at: number };

/** What the page itself says of its limits, where servers and plans differ. */
export type Limits = {
  /** 0: none is known, and the site's own does not count here. */
  readonly text?: number;
  readonly link?: number;
  /** What the page's own counter says is left: the limit is that plus what is used. */
  readonly remaining?: number;
};

/** Who will see a post. `other`: a group, a list, or anything else that is none of these. */
export type Audience = 'public' | 'unlisted' | 'followers' | 'private' | 'other';

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
  /** Pictures of own posts that look like those here. */
  readonly pictures: readonly PictureLikeness[];
  /** Own posts of the last weeks on all sites, newest first. */
  readonly past: readonly PastPost[];
  /** What still waits for an answer, as the writer marked it. */
  readonly owed: readonly Owed[];
  /** What the writer told about this account; empty when nothing. */
  readonly profile: Profile;
  /** Who will see it, as the page says; missing when it does not show. */
  readonly audience?: Audience;
  /** What the page calls that audience, in its own language. */
  readonly audienceLabel?: string;
  /** When it is to appear, milliseconds since 1970; missing when at once or not known: no site's page says it in a form that all languages share. */
  readonly plannedFor?: number;
  /** When this text was begun, where that was before now and is known. */
  readonly begun?: number;
  /** Whether the box shows a card of the first link; missing when it does not show, and then one must be expected. */
  readonly card?: boolean;
  /** Where the editor itself made mentions out of names that kept their @, in the main field; missing where chosen names lose it, as on Facebook, LinkedIn and XING. */
  readonly linked?: readonly Span[];
  /** Place in a thread, counted from 0. */
  readonly part?: { readonly index: number; readonly count: number };
  readonly account?: string;
  /** Host of the page's own server where that differs, for example `mastodon.social`. */
  readonly server?: string;
  readonly language: DraftLanguage;
  /** Now, milliseconds since 1970: handed in, since rules have no clock. */
  readonly now: number;
};

/** `other` also when there is too little text to tell. */
export type DraftLanguage = 'en' | 'de' | 'other';

/** Parts of a draft a rule can ask for. */
export type Need = 'text' | 'media' | 'history' | 'account' | 'profile';

type Always = 'site' | 'kind' | 'limits' | 'part' | 'server' | 'language' | 'now' | 'audience' | 'audienceLabel' | 'plannedFor' | 'begun' | 'card' | 'linked';
type Given = {
  text: 'text' | 'parsed' | 'fields';
  media: 'media';
  history: 'alike' | 'pictures' | 'past' | 'owed';
  account: 'account';
  profile: 'profile';
};

/** A draft with only what was asked for. */
export type NarrowDraft<N extends Need> = Pick<Draft, Always | Given[N]>;

/** What a draft is made of. Only site and text are needed; the clock is `now`, since rules have none. */
export type DraftParts = Partial<Omit<Draft, 'fields' | 'text' | 'parsed'>> & {
  readonly site: SiteId;
  /** The main field's text. */
  readonly text: string;
  /** The texts of further fields: title, description, tags, content warning … */
  readonly fields?: Readonly<Partial<Record<FieldName, string>>>;
};

/** Makes a draft; each field is parsed lazily and once, for all rules. The language is told from the main text when not given. */
export function makeDraft({ text, fields = {}, ...parts }: DraftParts): Draft {
  const parsed = parse(text);
  const others = Object.entries(fields).filter((entry): entry is [FieldName, string] => entry[0] !== 'text' && entry[1] !== undefined);
  let language = parts.language;
  return {
    kind: 'post',
    media: [],
    limits: {},
    alike: [],
    pictures: [],
    past: [],
    owed: [],
    profile: {},
    now: 0,
    ...parts,
    text,
    parsed,
    fields: [{ name: 'text', text, parsed }, ...others.map(([name, text]) => ({ name, text, parsed: parse(text) }))],
    get language() {
      return (language ??= detectLanguage(parsed));
    },
  };
}

/** A field by name; missing when the box has none. */
export function fieldOf(draft: Pick<Draft, 'fields'>, name: FieldName): Field | undefined {
  return draft.fields.find((field) => field.name === name);
}

/** The texts of all fields, as counters want them. */
export function textsOf(draft: Pick<Draft, 'fields'>): Partial<Record<FieldName, string>> {
  return Object.fromEntries(draft.fields.map((field) => [field.name, field.text]));
}
