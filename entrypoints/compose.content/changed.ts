import type { Pages } from '../../rules';
import { boxOf } from './box';
import { pathOf, siteOf } from './detector';
import type { Where } from './detector';
import { note } from './health';
import type { Address } from './kind';
import { writesMessages } from './kind';
import { hasRoom, isKnownElsewhere, mayBePost } from './generic';
import { closestDeep, queryDeep } from './selectors';
import type { SitePage } from './surface';

const most = 200;

/** The selectors for boxes that find nothing in the page any more, for the health page: no content, at most 200 characters. */
export function failing({ page }: SitePage, root: ParentNode = document): string {
  const lost = page.surfaces.flatMap(({ name, boxes }) => {
    const find = boxes[0]?.find.filter((selector) => queryDeep(root, selector).length === 0) ?? [];
    return find.length ? [`${name}: ${find.join(' | ')}`] : [];
  });
  return lost.join(' · ').slice(0, most);
}

/** Tells the health page of something that looks like a compose box of this site and was not found. */
export function tellChange(target: Element, where: Where, known: Pages): void {
  const place = siteOf(where, known);
  const box = place && boxOf(target);
  const lost = box && changesOf(box, place, pathOf(where.address));
  if (lost) note(place.site, 'page changed', lost);
}

/** What to report of it; empty when the page may well be as it was. */
export function changesOf(box: Element, place: SitePage, address: Address): string {
  const isOther = writesMessages(place.page, address) || place.page.never?.some((selector) => closestDeep(box, selector));
  return !isOther && mayBePost(box, address) && hasRoom(box) && !isKnownElsewhere(box, place) ? failing(place) : '';
}
