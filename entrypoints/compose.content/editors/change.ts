import type { Edit } from '../../../rules';
import type { Caret, Change } from './editor';

/**
 * Makes one change of several edits: the smallest stretch that covers them all, so that one undo takes them all back.
 *
 * @returns null when there is nothing to do, when two edits overlap or when one lies outside the text
 */
export function oneChange(text: string, edits: readonly Edit[]): Change | null {
  const inOrder = [...edits].sort((one, other) => one.at[0] - other.at[0] || one.at[1] - other.at[1]);
  const first = inOrder[0];
  const last = inOrder.at(-1);
  if (!first || !last) return null;
  let written = '';
  let upTo = first.at[0];
  for (const { at: [start, end], text: words } of inOrder) {
    if (start < upTo || end < start || end > text.length) return null;
    written += text.slice(upTo, start) + words;
    upTo = end;
  }
  return { at: [first.at[0], last.at[1]], text: written, was: text.slice(first.at[0], last.at[1]) };
}

/** The text after a change. */
export function changed(text: string, { at: [start, end], text: words }: Edit): string {
  return text.slice(0, start) + words + text.slice(end);
}

/** Where the writer's caret belongs after a change: moved along behind it, untouched before it, at its end inside it. */
export function moved(caret: Caret, { at: [start, end], text: words }: Edit): Caret {
  if (!caret) return null;
  const move = (offset: number) => (offset >= end ? offset + words.length - (end - start) : offset <= start ? offset : start + words.length);
  return { start: move(caret.start), end: move(caret.end) };
}

/** A deletion, widened by one character that stays, since no editor takes an empty text for a change. */
export function widened(text: string, change: Change): Change {
  const [start, end] = change.at;
  if (change.text || start === end) return change;
  const before = Array.from(text.slice(Math.max(0, start - 2), start)).at(-1);
  if (before && before !== '\n') return { at: [start - before.length, end], text: before, was: before + change.was };
  const after = Array.from(text.slice(end, end + 2))[0];
  if (after && after !== '\n') return { at: [start, end + after.length], text: after, was: change.was + after };
  return change;
}

/** A change of a whole line below an empty one, widened up to the last letter above: Firefox swallows the empty line otherwise. */
export function widenedOverEmptyLines(text: string, change: Change): Change {
  const [start, end] = change.at;
  const above = text.slice(0, start).match(/\n{2,99}$|^\n+$/)?.[0] ?? '';
  const wholeLine = end === text.length || text[end] === '\n';
  return above && wholeLine ? { at: [start - above.length, end], text: above + change.text, was: above + change.was } : change;
}
