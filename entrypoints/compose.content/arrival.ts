import { browser } from 'wxt/browser';

import type { Page, SiteId } from '../../rules';
import { deliver } from '../background/ask';
import type { Captured } from './post-of';
import { pathOf } from './detector';
import { note } from './health';

/** A sending that makes the site load a whole new page: what was sent waits in the extension's storage, where no page can read it. */
type Departed = { readonly post: Captured; readonly from: string; readonly arrives: string; readonly until: number };

const patience = 60_000;
const keyOf = (site: SiteId) => `departed:${site}`;

/** Keeps a sending for the page that comes next. */
export async function depart(post: Captured, arrives: string, address: string): Promise<void> {
  const departed: Departed = { post, from: pathOf(address), arrives, until: Date.now() + patience };
  if (!browser.extension.inIncognitoContext) await browser.storage.local.set({ [keyOf(post.site)]: departed });
}

/** The sending was settled without leaving the page. */
export async function stay(site: SiteId): Promise<void> {
  await browser.storage.local.remove(keyOf(site));
}

/**
 * Settles what the page before has sent: the address it was to arrive at says that it is out, another one that it probably is,
 * the same one that the site has shown its form again.
 */
export async function arrive(site: SiteId, page: Page, address: string): Promise<void> {
  if (!page.surfaces.some((surface) => surface.arrives)) return;
  const key = keyOf(site);
  const departed = (await browser.storage.local.get(key))[key] as Departed | undefined;
  if (!departed) return;
  await browser.storage.local.remove(key);
  const path = pathOf(address);
  if (departed.until < Date.now() || path === departed.from) return;
  const level = new RegExp(departed.arrives).test(path) ? 'confirmed' : 'likely';
  note(site, 'post noticed', level);
  const delivered = await deliver({ ...departed.post, level, ...(level === 'confirmed' && { url: address }) });
  if (delivered.state === 'lost' && delivered.why !== 'not allowed') note(site, 'post not stored', delivered.why);
}
