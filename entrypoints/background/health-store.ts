import { browser } from 'wxt/browser';

import type { SiteId } from '../../rules';
import type { HealthWhat } from '../../rules/shape';
import { inTurn } from './in-turn';

/** How often something happened on a site, when last (milliseconds since 1970), and what was said about it then. */
export type HealthCount = { readonly count: number; readonly last: number; readonly detail?: string };

/** `takt` stands for the extension itself. Nothing in here is content of a page. */
export type Health = { readonly sites: Readonly<Record<SiteId, Readonly<Partial<Record<HealthWhat, HealthCount>>>>> };

/** Written to disk this seldom: every write there also calls at all open pages. In between it lives in memory. */
const rest = 600_000;
const none: Health = { sites: {} };
const turn = inTurn();

/** Counts what happened. Never throws: health must not hurt what it watches. */
export async function noteHealth(site: SiteId, what: HealthWhat, detail?: string): Promise<void> {
  await turn(async () => {
    const { healthSaved, ...before } = await read();
    const last = Date.now();
    const known = before.health.sites[site];
    const entry: HealthCount = { count: (known?.[what]?.count ?? 0) + 1, last, ...(detail !== undefined && { detail }) };
    const health: Health = { sites: { ...before.health.sites, [site]: { ...known, [what]: entry } } };
    const due = last - healthSaved > rest;
    if (due) await browser.storage.local.set({ health });
    await browser.storage.session.set({ health, healthSaved: due ? last : healthSaved });
  }).catch(() => undefined);
}

export async function readHealth(): Promise<Health> {
  return await turn(async () => (await read()).health);
}

async function read(): Promise<{ readonly health: Health; readonly healthSaved: number }> {
  const { health, healthSaved } = await browser.storage.session.get(['health', 'healthSaved']);
  if (health !== undefined) return { health: health as Health, healthSaved: Number(healthSaved ?? 0) };
  const stored = (await browser.storage.local.get('health'))['health'];
  return { health: isHealth(stored) ? stored : none, healthSaved: 0 };
}

function isHealth(stored: unknown): stored is Health {
  return typeof stored === 'object' && stored !== null && 'sites' in stored && typeof stored.sites === 'object' && stored.sites !== null;
}
