import { browser } from 'wxt/browser';

import type { SiteId } from '../../rules';
import { covers } from '../../rules/match';
import { deliver } from '../background/ask';
import type { Captured } from './post-of';
import { pathOf } from './detector';
import { note } from './health';
import type { Found } from './surface';

/** A sending that makes the site load a whole new page: what was sent waits in the extension's storage, where no page can read it. */
type Departed = { readonly site: SiteId; readonly post: Captured; readonly from: string; readonly arrives: string; readonly matches: readonly string[]; readonly until: number };

const patience = 60_000;
/** One at a time: a site is left only once. The script on every page looks for this name. */
const name = 'departed';

const waiting = async () => (await browser.storage.local.get(name))[name] as Departed | undefined;

/** Keeps a sending for the page that comes next, where the surface says that one comes. */
export async function depart(post: Captured, { page: { matches }, surface: { arrives } }: Pick<Found, 'page' | 'surface'>, address: string): Promise<void> {
  if (!arrives || browser.extension.inIncognitoContext) return;
  const departed: Departed = { site: post.site, post, from: pathOf(address), arrives, matches, until: Date.now() + patience };
  await browser.storage.local.set({ [name]: departed });
}

/** The sending was settled without leaving the page. */
export async function stay(site: SiteId): Promise<void> {
  if ((await waiting())?.site === site) await browser.storage.local.remove(name);
}

/**
 * Settles what the page before has sent: the address it was to arrive at says that it is out, another one that it probably is,
 * the same one that the site has shown its form again. What another site's page has sent is left to that site.
 */
export async function arrive(address: string): Promise<void> {
  const departed = await waiting();
  if (!departed?.matches.some((pattern) => covers(pattern, address))) return;
  await browser.storage.local.remove(name);
  const path = pathOf(address);
  if (departed.until < Date.now() || path === departed.from) return;
  const level = new RegExp(departed.arrives).test(path) ? 'confirmed' : 'likely';
  const { site } = departed;
  note(site, 'post noticed', level);
  const delivered = await deliver({ ...departed.post, level, ...(level === 'confirmed' && { url: address }) });
  if (delivered.state === 'lost' && delivered.why !== 'not allowed') note(site, 'post not stored', delivered.why);
}
