import { browser } from 'wxt/browser';

import { everywhere } from '../../rules/profile';
import { places } from './history-rows';
import { inTurn } from './in-turn';
import { readSettings } from './settings-store';
import { placeOf, type SiteId } from '../../rules';

/** An account somebody writes in, with the number of its posts in the history. */
export type KnownAccount = { readonly site: SiteId; readonly account: string; readonly posts: number };

const turn = inTurn();
const most = 200;

/** Notes that somebody writes in this account; kept in memory until the browser closes. Never throws. */
export async function noteAccount(site: SiteId, account: string): Promise<void> {
  await turn(async () => {
    const seen = await readSeen();
    const place = placeOf(site, account);
    if (!seen.includes(place)) await browser.storage.session.set({ accounts: [place, ...seen].slice(0, most) });
  }).catch(() => undefined);
}

/** Accounts from the history, those answered for, and those seen since the browser opened; by site, then by name. */
export async function listAccounts(): Promise<readonly KnownAccount[]> {
  const [settings, posts, seen] = await Promise.all([readSettings(), places().catch(() => []), readSeen()]);
  const known = new Map(posts.flatMap(({ site, account, count }) => (account === null ? [] : [[placeOf(site, account), count] as const])));
  for (const place of [...seen, ...Object.keys(settings.accounts)]) if (place !== everywhere && place.includes('/') && !known.has(place)) known.set(place, 0);
  return [...known].map(([place, count]) => ({ site: place.slice(0, place.indexOf('/')), account: place.slice(place.indexOf('/') + 1), posts: count })).sort((a, b) => a.site.localeCompare(b.site) || a.account.localeCompare(b.account));
}

async function readSeen(): Promise<readonly string[]> {
  const { accounts } = await browser.storage.session.get('accounts');
  return Array.isArray(accounts) ? accounts.filter((one) => typeof one === 'string') : [];
}
