import type { DraftLanguage } from '../draft';
import { lazy } from './lazy';
import { headOfOne, headOfThree, headOfTwo } from './openings';
import type { ParsedText } from './parse';
import { smallText } from './small';
import { tonguesAt } from './tongues';

/** Where words begin in a text, and which of these places begin with the same four letters. */
export type WordIndex = {
  /** Offsets at which a word, a part after a hyphen, a hashtag's name or an emoji begins; in order. */
  readonly places: readonly number[];
  /** Indexes into `places` by the first four letters, small. */
  readonly openings: ReadonlyMap<string, readonly number[]>;
  /** The hashes of the first, the first two and the first three signs at each place, see `headOfOne`; told at first need. */
  readonly heads: () => { readonly one: Uint16Array; readonly two: Uint16Array; readonly three: Uint16Array };
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
  return { places, openings, heads: lazy(() => headsOf(smallText(parsed.prose), places)), tongues: lazy(() => tonguesAt(parsed, places)) };
}

function headsOf(text: string, places: readonly number[]): { one: Uint16Array; two: Uint16Array; three: Uint16Array } {
  const [one, two, three] = [new Uint16Array(places.length), new Uint16Array(places.length), new Uint16Array(places.length)];
  for (const [index, place] of places.entries()) {
    one[index] = headOfOne(text, place);
    two[index] = headOfTwo(text, place);
    three[index] = headOfThree(text, place);
  }
  return { one, two, three };
}

function lowOpening(text: string, from: number): string {
  return text.slice(from, from + opening).toLowerCase();
}

/** True when a word begins with one of `starts`: four small letters, fewer for whole words; a longer one may stand anywhere in a word. */
export function anyStart(parsed: ParsedText, starts: readonly string[]): boolean {
  const { openings } = wordIndex(parsed);
  return starts.some((start) => (start.length > opening ? smallText(parsed.prose).includes(start) : openings.has(start)));
}

/** Indexes of the places whose words begin with one of `starts`, in order. */
export function placesOf(parsed: ParsedText, starts: readonly string[]): number[] {
  const { places, openings } = wordIndex(parsed);
  if (marks.length < places.length) marks = new Uint8Array(places.length * 2);
  let first = places.length;
  let last = -1;
  const mark = (index: number) => {
    marks[index] = 1;
    first = Math.min(first, index);
    last = Math.max(last, index);
  };
  for (const start of starts) {
    if (start.length <= opening) for (const index of openings.get(start) ?? none) mark(index);
    else {
      const text = smallText(parsed.prose);
      for (let at = text.indexOf(start); at !== -1; at = text.indexOf(start, at + start.length)) mark(before(places, at));
    }
  }
  const found: number[] = [];
  for (let index = first; index <= last; index++) {
    if (marks[index] === 0) continue;
    found.push(index);
    marks[index] = 0;
  }
  return found;
}

const none: readonly number[] = [];
/** Which places were found, all 0 between two looks: each is marked once, and they come out in order without sorting. */
let marks = new Uint8Array(1024);

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
