import type { Count, Gravity, Kind, Mode, Notice, RuleWords, SiteId, Source, Tip } from '../rules';

/** A tip with the sentences to show it in. */
export type ShownTip = { readonly tip: Tip; readonly words: RuleWords; readonly sources: readonly Source[]; readonly codes: readonly string[] };

/** Everything the chip and the panel draw. Nothing else decides how they look. */
export type CoachView = {
  /** The site's name as people say it. */
  readonly site: string;
  readonly open: boolean;
  readonly counts: readonly Count[];
  /** At most three. */
  readonly tips: readonly ShownTip[];
  /** How many more there are. */
  readonly more: number;
  readonly gravest?: Gravity;
  /** False when this box can only be read: fixes become "copy". */
  readonly canFix: boolean;
  readonly fixing?: string;
  readonly notice?: Notice;
  /** True while nobody judges the draft, since the background does not answer. */
  readonly silent?: boolean;
  /** True while the writer wants no tips until this draft is posted. */
  readonly hushed?: boolean;
  /** The tip whose place in the text is lit. */
  readonly lit?: string;
};

/** Everything a person can do in the chip and the panel. */
export type CoachEvents = {
  toggle(open: boolean): void;
  fix(key: string): void;
  copy(key: string): void;
  ignore(key: string, scope: 'once' | 'here' | 'always'): void;
  undoIgnore(key: string): void;
  hush(on: boolean): void;
  /** Light up the place of a tip in the text, or none. */
  light(key: string | null): void;
  /** Put the caret where the tip is. */
  goTo(key: string): void;
  /** See the draft beside the post that is like it; missing where there is no such view. */
  compare?(): void;
  options(): void;
  told(): void;
};

/** What a page's script tells the popup of the box being written in, as the answer to `{ takt: 'state' }`; null when there is none. */
export type LiveView = {
  readonly site: SiteId;
  readonly kind: Kind;
  readonly account?: string;
  readonly mode: Mode;
  readonly counts: readonly Count[];
  /** All of them, gravest first. */
  readonly tips: readonly Tip[];
  readonly canFix: boolean;
  readonly hushed: boolean;
};

/** What the popup asks of the page's script; all but `state` are answered with `{ ok }`. `light` goes to the tip's place. */
export type LiveQuestion =
  | { readonly takt: 'state' }
  | { readonly takt: 'fix' | 'light' | 'undo'; readonly key: string }
  | { readonly takt: 'hush'; readonly on: boolean }
  | { readonly takt: 'ignore'; readonly key: string; readonly scope: 'once' | 'here' | 'always' };
