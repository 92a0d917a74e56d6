import type { DraftLanguage } from '../draft';
import type { Span } from '../edit';
import type { Language } from '../rule';
import { pattern as latinPattern } from './latin';
import type { ParsedText } from './parse';

/** A phrase found: where, as written, and its groups. */
export type Phrase = { readonly at: Span; readonly text: string; readonly groups: Readonly<Record<string, string | undefined>> };

/** One word of a sentence, for patterns. */
export const anyWord = String.raw`[\p{L}\p{M}\p{N}'’-]{1,30}`;

const few = 9;
const both: readonly Language[] = ['en', 'de'];
const opening = 4;

/** Languages whose phrases may be looked for: the draft's own, or both when there is too little text to tell. */
export function spoken(language: DraftLanguage, parsed: ParsedText): readonly Language[] {
  if (language !== 'other') return [language];
  return parsed.words.length <= few ? both : [];
}

const known = new WeakMap<ParsedText, { readonly openings: ReadonlySet<string>; small?: string }>();

/** The first four letters, small, of every word, tag and part after a hyphen: tells cheaply that a phrase cannot be there. */
function openingsOf({ words, hashtags }: ParsedText): Set<string> {
  const found = new Set<string>();
  for (const { text } of words) {
    const part = text.slice(0, opening).toLowerCase();
    found.add(part);
    if (part.includes('-')) found.add(part.slice(0, part.indexOf('-')));
    for (let hyphen = text.indexOf('-'); hyphen !== -1; hyphen = text.indexOf('-', hyphen + 1)) found.add(text.slice(hyphen + 1, hyphen + 1 + opening).toLowerCase());
  }
  for (const { tag } of hashtags) found.add(tag.slice(0, opening).toLowerCase());
  return found;
}

/** True when a word begins with one of `starts`: four small letters, fewer for whole words; a longer one may stand anywhere in a word. */
export function anyStart(parsed: ParsedText, starts: readonly string[]): boolean {
  let seen = known.get(parsed);
  if (!seen) known.set(parsed, (seen = { openings: openingsOf(parsed) }));
  for (const start of starts) {
    if (start.length > opening ? (seen.small ??= parsed.prose.toLowerCase()).includes(start) : seen.openings.has(start)) return true;
  }
  return false;
}

const escapeClassOrSign = /\\.|\[(?:\\.|[^\]\\])*\]|[ ']/gu;
const looser: Readonly<Record<string, string>> = { ' ': String.raw`(?:[^\S\n]{1,3})`, "'": '[\'’]' };

/** Compiles a pattern between word borders, small or capital letters. Outside of classes a space stands for blanks on a line and ' for any apostrophe. */
export function compile(pattern: string, flags = 'giu'): RegExp {
  const loose = pattern.replaceAll(escapeClassOrSign, (part) => looser[part] ?? part);
  return latinPattern(String.raw`(?<![\p{L}\p{M}\p{N}_])(?:${loose})(?![\p{L}\p{M}\p{N}_])`, flags);
}

/** Makes something large at first need, and once. */
export function lazy<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** A pattern with the beginnings of words (see `anyStart`) without which it cannot match. */
export type Wording = readonly [starts: string, ...patterns: string[]];

/**
 * Makes a finder of phrases for one or both languages. Patterns are compiled at first need.
 *
 * @returns looks through `text` (the prose by default, offsets the same) and gives what it found in order
 */
export function phrases(wordings: Readonly<Partial<Record<Language, Wording>>>): (language: DraftLanguage, parsed: ParsedText, text?: string) => Phrase[] {
  const starts: Partial<Record<Language, readonly string[]>> = {};
  const patterns: Partial<Record<Language, RegExp>> = {};
  return (language, parsed, text) =>
    spoken(language, parsed).flatMap((tongue) => {
      const wording = wordings[tongue];
      if (!wording || !anyStart(parsed, (starts[tongue] ??= wording[0].split(' ')))) return [];
      return find((patterns[tongue] ??= compile(wording.slice(1).join('|'))), text ?? parsed.prose);
    });
}

/** Everything a pattern finds in a text. */
export function find(pattern: RegExp, text: string): Phrase[] {
  return Array.from(text.matchAll(pattern), ({ index, 0: whole, groups }) => ({ at: [index, index + whole.length] as const, text: whole, groups: groups ?? {} }));
}
