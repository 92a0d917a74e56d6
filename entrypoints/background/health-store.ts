import type { HealthWhat } from '../../rules/shape';
import type { SiteId } from '../../rules';
import { Refusal } from './why';

/** How often something happened on a site, when last (milliseconds since 1970), and what was said about it then. */
export type HealthCount = { readonly count: number; readonly last: number; readonly detail?: string };

export type Health = { readonly sites: Readonly<Record<SiteId, Readonly<Partial<Record<HealthWhat, HealthCount>>>>> };

export async function noteHealth(site: SiteId, what: HealthWhat, detail?: string): Promise<void> {
  void [site, what, detail];
}

export async function readHealth(): Promise<Health> {
  throw new Refusal('failed');
}
