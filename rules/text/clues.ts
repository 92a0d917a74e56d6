import type { DraftLanguage } from '../draft';
import type { Span } from '../edit';
import type { Finding, Language } from '../rule';
import de from '../words/clues-de.json';
import en from '../words/clues-en.json';
import type { ParsedText } from './parse';
import { isQuoted } from './quotations';
import { findSentences } from './sentences';

/**
 * What the words of thousands of drafts weigh for and against each fault, as a mail program's filter weighs them: counted, not thought.
 * `npm run teach` makes it from the drafts in `tests/rules`; nothing anybody writes goes into it.
 */
export type ClueTable = {
  /** Numbers of the rules it has a column for. */
  readonly codes: readonly string[];
  /** For each column what a draft weighs from the start, what one step of a cell is worth, and what is needed to speak. */
  readonly starts: readonly number[];
  readonly steps: readonly number[];
  readonly least: readonly number[];
  /** For each of `buckets` clues its cells, two to a sign. */
  readonly cells: string;
  /** Of which lessons it was made. */
  readonly made: string;
};

export const bits = 16;
export const buckets = 1 << bits;
/** Cells go from minus this to this. */
export const most = 3;
const levels = 2 * most + 1;
/** The sign for two cells of -3. */
const firstSign = 35;

const tables: Readonly<Record<Language, ClueTable>> = { de, en };
const tokens = /\p{L}[\p{L}'-]*|\p{N}+|[#%€$£!?:.,"„“”]|\p{Extended_Pictographic}/gu;
const reach = 3;
const shortest = 3;
/** A text of fewer clues weighs as if it had so many: little is no proof. */
const fewest = 80;
/** Fewer words are no draft to guess about. */
const fewestWords = 8;
/** In more words one fault weighs too little to be told: of 41,000 drafts and posts none of more than 100 got a guess. */
const mostWords = 150;
/** Signs of a word that count: its ending says who does it, not what. */
const stem = 4;

/** Two cells as one sign of `cells`. */
export function signOf(one: number, other: number): string {
  return String.fromCharCode(firstSign + (one + most) * levels + other + most);
}

/** The clues a text gives, each once: its words up to the fourth letter, alone and with one of the three before. In linear time. */
export function cluesIn(prose: string, links = 0, mentions = 0): Uint16Array {
  const found = new Set<number>();
  const hashes = [bucketStart];
  const lengths = [0];
  const add = (token: string) => {
    const hash = hashOf(token);
    const at = hashes.length;
    found.add(bucketOf(hash, 0, 0));
    for (let far = 1; far <= reach && far <= at; far++) {
      if (far === reach && (token.length < shortest || (lengths[at - far] ?? 0) < shortest)) continue;
      found.add(bucketOf(hash, hashes[at - far] ?? 0, far));
    }
    hashes.push(hash);
    lengths.push(token.length);
  };
  for (const [token] of prose.toLowerCase().replaceAll(/[’‘]/g, "'").matchAll(tokens)) add(/^\p{N}/u.test(token) ? '0' : /^\p{Extended_Pictographic}/u.test(token) ? '☺' : token);
  add('>');
  if (links > 0) found.add(bucketOf(hashOf('@link'), 0, 0));
  if (mentions > 0) found.add(bucketOf(hashOf('@name'), 0, 0));
  return Uint16Array.from(found);
}

const bucketStart = 0x3c;

function hashOf(token: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < stem && at < token.length; at++) hash = Math.imul(hash ^ token.charCodeAt(at), 0x01000193);
  return hash;
}

function bucketOf(one: number, other: number, far: number): number {
  let mixed = one + Math.imul(other, 0x9e3779b1) + Math.imul(far, 0xc2b2ae35);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> (32 - bits);
}

/** What a sum of cells counts for in a text of so many clues. */
export function share(clues: Uint16Array): number {
  return 1 / Math.sqrt(Math.max(fewest, clues.length));
}

/** What a set of clues weighs for each column of a table. */
export function weigh({ codes, starts, steps, cells }: ClueTable, clues: Uint16Array): readonly number[] {
  const pairs = codes.length / 2;
  const sums = new Int32Array(codes.length);
  for (const clue of clues) {
    for (let pair = 0; pair < pairs; pair++) {
      const both = cells.charCodeAt(clue * pairs + pair) - firstSign;
      const one = Math.floor(both / levels);
      sums[2 * pair] = (sums[2 * pair] ?? 0) + one - most;
      sums[2 * pair + 1] = (sums[2 * pair + 1] ?? 0) + (both - one * levels) - most;
    }
  }
  const part = share(clues);
  return codes.map((_, column) => (starts[column] ?? 0) + (steps[column] ?? 0) * (sums[column] ?? 0) * part);
}

const known: Readonly<Record<Language, WeakMap<ParsedText, readonly number[]>>> = { de: new WeakMap(), en: new WeakMap() };

function weightsOf(language: Language, parsed: ParsedText): readonly number[] {
  const before = known[language].get(parsed);
  const now = before ?? weigh(tables[language], cluesIn(parsed.prose, parsed.links.length, parsed.mentions.length));
  if (!before) known[language].set(parsed, now);
  return now;
}

/**
 * Where a draft seems to have a fault that no wording told: the sentence that weighs most, if the draft weighs enough.
 * It is a guess: say it as a question.
 *
 * @param code number of the rule, such as TON-04
 */
export function clueTo(code: string, language: DraftLanguage, parsed: ParsedText): Span | undefined {
  if (language !== 'de' && language !== 'en') return undefined;
  if (parsed.words.length < fewestWords || parsed.words.length > mostWords) return undefined;
  const table = tables[language];
  const column = table.codes.indexOf(code);
  if (column < 0 || !((weightsOf(language, parsed)[column] ?? -Infinity) > (table.least[column] ?? Infinity))) return undefined;
  let best: { readonly at: Span; readonly weight: number } | undefined;
  for (const at of findSentences(parsed.prose)) {
    const weight = weigh(table, cluesIn(parsed.prose.slice(...at)))[column] ?? 0;
    if (!best || weight > best.weight) best = { at, weight };
  }
  return best && !isQuoted(parsed, best.at) ? best.at : undefined;
}

/** The finding of a guess: a hint, worded as a question in the variant `perhaps`. `more` is added to it. */
export function perhaps(code: string, language: DraftLanguage, parsed: ParsedText, more?: Partial<Finding>): Finding[] {
  const at = clueTo(code, language, parsed);
  return at ? [{ at, gravity: 'hint', sure: false, guess: true, variant: 'perhaps', ...more }] : [];
}
