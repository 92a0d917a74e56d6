import type { FieldName, Page, SiteId, Surface } from '../../rules';
import { around, closestDeep, firstRank, isVisible, matchesDeep } from './selectors';

/** A site and what is known of its page. */
export type SitePage = { readonly site: SiteId; readonly page: Page };

/** A box somebody writes in, and everything around it that matters. Elements are looked up anew for each use: sites remount them. */
export type Found = SitePage & {
  readonly surface: Surface;
  /** The dialog, form or other ancestor that holds boxes and send control. */
  readonly root: Element;
  readonly box: Element;
  readonly field: FieldName;
  /** Which selector found the box; -1 when none did and it was told by its shape alone. */
  readonly rank: number;
};

/** The boxes of a surface, those of the main field in document order. */
export type Boxes = { readonly main: readonly Element[]; readonly others: ReadonlyMap<FieldName, Element> };

const climb = 24;

/** The element that holds the box and its send control, or null when there is none near. */
export function rootOf(box: Element, surface: Surface): Element | null {
  let without: Element | null = null;
  for (const selector of surface.within ?? []) {
    const root = closestDeep(box, selector);
    if (root && firstRank(root, surface.send).rank >= 0) return root;
    without ??= root;
  }
  let at = around(box);
  for (let step = 0; at && step < climb; step++, at = around(at)) if (firstRank(at, surface.send).rank >= 0) return at;
  return without;
}

/** The part of the page's knowledge that knows this box. */
export function surfaceOf(box: Element, { page }: SitePage): { readonly surface: Surface; readonly field: FieldName; readonly rank: number } | null {
  for (const surface of page.surfaces) {
    if (surface.not?.some((selector) => matchesDeep(box, selector))) continue;
    for (const { field, find } of surface.boxes) {
      const rank = find.findIndex((selector) => matchesDeep(box, selector));
      if (rank >= 0) return { surface, field, rank };
    }
  }
  return null;
}

/** All boxes of a surface that can be seen now. */
export function boxesOf(root: Element, surface: Surface): Boxes {
  const meant = (box: Element) => !surface.not?.some((selector) => matchesDeep(box, selector)) && isVisible(box);
  const others = new Map<FieldName, Element>();
  const mainField = surface.boxes[0]?.field;
  let main: readonly Element[] = [];
  for (const { field, find } of surface.boxes) {
    const { elements } = firstRank(root, find, meant);
    if (field === mainField) main = surface.thread ? elements : elements.slice(0, 1);
    else if (elements[0]) others.set(field, elements[0]);
  }
  return { main, others };
}

/** The control that sends, as it stands on the screen. */
export function sendControl(root: Element, surface: Surface): Element | null {
  return firstRank(root, surface.send, isVisible).elements[0] ?? null;
}

/** Whether a control would do something if it were pressed. */
export function isEnabled(control: Element): boolean {
  return !control.matches(':disabled, [aria-disabled="true"]');
}
