import type { Language, RuleWords, Source, Sources, Words } from './rule';

const files = import.meta.glob<Words>(['./sets/*/*.ts', '!./sets/*/set.ts'], { eager: true, import: 'words' });
const all = new Map(Object.entries(files).map(([path, words]) => [path.slice('./sets/'.length, -'.ts'.length), words]));

/** The sentences of a rule; undefined when there is no such rule. Not for content scripts: they ask the background. */
export function wordsOf(rule: string, language: Language): RuleWords | undefined {
  return all.get(rule)?.[language];
}

/** A sentence with dots for what is filled in when the rule speaks. */
export function withGaps(sentence: string): string {
  return sentence.replaceAll(/\{\w+(?::date)?\}/g, '…');
}

/** A rule's title for lists, where nothing is found yet; its id when it has no words. */
export function titleOf(rule: string, language: Language): string {
  return withGaps(wordsOf(rule, language)?.title ?? rule);
}

const sourceFiles = import.meta.glob<Sources>(['./sets/*/*.ts', '!./sets/*/set.ts'], { eager: true, import: 'sources' });

/** Where a rule's advice can be read again; empty when there is no such rule. Not for content scripts either. */
export function sourcesOf(rule: string, language: Language): readonly Source[] {
  return (sourceFiles[`./sets/${rule}.ts`] ?? []).map((source) => Object.assign({}, source, { title: typeof source.title === 'string' ? source.title : source.title[language] }));
}
