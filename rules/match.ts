import type { Page, SiteId } from './site';

/** Where things are in the pages of some sites. */
export type Pages = Readonly<Record<SiteId, Page>>;

/** The site an address belongs to by its host, or null. */
export function siteAt(address: string, known: Pages): SiteId | null {
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
