import { browser } from 'wxt/browser';

import type { Page, SiteId } from '../../rules';
import { pages, siteAt } from '../../rules/pages';
import { deliver } from '../background/ask';
import type { Captured } from './post-of';
import { pathOf } from './detector';
import { note } from './health';

/** A sending that makes the site load a whole new page: what was sent waits in the extension's storage, where no page can read it. */
type Departed = { readonly site: SiteId; readonly post: Captured; readonly from: string; readonly arrives: string; readonly until: number };

const patience = 60_000;
/** One at a time: a site is left only once. The script on every page looks for this name. */
const name = 'departed';

const waiting = async () => (await browser.storage.local.get(name))[name] as Departed | undefined;

/** Settles what was sent before this page came, whichever site it is of. */
export async function arriveHere(address: string): Promise<void> {
  const site = siteAt(address);
  const page = site ? pages[site] : undefined;
  if (site && page) await arrive(site, page, address);
}

/** Keeps a sending for the page that comes next. */
export async function depart(post: Captured, arrives: string, address: string): Promise<void> {
  const departed: Departed = { site: post.site, post, from: pathOf(address), arrives, until: Date.now() + patience };
  if (!browser.extension.inIncognitoContext) await browser.storage.local.set({ [name]: departed });
}

/** The sending was settled without leaving the page. */
export async function stay(site: SiteId): Promise<void> {
  if ((await waiting())?.site === site) await browser.storage.local.remove(name);
}

/**
 * Settles what the page before has sent: the address it was to arrive at says that it is out, another one that it probably is,
 * the same one that the site has shown its form again.
 */
export async function arrive(site: SiteId, page: Page, address: string): Promise<void> {
  if (!page.surfaces.some((surface) => surface.arrives)) return;
  const departed = await waiting();
  if (departed?.site !== site) return;
  await browser.storage.local.remove(name);
  const path = pathOf(address);
  if (departed.until < Date.now() || path === departed.from) return;
  const level = new RegExp(departed.arrives).test(path) ? 'confirmed' : 'likely';
  note(site, 'post noticed', level);
  const delivered = await deliver({ ...departed.post, level, ...(level === 'confirmed' && { url: address }) });
  if (delivered.state === 'lost' && delivered.why !== 'not allowed') note(site, 'post not stored', delivered.why);
}
