import type { FieldName, Kind } from '../../rules';
import { editorOf } from './editors/all';
import { pathOf } from './detector';
import { mayBePost } from './generic';
import { kindOf } from './kind';
import { firstRank, holdsDeep, isVisible, queryDeep } from './selectors';
import { boxesOf, fieldOf, rootOf, surfaceOf } from './surface';
import type { Found } from './surface';

/** What stands in a surface now. Made anew for every use. */
export type Layout = {
  readonly kind: Kind;
  /** The main boxes, one for each part of a thread; none while the site has not put its main box there. */
  readonly main: readonly Element[];
  /** Which of them is written in. */
  readonly part: number;
  /** The boxes of this part by field; `text` is the main one. */
  readonly fields: ReadonlyMap<FieldName, Element>;
  /** The field somebody writes in. */
  readonly at: FieldName;
};

/** Looks at a surface without reading any text; null when its box is not there. */
export function layOut(found: Found, address: string): Layout | null {
  const { root, surface, box } = found;
  if (!box.isConnected || !holdsDeep(root, box)) return null;
  const boxes = found.rank < 0 ? { main: [box], others: new Map<FieldName, Element>() } : boxesOf(root, surface, box);
  const at = fieldOf(found);
  const main = boxes.main.length || at !== 'text' ? boxes.main : [box];
  const part = Math.max(0, main.indexOf(box));
  const fields = new Map<FieldName, Element>();
  if (main[part]) fields.set('text', main[part]);
  for (const [field, other] of boxes.others) fields.set(field, other);
  if (at !== 'text') fields.set(at, box);
  return { kind: kindNow(found, { main, part }, address), main, part, fields, at };
}

/** The kind alone, looked up anew: its signs may change while somebody writes. */
export function kindNow(found: Found, { main, part }: Pick<Layout, 'main' | 'part'>, address: string): Kind {
  const whole = kindOf(found.root, main.length ? main : [found.box], found, pathOf(address));
  const isFurtherPart = found.surface.thread && main.length > 1 && (part > 0 || whole === 'post');
  return isFurtherPart && whole !== 'message' ? 'thread' : whole;
}

/** Whether all its boxes still stand in the page. */
export function isWhole({ main, fields }: Layout): boolean {
  return main.every((box) => box.isConnected) && [...fields.values()].every((box) => box.isConnected);
}

/**
 * The box again after the site has put another element in its place; null when there is none.
 *
 * @param lines everything that stood around it, from the inside out
 */
export function findAgain(found: Found, part: number, lines: readonly Element[]): Found | null {
  const { surface, field, rank } = found;
  const find = surface.boxes.find((box) => box.field === field)?.find ?? [];
  const near = lines.find((element) => element.isConnected);
  // The page as a whole may hold another box of the same kind, such as the home box behind a dialog that was closed.
  if (!near || near.matches('html, body')) return null;
  const boxes = firstRank(near, find, isVisible).elements;
  const box = boxes[Math.min(part, boxes.length - 1)];
  const root = box && rootOf(box, surface);
  if (rank < 0) return box && root && boxes.length === 1 && mayBePost(box, pathOf(location.href)) ? { ...found, box, root } : null;
  const again = box && surfaceOf(box, found, pathOf(location.href));
  return box && root && again ? { ...found, ...again, box, root } : null;
}

/** What a box says, as its editor has it; empty when no driver knows it. */
export function textOf(box: Element): string {
  return editorOf(box)?.read(box).text ?? '';
}

/** What a field says: its box, behind what was entered before and stands around it. */
export function textIn({ root, surface }: Found, field: FieldName, box: Element): string {
  const chips = surface.boxes.find((each) => each.field === field)?.chips;
  const own = textOf(box);
  return chips ? [...queryDeep(root, chips).map((chip) => (chip.textContent ?? '').trim()), own].filter(Boolean).join(', ') : own;
}

/** Where the writer is, if it is in one of the boxes. */
export function caretIn({ fields }: Layout): { readonly field: FieldName; readonly at: number } | undefined {
  for (const [field, box] of fields) {
    const caret = box.matches(':focus, :focus-within') ? editorOf(box)?.caret(box) : null;
    if (caret) return { field, at: caret.end };
  }
  return undefined;
}
