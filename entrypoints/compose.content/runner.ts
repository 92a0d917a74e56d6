import { check, rules, sites } from '../../rules';
import type { Caret, Choices, Draft, Moment, NamedRule, SiteId, Tip } from '../../rules';
import { note } from './health';

/** Runs the rules for one page and keeps those that misbehave quiet for as long as the page stands. */
export type Checker = (draft: Draft, choices: Choices, moment: Moment, caret?: Caret) => readonly Tip[];

const slow = 20;
const patience = 3;

/** Makes a checker with its own memory of rules that threw or were slow. */
export function checker(site: SiteId, now: () => number = () => performance.now()): Checker {
  const muted = new Set<string>();
  const slowness = new Map<string, number>();
  const mute = (rule: string, what: 'rule threw' | 'rule slow') => {
    muted.add(rule);
    note(site, what, rule);
  };
  const timed = <Result>(rule: string, run: () => Result): Result => {
    const began = now();
    try {
      return run();
    } finally {
      if (now() - began > slow) {
        const times = (slowness.get(rule) ?? 0) + 1;
        slowness.set(rule, times);
        if (times >= patience) mute(rule, 'rule slow');
      }
    }
  };
  let awake: readonly NamedRule[] = rules;
  return (draft, choices, moment, caret) => {
    const facts = sites[site];
    if (!facts) return [];
    const { tips, broken } = check(draft, facts, awake, choices, moment, timed, caret);
    for (const { rule } of broken) mute(rule, 'rule threw');
    if (muted.size) awake = rules.filter(({ id }) => !muted.has(id));
    return tips;
  };
}
