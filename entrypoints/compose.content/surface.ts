import type { FieldName, Page, SiteId, Surface } from '../../rules';
import { around, closestDeep, firstRank, isVisible, matchesDeep } from './selectors';

/** A site and what is known of its page. `strange`: it may be another program on a server of that kind. */
export type SitePage = { readonly site: SiteId; readonly page: Page; readonly strange?: boolean };

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
/** Buttons whose middles differ by less stand in one row. */
const rowHeight = 20;

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

/** The part of the page's knowledge that knows this box, at this path and query. */
export function surfaceOf(box: Element, { page }: SitePage, address: string): { readonly surface: Surface; readonly field: FieldName; readonly rank: number } | null {
  for (const surface of page.surfaces) {
    if (surface.address && !new RegExp(surface.address).test(address)) continue;
    const known = fieldAt(box, surface);
    if (known) return { surface, ...known };
  }
  return null;
}

/** The field that knows a box best, so that a general selector of one never takes the box that another names exactly. */
function fieldAt(box: Element, { boxes, not }: Surface): { readonly field: FieldName; readonly rank: number } | null {
  if (not?.some((selector) => matchesDeep(box, selector))) return null;
  let best: { readonly field: FieldName; readonly rank: number } | null = null;
  for (const { field, find } of boxes) {
    const rank = find.findIndex((selector) => matchesDeep(box, selector));
    if (rank >= 0 && (!best || rank < best.rank)) best = { field, rank };
  }
  return best;
}

/**
 * All boxes of a surface that can be seen now; of one that is written in steps also those of steps that are past.
 *
 * @param written the box somebody writes in: where there is one of a kind only, others that look the same are not it
 */
export function boxesOf(root: Element, surface: Surface, written?: Element): Boxes {
  const others = new Map<FieldName, Element>();
  let main: readonly Element[] = [];
  for (const [index, { field, find }] of surface.boxes.entries()) {
    const meant = (box: Element) => fieldAt(box, surface)?.field === field;
    let { elements } = firstRank(root, find, (box) => meant(box) && isVisible(box));
    if (!elements.length && surface.steps) ({ elements } = firstRank(root, find, meant));
    const one = elements.find((box) => box === written) ?? elements[0];
    const own = surface.thread && index === 0 ? elements : one ? [one] : [];
    if (index === 0) main = own;
    else if (own[0]) others.set(field, own[0]);
  }
  return { main, others };
}

/** What a found box is in the draft: the main box holds the text. */
export function fieldOf({ field, surface }: Pick<Found, 'field' | 'surface'>): FieldName {
  return field === surface.boxes[0]?.field ? 'text' : field;
}

/** Whether a surface still stands before its writer: around its boxes, or at a later step around its send control. */
export function isShown(root: Element, surface: Surface): boolean {
  return root.isConnected && isVisible(surface.steps ? (sendControl(root, surface) ?? root) : root);
}

/** The control that sends, as it stands on the screen. */
export function sendControl(root: Element, surface: Surface): Element | null {
  const { elements } = firstRank(root, surface.send, isVisible);
  return (surface.sendAt ? atEnd(elements, root, surface.sendAt) : elements[0]) ?? null;
}

/** The button at the end of the first or last row. Only what is really painted there counts: lists scroll under the row. */
function atEnd(buttons: readonly Element[], root: Element, row: NonNullable<Surface['sendAt']>): Element | undefined {
  const isRtl = getComputedStyle(root).direction === 'rtl';
  const placed = buttons.map((button) => {
    const { left, right, top, bottom } = button.getBoundingClientRect();
    const [x, y] = [(left + right) / 2, (top + bottom) / 2];
    return { button, end: isRtl ? -left : right, y: row === 'last row' ? y : -y, isPainted: isPaintedAt(button, x, y) };
  });
  const painted = placed.some(({ isPainted }) => isPainted) ? placed.filter(({ isPainted }) => isPainted) : placed;
  const edge = Math.max(...painted.map(({ y }) => y));
  return painted.filter(({ y }) => edge - y < rowHeight).reduce<(typeof painted)[number] | undefined>((best, one) => (best && best.end > one.end ? best : one), undefined)?.button;
}

function isPaintedAt(element: Element, x: number, y: number): boolean {
  const { elementsFromPoint } = element.getRootNode() as Document | ShadowRoot;
  return elementsFromPoint?.call(element.getRootNode(), x, y).includes(element) ?? true;
}

/** Whether a control would do something if it were pressed. */
export function isEnabled(control: Element): boolean {
  return !control.matches(':disabled, [aria-disabled="true"]');
}
