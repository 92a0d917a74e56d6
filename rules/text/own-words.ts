import type { Span } from '../edit';
import type { ParsedText } from './parse';

const wordSign = /[\p{L}\p{M}\p{N}_]/u;
const known = new WeakMap<ParsedText, string>();

/** Where a word or phrase of one's own stands in the prose, upper and lower case alike, as whole words; `*` at its end lets the last word go on. */
export function placesOf(phrase: string, parsed: ParsedText): readonly Span[] {
  const open = phrase.endsWith('*');
  const wanted = (open ? phrase.slice(0, -1) : phrase).trim();
  if (wanted === '') return [];
  const text = smallOf(parsed);
  const part = wanted.toLowerCase();
  const places: Span[] = [];
  for (let at = text.indexOf(part); at !== -1; at = text.indexOf(part, at + part.length)) {
    let end = at + part.length;
    if (wordSign.test(text.charAt(at - 1)) || (!open && wordSign.test(text.charAt(end)))) continue;
    if (open) while (wordSign.test(text.charAt(end))) end++;
    places.push([at, end]);
  }
  return places;
}

/** The prose in small letters, made once for all words; as it is where small letters would take more room and shift the places. */
function smallOf(parsed: ParsedText): string {
  let small = known.get(parsed);
  if (small === undefined) {
    small = parsed.prose.toLowerCase();
    if (small.length !== parsed.prose.length) small = parsed.prose;
    known.set(parsed, small);
  }
  return small;
}
