import type { Page, SiteId } from '../../rules';
import { pages, siteAt } from '../../rules/pages';
import { editorOf } from './editors/all';
import { unknownSurface } from './generic';
import { closestDeep, isVisible } from './selectors';
import { rootOf, surfaceOf } from './surface';
import type { Found, SitePage } from './surface';
import { writesMessages } from './kind';

/** Where a box stands: the page's address and its document. */
export type Where = { readonly address: string; readonly document: Document };

const rejected = '[type="search"], [type="password"], [role="searchbox"], [autocomplete^="cc-"], [autocomplete="one-time-code"], [aria-hidden="true"] *, [contenteditable="false"]';

/** Which site this page is of: by its host, else by the signs it carries. */
export function siteOf({ address, document }: Where, known: Readonly<Record<SiteId, Page>> = pages): SitePage | null {
  const byHost = siteAt(address, known);
  const site = byHost ?? Object.keys(known).find((each) => known[each]?.signs?.length && known[each].signs.every((sign) => document.querySelector(sign)));
  const page = site ? known[site] : undefined;
  return site && page ? { site, page } : null;
}

/** The box behind something that got the focus: a text field, or the editable element around it. */
export function boxOf(target: Element): Element | null {
  const box = target.closest('textarea, input:not([type]), input[type="text"], [contenteditable]:not([contenteditable="false"])');
  if (!box) return null;
  // The editor is the outermost editable element, unless something uneditable lies between.
  let outermost = box;
  for (let at = box.parentElement; at; at = at.parentElement) {
    if (at.getAttribute('contenteditable') === 'false') break;
    if (at.matches('[contenteditable]') && box.matches('[contenteditable]')) outermost = at;
  }
  return outermost;
}

/**
 * Finds out what somebody writes in, from what got the focus. Reads no text.
 *
 * @returns null for everything that is not a compose box of this site, and for direct messages
 */
export function recognise(target: Element, where: Where, known?: Readonly<Record<SiteId, Page>>): Found | null {
  const box = boxOf(target);
  if (!box || box.matches(rejected)) return null;
  const place = siteOf(where, known);
  if (!place || writesMessages(place.page, pathOf(where.address))) return null;
  if (place.page.never?.some((selector) => closestDeep(box, selector))) return null;
  const hit = surfaceOf(box, place);
  if (hit) {
    const root = rootOf(box, hit.surface);
    return root && { ...place, ...hit, root, box };
  }
  if (!isVisible(box) || !editorOf(box)) return null;
  const unknown = unknownSurface(box);
  return unknown && { ...place, surface: unknown.surface, root: unknown.root, box, field: 'text', rank: -1 };
}

/** Path and query of an address. */
export function pathOf(address: string): string {
  return address.replace(/^[a-z]+:\/\/[^/]*/i, '').replace(/#.*$/, '') || '/';
}
