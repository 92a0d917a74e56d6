import { isNextOfSeries, isTouchedUp } from './changes';
import { areKin, ends } from './kin';
import { weightOf, type NumberSaid, type Statement } from './statement';

/** From here on two texts are called nearly the same. */
export const near = 0.65;
/** From here on they say the same word for word; small rounding aside. */
export const same = 0.999;

/** What two statements share, and what only one of them says, as sums of weights; `numbers` are those with another number in their place. */
export type Shares = { readonly shared: number; readonly less: number; readonly more: number; readonly numbers: number };

// Found on tests/rules/likeness/tuned: copies with up to five words changed keep 0.79 or more of the smaller text, frames with other content at most 0.75 and less where a number differs.
/** The share that has to stay where few words were changed, where many were, and where one text lies within a longer one. */
const border = { few: 0.66, many: 0.75, within: 0.88 };
/** Between these it is looked at where the changes are: below, too little stays whatever it is; above, too little changed. */
const close = { least: 0.48, most: 0.88 };
/** Weights of changed words: some three, some five. */
const changed = { few: 3, many: 4.5 };
/** Sizes from which two texts count as equally long, from which one may only lie within the other, and under which it is a mere quotation. */
const sizes = { alike: 0.7, within: 0.45, least: 0.12 };
/** Letters a text needs to be looked for in a longer one, a call or a greeting alone being no copy, and below which every word counts. */
const lengths = { within: 60, short: 40 };
/** What another number in the same frame costs besides its own weight: it is the mark of a series. */
const numberCost = 0.5;
/** A word that only ends or begins differently says nearly the same. */
const kinship = 0.8;

/**
 * How alike two texts are, from 0 to 1: 1 is word for word, from `near` on they are nearly the same, below lie series and strangers.
 * Decided on the share of the smaller text that stands in the other, words by weight and in any order. A weekly frame with other content
 * falls short because its content weighs more than its frame; an edited copy does not, because most of its content stays.
 */
export function likenessOf(one: Statement, other: Statement): number {
  if (one.said === '' || other.said === '') return 0;
  if (one.said === other.said) return 1;
  const { shared, less, more, numbers } = sharesOf(one, other);
  const smaller = shared + less;
  const size = smaller / (shared + more);
  const share = (shared - numberCost * numbers) / smaller;
  const needed = Math.max(between(less, changed.few, changed.many, border.few, border.many), between(size, sizes.alike, sizes.within, 0, border.within));
  const length = Math.min(one.length, other.length);
  const least = length < lengths.short ? sizes.alike - 0.1 : length < lengths.within ? sizes.within : sizes.least;
  const whole = shared / (shared + less + more);
  const falls = share < needed || size < least;
  const [first, second] = one.said < other.said ? [one, other] : [other, one];
  const turns = share >= close.least && share <= close.most && (falls ? isTouchedUp(first, second) : isNextOfSeries(first, second));
  if (falls !== turns) return Math.max(0, Math.min(near - 0.01, near * Math.min(share / needed, size / least, 1), (whole + share) / 2));
  return Math.min(0.99, near + (1 - near) * whole);
}

/** Weighs what two statements share; words that are kin count in part. */
export function sharesOf(one: Statement, other: Statement): Shares {
  let shared = 0;
  const left: string[] = [];
  for (const [word, count] of one.words) {
    const both = Math.min(count, other.words.get(word) ?? 0);
    shared += both * weightOf(word);
    if (both < count) left.push(word);
  }
  if (left.length > 0 && left.length <= mostLeft) shared += kin(left, surplus(other, one));
  const same = sameNumbers(one.numbers, other.numbers);
  shared += same * numberWeight;
  const less = Math.max(0, Math.min(one.weight, other.weight) - shared);
  const more = Math.max(0, Math.max(one.weight, other.weight) - shared);
  return { shared, less, more, numbers: (Math.min(one.numbers.length, other.numbers.length) - same) * numberWeight };
}

const numberWeight = weightOf('0');
/** With more words left over than this, two texts are far apart and kin words change nothing. */
const mostLeft = 60;

function surplus(one: Statement, other: Statement): string[] {
  return Array.from(one.words.keys()).filter((word) => (one.words.get(word) ?? 0) > (other.words.get(word) ?? 0));
}

/** How many numbers stand in both, after the same word or before the same one. */
function sameNumbers(some: readonly NumberSaid[], others: readonly NumberSaid[]): number {
  const free = new Set(others.slice(0, mostLeft));
  let count = 0;
  for (const one of some.slice(0, mostLeft)) {
    for (const other of free) {
      if (one.value !== other.value || (one.before !== other.before && one.after !== other.after)) continue;
      free.delete(other);
      count++;
      break;
    }
  }
  return count;
}

/** What pairs of kin words add to what is shared. */
function kin(left: readonly string[], right: readonly string[]): number {
  const free = right.map(ends);
  let sum = 0;
  for (const word of left) {
    const one = ends(word);
    const other = free.find((each) => !each.taken && areKin(one, each));
    if (!other) continue;
    other.taken = true;
    sum += kinship * Math.min(weightOf(word), weightOf(other.word));
  }
  return sum;
}

/** A straight line from one value to another while `at` goes from `from` to `to`; level beyond. */
function between(at: number, from: number, to: number, low: number, high: number): number {
  return low + (high - low) * Math.min(1, Math.max(0, (at - from) / (to - from)));
}
