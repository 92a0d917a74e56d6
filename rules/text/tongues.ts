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

const known = new WeakMap<ParsedText, ReadonlySet<DraftLanguage>>();

/** Whether a sentence speaks a language or may: one whose words do not tell could, beside another. */
export function speaks(parsed: ParsedText, language: DraftLanguage): boolean {
  let all = known.get(parsed);
  if (!all) known.set(parsed, (all = tonguesIn(parsed)));
  return all.has(language) || all.has('other');
}

function tonguesIn({ prose, words }: ParsedText): ReadonlySet<DraftLanguage> {
  const all = new Set<DraftLanguage>();
  let first = 0;
  words.forEach(({ at }, index) => {
    const next = words[index + 1]?.at[0];
    if (next !== undefined && !end.test(prose.slice(at[1], next))) return;
    const sentence = words.slice(first, index + 1);
    first = index + 1;
    all.add(languageOfWords(sentence));
    // Of a longer one `tongueAt` reads but a part.
    if (at[1] - (sentence[0]?.at[0] ?? 0) > around) all.add('other');
  });
  return all;
}
