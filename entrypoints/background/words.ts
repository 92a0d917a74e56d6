import { browser } from 'wxt/browser';

import type locale from '../../assets/locales/en.json';
import { alerts, common, menu, panel } from '../../assets/locales/en.json';
import { currentRule, rules as allRules, type Language, type RuleWords, type Settings, type Source } from '../../rules';
import { sourcesOf, wordsOf } from '../../rules/words-of';

type Locale = typeof locale;
/** The sections of a locale that the background speaks itself, or hands to the pages of sites; those of its own pages stay out of it. */
export type InterfaceWords = Pick<Locale, 'common' | 'panel' | 'menu' | 'alerts'>;

const sections: { readonly [Section in keyof InterfaceWords]: Readonly<Record<string, InterfaceWords[Section]>> } = {
  common: import.meta.glob<Locale['common']>('../../assets/locales/*.json', { eager: true, import: 'common' }),
  panel: import.meta.glob<Locale['panel']>('../../assets/locales/*.json', { eager: true, import: 'panel' }),
  menu: import.meta.glob<Locale['menu']>('../../assets/locales/*.json', { eager: true, import: 'menu' }),
  alerts: import.meta.glob<Locale['alerts']>('../../assets/locales/*.json', { eager: true, import: 'alerts' }),
};

const english: InterfaceWords = { common, panel, menu, alerts };

/** The words of one section. */
export function interfaceWords<Section extends keyof InterfaceWords>(section: Section, language: Language): InterfaceWords[Section] {
  return sections[section][`../../assets/locales/${language}.json`] ?? english[section];
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
