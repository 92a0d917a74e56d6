import type { Span } from '../edit';

/** German asks with the verb in front, English with a small one before it. */
const verb = /^(?:hilft|helfen|wirkt|wirken|heilt|heilen|lindert|lindern|schützt|schützen|senkt|senken|stärkt|stärken|beugt)(?!\p{L})/iu;
const opens = /(?:^|[.!?:\n]\s{0,3})$/u;
const asking = /(?:^|[.!?:\n])\s{0,3}(?:does|do|can|could|will|would)(?!\p{L})[^.!?\n]{0,60}$/iu;
const yes = '(?:ja|jawohl|und (?:ob|wie)|klar|na klar|natürlich|yes|yep|of course|absolutely|sure|you bet|it does|it can|they do)';
const leftOpen = new RegExp(`^[^.!?\\n]{0,80}\\?(?!\\s{0,3}${yes}(?!\\p{L}))`, 'iu');

/** Whether what stands at a place is asked and not answered with a yes: "Hilft Magnesium gegen Krämpfe?" claims nothing. */
export function asksOpenly(prose: string, [start, end]: Span): boolean {
  const before = prose.slice(Math.max(0, start - 80), start);
  return leftOpen.test(prose.slice(end, end + 120)) && ((opens.test(before) && verb.test(prose.slice(start, end))) || asking.test(before));
}
