import { anyWord, compileSmall, lazy } from './phrases';
import { smallText } from './small';

/** Writes a piece of a pattern as it stands; what is put in between are other pieces. */
export const piece = String.raw;

/** The end of a word, for patterns. */
export const wordEnd = String.raw`(?!\p{L})`;

/** The end of a clause, for patterns. */
export const clauseEnd = String.raw`(?= ?[.!,\n]|$)`;

/** The end of a sentence, for patterns. */
export const sentenceEnd = String.raw`(?=[.!…\n]|$)`;

/** A number as people write it: 500, 1.000, 10k. */
export const count = String.raw`\d[\d.,]{0,9}k?`;

/** A small number, as a figure or a word in either language, for patterns. */
export const small = oneOf(
  String.raw`\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|a few|a handful of`,
  'eine?n?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|wenige|ein paar',
);

/** One of several wordings, for patterns. A wording may itself list some, parted by |; "…" at a letter or before a hyphen stands for up to thirty more. */
export function oneOf(...wordings: readonly string[]): string {
  return `(?:${wordings.join('|').replaceAll(/(?<=[\p{L})])…|…(?=[\p{L}(-])/gu, String.raw`\p{L}{0,30}`)})`;
}

/** One of several wordings with the blank behind it, or nothing. */
export function maybeWord(...wordings: readonly string[]): string {
  return `(?:${oneOf(...wordings)} )?`;
}

/** At most so many words with the blank behind each, any or of one kind, for patterns. */
export function upTo(most: number, word = anyWord): string {
  return `(?:${word} ){0,${most}}`;
}

/** At most so many words with the blank before each, any or of one kind, for patterns. */
export function andUpTo(most: number, word = anyWord): string {
  return `(?: ${word}){0,${most}}`;
}

/** Signs of the same sentence, for patterns. */
export function within(most: number, least = 0): string {
  return String.raw`[^.!?\n]{${least},${most}}`;
}

/** The same in German, where dates have dots. */
export function withinDated(most: number): string {
  return String.raw`(?:[^.!?\n]|(?<=\d)\.|\.(?=\d)){0,${most}}`;
}

/** Tells whether one of several wordings stands in a text, in whole words. */
export function says(...wordings: readonly string[]): (text: string) => boolean {
  const pattern = lazy(() => compileSmall(oneOf(...wordings), 'u'));
  return (text) => pattern().test(smallText(text));
}
