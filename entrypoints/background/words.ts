import { browser } from 'wxt/browser';

import english from '../../assets/locales/en.json';
import { currentRule, rules as allRules, type Language, type RuleWords, type Settings, type Source } from '../../rules';
import { sourcesOf, wordsOf } from '../../rules/words-of';

export type InterfaceWords = typeof english;

const locales = import.meta.glob<InterfaceWords>('../../assets/locales/*.json', { eager: true, import: 'default' });

/** The words of the interface. */
export function interfaceWords(language: Language): InterfaceWords {
  return locales[`../../assets/locales/${language}.json`] ?? english;
}

/** The language to speak: the chosen one, else the browser's own where Takt knows it, else English. */
export function languageOf(chosen: Settings['language']): Language {
  if (chosen !== 'auto') return chosen;
  return browser.i18n.getUILanguage().toLowerCase().startsWith('de') ? 'de' : 'en';
}

/** Fills `{name}` in a sentence. */
export function filled(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

export type TipWords = Readonly<Record<string, { readonly words: RuleWords; readonly sources: readonly Source[]; readonly codes: readonly string[] }>>;

/** The sentences of rules, with what they rest on. Rules that nobody knows are left out. */
export function tipWords(language: Language, rules: readonly string[]): TipWords {
  const known = rules.flatMap((id) => {
    const rule = allRules.find((other) => other.id === currentRule(id, allRules));
    const words = rule && wordsOf(rule.id, language);
    return rule && words ? [[id, { words, sources: sourcesOf(rule.id, language), codes: rule.codes }] as const] : [];
  });
  return Object.fromEntries(known);
}
