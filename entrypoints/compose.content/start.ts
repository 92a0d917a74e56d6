import { browser } from 'wxt/browser';

import type { SiteId } from '../../rules';
import { ask } from '../background/ask';
import type { Value } from '../background/ask';
import type { Writer } from './account';

type Told = Value<'page.start'>;

/** How to behave here. Without words nothing can be shown, but posts are still remembered. */
export type Start = Omit<Told, 'words'> & Partial<Pick<Told, 'words'>>;

/** Asks the background; while it is silent, the stored settings at least say whether to do anything at all. */
export async function learnStart(site: SiteId, writer: Writer): Promise<Start> {
  const reply = await ask('page.start', { site, ...writer }, 3_000);
  if (reply.ok) return reply.value;
  const mode = await storedMode(site);
  return { name: site, mode: mode === 'off' ? 'off' : 'quiet', language: 'en' };
}

async function storedMode(site: SiteId): Promise<string | undefined> {
  try {
    const { settings } = (await browser.storage.local.get('settings')) as { settings?: { sites?: Record<SiteId, { mode?: unknown } | undefined> } };
    const mode = settings?.sites?.[site]?.mode;
    return typeof mode === 'string' ? mode : undefined;
  } catch {
    // The extension was updated under this page: nothing may be done here any more.
    return 'off';
  }
}
