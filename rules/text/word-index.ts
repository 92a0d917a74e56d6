import type { ParsedText } from './parse';

/** Where words begin in a text, and which of these places begin with the same four letters. */
export type WordIndex = {
  /** Offsets at which a word, a part after a hyphen, a hashtag's name or an emoji begins; in order. */
  readonly places: readonly number[];
  /** Indexes into `places` by the first four letters, small. */
  readonly openings: ReadonlyMap<string, readonly number[]>;
};

const opening = 4;
const known = new WeakMap<ParsedText, WordIndex>();
const smalls = new WeakMap<ParsedText, string>();

/** The index of a text, made once. */
export function wordIndex(parsed: ParsedText): WordIndex {
  let index = known.get(parsed);
  if (!index) known.set(parsed, (index = makeIndex(parsed)));
  return index;
}

function makeIndex({ words, hashtags, emoji }: ParsedText): WordIndex {
  const starts: (readonly [place: number, opening: string])[] = [];
  for (const { at, text } of words) {
    const part = text.slice(0, opening).toLowerCase();
    const cut = part.indexOf('-');
    starts.push([at[0], part]);
    if (cut > 0) starts.push([at[0], part.slice(0, cut)]);
    for (let hyphen = text.indexOf('-'); hyphen !== -1; hyphen = text.indexOf('-', hyphen + 1)) starts.push([at[0] + hyphen + 1, text.slice(hyphen + 1, hyphen + 1 + opening).toLowerCase()]);
  }
  for (const { at, tag } of hashtags) starts.push([at[0] + 1, tag.slice(0, opening).toLowerCase()]);
  for (const { at } of emoji) starts.push([at[0], '']);
  if (hashtags.length > 0 || emoji.length > 0) starts.sort((a, b) => a[0] - b[0]);
  const places: number[] = [];
  const openings = new Map<string, number[]>();
  for (const [place, part] of starts) {
    if (places.at(-1) !== place) places.push(place);
    const same = openings.get(part);
    if (same) same.push(places.length - 1);
    else openings.set(part, [places.length - 1]);
  }
  return { places, openings };
}

/** True when a word begins with one of `starts`: four small letters, fewer for whole words; a longer one may stand anywhere in a word. */
export function anyStart(parsed: ParsedText, starts: readonly string[]): boolean {
  const { openings } = wordIndex(parsed);
  return starts.some((start) => (start.length > opening ? small(parsed).includes(start) : openings.has(start)));
}

/** Indexes of the places whose words begin with one of `starts`, in order. */
export function placesOf(parsed: ParsedText, starts: readonly string[]): number[] {
  const { places, openings } = wordIndex(parsed);
  const found: number[] = [];
  for (const start of starts) {
    if (start.length <= opening) found.push(...(openings.get(start) ?? []));
    else {
      const text = small(parsed);
      for (let at = text.indexOf(start); at !== -1; at = text.indexOf(start, at + start.length)) found.push(before(places, at));
    }
  }
  return found.length > 1 ? found.sort((a, b) => a - b) : found;
}

/** The prose in small letters; offsets may shift behind rare letters that grow. */
function small(parsed: ParsedText): string {
  let text = smalls.get(parsed);
  if (text === undefined) smalls.set(parsed, (text = parsed.prose.toLowerCase()));
  return text;
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
