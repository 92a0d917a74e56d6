import type { Tip } from './check';
import type { Draft } from './draft';
import { moveAlong, type Edit } from './edit';

/** One box being written in, as everyone who draws it sees it. */
export type Writing = {
  /** Grows with every change of the text; answers to an older one are dropped. */
  readonly revision: number;
  readonly draft?: Draft;
  /** All tips of the newest check that are not ignored, gravest first, spans moved along with later edits. */
  readonly tips: readonly Tip[];
  /** Keys the writer waved away for this draft. */
  readonly ignored: readonly string[];
  /** Tips waved away that the newest check still finds: what an undo brings back. */
  readonly hidden: readonly Tip[];
  /** The tip whose fix is under way. */
  readonly fixing?: string;
  /** What just happened, to be said once. */
  readonly notice?: Notice;
  /** Set when a fix did not read back right: fixes become "copy" until the next focus. */
  readonly readOnly: boolean;
  /** Keys of tips whose fix is more than this box takes at once: only these become "copy". */
  readonly copies: readonly string[];
  /** Rules whose fix was taken in this draft. */
  readonly fixed: readonly string[];
};

/** What became of a post that went out: in the history, waiting until the background is well again or the disk has room, or kept nowhere. */
export type Kept = 'recorded' | 'waiting' | 'full' | 'lost';

export type Notice = { readonly kind: 'fixed' | 'refused' | 'copied' | 'ignored' | Kept; readonly rule?: string; readonly key?: string };

export type Act =
  /** The text changed. Edits belong to the main field unless `field` says otherwise; without edits no place is known any more. */
  | { readonly type: 'typed'; readonly edits?: readonly Edit[]; readonly field?: Tip['field'] }
  | { readonly type: 'checked'; readonly revision: number; readonly draft?: Draft; readonly tips: readonly Tip[] }
  | { readonly type: 'fixing'; readonly key: string }
  | { readonly type: 'fixed'; readonly key: string }
  | { readonly type: 'refused'; readonly key: string; readonly readOnly: boolean; readonly copy?: boolean }
  | { readonly type: 'copied'; readonly key: string }
  | { readonly type: 'ignore'; readonly key: string }
  | { readonly type: 'ignore rule'; readonly rule: string }
  | { readonly type: 'restore'; readonly key: string }
  /** The box got the focus again: a fresh chance for fixes. */
  | { readonly type: 'focused' }
  | { readonly type: 'told' }
  | { readonly type: 'recorded'; readonly as?: Kept }
  | { readonly type: 'cleared' };

/** A box nobody has looked at yet. */
export const start: Writing = { revision: 0, tips: [], ignored: [], hidden: [], readOnly: false, copies: [], fixed: [] };

const most = 3;

/** The tips worth saying now: the gravest, three at most. */
export function shown(state: Writing): readonly Tip[] {
  return state.tips.slice(0, most);
}

/** Rules whose fixes were taken: one that has changed its place counts while it is still read back, so that a quick press on send finds it. */
export function taken(state: Writing): readonly string[] {
  const { fixing, fixed } = state;
  return fixing === undefined || find(state, fixing) ? fixed : [...new Set([...fixed, ruleOf(state, fixing)])];
}

