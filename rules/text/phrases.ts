import type { DraftLanguage } from '../draft';
import type { Span } from '../edit';
import type { Language } from '../rule';
import { pattern as latinPattern } from './latin';
import { lazy } from './lazy';
import { leadOf } from './leads';
import { mayStand } from './needed';
import { byOpening } from './openings';
import type { ParsedText } from './parse';
import { smallPattern, smallText } from './small';
import { speaks, tongueAt } from './tongues';
import { placesOf, wordIndex } from './word-index';

export { lazy } from './lazy';
export { anyStart } from './word-index';

/** A phrase found: where, as written, and its groups. */
export type Phrase = { readonly at: Span; readonly text: string; readonly groups: Readonly<Record<string, string | undefined>> };

/** One word of a sentence, for patterns. */
export const anyWord = String.raw`[\p{L}\p{M}\p{N}'’-]{1,30}`;

const few = 9;
/** Rules speak of the first slips; more of one kind than this nobody reads, and hostile texts have thousands. */
const mostFound = 24;
const both: readonly Language[] = ['en', 'de'];

/** Whether a phrase of one language may stand there: its sentence speaks that language, or it does not tell and the draft does. In a few words anything may. */
function isSpoken(tongue: Language, language: DraftLanguage, parsed: ParsedText, { at }: Phrase): boolean {
  if (parsed.words.length <= few) return language === 'other' || language === tongue;
  const here = tongueAt(parsed, at);
  return here === tongue || (here === 'other' && language === tongue);
}

/** False when a phrase of one language can stand nowhere in a draft: its patterns need not even be compiled. */
function mayBeSpoken(tongue: Language, language: DraftLanguage, parsed: ParsedText): boolean {
  return language === tongue || parsed.words.length <= few || speaks(parsed, tongue);
}

