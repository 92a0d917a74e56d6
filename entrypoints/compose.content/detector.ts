import type { Page, Pages } from '../../rules';
import { siteAt } from '../../rules/match';
import { boxOf } from './box';
import { editorOf } from './editors/all';
import { unknownSurface } from './generic';
import { closestDeep, isVisible } from './selectors';
import { rootOf, surfaceOf } from './surface';
import type { Found, SitePage } from './surface';
import { writesMessages } from './kind';

/** Where a box stands: the page's address and its document. */
export type Where = { readonly address: string; readonly document: Document };

/**
 * Which site this page is of: by its host, else by the signs it carries. A server somebody allowed may run another program,
 * known by nothing but the shapes of its boxes: then only what such a server can be is known.
 */
export function siteOf({ address, document }: Where, known: Pages): SitePage | null {
  const sure = siteAt(address, known) ?? Object.entries(known).find(([, page]) => shows(page, document))?.[0];
  const [only, ...more] = Object.keys(known);
  const site = sure ?? (more.length ? undefined : only);
  const page = site ? known[site] : undefined;
  return site && page ? { site, page, ...(!sure && { strange: true }) } : null;
}

/** Whether a page carries all signs of a site, or of one of the other programs for it. */
function shows({ signs, clients = [] }: Page, document: Document): boolean {
  return [...(signs ? [signs] : []), ...clients].some((each) => each.length > 0 && each.every((sign) => document.querySelector(sign)));
}

/**
 * Finds out what somebody writes in, from what got the focus. Reads no text.
 *
 * @param known pages of the sites this one may be of
 * @returns null for everything that is not a compose box of this site, and for direct messages
 */
export function recognise(target: Element, where: Where, known: Pages): Found | null {
  const box = boxOf(target);
  if (!box) return null;
  const place = siteOf(where, known);
  if (!place || writesMessages(place.page, pathOf(where.address))) return null;
  if (place.page.never?.some((selector) => closestDeep(box, selector))) return null;
  const hit = surfaceOf(box, place, pathOf(where.address));
  if (hit) {
    const root = rootOf(box, hit.surface);
    return root && { ...place, ...hit, root, box };
  }
  if (!isVisible(box) || !editorOf(box)) return null;
  const unknown = unknownSurface(box, place, pathOf(where.address));
  return unknown && { ...place, surface: unknown.surface, root: unknown.root, box, field: 'text', rank: -1 };
}

/** Path and query of an address. */
export function pathOf(address: string): string {
  return address.replace(/^[a-z]+:\/\/[^/]*/i, '').replace(/#.*/, '') || '/';
}
