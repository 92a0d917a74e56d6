import { browser } from 'wxt/browser';

import { modeFor, sites, type Language, type Mode, type SiteId } from '../../rules';
import { readSettings } from './settings-store';
import { interfaceWords, languageOf, type InterfaceWords } from './words';

/** Everything a page needs to begin. */
export type Start = {
  /** The site's own name. */
  readonly name: string;
  readonly mode: Mode;
  readonly language: Language;
  readonly words: Pick<InterfaceWords, 'common' | 'panel'>;
};

/** What holds on a site. A site that Takt does not know is left alone. */
export async function startPage({ site }: { readonly site: SiteId }): Promise<Start> {
  const settings = await readSettings();
  const language = languageOf(settings.language);
  const known = Object.hasOwn(sites, site) ? sites[site] : undefined;
  return {
    name: known?.name ?? site,
    mode: known ? modeFor(settings, known) : 'off',
    language,
    words: { common: interfaceWords('common', language), panel: interfaceWords('panel', language) },
  };
}

/** Opens a tab, beside the one that asks, with the draft written last and the post that is like it. */
export async function openCompared(opener: number | undefined): Promise<void> {
  await browser.tabs.create({ url: `${browser.runtime.getURL('/options.html')}#history/compare/draft`, ...(opener !== undefined && { openerTabId: opener }) });
}

/** The coach stays out of pages nobody writes in; the little script there asks for it. An extension's page has no need of it. */
export async function bringCoach(tab: number | undefined, frame: number): Promise<void> {
  if (tab === undefined) return;
  await browser.scripting.executeScript({ target: { tabId: tab, frameIds: [frame] }, files: ['/coach.js'], injectImmediately: true });
}
