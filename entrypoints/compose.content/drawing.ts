import { shown } from '../../rules/session';
import type { Count, Tip, Writing } from '../../rules';
import type { CoachView, ShownTip } from '../../components/coach';
import type { TipWords } from './tip-words';

/** What of a session is not in its `Writing`. */
export type Looks = { readonly open: boolean; readonly lit: string | undefined; readonly counts: readonly Count[]; readonly silent?: boolean; readonly hushed?: boolean };

/** A tip with its words, or nothing while they are on their way. */
export function told(tip: Tip, words: TipWords): ShownTip | undefined {
  const known = words.of(tip.rule);
  return known && { tip, ...known };
}

/** Everything chip and panel draw. Tips whose words have not come yet wait. */
export function viewOf(site: string, writing: Writing, { open, lit, counts, silent, hushed }: Looks, words: TipWords): CoachView {
  const speakable = writing.tips.filter((tip) => words.of(tip.rule));
  const tips = shown({ ...writing, tips: speakable }).flatMap((tip) => told(tip, words) ?? []);
  const gravest = speakable[0]?.gravity;
  return {
    site,
    open,
    counts,
    tips,
    more: speakable.length - tips.length,
    canFix: !writing.readOnly,
    ...(gravest && { gravest }),
    ...(writing.fixing !== undefined && { fixing: writing.fixing }),
    ...(writing.notice && { notice: writing.notice }),
    ...(silent && { silent }),
    ...(hushed && { hushed }),
    ...(lit !== undefined && { lit }),
  };
}
