import type { DraftLanguage } from '../draft';
import type { Span } from '../edit';
import { languageOfWords } from './language';
import type { ParsedText } from './parse';

/** So far a sentence is looked for on both sides of a place. */
const around = 200;
const end = /[.!?…\n]/;

/** The language of the sentence in which something stands; `other` when its words do not tell. */
export function tongueAt({ prose, words }: ParsedText, [from, to]: Span): DraftLanguage {
  let start = from;
  while (start > 0 && from - start < around && !end.test(prose.charAt(start - 1))) start--;
  let stop = to;
  while (stop < prose.length && stop - to < around && !end.test(prose.charAt(stop))) stop++;
  let low = 0;
  for (let high = words.length; low < high; ) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.at[0] ?? 0) < start) low = middle + 1; else high = middle;
  }
  let last = low;
  while (last < words.length && (words[last]?.at[0] ?? 0) < stop) last++;
  return languageOfWords(words.slice(low, last));
}
