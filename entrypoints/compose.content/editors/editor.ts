import type { Edit } from '../../../rules';

/** A text offset's place in the page. */
export type Place = { readonly node: Node; readonly offset: number };

/** What a box says, and where each part of it stands. Made anew for every use: editors replace their nodes all the time. */
export type Reading = {
  /** Text as the editor's own model has it: lines joined by "\n", no trimming. */
  readonly text: string;
  /** A live range over part of the text, or null for fields that have no text nodes. */
  range(start: number, end: number): Range | null;
  /** Where a boundary point of the page falls in the text, or null when it is not in the box. */
  offset(place: Place): number | null;
};

/** The writer's caret or selection as offsets into the text; null when it is elsewhere. */
export type Caret = { readonly start: number; readonly end: number } | null;

/** An edit, and what must stand at `at` for it to be made. */
export type Change = Edit & { readonly was: string };

/** How an editor took a change: `handled` only means that something happened; the caller reads back. `ignored`: nothing was changed. */
export type Outcome = 'handled' | 'ignored';

/** One family of editors. A file in this folder whose default export is one is found by itself. */
export type Editor = {
  readonly id: string;
  /** Asked in falling order; the first that owns the box gets it. Special before general. */
  readonly rank: number;
  owns(box: Element): boolean;
  read(box: Element): Reading;
  caret(box: Element): Caret;
  /**
   * Replaces one stretch of text in one undoable operation and puts the caret where it belongs; focus and scroll stay.
   * Never wipes, never tries a second mutating way without having read that the first changed nothing.
   * Refuses a box that is gone, read-only or in composition, and a text other than `change.was`.
   */
  replace(box: Element, change: Change, signal: AbortSignal): Promise<Outcome>;
  /** Puts the caret back without scrolling. */
  select(box: Element, start: number, end: number): void;
};

export type TextField = HTMLTextAreaElement | HTMLInputElement;

/** Whether a box is a field that holds its text as a value. */
export function isTextField(box: Element): box is TextField {
  return box instanceof HTMLTextAreaElement || (box instanceof HTMLInputElement && (box.type === 'text' || box.type === 'url'));
}

/** Types a driver. */
export function editor(definition: Editor): Editor {
  return definition;
}
