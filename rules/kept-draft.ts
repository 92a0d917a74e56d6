import type { FieldName, Kind } from './draft';
import { normalise } from './likeness';
import { likenessOf, near } from './likeness/near';
import { statementOf } from './likeness/statement';
import type { SiteId } from './site';

/** What was written in a box and has not been posted, as it lies on the shelf. */
export type KeptDraft = {
  /** Where it was begun and when: a new beginning in the same place is another draft. */
  readonly key: string;
  readonly site: SiteId;
  readonly account?: string;
  readonly kind: Kind;
  readonly text: string;
  readonly fields?: Readonly<Partial<Record<FieldName, string>>>;
  /** When it was begun and last changed, milliseconds since 1970. */
  readonly begun: number;
  readonly at: number;
};

/** Letters below which nothing is lost with a draft. */
const least = 20;
/** A pause longer than this ends a draft: what comes then is another one. */
const pause = 12 * 3_600_000;

/** Whether a draft is worth keeping: something that goes out to others, and not only a word or two. */
export function isWorthKeeping({ kind, text, fields }: Pick<KeptDraft, 'kind' | 'text' | 'fields'>): boolean {
  // What is unknown could be a direct message.
  if (kind === 'message' || kind === 'unknown' || kind === 'edit') return false;
  return [text, ...Object.values(fields ?? {})].join('').trim().length >= least;
}

/**
 * The shelf's version of a draft that is being written: an earlier one goes on when it is in the same place and either begins as this
 * one does or says much the same. A text that is only shortened keeps its longer version, since what is deleted last is what gets lost.
 */
export function shelved(earlier: readonly KeptDraft[], now: KeptDraft): KeptDraft {
  const before = earlier.filter((draft) => draft.site === now.site && draft.kind === now.kind && (draft.account ?? '') === (now.account ?? '') && now.at - draft.at <= pause).find((draft) => goesOn(draft.text, now.text));
  if (!before) return now;
  const shortened = before.text.length > now.text.length && before.text.startsWith(now.text);
  return { ...now, key: before.key, begun: before.begun, text: shortened ? before.text : now.text };
}

/** Whether a post says what a draft says, so that the draft need not be kept any longer. */
export function isPosted(draft: Pick<KeptDraft, 'site' | 'text'>, post: { readonly site: SiteId; readonly text: string }): boolean {
  if (draft.site !== post.site) return false;
  const [written, sent] = [normalise(draft.text), normalise(post.text)];
  return written === '' || sent.includes(written) || likenessOf(statementOf(draft.text), statementOf(post.text)) >= near;
}

/** When the text of a box was begun, where the shelf has kept a part of it that it still begins with; the oldest one counts. */
export function begunAt(earlier: readonly KeptDraft[], { site, kind, text }: Pick<KeptDraft, 'site' | 'kind' | 'text'>): number | undefined {
  const parts = earlier.filter((draft) => draft.site === site && draft.kind === kind && draft.text.length >= least && text.startsWith(draft.text));
  return parts.length > 0 ? Math.min(...parts.map(({ begun }) => begun)) : undefined;
}

function goesOn(before: string, now: string): boolean {
  const short = Math.min(before.length, now.length);
  if (before.slice(0, short) === now.slice(0, short) || before.slice(-short) === now.slice(-short)) return true;
  return likenessOf(statementOf(before), statementOf(now)) >= near;
}
