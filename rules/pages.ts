import type { Page, SiteId } from './site';

const files = import.meta.glob<Page>('./sites/*.ts', { eager: true, import: 'page' });

/** Where things are in each site's page. For the content script and the manifest only, so that other pages do not carry selectors. */
export const pages: Readonly<Record<SiteId, Page>> = Object.fromEntries(Object.entries(files).map(([path, page]) => [path.slice('./sites/'.length, -'.ts'.length), page]));

/** The whole host of a match pattern, as browsers name a permission. */
export function originOf(pattern: string): string {
  return pattern.replace(/^([^/]+:\/\/[^/]+)\/.*$/, '$1/*');
}
