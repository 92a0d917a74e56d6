import type { NamedRule, Rule, RuleSet, SetFacts } from './rule';

const ruleFiles = import.meta.glob<Rule>(['./sets/*/*.ts', '!./sets/*/set.ts'], { eager: true, import: 'default' });
const setFiles = import.meta.glob<SetFacts>('./sets/*/set.ts', { eager: true, import: 'default' });

/** All rules, in the order of their sets, then by id. */
export const rules: readonly NamedRule[] = Object.entries(ruleFiles)
  .map(([path, rule]) => Object.assign({ id: path.slice('./sets/'.length, -'.ts'.length), set: path.split('/')[2] ?? '' }, rule))
  .sort((a, b) => placeInList(a.set) - placeInList(b.set) || (a.id < b.id ? -1 : 1));

/** All sets, in the order they are listed in. */
export const sets: readonly RuleSet[] = Object.entries(setFiles)
  .map(([path, set]) => Object.assign({ id: path.split('/')[2] ?? '' }, set))
  .sort((a, b) => a.order - b.order);

function placeInList(set: string): number {
  return setFiles[`./sets/${set}/set.ts`]?.order ?? Infinity;
}
