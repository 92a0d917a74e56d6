import { changed, moved, widened } from './change';
import type { Caret, Change, Editor, Outcome, Reading } from './editor';
import { focusedElement } from './selection';
import { stay } from './stay';
import { comesTrue, nextTask, pause, selectionChange } from './wait';
import { isComposing } from './watch';

/** A stretch of a box that is about to be replaced. */
export type Stretch = { readonly box: HTMLElement; readonly start: number; readonly end: number; range(): Range | null };

/** One way to hand a text to an editor that has the stretch selected, and knows of it. */
export type Way = {
  /**
   * Hands the text over. `taken`: the editor says that it took it, so no other way may follow.
   * `untaken`: it surely left it alone. `perhaps`: only reading tells.
   */
  hand(stretch: Stretch, text: string): 'taken' | 'untaken' | 'perhaps';
};

/** How to read one family of editors, and the ways that work with it, best first. */
export type Ladder = Pick<Editor, 'read' | 'caret' | 'select'> & {
  readonly ways: readonly Way[];
  /** Whether the editor has a selection of its own that follows the page's a little later; a number says how many milliseconds. */
  readonly follows: boolean | number;
  /** Makes a change larger where the editor stumbles over the small one. */
  widen?(text: string, change: Change): Change;
  /** More reasons to refuse. */
  takes?(box: HTMLElement, change: Change, goal: string): boolean;
};

/** Longest time an editor may take until its page shows the change, in milliseconds. */
const patience = 400;

/** Whether a box can be written in at all, right now. */
export function isWritable(box: Element): box is HTMLElement {
  if (!(box instanceof HTMLElement) || !box.isConnected || isComposing(box)) return false;
  if (box.ariaReadOnly === 'true' || box.ariaDisabled === 'true' || box.closest('[inert]')) return false;
  if (box instanceof HTMLTextAreaElement || box instanceof HTMLInputElement) return !box.readOnly && !box.matches(':disabled');
  return box.isContentEditable;
}

/** Gives a box the focus without scrolling, and tells whether it took it. */
async function focus(box: HTMLElement): Promise<boolean> {
  const has = () => {
    const active = focusedElement();
    return active !== null && box.contains(active);
  };
  if (has()) return true;
  box.focus({ preventScroll: true });
  // Editors answer the focus with a selection of their own, drawn in the next task.
  await nextTask();
  return has();
}

/** Selects a stretch of text and waits until the editor has heard of it; false when that does not come about. */
async function selects(box: HTMLElement, ladder: Ladder, text: string, { at: [start, end] }: Change): Promise<boolean> {
  const stands = () => {
    const caret = ladder.caret(box);
    return ladder.read(box).text === text && caret?.start === start && caret.end === end;
  };
  for (let tries = 0; tries < 3; tries += 1) {
    if (ladder.read(box).text !== text) return false;
    if (!stands()) {
      const heard = ladder.follows ? selectionChange(document) : undefined;
      ladder.select(box, start, end);
      await heard;
    }
    if (ladder.follows) await (ladder.follows === true ? nextTask() : pause(ladder.follows));
    if (stands()) return true;
  }
  return false;
}

/** Whether the box says `text`, still so a task later, when editors have drawn what they really hold. */
async function says(box: HTMLElement, read: (box: Element) => Reading, text: string): Promise<boolean> {
  for (let tries = 0; tries < 3; tries += 1) {
    if (!(await comesTrue(() => read(box).text === text, patience))) return false;
    await nextTask();
    if (read(box).text === text) return true;
  }
  return false;
}

/** A driver's `replace`: climbs its ladder until one way has brought about the change, or anything at all. */
export function climb(ladder: Ladder): Editor['replace'] {
  return async (box, asked, signal): Promise<Outcome> => {
    if (signal.aborted || !isWritable(box)) return 'ignored';
    const { text } = ladder.read(box);
    if (text.slice(...asked.at) !== asked.was || asked.text === asked.was) return 'ignored';
    const small = widened(text, asked);
    const change = ladder.widen?.(text, small) ?? small;
    const goal = changed(text, asked);
    if (ladder.takes && !ladder.takes(box, change, goal)) return 'ignored';
    const caret = ladder.caret(box);
    const place = stay(box);
    const putCaret = (to: Caret) => to && ladder.select(box, to.start, to.end);
    try {
      if (!(await focus(box))) return 'ignored';
      for (const way of ladder.ways) {
        if (!(await selects(box, ladder, text, change))) break;
        const reading = ladder.read(box);
        if (reading.text !== text || signal.aborted || !isWritable(box)) break;
        const [start, end] = change.at;
        const answer = way.hand({ box, start, end, range: () => reading.range(start, end) }, change.text);
        if (answer === 'untaken' && ladder.read(box).text === text) continue;
        place.scroll();
        const done = await says(box, ladder.read, goal);
        if (done || ladder.read(box).text !== text) {
          if (done) putCaret(moved(caret, asked));
          return 'handled';
        }
        if (answer === 'taken') break;
      }
      if (ladder.read(box).text === text) putCaret(caret);
      return 'ignored';
    } finally {
      await place.back();
    }
  };
}
