import type { Span } from '../edit';
import type { ParsedText } from './parse';

const wordSign = /[\p{L}\p{M}\p{N}_]/u;

/** Where a word or phrase of one's own stands in the prose, upper and lower case alike, as whole words; `*` at its end lets the last word go on. */
export function placesOf(phrase: string, { prose }: ParsedText): readonly Span[] {
  const open = phrase.endsWith('*');
  const wanted = (open ? phrase.slice(0, -1) : phrase).trim();
  if (wanted === '') return [];
  const [text, part] = small(prose).length === prose.length ? [small(prose), small(wanted)] : [prose, wanted];
  const places: Span[] = [];
  for (let at = text.indexOf(part); at !== -1; at = text.indexOf(part, at + part.length)) {
    let end = at + part.length;
    if (wordSign.test(before(text, at)) || (!open && wordSign.test(after(text, end)))) continue;
    if (open) while (wordSign.test(after(text, end))) end++;
    places.push([at, end]);
  }
  return places;
}

function small(text: string): string {
  return text.toLowerCase();
}

/** Half of a large character counts as a sign of its own; letters outside the first plane are rare enough. */
function before(text: string, at: number): string {
  return at > 0 ? text.charAt(at - 1) : ' ';
}

function after(text: string, at: number): string {
  return text.charAt(at) || ' ';
}
