import type { DraftParts, FieldName, Kind, Need, NarrowDraft } from './draft';
import type { Edit, Span } from './edit';
import type { Fact, SourceKind } from './fact';
import type { Site, SiteFacts, SiteId } from './site';

/** How grave a tip is: an error will fail or is clearly forbidden, a warning rests on policy, law or evidence, a hint is good practice. */
export type Gravity = 'error' | 'warning' | 'hint';

/** What a rule rests on; shown with each tip. */
export type Strength = 'limit' | 'law' | 'policy' | 'standard' | 'evidence' | 'practice';

/** The languages Takt coaches in. */
export type Language = 'en' | 'de';

/** Where advice can be read again. */
export type Source<Title = string> = { readonly title: Title; readonly url?: string; readonly date: string; readonly kind: SourceKind };

/** What a rule rests on. A title that is no bare name is given in each language. */
export type Sources = readonly Source<string | Readonly<Record<Language, string>>>[];

/** A threshold that is a house choice: a setting with a default and sensible borders. */
export type Option = { readonly default: number; readonly min: number; readonly max: number };

/** What one rule found. */
export type Finding = {
  /** Offsets into the field's text in UTF-16 units; missing when the whole draft is meant. */
  readonly at?: Span;
  /** Which field `at` points into; the main field when missing. */
  readonly field?: FieldName;
  /** False when a person must look: the tip is worded as a question. */
  readonly sure?: boolean;
  /** It rests on clues, not on a wording: said only where no error, no warning and nothing of law or policy is, and known by its rule, whatever the sentence says. */
  readonly guess?: true;
  /** Overrides the rule's gravity for this finding, never upwards past it. */
  readonly gravity?: Gravity;
  /** Values for the placeholders `{name}` in the words. */
  readonly with?: Readonly<Record<string, string | number>>;
  /** Edits to the field that mend it; all of them together, one undo. */
  readonly fix?: readonly Edit[];
  /** Facts about the site it rests on, with their dates; missing ones are left out. */
  readonly rests?: readonly (Fact<unknown> | undefined)[];
  /** Picks `<key>` from `words.<language>.variants` when the sentence differs from the rule's usual one. */
  readonly variant?: string;
};

/** One rule: what it looks at, when it speaks, what it rests on. The id is its path under `rules/sets`, never typed. */
export type Rule<N extends Need = Need> = {
  /** Numbers in the rule book, so that a rule can be found by either name. */
  readonly codes: readonly string[];
  readonly gravity: Gravity;
  readonly strength: Strength;
  /** Sites it speaks on; missing means all. */
  readonly sites?: readonly SiteId[];
  /** Languages of the draft it understands; missing means any. */
  readonly languages?: readonly Language[];
  /** Kinds of writing it speaks about; missing means all that are read. */
  readonly kinds?: readonly Kind[];
  /** When it may speak: while typing, in a pause, or when the writer goes for the send button. */
  readonly moment: 'typing' | 'pause' | 'sending';
  /** True when it stays quick on texts over 20,000 characters: there only such rules run (length, links). */
  readonly long?: boolean;
  /** What of the draft it wants to see; it is handed nothing else. */
  readonly needs: readonly N[];
  readonly options?: Readonly<Record<string, Option>>;
  /** Its places are stretches of the draft (all that is too much) rather than slips in it: other tips may stand inside. */
  readonly wide?: true;
  /** It speaks of a post of one's own that is like this draft: both can be seen side by side. */
  readonly ofPost?: true;
  /** Ids it had before, so that stored choices keep working. */
  readonly formerly?: readonly string[];
  /** Returns what it found, `[]` when quiet. Must not throw; a throw mutes it for the session. */
  check(draft: NarrowDraft<N>, site: Site, options: Readonly<Record<string, number>>): readonly Finding[];
};

/** A rule with the names its place gives it. */
export type NamedRule = Rule & { readonly id: string; readonly set: string };

/** A group of rules that is switched on and off together. Its id is the folder's name, never typed. */
export type SetFacts = {
  /** Place in lists, smallest first. */
  readonly order: number;
  /** On for everybody who never chose. */
  readonly on: boolean;
  /** `about` says in one sentence what the set looks at and for whom it is. */
  readonly words: Readonly<Record<Language, { readonly title: string; readonly about: string }>>;
};

/** A set with the name its folder gives it. */
export type RuleSet = SetFacts & { readonly id: string };

/** The sentences of a rule in one language; `{name}` is filled from `Finding.with`. */
export type RuleWords = {
  readonly title: string;
  readonly why: string;
  /** What to look at or do, when no fix can do it. */
  readonly look?: string;
  /** The fix button's label: a verb and an object. */
  readonly fix?: string;
  /** What each threshold counts, for the settings. */
  readonly options?: Readonly<Record<string, string>>;
  /** Sentences that differ for one kind of finding; what is missing is taken from above. */
  readonly variants?: Readonly<Record<string, { readonly title: string; readonly why?: string; readonly look?: string; readonly fix?: string }>>;
};

export type Words = Readonly<Record<Language, RuleWords>>;

/** A draft on which the rule (good: every rule) must be quiet. A string is a plain post on any site the rule speaks on. */
export type GoodExample = string | ({ readonly text: string } & ExampleSetting);

/** A draft on which the rule must fire: where (the exact text or offsets), how often, and what the fixes make of it. */
export type BadExample = { readonly text: string; readonly at?: string | Span; readonly fixed?: string; readonly finds?: number } & ExampleSetting;

/** `facts` stand in for the site's own, so that a rule can be shown before the first site has such a fact. */
type ExampleSetting = { readonly site?: SiteId; readonly draft?: Partial<Omit<DraftParts, 'site' | 'text'>>; readonly facts?: Partial<SiteFacts> };

/** At least three good and three bad ones per language. */
export type Examples = Readonly<Record<Language, { readonly good: readonly GoodExample[]; readonly bad: readonly BadExample[] }>>;

/** Types a rule by what it needs, so that `check` sees no more than that. */
/* @__NO_SIDE_EFFECTS__ */
export function rule<const N extends Need>(definition: Rule<N>): Rule<N> {
  return definition;
}

/** Types a set. */
/* @__NO_SIDE_EFFECTS__ */
export function set(definition: SetFacts): SetFacts {
  return definition;
}
