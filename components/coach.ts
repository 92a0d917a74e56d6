import type { Count, Gravity, Notice, RuleWords, Source, Tip } from '../rules';

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
  /** Light up the place of a tip in the text, or none. */
  light(key: string | null): void;
  /** Put the caret where the tip is. */
  goTo(key: string): void;
  options(): void;
  told(): void;
};
