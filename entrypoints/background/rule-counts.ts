import { batched } from './batched';

/** How often a rule spoke in a draft, how often its fix was taken, how often it was ignored, and how often in a row without a fix between. */
export type RuleCount = { readonly fired: number; readonly fixed: number; readonly ignored: number; readonly row: number; /** When last, milliseconds since 1970. */ readonly last: number };

export type RuleCounts = Readonly<Record<string, RuleCount>>;

const none: RuleCount = { fired: 0, fixed: 0, ignored: 0, row: 0, last: 0 };
const kept = batched<RuleCounts>('ruleCounts', {}, (stored): stored is RuleCounts => typeof stored === 'object' && stored !== null);

/** After so many ignored tips in a row it is time to ask whether the rule is wanted. */
export const patience = 5;

/** Notes what became of rules. Nothing of a draft is in it. */
export async function countRules(rules: readonly string[], what: 'fired' | 'fixed' | 'ignored'): Promise<void> {
  if (rules.length === 0) return;
  await kept.change((counts) => {
    const last = Date.now();
    return { ...counts, ...Object.fromEntries(rules.map((rule) => {
      const before = counts[rule] ?? none;
      const row = what === 'fixed' ? 0 : before.row + (what === 'ignored' ? 1 : 0);
      return [rule, { ...before, [what]: before[what] + 1, row, last }];
    })) };
  });
}

/** An ignored tip was brought back: as if it had not been ignored. */
export async function uncountIgnored(rule: string): Promise<void> {
  await kept.change((counts) => {
    const before = counts[rule];
    return before ? { ...counts, [rule]: { ...before, ignored: Math.max(0, before.ignored - 1), row: Math.max(0, before.row - 1) } } : counts;
  });
}

/** All counts so far, by rule. */
export async function readRuleCounts(): Promise<RuleCounts> {
  return await kept.read();
}

/** How often in a row a rule was ignored, whenever it is time to ask; undefined otherwise. */
export function timeToAsk(counts: RuleCounts, rule: string): number | undefined {
  const row = counts[rule]?.row ?? 0;
  return row > 0 && row % patience === 0 ? row : undefined;
}
