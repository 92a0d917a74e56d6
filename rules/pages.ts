import type { Page, SiteId } from './site';

const files = import.meta.glob<Page>('./sites/*.ts', { eager: true, import: 'page' });

/** Where things are in each site's page. For the content script and permissions only, so that other pages do not carry selectors. */
export const pages: Readonly<Record<SiteId, Page>> = Object.fromEntries(Object.entries(files).map(([path, page]) => [path.slice('./sites/'.length, -'.ts'.length), page]));

/** Match patterns of the sites that stand in the manifest. */
export const matches: readonly string[] = Object.values(pages).filter((page) => !page.optional).flatMap((page) => page.matches);

/** The site an address belongs to by its host, or null. */
export function siteAt(address: string, known: Readonly<Record<SiteId, Page>> = pages): SiteId | null {
  return Object.keys(known).find((site) => known[site]?.matches.some((pattern) => covers(pattern, address))) ?? null;
}

/** Whether a match pattern covers an address. */
export function covers(pattern: string, address: string): boolean {
  const parts = /^(\*|https?):\/\/(\*|(?:\*\.)?[^/*]+)(\/.*)$/.exec(pattern);
  const [, scheme = '', host = '', path = ''] = parts ?? [];
  const hosts = host === '*' ? '[^/]+' : host.startsWith('*.') ? `(?:[^/]+\\.)?${escaped(host.slice(2))}` : escaped(host);
  return parts !== null && new RegExp(`^${scheme === '*' ? 'https?' : scheme}://${hosts}${escaped(path).replaceAll('*', '.*')}`).test(address);
}

/** The whole host of a match pattern, as browsers name a permission. */
export function originOf(pattern: string): string {
  return pattern.replace(/^([^/]+:\/\/[^/]+)\/.*$/, '$1/*');
}

function escaped(text: string): string {
  return text.replace(/[\\^$.+?()[\]{}|]/g, '\\$&');
}
