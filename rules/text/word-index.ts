import type { DraftLanguage } from '../draft';
import { lazy } from './lazy';
import { mayStand } from './needed';
import { hashOf, openingsAt } from './openings';
import type { ParsedText } from './parse';
import { smallText } from './small';
import { tonguesAt } from './tongues';

/** Where words begin in a text, and which of these places begin with the same four letters. */
export type WordIndex = {
  /** Offsets at which a word, a part after a hyphen, a hashtag's name or an emoji begins; in order. */
  readonly places: readonly number[];
  /** For each hash of an opening, up to four small letters: the first entry with it, counted from 1; 0 is none. */
  readonly firsts: Uint16Array | Int32Array;
  /** For each entry its index into `places`, and the next entry with the same hash. A place has two where a hyphen follows soon. */
  readonly entries: readonly number[];
  readonly nexts: readonly number[];
  /** What `openingsAt` gives for the places; told at first need. */
  readonly openings: () => Int32Array;
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
  const text = smallText(parsed.prose);
  const places: number[] = [];
  const [entries, nexts]: [number[], number[]] = [[0], [0]];
  const others = [...hashtags.map(({ at }) => [at[0] + 1, at[1]] as const), ...emoji.map(({ at }) => [at[0], at[0]] as const)].sort((a, b) => a[0] - b[0]);
  const firsts = text.length > most16 ? new Int32Array(buckets) : new Uint16Array(buckets);
  const add = (place: number, end: number) => {
    if (places.at(-1) !== place) places.push(place);
    const hash = bucketOf(text, place, Math.min(end, place + opening));
    nexts.push(firsts[hash] ?? 0);
    firsts[hash] = entries.push(places.length - 1) - 1;
  };
  let next = 0;
  const addOthers = (until: number) => {
    for (let other = others[next]; other && other[0] < until; other = others[++next]) add(...other);
  };
  for (const { at: [start, end], text: word } of words) {
    if (next < others.length) addOthers(start);
    add(start, end);
    let hyphen = word.indexOf('-');
    if (hyphen > 0 && hyphen < opening) add(start, start + hyphen);
    for (; hyphen !== -1; hyphen = word.indexOf('-', hyphen + 1)) add(start + hyphen + 1, end);
  }
  addOthers(Infinity);
  return { places, firsts, entries, nexts, openings: lazy(() => openingsAt(text, places)), tongues: lazy(() => tonguesAt(parsed, places)) };
}

const buckets = 1 << 14;
/** In so many UTF-16 units there are fewer than 65,536 entries, two at a place. */
const most16 = 32_000;

/** Where in `firsts` an opening is told of. */
function bucketOf(text: string, from: number, to: number): number {
  return hashOf(text, from, to) >>> 18;
}

/** Beginnings of words, ready to be looked for: hashes of the short, and of the long what tells that a text has none. */
type Starts = { readonly short: Uint16Array; readonly long: readonly (readonly [start: string, stands: (small: string) => boolean])[] };
const ready = new WeakMap<readonly string[], Starts>();

function startsOf(starts: readonly string[]): Starts {
  let made = ready.get(starts);
  if (!made) {
    const isShort = (start: string) => start.length <= opening;
    const short = Uint16Array.from(starts.filter(isShort), (start) => bucketOf(start, 0, start.length));
    ready.set(starts, (made = { short, long: starts.filter((start) => !isShort(start)).map((start) => [start, mayStand(start)] as const) }));
  }
  return made;
}

/**
 * True when a word may begin with one of `starts`: four small letters, fewer for whole words; a longer one may stand anywhere in a word.
 * It is a look before a search: one word in hundreds is taken for another.
 */
export function anyStart(parsed: ParsedText, starts: readonly string[]): boolean {
  const { firsts } = wordIndex(parsed);
  const { short, long } = startsOf(starts);
  if (short.some((hash) => firsts[hash] !== 0)) return true;
  const text = smallText(parsed.prose);
  return long.some(([start, stands]) => stands(text) && text.includes(start));
}

/** Indexes of the places whose words may begin with one of `starts`, in order; see `anyStart`. */
export function placesOf(parsed: ParsedText, starts: readonly string[]): number[] {
  const { places, firsts, entries, nexts } = wordIndex(parsed);
  const { short, long } = startsOf(starts);
  if (marks.length < places.length) marks = new Uint8Array(places.length * 2);
  let first = places.length;
  let last = -1;
  const mark = (index: number) => {
    marks[index] = 1;
    if (index < first) first = index;
    if (index > last) last = index;
  };
  for (let each = 0; each < short.length; each++) {
    for (let entry = firsts[short[each] ?? 0] ?? 0; entry !== 0; entry = nexts[entry] ?? 0) mark(entries[entry] ?? 0);
  }
  if (long.length > 0) {
    const text = smallText(parsed.prose);
    for (const [start, stands] of long) {
      if (!stands(text)) continue;
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
