import type { Audience, FieldName, Kind, Limits } from './draft';
import type { Fact } from './fact';
import type { Language } from './rule';

/** A site's file name under `rules/sites`. */
export type SiteId = string;

/** How Takt behaves on a site. `quiet` inserts nothing into the page. */
export type Mode = 'page' | 'quiet' | 'off';

/** What a limit counts. `characters` are whatever the site calls so. */
export type CountUnit = 'characters' | 'bytes';

/** One limit of a field and how far a text has come. */
export type Count = {
  readonly unit: CountUnit;
  readonly used: number;
  readonly max: number;
  /** Sources disagree: going past this one is warned of, and never holds a text back. */
  readonly soft?: boolean;
};

/** The texts of all fields of a box; those that are not there are missing. */
export type FieldTexts = Readonly<Partial<Record<FieldName, string>>>;

/**
 * Counts a text as the site does. Some sites have more than one limit; the fullest comes first, soft ones after all others.
 *
 * @param text the field's text
 * @param limits what the page itself says of its limits; better than the facts
 * @param fields all fields, since some sites count one field into another (a content warning into the text)
 */
export type Counter = (text: string, limits: Limits, fields: FieldTexts) => readonly Count[];

/** What a site accepts in one field. */
export type FieldFacts = {
  readonly max: Fact;
  readonly count: Counter;
  /** Where the feed folds the text ("see more"), in the field's own counting. */
  readonly fold?: Fact;
  /** The same on a phone, where that is sooner. */
  readonly foldPhone?: Fact;
};

/** What Takt knows about a site: facts only, nothing about its page. */
export type SiteFacts = {
  readonly name: string;
  readonly home: string;
  readonly mode: Mode;
  /** What the site's terms say about scripts on its pages: shown beside the mode, so in both languages. */
  readonly terms?: Fact<Readonly<Record<Language, string>>>;
  readonly fields: Readonly<Partial<Record<FieldName, FieldFacts>>>;
  /** How handles look here. */
  readonly handles: 'x' | 'domain' | 'server' | 'plain';
  /** `ends`: what ends a tag. Missing means punctuation does. */
  readonly hashtags: { /** False where hashtags do nothing. */ readonly work?: Fact<boolean>; readonly max?: Fact; /** Above it sources do not agree what happens. */ readonly doubted?: Fact; readonly advice?: Fact; readonly ends?: Fact<'space' | 'punctuation'> };
  /** `chosen`: true where only a name picked from the list becomes a mention. */
  readonly mentions: { readonly advice?: Fact; readonly chosen?: Fact<boolean> };
  /** `card`: true where data sets show that a preview card costs a business account reach. */
  readonly links?: { readonly card?: Fact<boolean> };
  readonly altText?: Fact;
  /** Facts with no rule of their own yet, by a short name. */
  readonly more?: Readonly<Record<string, Fact<unknown>>>;
};

/** The facts with the name the file gives them. */
export type Site = SiteFacts & { readonly id: SiteId };

/** Selectors, best first. Each string may pierce open shadow roots with ` >>> `. */
export type Ranked = readonly string[];

/** Reads one value out of the page without asking anybody: the first that answers wins. `pattern` keeps its first group. */
export type Reader =
  | { readonly from: string; readonly attribute?: string; readonly pattern?: string }
  /** JSON text of an element; `path` may hold another path in braces: `accounts.{meta.me}.acct`. */
  | { readonly json: string; readonly path: string; readonly pattern?: string }
  /** JSON in the page's localStorage. */
  | { readonly storage: string; readonly path: string; readonly pattern?: string }
  | { readonly cookie: string; readonly pattern?: string }
  /** An inline script that holds this word: what the pattern finds in it. Read once, as long as the script stands. */
  | { readonly inline: string; readonly pattern: string }
  | { readonly address: string }
  /** An element that shows how many characters are left; the limit is that plus what is used. */
  | { readonly remaining: string };

/** One sign that a box is of a kind; all stated parts must hold. The first kind that matches wins, so order matters. */
export type KindSign = {
  readonly kind: Kind;
  /** Regular expression on path and query. */
  readonly address?: string;
  /** The box is inside this. */
  readonly inside?: string;
  /** The surface holds this. */
  readonly holds?: string;
  /** Regular expression on the text of what `holds` found: only where markup alone does not tell, and only towards caution. */
  readonly says?: string;
  /** The surface holds this before its first box, or after it, in document order. */
  readonly above?: string;
  readonly below?: string;
  /** How many of them `above` or `below` must find; one when missing. */
  readonly least?: number;
  /** Every further box of a thread brings one of its own, which does not count for `below`. */
  readonly perBox?: boolean;
};

