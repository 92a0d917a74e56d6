import type { Draft, FieldName } from './draft';
import type { Edit, Span } from './edit';
import type { Gravity, NamedRule, Strength } from './rule';
import type { Site } from './site';

/** A finding, ready to be shown. Words are added where it is drawn. */
export type Tip = {
  /** The same for the same finding in the same words, so that "ignore once" holds while typing goes on. */
  readonly key: string;
  readonly rule: string;
  readonly gravity: Gravity;
  readonly strength: Strength;
  readonly sure: boolean;
  readonly field: FieldName;
  readonly at?: Span;
  /** What stands at `at`, at most 80 characters. */
  readonly excerpt: string;
  readonly fix?: readonly Edit[];
  readonly with: Readonly<Record<string, string | number>>;
  readonly variant?: string;
};

/** What the writer chose: which rules speak here, and how strict they are. */
export type Choices = {
  /** Rules switched off for this site or account. */
  readonly off: readonly string[];
  /** Thresholds that differ from the rule's own, by rule and option. */
  readonly options: Readonly<Record<string, Readonly<Record<string, number>>>>;
};

/** What a check gives back: tips, gravest first, then in reading order; and rules that threw. */
export type Checked = { readonly tips: readonly Tip[]; readonly broken: readonly { readonly rule: string; readonly why: string }[] };

export type Moment = 'typing' | 'pause' | 'sending';

/** Runs one rule; wraps it to time or mute it. */
export type Runner = <Result>(rule: string, run: () => Result) => Result;

/** Placeholder until the engine stands: see `Checked` for the shape. */
export declare function check(draft: Draft, site: Site, rules: readonly NamedRule[], choices: Choices, moment: Moment, runner?: Runner): Checked;
