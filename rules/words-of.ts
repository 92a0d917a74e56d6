import type { Language, RuleWords, Words } from './rule';

const files = import.meta.glob<Words>(['./sets/*/*.ts', '!./sets/*/set.ts'], { eager: true, import: 'words' });
const all = new Map(Object.entries(files).map(([path, words]) => [path.slice('./sets/'.length, -'.ts'.length), words]));

/** The sentences of a rule; undefined when there is no such rule. Not for content scripts: they ask the background. */
export function wordsOf(rule: string, language: Language): RuleWords | undefined {
  return all.get(rule)?.[language];
}
