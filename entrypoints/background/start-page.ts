import { rules, sets, sites, type Choices, type Language, type Mode, type SiteId } from '../../rules';
import { choicesFor, ignoredKey } from '../../rules/choices';
import { readSettings } from './settings-store';
import { interfaceWords, languageOf, type InterfaceWords } from './words';

/** Everything a page needs to begin. */
export type Start = {
  readonly mode: Mode;
  readonly language: Language;
  readonly words: Pick<InterfaceWords, 'common' | 'panel'>;
  readonly choices: Choices;
  /** Rules ignored for this account, and those ignored here while the account was not known. */
  readonly ignored: readonly string[];
};

/** What holds on a site for an account. A site that Takt does not know is left alone. */
export async function startPage(where: { readonly site: SiteId; readonly account?: string }): Promise<Start> {
  const settings = await readSettings();
  const language = languageOf(settings.language);
  const { common, panel } = interfaceWords(language);
  const keys = new Set([ignoredKey(where.site), ignoredKey(where.site, where.account)]);
  return {
    mode: settings.sites[where.site]?.mode ?? sites.find((site) => site.id === where.site)?.mode ?? 'off',
    language,
    words: { common, panel },
    choices: choicesFor(settings, where.site, rules, (set) => sets.find(({ id }) => id === set)?.on ?? true),
    ignored: [...new Set([...keys].flatMap((key) => settings.ignored[key] ?? []))],
  };
}
