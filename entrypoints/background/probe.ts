import { browser } from 'wxt/browser';

import { siteAt } from '../../rules/match';
import { pages } from '../../rules/pages';
import { Refusal } from './why';

/** An open tab Takt may look into. The address is told by host alone. */
export type ProbePage = { readonly tab: number; readonly host: string; readonly site?: string; readonly last: number };

/** Open tabs of sites Takt works on, the one that was used last first. Addresses of other tabs are not told to Takt by the browser. */
export async function probePages(): Promise<readonly ProbePage[]> {
  const tabs = await browser.tabs.query({ url: ['https://*/*'], discarded: false });
  return tabs
    .flatMap(({ id, url, lastAccessed = 0 }) => {
      if (id === undefined || !url?.startsWith('https://')) return [];
      const site = siteAt(url, pages);
      return [{ tab: id, host: new URL(url).host, ...(site && { site }), last: lastAccessed }];
    })
    .sort((one, other) => other.last - one.last)
    .slice(0, 20);
}

/**
 * The bones of a page, collected now because somebody pressed the button; kept nowhere.
 *
 * @returns no text of the page; empty when it has no box
 */
export async function probe(tab: number): Promise<{ readonly skeleton: string }> {
  const { url } = await browser.tabs.get(tab).catch(() => ({ url: undefined }));
  if (!url?.startsWith('https://')) throw new Refusal('gone');
  const seen = await browser.scripting.executeScript({ target: { tabId: tab, allFrames: true }, files: ['/probe.js'] });
  const parts = seen.map(({ result }) => result).filter((part): part is string => typeof part === 'string' && part !== '');
  return { skeleton: parts.join('\n\n').slice(0, 60_000) };
}
