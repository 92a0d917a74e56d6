import type { Mode, SiteId } from '../../rules';
import { Refusal } from './why';

/** One site: its hosts as match patterns, and whether the browser lets Takt work on all of them. */
export type SiteAccess = { readonly site: SiteId; readonly name: string; readonly mode: Mode; readonly hosts: readonly string[]; readonly optional: boolean; readonly granted: boolean };

export type SitesList = { readonly sites: readonly SiteAccess[]; /** Match patterns of own servers, granted one by one. */ readonly servers: readonly string[] };

export async function listSites(): Promise<SitesList> {
  throw new Refusal('failed');
}

export async function grant(hosts: readonly string[]): Promise<SitesList> {
  throw new Refusal('failed', { cause: hosts });
}

export async function forget(hosts: readonly string[]): Promise<SitesList> {
  throw new Refusal('failed', { cause: hosts });
}