/** Who will see a post, as its surface shows it. */
export type AudienceSigns = {
  /** How the page names the audience. */
  readonly label?: readonly Reader[];
  /** True where the name may stand below the box; else only what is above it counts. */
  readonly below?: boolean;
  /** What that means: by what the surface holds, or by the words of the label. The first that holds wins; none means unknown. */
  readonly is: readonly { readonly audience: Audience; readonly holds?: string; /** Regular expression on the label. */ readonly says?: string }[];
};

/** One place people write in: a set of boxes with one send control. */
export type Surface = {
  readonly name: string;
  /** Regular expression on path and query: the surface is looked for only where it holds, so that its later selectors may be general ones. */
  readonly address?: string;
  /** The dialog or form around it; without it, the smallest ancestor of the box that holds a send control. */
  readonly within?: Ranked;
  /** The first is the main one: what stands there is the draft's text, whatever the site calls it. */
  readonly boxes: readonly {
    readonly field: FieldName;
    readonly find: Ranked;
    /** What was entered before stands around the box, one element each (tags); it belongs to the field's text. */
    readonly chips?: string;
  }[];
  /** Boxes that look the same and are not meant. */
  readonly not?: readonly string[];
  readonly kinds: readonly KindSign[];
  /** The kind when no sign matches. */
  readonly kind: Kind;
  /** Markup the signs are made of. While a surface shows none of it, a missing sign means nothing: what is written stays unknown. */
  readonly tells?: string;
  /** What it is taken for then, where `unknown` is not careful enough: the same box may hold messages. */
  readonly untold?: Kind;
  readonly send: Ranked;
  /** Where only the place tells the send control from other buttons: at the end of the surface's first or last row of them. */
  readonly sendAt?: 'first row' | 'last row';
  /** Shortcuts that send. */
  readonly keys?: readonly ('mod+enter' | 'enter')[];
  /** A thread: boxes of one surface are its parts, in document order. */
  readonly thread?: boolean;
  /** Written in steps: the boxes stay in the page, out of sight, while later steps up to the send control are shown. */
  readonly steps?: boolean;
  readonly media?: {
    readonly preview: Ranked;
    /** Around one picture: what tells that its alternative text is there, or missing. */
    readonly item?: string;
    readonly altPresent?: string;
    readonly altMissing?: string;
  };
  /** Who writes here, where the box says it itself: a page or company instead of the login. Looked for above the first box; goes before the page's own. */
  readonly account?: readonly Reader[];
  readonly audience?: AudienceSigns;
  /** True where sending closes the whole surface: its box alone going means another step. */
  readonly closes?: boolean;
  /** Regular expressions on addresses of the page's own requests that, after an attempt, confirm the post. */
  readonly requests?: readonly string[];
  /** A fresh link to the new post that appears after sending. */
  readonly link?: Ranked;
  /** What appears afresh when sending failed, or when the draft was put away instead. */
  readonly failed?: Ranked;
  /** Regular expression on path and query: the address after a post went out. */
  readonly arrives?: string;
};

/** Where things are in a site's page. Data only, so that a site stays one file. */
export type Page = {
  /** Match patterns. First-release sites stand in the manifest with them. */
  readonly matches: readonly string[];
  /** Asked for at run time instead of standing in the manifest. */
  readonly optional?: boolean;
  /** Elements that tell the site on any host. */
  readonly signs?: readonly string[];
  /** Other programs for the same servers: each list tells one of them on any host. */
  readonly clients?: readonly (readonly string[])[];
  /** True where people write in a frame of the page: the script then stands in its frames too. */
  readonly frames?: boolean;
  readonly surfaces: readonly Surface[];
  readonly account: readonly Reader[];
  readonly server?: readonly Reader[];
  readonly limits?: Readonly<Partial<Record<'text' | 'link', readonly Reader[]>>>;
  /** Boxes never to be touched on this site: messages, search. */
  readonly never?: readonly string[];
  /** Regular expressions on path and query: where direct messages are written. Nothing is read there. */
  readonly messages?: readonly string[];
  /** When somebody last looked at the live page, and where the selectors come from. */
  readonly seen: { readonly date: string; readonly source: string };
};

/** Types a site's facts. */
/* @__NO_SIDE_EFFECTS__ */
export function site(facts: SiteFacts): SiteFacts {
  return facts;
}

/** Types a site's page. */
/* @__NO_SIDE_EFFECTS__ */
export function page(definition: Page): Page {
  return definition;
}
