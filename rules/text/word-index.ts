import type { DraftLanguage } from '../draft';
import { lazy } from './lazy';
import type { FirstWords } from './openings';
import type { ParsedText } from './parse';
import { smallText } from './small';
import { tonguesAt } from './tongues';

/** Where words begin in a text, and which of these places begin with the same four letters. */
export type WordIndex = {
  /** Offsets at which a word, a part after a hyphen, a hashtag's name or an emoji begins; in order. */
  readonly places: readonly number[];
  /** Indexes into `places` by the first four letters, small. */
  readonly openings: ReadonlyMap<string, readonly number[]>;
  /** These first letters by their first, first two and first three; told at first need. */
  readonly begun: () => ReadonlyMap<string, readonly string[]>;
  /** The language of the sentence at each place, told at first need. */
  readonly tongues: () => readonly DraftLanguage[];
};

const opening = 4;
const known = new WeakMap<ParsedText, WordIndex>();

/** The index of a text, made once. */
export function wordIndex(parsed: ParsedText): WordIndex {
  let index = known.get(parsed);
  if (!index) known.set(parsed, (index = makeIndex(parsed)));
  return index;
}

function makeIndex(parsed: ParsedText): WordIndex {
  const { words, hashtags, emoji } = parsed;
  const places: number[] = [];
  const openings = new Map<string, number[]>();
  const add = (place: number, part: string) => {
    if (places.at(-1) !== place) places.push(place);
    const same = openings.get(part);
    if (same) same.push(places.length - 1);
    else openings.set(part, [places.length - 1]);
  };
  const others = [...hashtags.map(({ at, tag }) => [at[0] + 1, lowOpening(tag, 0)] as const), ...emoji.map(({ at }) => [at[0], ''] as const)].sort((a, b) => a[0] - b[0]);
  let next = 0;
  const addOthers = (until: number) => {
    for (let other = others[next]; other && other[0] < until; other = others[++next]) add(...other);
  };
  for (const { at, text } of words) {
    addOthers(at[0]);
    const part = lowOpening(text, 0);
    add(at[0], part);
    let hyphen = text.indexOf('-');
    if (hyphen > 0 && hyphen < opening) add(at[0], part.slice(0, hyphen));
    for (; hyphen !== -1; hyphen = text.indexOf('-', hyphen + 1)) add(at[0] + hyphen + 1, lowOpening(text, hyphen + 1));
  }
  addOthers(Infinity);
  return { places, openings, begun: lazy(() => byBeginning(openings.keys())), tongues: lazy(() => tonguesAt(parsed, places)) };
}

function byBeginning(openings: Iterable<string>): Map<string, string[]> {
  const begun = new Map<string, string[]>();
  for (const one of openings) {
    for (let length = 1; length <= Math.min(one.length, opening - 1); length++) {
      const beginning = one.slice(0, length);
      const same = begun.get(beginning);
      if (same) same.push(one);
      else begun.set(beginning, [one]);
    }
  }
  return begun;
}

function lowOpening(text: string, from: number): string {
  return text.slice(from, from + opening).toLowerCase().replace('’', "'");
}

/** True when a word begins with one of `starts`: four small letters, fewer for whole words; a longer one may stand anywhere in a word. */
export function anyStart(parsed: ParsedText, starts: readonly string[]): boolean {
  const { openings } = wordIndex(parsed);
  return starts.some((start) => (start.length > opening ? smallText(parsed.prose).includes(start) : openings.has(start)));
}

/** Indexes of the places whose words begin with one of `starts`, in order. */
export function placesOf(parsed: ParsedText, starts: readonly string[]): number[] {
  const { places, openings } = wordIndex(parsed);
  return inOrder(places.length, (mark) => {
    for (const start of starts) {
      if (start.length <= opening) openings.get(start)?.forEach(mark);
      else {
        const text = smallText(parsed.prose);
        for (let at = text.indexOf(start); at !== -1; at = text.indexOf(start, at + start.length)) mark(before(places, at));
      }
    }
  });
}

const sign = /[\p{L}\p{M}\p{N}_]/u;

/** Indexes of the places at which a match may begin, in order. */
export function placesBeginning(parsed: ParsedText, { four, begun, whole, other }: FirstWords): number[] {
  const index = wordIndex(parsed);
  return inOrder(index.places.length, (mark) => {
    for (const one of four) index.openings.get(one)?.forEach(mark);
    for (const beginning of begun) for (const one of index.begun().get(beginning) ?? []) index.openings.get(one)?.forEach(mark);
    for (const word of whole) for (const one of index.begun().get(word) ?? []) if (!sign.test(one.charAt(word.length))) index.openings.get(one)?.forEach(mark);
    if (other) index.openings.get('')?.forEach(mark);
  });
}

/** Which places were found, all 0 between two looks: each is marked once, and they come out in order without sorting. */
let marks = new Uint8Array(1024);

function inOrder(count: number, look: (mark: (index: number) => void) => void): number[] {
  if (marks.length < count) marks = new Uint8Array(count * 2);
  let first = count;
  let last = -1;
  look((index) => {
    marks[index] = 1;
    if (index < first) first = index;
    if (index > last) last = index;
  });
  const found: number[] = [];
  for (let index = first; index <= last; index++) {
    if (marks[index] === 0) continue;
    found.push(index);
    marks[index] = 0;
  }
  return found;
}

/** The last place at or before an offset. */
function before(places: readonly number[], offset: number): number {
  let low = 0;
  for (let high = places.length; low < high; ) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}
