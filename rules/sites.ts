import type { Site, SiteFacts, SiteId } from './site';

const files = import.meta.glob<SiteFacts>('./sites/*.ts', { eager: true, import: 'default' });

/** The facts of all sites, by id. */
export const sites: Readonly<Record<SiteId, Site>> = Object.fromEntries(Object.entries(files).map(([path, site]) => [idOf(path), { ...site, id: idOf(path) }]));

function idOf(path: string): SiteId {
  return path.slice('./sites/'.length, -'.ts'.length);
}
