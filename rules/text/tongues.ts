import type { DraftLanguage } from '../draft';
import type { Span } from '../edit';
import { languageBetween } from './language';
import type { ParsedText } from './parse';

/** So far a sentence is looked for on both sides of a place. */
const around = 200;
const end = /[.!?…\n]/;

/** The language of the sentence in which something stands; `other` when its words do not tell. */
export function tongueAt(parsed: ParsedText, [from, to]: Span): DraftLanguage {
  const { prose, words } = parsed;
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
  return languageBetween(parsed, low, last);
}

/** From the first word of a sentence to the end of its last, and what it speaks; `other` also when `tongueAt` would read but a part of it. */
type Sentence = { readonly at: Span; readonly tongue: DraftLanguage };
const known = new WeakMap<ParsedText, readonly Sentence[]>();

/** Whether a sentence speaks a language or may: one whose words do not tell could, beside another. */
export function speaks(parsed: ParsedText, language: DraftLanguage): boolean {
  return sentencesOf(parsed).some(({ tongue }) => tongue === language || tongue === 'other');
}

/** For each of some places, given in order, the language of the sentence it stands in; `other` between sentences. */
export function tonguesAt(parsed: ParsedText, places: readonly number[]): DraftLanguage[] {
  const sentences = sentencesOf(parsed);
  let next = 0;
  return places.map((place) => {
    while (next < sentences.length && (sentences[next]?.at[1] ?? 0) <= place) next++;
    const sentence = sentences[next];
    return sentence && sentence.at[0] <= place ? sentence.tongue : 'other';
  });
}

function sentencesOf(parsed: ParsedText): readonly Sentence[] {
  let all = known.get(parsed);
  if (!all) known.set(parsed, (all = readSentences(parsed)));
  return all;
}

function readSentences(parsed: ParsedText): Sentence[] {
  const { prose, words } = parsed;
  const all: Sentence[] = [];
  let first = 0;
  words.forEach(({ at }, index) => {
    const next = words[index + 1]?.at[0];
    if (next !== undefined && !end.test(prose.slice(at[1], next))) return;
    const start = words[first]?.at[0] ?? 0;
    all.push({ at: [start, at[1]], tongue: at[1] - start > around ? 'other' : languageBetween(parsed, first, index + 1) });
    first = index + 1;
  });
  return all;
}
