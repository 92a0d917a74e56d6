import { covers, originOf, type Pages } from './match';
import type { Page } from './site';

const files = import.meta.glob<Page>('./sites/*.ts', { eager: true, import: 'page' });

/** Where things are in each site's page. For the background and the manifest only: a page is told of the one site it is of. */
export const pages: Pages = Object.fromEntries(Object.entries(files).map(([path, page]) => [path.slice('./sites/'.length, -'.ts'.length), page]));

/** Match patterns of the sites that stand in the manifest. */
export const matches: readonly string[] = Object.values(pages).filter((page) => !page.optional).flatMap((page) => page.matches);

/** Hosts on which a sending may load a whole new page, those below them included. */
export const arrivalHosts: readonly string[] = Object.values(pages).filter((page) => page.surfaces.some((surface) => surface.arrives)).flatMap((page) => page.matches.map((pattern) => originOf(pattern).replace(/^.*?:\/\/(?:\*\.)?|\/\*$/g, '')));

/** Whether a match pattern belongs to a site people write on in frames. */
export function inFrames(pattern: string): boolean {
  return Object.values(pages).some((page) => page.frames === true && page.matches.includes(pattern));
}

/** What a page at this address must know: the site its host belongs to; on any other host those that are known by signs in the page. */
export function pagesFor(address: string, known: Pages = pages): Pages {
  const all = Object.entries(known);
  const here = all.filter(([, page]) => page.matches.some((pattern) => covers(originOf(pattern), address)));
  return Object.fromEntries(here.length > 0 ? here : all.filter(([, page]) => page.signs?.length));
}
