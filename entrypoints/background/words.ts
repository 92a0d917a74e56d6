import type { Language, RuleWords, Source } from '../../rules';
import type english from '../../assets/locales/en.json';

export type InterfaceWords = typeof english;

export type TipWords = Readonly<Record<string, { readonly words: RuleWords; readonly sources: readonly Source[]; readonly codes: readonly string[] }>>;

export async function tipWords(language: Language, rules: readonly string[]): Promise<TipWords> {
  void [language, rules];
  return {};
}