const escapeClassOrSign = /\\.|\[(?:\\.|[^\]\\]){0,200}\]|[ ']/gu;
const looser: Readonly<Record<string, string>> = { ' ': String.raw`(?:[^\S\n]{1,3})`, "'": '[\'’]' };

/** Compiles a pattern between word borders, small or capital letters. Outside of classes a space stands for blanks on a line and ' for any apostrophe. */
export function compile(pattern: string, flags = 'giu'): RegExp {
  return latinPattern(bordered(pattern.replaceAll(escapeClassOrSign, (part) => looser[part] ?? part)), flags);
}

/** The same for `smallText`, which has but one blank and one apostrophe: for long patterns, since these compile sooner. */
export function compileSmall(pattern: string, flags = 'gu'): RegExp {
  return smallPattern(bordered(pattern.replaceAll(escapeClassOrSign, (part) => (part === ' ' ? '(?: {1,3})' : part))), flags);
}

function bordered(pattern: string): string {
  return String.raw`(?<![\p{L}\p{M}\p{N}_])(?:${pattern})(?![\p{L}\p{M}\p{N}_])`;
}

/** A pattern with the beginnings of words (see `anyStart`) of which one stands in every match, at most 16 words from its start. */
export type Wording = readonly [starts: string, ...patterns: string[]];

/**
 * Makes a finder of phrases for one or both languages, each in the sentences that speak it. Patterns are compiled at first need and tried only near their words.
 *
 * @returns looks through `text` (the prose by default, offsets the same) and gives what it found in order
 */
export function phrases(wordings: Readonly<Partial<Record<Language, Wording>>>): (language: DraftLanguage, parsed: ParsedText, text?: string) => Phrase[] {
  const finders: Partial<Record<Language, ReturnType<typeof phrase>>> = {};
  return (language, parsed, text) =>
    both.flatMap((tongue) => {
      const wording = wordings[tongue];
      return wording && mayBeSpoken(tongue, language, parsed) ? (finders[tongue] ??= phrase(...wording))(parsed, text, parsed.words.length > few ? tongue : undefined).filter((found) => isSpoken(tongue, language, parsed, found)) : [];
    });
}

const reach = 16;
const asItIs = (text: string) => text;

/** Tries a pattern at the places of a text, each told also by its number in the index of words. */
type Try = (text: string) => (place: number, index: number) => RegExpExecArray | null;

/** The same for patterns that both languages share; with `tongue`, only where a sentence may speak it. */
export function phrase(...[starts, ...patterns]: Wording): (parsed: ParsedText, text?: string, tongue?: Language) => Phrase[] {
  const words = Array.from(new Set(starts.split(' ')));
  const tryAt = lazy(() => firstOf(patterns));
  return (parsed, text = parsed.prose, tongue) => near(parsed, words, () => tryAt()(parsed), text, { back: reach, written: smallText, ...(tongue && { tongue }) });
}

/** What is known of a way through a text: nothing yet, that it may match there, or that it can't. */
const [untold, open, shut] = [0, 1, 2];

/** Tries those of some alternatives that may begin so and whose words the text has, each compiled when it is first tried. */
function firstOf(patterns: readonly string[]): (parsed: ParsedText) => Try {
  const { parts, at: waysAt, always } = byOpening(patterns);
  const compiled: RegExp[] = [];
  const leads = lazy(() => new Map(always.map((way) => [way, leadOf(parts[way] ?? '')])));
  const stands = parts.map((part) => mayStand(part));
  const mayMatch = (way: number, text: string) => stands[way]?.(text) ?? false;
  return (parsed) => (text) => {
    const openings = wordIndex(parsed).openings();
    const told = new Uint8Array(parts.length);
    const anywhere = always.filter((way) => mayMatch(way, text));
    for (const way of always) told[way] = shut;
    for (const way of anywhere) told[way] = open;
    const led = new Map(anywhere.map((way) => [way, leads().get(way)?.(text)]));
    return (place, index) => {
      for (const way of waysAt(openings, index)) {
        if (told[way] === untold) told[way] = mayMatch(way, text) ? open : shut;
        if (told[way] === shut || (led.size > 0 && led.get(way)?.(place) === false)) continue;
        const match = tryOnce((compiled[way] ??= compileSmall(parts[way] ?? '', 'uy')), text, place);
        if (match) return match;
      }
      return null;
    };
  };
}

/** Tries a sticky pattern, made at first need. */
export function sticky(make: () => RegExp): () => Try {
  return lazy(() => { const pattern = make(); return (text) => (place) => tryOnce(pattern, text, place); });
}

function tryOnce(pattern: RegExp, text: string, place: number): RegExpExecArray | null {
  pattern.lastIndex = place;
  return pattern.exec(text);
}

/** Where else than at the words themselves, and in what, something is looked for. */
type Around = {
  /** So many words before them at most; none by default. */
  readonly back?: number;
  /** How a text is written for the pattern, sign for sign as long: `smallText` for `compileSmall`. */
  readonly written?: (text: string) => string;
  /** Nothing that begins in a sentence of another language is looked for. */
  readonly tongue?: Language;
};

/**
 * What is found at the words that begin with one of `starts` ('' stands for emoji).
 *
 * @param tryAt made at first need
 */
export function near(parsed: ParsedText, starts: readonly string[], tryAt: () => Try, text: string, { back = 0, written = asItIs, tongue }: Around = {}): Phrase[] {
  const anchors = placesOf(parsed, starts);
  if (anchors.length === 0) return [];
  const found: Phrase[] = [];
  const { places, tongues } = wordIndex(parsed);
  const spoken = tongue && tongues();
  const tryHere = tryAt()(written(text));
  let next = 0;
  let end = 0;
  for (const anchor of anchors) {
    if (found.length >= mostFound) break;
    for (next = Math.max(next, anchor - back); next <= anchor; next++) {
      const place = places[next] ?? 0;
      const told = spoken?.[next] ?? 'other';
      if (place < end || (told !== 'other' && told !== tongue)) continue;
      const match = tryHere(place, next);
      if (!match) continue;
      end = place + match[0].length;
      found.push({ at: [place, end], text: text.slice(place, end), groups: match.groups ?? {} });
    }
  }
  return found;
}

/** What a pattern finds in a text, the first 24; `written` as in `near`. */
export function find(pattern: RegExp, text: string, written = asItIs): Phrase[] {
  const found: Phrase[] = [];
  for (const { index, 0: { length }, groups } of written(text).matchAll(pattern)) {
    found.push({ at: [index, index + length], text: text.slice(index, index + length), groups: groups ?? {} });
    if (found.length === mostFound) break;
  }
  return found;
}
