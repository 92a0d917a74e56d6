import type { Span } from '../edit';
import { beside } from './sentences';

/** German asks with the verb in front, English with a small one before it; both also behind a colon. */
const verb = /^(?:hilft|helfen|wirkt|wirken|heilt|heilen|lindert|lindern|schützt|schützen|senkt|senken|stärkt|stärken|beugt)(?!\p{L})/iu;
const opens = /(?:^|:)\s{0,3}$/u;
const asking = /(?:^|:)\s{0,3}(?:does|do|can|could|will|would)(?!\p{L})/iu;
const yes = /^\s{0,3}(?:ja|jawohl|und (?:ob|wie)|klar|na klar|natürlich|yes|yep|of course|absolutely|sure|you bet|it does|it can|they do)(?!\p{L})/iu;

/** Whether what stands at a place is asked and not answered with a yes: "Hilft Magnesium gegen Krämpfe?" claims nothing. */
export function asksOpenly(prose: string, at: Span): boolean {
  const { before, after } = beside(prose, at, 80);
  const end = at[1] + after.length;
  return after.endsWith('?') && !yes.test(prose.slice(end, end + 20)) && ((opens.test(before) && verb.test(prose.slice(...at))) || asking.test(before));
}
