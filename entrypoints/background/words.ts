import { browser } from 'wxt/browser';

import english from '../../assets/locales/en.json';
import type { Language, RuleWords, Settings, Source } from '../../rules';

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

export type TipWords = Readonly<Record<string, { readonly words: RuleWords; readonly sources: readonly Source[]; readonly codes: readonly string[] }>>;

export async function tipWords(language: Language, rules: readonly string[]): Promise<TipWords> {
  void [language, rules];
  return {};
}
