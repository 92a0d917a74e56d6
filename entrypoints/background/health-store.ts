import type { SiteId } from '../../rules';
import type { HealthWhat } from '../../rules/shape';
import { batched } from './batched';

/** How often something happened on a site, when last (milliseconds since 1970), and what was said about it then. */
export type HealthCount = { readonly count: number; readonly last: number; readonly detail?: string };

/** `takt` stands for the extension itself. Nothing in here is content of a page. */
export type Health = { readonly sites: Readonly<Record<SiteId, Readonly<Partial<Record<HealthWhat, HealthCount>>>>> };

const kept = batched<Health>('health', { sites: {} }, isHealth);

/** Counts what happened. Never throws: health must not hurt what it watches. */
export async function noteHealth(site: SiteId, what: HealthWhat, detail?: string): Promise<void> {
  await kept.change(({ sites }) => {
    const known = sites[site];
    const said = detail === undefined || !what.startsWith('rule ') ? detail : rulesIn(detail, known?.[what]?.detail);
    const entry: HealthCount = { count: (known?.[what]?.count ?? 0) + 1, last: Date.now(), ...(said !== undefined && { detail: said }) };
    return { sites: { ...sites, [site]: { ...known, [what]: entry } } };
  });
}

/** The last few rules that misbehaved, the newest first. */
function rulesIn(newest: string, before = ''): string {
  return [...new Set([newest, ...before.split(', ').filter(Boolean)])].slice(0, 5).join(', ');
}

export async function readHealth(): Promise<Health> {
  return await kept.read();
}

function isHealth(stored: unknown): stored is Health {
  return typeof stored === 'object' && stored !== null && 'sites' in stored && typeof stored.sites === 'object' && stored.sites !== null;
}