/** What a box looks like after something happened. Acts about tips that are gone change nothing. */
export function writing(state: Writing, act: Act): Writing {
  switch (act.type) {
    case 'typed':
      return { ...state, revision: state.revision + 1, tips: moved(state.tips, act), hidden: moved(state.hidden, act) };
    case 'checked':
      if (act.revision !== state.revision) return state;
      return { ...state, ...(act.draft && { draft: act.draft }), tips: copied(act.tips.filter((tip) => !isIgnored(state, tip)), state.copies), hidden: act.tips.filter((tip) => isIgnored(state, tip)) };
    case 'fixing':
      return find(state, act.key) ? without({ ...state, fixing: act.key }, 'notice') : state;
    case 'fixed': {
      const rule = ruleOf(state, act.key);
      const rest = { ...without(state, 'fixing'), tips: state.tips.filter((tip) => tip.key !== act.key) };
      return { ...rest, fixed: state.fixed.includes(rule) ? state.fixed : [...state.fixed, rule], notice: { kind: 'fixed', rule, key: act.key } };
    }
    case 'refused': {
      const copies = act.copy ? [...state.copies, act.key] : state.copies;
      return { ...without(state, 'fixing'), copies, tips: copied(state.tips, copies), readOnly: state.readOnly || act.readOnly, notice: { kind: 'refused', rule: ruleOf(state, act.key), key: act.key } };
    }
    case 'copied':
      return { ...state, notice: { kind: 'copied', rule: ruleOf(state, act.key), key: act.key } };
    case 'ignore':
      return find(state, act.key) ? hide(state, [act.key], (tip) => tip.key === act.key, { kind: 'ignored', rule: ruleOf(state, act.key), key: act.key }) : state;
    case 'ignore rule':
      return hide(state, [wholeRule(act.rule)], (tip) => tip.rule === act.rule, { kind: 'ignored', rule: act.rule, key: wholeRule(act.rule) });
    case 'restore': {
      const ignored = state.ignored.filter((key) => key !== act.key);
      const back = state.hidden.filter((tip) => !isIgnored({ ignored }, tip));
      return without({ ...state, ignored, hidden: state.hidden.filter((tip) => !back.includes(tip)), tips: inOrder([...state.tips, ...back]) }, 'notice');
    }
    case 'focused':
      return state.readOnly ? { ...state, readOnly: false } : state;
    case 'told':
      return state.notice ? without(state, 'notice') : state;
    case 'recorded':
      return { ...start, revision: state.revision + 1, notice: { kind: act.as ?? 'recorded' } };
    case 'cleared':
      return { ...start, revision: state.revision + 1 };
  }
}

function moved(tips: readonly Tip[], { edits, field = 'text' }: { readonly edits?: readonly Edit[]; readonly field?: Tip['field'] }): readonly Tip[] {
  if (!edits) return tips.filter((tip) => !tip.at);
  return tips.flatMap((tip) => {
    if (tip.field !== field || !tip.at) return tip.fix && tip.field === field ? [without(tip, 'fix')] : [tip];
    const at = moveAlong(tip.at, edits);
    return at ? [{ ...tip, at, ...(tip.fix && { fix: movedFix(tip.fix, edits) }) }] : [];
  });
}

/** A fix moves along with its place; when a part of it was touched, it is gone until the next check. */
function movedFix(fix: readonly Edit[], edits: readonly Edit[]): readonly Edit[] | undefined {
  const parts: Edit[] = [];
  for (const part of fix) {
    const at = moveAlong(part.at, edits);
    if (!at) return undefined;
    parts.push({ ...part, at });
  }
  return parts;
}

function copied(tips: readonly Tip[], copies: readonly string[]): readonly Tip[] {
  return copies.length ? tips.map((tip) => (copies.includes(tip.key) ? { ...tip, copy: true as const } : tip)) : tips;
}

function wholeRule(rule: string): string {
  return `${rule}|*`;
}

function isIgnored({ ignored }: Pick<Writing, 'ignored'>, tip: Tip): boolean {
  return ignored.includes(tip.key) || ignored.includes(wholeRule(tip.rule));
}

function hide(state: Writing, keys: readonly string[], hits: (tip: Tip) => boolean, notice: Notice): Writing {
  return {
    ...state,
    ignored: [...new Set([...state.ignored, ...keys])],
    tips: state.tips.filter((tip) => !hits(tip)),
    hidden: [...state.hidden, ...state.tips.filter(hits)],
    notice,
  };
}

function find(state: Writing, key: string): Tip | undefined {
  return state.tips.find((tip) => tip.key === key);
}

function ruleOf(state: Writing, key: string): string {
  return find(state, key)?.rule ?? key.split('|', 1)[0] ?? '';
}

const weight = { error: 0, warning: 1, hint: 2 } as const;

function inOrder(tips: readonly Tip[]): readonly Tip[] {
  return tips.toSorted((a, b) => weight[a.gravity] - weight[b.gravity] || (a.at?.[0] ?? -1) - (b.at?.[0] ?? -1));
}

function without<Whole extends object, Key extends keyof Whole>(whole: Whole, key: Key): Whole {
  const { [key]: _, ...rest } = whole;
  return rest as Whole;
}
