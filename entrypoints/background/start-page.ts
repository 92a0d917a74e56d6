import { choicesFor, modeFor, placeOf, rules, sets, sites, type Choices, type Language, type Mode, type SiteId } from '../../rules';
import { readSettings } from './settings-store';
import { interfaceWords, languageOf, type InterfaceWords } from './words';

/** Everything a page needs to begin. */
export type Start = {
  readonly mode: Mode;
  readonly language: Language;
  readonly words: Pick<InterfaceWords, 'common' | 'panel'>;
  /** Rules that are ignored here are off. */
  readonly choices: Choices;
  /** Rules ignored for this account, and those ignored here while the account was not known. */
  readonly ignored: readonly string[];
};

/** What holds on a site for an account. A site that Takt does not know is left alone. */
export async function startPage({ site, account }: { readonly site: SiteId; readonly account?: string }): Promise<Start> {
  const settings = await readSettings();
  const language = languageOf(settings.language);
  const { common, panel } = interfaceWords(language);
  const known = Object.hasOwn(sites, site) ? sites[site] : undefined;
  return {
    mode: known ? modeFor(settings, known) : 'off',
    language,
    words: { common, panel },
    choices: choicesFor(settings, site, account, rules, sets),
    ignored: [...new Set([placeOf(site), placeOf(site, account)].flatMap((place) => settings.ignored[place] ?? []))],
  };
}
