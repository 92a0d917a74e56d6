import { fieldOf, type Draft, type FieldName } from './draft';
import { areApart, isInside, overlap, wholeCharacters, wholeEdit, type Edit, type Span } from './edit';
import { sourceOf } from './fact';
import { narrowDraft } from './narrow';
import type { Finding, Gravity, NamedRule, Source, Strength } from './rule';
import type { Site } from './site';
import { firstGraphemes } from './text/segments';

/** A finding, ready to be shown. Words are added where it is drawn. */
export type Tip = {
  /** The same for the same finding in the same words, so that "ignore once" holds while typing goes on. */
  readonly key: string;
  readonly rule: string;
  readonly gravity: Gravity;
  readonly strength: Strength;
  readonly sure: boolean;
  readonly guess?: true;
  readonly field: FieldName;
  readonly at?: Span;
  /** What stands at `at`, at most 80 characters. */
  readonly excerpt: string;
  readonly fix?: readonly Edit[];
  /** The box does not take this fix: it is there to be copied. */
  readonly copy?: true;
  readonly with: Readonly<Record<string, string | number>>;
  readonly variant?: string;
  /** Facts about the site it rests on. */
  readonly rests?: readonly Source[];
  /** So often in a row the writer ignored this rule: time to ask whether it is wanted. */
  readonly often?: number;
  /** The post it speaks of can be seen beside the draft. */
  readonly compare?: true;
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

/** `typing` runs what may speak at once, `pause` also what waits for a pause, `sending` everything. */
export type Moment = 'typing' | 'pause' | 'sending';

/** Runs one rule; wraps it to time or mute it. */
export type Runner = <Result>(rule: string, run: () => Result) => Result;

/**
 * Where the writer is: a finding in the word before the caret is held back until the word is done (rules for `typing` are not).
 * Pass it in the first short pause; check again without it after a longer one, or nothing is ever said about a last word.
 */
export type Caret = { readonly field?: FieldName; readonly at: number };

/** Nothing switched off, every threshold the rule's own. */
export const noChoices: Choices = { off: [], options: {} };

/** Above this many UTF-16 units only rules marked `long` run. */
export const longText = 20_000;

const moments: Readonly<Record<Moment, number>> = { typing: 0, pause: 1, sending: 2 };
const gravities: Readonly<Record<Gravity, number>> = { error: 0, warning: 1, hint: 2 };
const excerptLength = 80;

/**
 * Runs the chosen rules over a draft.
 *
 * Direct messages and boxes switched off give nothing. A rule that throws goes to `broken` and does not disturb the others.
 * One tip per stretch of text: the gravest wins. A guess is kept where no error, no warning and nothing of law or policy is, and comes last. Findings outside the text are dropped, and so are fixes that overlap themselves.
 */
export function check(draft: Draft, site: Site, rules: readonly NamedRule[], choices: Choices, moment: Moment, runner?: Runner, caret?: Caret): Checked {
  if (draft.kind === 'message') return { tips: [], broken: [] };
  const tips: Tip[] = [];
  const broken: Checked['broken'][number][] = [];
  const long = draft.fields.some((field) => field.text.length > longText);
  const views = new Map<object, Draft>();
  for (const rule of rules) {
    if (!speaks(rule, draft, site, choices, moment) || (long && !rule.long)) continue;
    const run = () => rule.check(narrowDraft(draft, rule.needs, views), site, optionsOf(rule, choices));
    try {
      tips.push(...tipsOf(rule, runner ? runner(rule.id, run) : run(), draft, moment === 'sending' || rule.moment === 'typing' ? undefined : caret));
    } catch (error) {
      broken.push({ rule: rule.id, why: error instanceof Error ? `${error.name}: ${error.message}` : String(error) });
    }
  }
  const wide = new Set(rules.filter((rule) => rule.wide).map((rule) => rule.id));
  const isGrave = tips.some(({ guess, gravity, strength }) => !guess && (gravity !== 'hint' || strength === 'law' || strength === 'policy'));
  return { tips: onePerPlace(sorted(isGrave ? tips.filter(({ guess }) => !guess) : tips, draft), wide), broken };
}

function speaks(rule: NamedRule, draft: Draft, site: Site, choices: Choices, moment: Moment): boolean {
  return (
    moments[rule.moment] <= moments[moment] &&
    !choices.off.includes(rule.id) &&
    !(rule.set === 'hashtags' && site.hashtags.work?.value === false) &&
    (!rule.sites || rule.sites.includes(site.id)) &&
    (!rule.kinds || rule.kinds.includes(draft.kind)) &&
    (!rule.languages || rule.languages.some((language) => language === draft.language))
  );
}

type Options = Readonly<Record<string, number>>;
/** Options nobody chose anything for, by rule. */
const usual = new WeakMap<NamedRule, Options>();

function optionsOf(rule: NamedRule, choices: Choices): Options {
  const chosen = choices.options[rule.id];
  if (chosen) return chosenOptions(rule, chosen);
  const known = usual.get(rule) ?? chosenOptions(rule, {});
  usual.set(rule, known);
  return known;
}

function chosenOptions({ options = {} }: NamedRule, chosen: Options): Options {
  const values: Record<string, number> = {};
  for (const [name, { default: usual, min, max }] of Object.entries(options)) {
    const wanted = chosen[name];
    values[name] = wanted === undefined || !Number.isFinite(wanted) ? usual : Math.min(max, Math.max(min, wanted));
  }
  return values;
}

function tipsOf(rule: NamedRule, findings: readonly Finding[], draft: Draft, caret: Caret | undefined): Tip[] {
  const seen = new Map<string, number>();
  const tips: Tip[] = [];
  // Where a rule is sure in one field it need not guess in another.
  const isSure = findings.some(({ guess }) => !guess);
  for (const finding of findings) {
    if (finding.guess && isSure) continue;
    const name = finding.field ?? 'text';
    const field = fieldOf(draft, name);
    if (!field || (finding.at && !isInside(finding.at, field.text.length))) continue;
    const at = finding.at && wholeCharacters(field.text, finding.at);
    const excerpt = at ? firstGraphemes(field.text.slice(...at), excerptLength) : '';
    // A place keeps its key while the text around it changes; a finding about the whole draft is told by its variant.
    const base = [rule.id, finding.variant ?? '', name === 'text' ? '' : name, finding.guess ? '' : normal(excerpt)].join('|');
    const nth = (seen.get(base) ?? 0) + 1;
    seen.set(base, nth);
    if (at && isBeingTyped(field.text, at, name, caret)) continue;
    const fix = fixOf(finding, field.text);
    tips.push({
      key: nth === 1 ? base : `${base}|${nth}`,
      rule: rule.id,
      gravity: finding.gravity && gravities[finding.gravity] > gravities[rule.gravity] ? finding.gravity : rule.gravity,
      strength: rule.strength,
      sure: finding.sure ?? true,
      ...(finding.guess && { guess: finding.guess }),
      field: name,
      ...(at && { at }),
      excerpt,
      ...(fix && { fix }),
      with: finding.with ?? {},
      ...(finding.variant !== undefined && { variant: finding.variant }),
      ...(finding.rests && { rests: finding.rests.flatMap((fact) => (fact ? sourceOf(fact) : [])) }),
    });
  }
  return tips;
}

/** The edits of a finding, when they can be made together. */
function fixOf({ fix }: Finding, text: string): readonly Edit[] | undefined {
  if (!fix || fix.length === 0 || !areApart(fix, text.length)) return undefined;
  const whole = fix.map((edit) => wholeEdit(text, edit));
  return areApart(whole, text.length) ? whole : undefined;
}

function normal(excerpt: string): string {
  return excerpt.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}

const wordSign = /[\p{L}\p{M}\p{N}_@#/\-'’&=?%]$/u;

/** True when the caret stands at the end of the word the finding ends in: the next key may mend it. */
function isBeingTyped(text: string, [start, end]: Span, field: FieldName, caret: Caret | undefined): boolean {
  if (!caret || (caret.field ?? 'text') !== field || end > caret.at || end === start) return false;
  const word = text.slice(Math.max(0, caret.at - 64), caret.at);
  // A full stop ends a word, but not an address or a handle.
  const goesOn = wordSign.test(word) || (/[.:]$/.test(word) && /[@/]\S{0,64}$/.test(word));
  return goesOn && /^(?:\s|$)/.test(text.slice(caret.at, caret.at + 1)) && !/\s/.test(text.slice(end, caret.at));
}

function sorted(tips: readonly Tip[], draft: Draft): Tip[] {
  const order = new Map(draft.fields.map((field, index) => [field.name, index]));
  return tips.toSorted(
    (a, b) =>
      gravities[a.gravity] - gravities[b.gravity] ||
      Number(a.guess ?? false) - Number(b.guess ?? false) ||
      (order.get(a.field) ?? 0) - (order.get(b.field) ?? 0) ||
      (a.at?.[0] ?? -1) - (b.at?.[0] ?? -1) ||
      (a.at?.[1] ?? -1) - (b.at?.[1] ?? -1),
  );
}

function onePerPlace(tips: readonly Tip[], wide: ReadonlySet<string>): Tip[] {
  // Kept spans never overlap, so each field's stay sorted and one look at the neighbours is enough.
  const kept = new Map<FieldName, Span[]>();
  return tips.filter(({ rule, at, field }) => {
    if (!at || wide.has(rule)) return true;
    const spans = kept.get(field) ?? [];
    kept.set(field, spans);
    let low = 0;
    for (let high = spans.length; low < high; ) {
      const middle = (low + high) >> 1;
      if ((spans[middle]?.[0] ?? 0) < at[0]) low = middle + 1; else high = middle;
    }
    if ([spans[low - 1], spans[low]].some((span) => span && overlap(span, at))) return false;
    spans.splice(low, 0, at);
    return true;
  });
}
