import { isBetween } from './text/segments';

/** Start and end in UTF-16 units, end exclusive. */
export type Span = readonly [start: number, end: number];

/** Replace what stands at `at` by `text`. */
export type Edit = { readonly at: Span; readonly text: string };

/** True for whole numbers inside a text of this length, in order. */
export function isInside([start, end]: Span, length: number): boolean {
  return Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start <= end && end <= length;
}

/** True when two spans share a character, or one is an insertion inside the other. */
export function overlap(a: Span, b: Span): boolean {
  if (a[0] === a[1] && b[0] === b[1]) return a[0] === b[0];
  return a[0] < b[1] && b[0] < a[1];
}

/** True when the edits can be made together: inside the text, and none touching what another replaces. */
export function areApart(edits: readonly Edit[], length: number): boolean {
  const sorted = edits.toSorted((a, b) => a.at[0] - b.at[0] || a.at[1] - b.at[1]);
  return sorted.every((edit, index) => {
    const previous = sorted[index - 1];
    return isInside(edit.at, length) && !(previous && overlap(previous.at, edit.at));
  });
}

/** The smallest span around this one that cuts no character as people see it; gives up on characters of more than 256 marks. */
export function wholeCharacters(text: string, [start, end]: Span): Span {
  let from = start;
  let to = end;
  while (start - from < 256 && !isBetween(text, from)) from--;
  while (to - end < 256 && !isBetween(text, to)) to++;
  return [from, to];
}

/** The same change as an edit that cuts no character as people see it. */
export function wholeEdit(text: string, { at, text: put }: Edit): Edit {
  const whole = wholeCharacters(text, at);
  return { at: whole, text: text.slice(whole[0], at[0]) + put + text.slice(at[1], whole[1]) };
}

/**
 * Makes all edits at once; offsets are those of the text before.
 *
 * @throws RangeError when edits overlap or lie outside the text
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  if (!areApart(edits, text.length)) throw new RangeError('Edits overlap or lie outside the text.');
  let result = '';
  let done = 0;
  for (const { at, text: put } of edits.toSorted((a, b) => a.at[0] - b.at[0] || a.at[1] - b.at[1])) {
    result += text.slice(done, at[0]) + put;
    done = at[1];
  }
  return result + text.slice(done);
}

/** Where a span stands after an edit; null when the edit touched what it covers. Typing right at its border leaves it alone. */
export function moveSpan(span: Span, edit: Edit): Span | null {
  const [start, end] = edit.at;
  const growth = edit.text.length - (end - start);
  if (start >= span[1]) return span;
  if (end <= span[0]) return [span[0] + growth, span[1] + growth];
  return null;
}

/** Where a span stands after several edits of one text, made at once. */
export function moveAlong(span: Span, edits: readonly Edit[]): Span | null {
  let moved: Span | null = span;
  for (const edit of edits.toSorted((a, b) => b.at[0] - a.at[0] || b.at[1] - a.at[1])) moved = moved && moveSpan(moved, edit);
  return moved;
}

/** The smallest single edit that makes `after` out of `before`, never cutting a character as people see it; null when they are equal. */
export function diffEdit(before: string, after: string): Edit | null {
  if (before === after) return null;
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before.charCodeAt(head) === after.charCodeAt(head)) head++;
  let tail = 0;
  while (tail < shorter - head && before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)) tail++;
  while (head > 0 && !(isBetween(before, head) && isBetween(after, head))) head--;
  while (tail > 0 && !(isBetween(before, before.length - tail) && isBetween(after, after.length - tail))) tail--;
  return { at: [head, before.length - tail], text: after.slice(head, after.length - tail) };
}
