import { bitsOf, hasBit, type Bits } from './bits';
import { remembered } from './lazy';
import { groupStart, oneSign, PatternReader, plainSigns, quantifier, zeroWide } from './pattern-parts';

/** Runs of small signs of which one stands in every match. */
export type Needed = readonly string[];

/** What a part of a pattern tells: the runs it may be when they are few, and what stands in every match of it. */
type Part = { readonly runs?: Needed; readonly needs: readonly Needed[] };

const none: readonly Needed[] = [];
const empty: Part = { runs: [''], needs: none };
/** Letters up to one that may be missing or repeated. */
const letters = /[a-zäöüß,]{1,60}(?![*+?{])/y;
const mostRuns = 24;
const mostNeeded = 400;
const mostKept = 3;
/** The hashes are of so many signs, and a shorter run stands in nearly every text. */
const signs = 4;

/**
 * Reads from a pattern what no match can do without, to tell by a look at a text that it has none: of "(?:our|the) (?:raffle|prize) is" one of "raffle" and "prize".
 *
 * @param pattern for `compileSmall`
 * @param around also what must stand beside a match
 * @returns the rarest first, three at most; each may be one of some runs of four signs and more
 */
export function neededIn(pattern: string, around = true): readonly Needed[] {
  return new Reader(pattern, around).whole();
}

class Reader extends PatternReader {
  constructor(source: string, private readonly around: boolean) {
    super(source);
  }

  whole(): readonly Needed[] {
    return needsOf(this.alternatives());
  }

  private alternatives(): Part {
    const ways: Part[] = [];
    do ways.push(this.sequence());
    while (this.source[this.at++] === '|');
    return either(ways);
  }

  private sequence(): Part {
    const needs: Needed[] = [];
    let runs: Needed = [''];
    let plain = true;
    while (this.at < this.source.length && this.source[this.at] !== '|' && this.source[this.at] !== ')') {
      const part = this.repeated(this.part());
      needs.push(...part.needs);
      const joined = part.runs && crossed(runs, part.runs);
      if (!joined) {
        plain = false;
        if (isLong(runs)) needs.push(runs);
      }
      runs = joined ?? part.runs ?? [''];
    }
    if (plain) return { runs, needs };
    if (isLong(runs)) needs.push(runs);
    return { needs };
  }

  private part(): Part {
    const kind = this.source[this.at] === '(' ? this.take(groupStart) : undefined;
    if (kind === undefined) return this.take(zeroWide) ? empty : this.sign();
    const inside = this.alternatives();
    if (kind.endsWith('!') || (kind.endsWith('=') && !this.around)) return empty;
    // What a look ahead or behind needs stands in the text too, but is no part of the run.
    return kind.endsWith('=') ? { ...empty, needs: needsOf(inside) } : inside;
  }

  private sign(): Part {
    const run = this.take(letters);
    if (run !== '') return { runs: [run], needs: none };
    const plain = plainSigns(this.take(oneSign));
    // Several blanks may stand for one.
    return plain && !plain.includes(' ') ? { runs: plain.map((sign) => (sign === '’' ? "'" : sign.toLowerCase())), needs: none } : { needs: none };
  }

  private repeated(once: Part): Part {
    const times = this.take(quantifier);
    if (times === '') return once;
    if (times.startsWith('?')) return once.runs ? { runs: ['', ...once.runs], needs: none } : { needs: none };
    return { needs: /^(?:\*|\{0)/.test(times) ? none : needsOf(once) };
  }
}

/** What stands in every match of a part, the rarest first. */
function needsOf({ runs, needs }: Part): readonly Needed[] {
  const all = runs && isLong(runs) ? [...needs, runs] : needs;
  return all.length < 2 ? all : all.toSorted((a, b) => likelihood(a) - likelihood(b)).slice(0, mostKept);
}

/** Of alternatives each needs its own, so one of these is needed. */
function either(ways: readonly Part[]): Part {
  const [only] = ways;
  if (only && ways.length === 1) return only;
  const plain = ways.every(({ runs }) => runs);
  const runs = plain ? ways.flatMap((way) => way.runs ?? []) : [];
  if (plain && runs.length <= mostRuns) return { runs, needs: none };
  const needed = new Set<string>();
  for (const way of ways) {
    const [rarest] = needsOf(way);
    if (!rarest) return { needs: none };
    for (const run of rarest) needed.add(run);
  }
  return { needs: needed.size <= mostNeeded ? [Array.from(needed)] : none };
}

function crossed(before: Needed, after: Needed): Needed | undefined {
  if (before.length * after.length > mostRuns) return undefined;
  const [only = ''] = before;
  return before.length > 1 ? before.flatMap((one) => after.map((other) => one + other)) : only === '' ? after : after.map((other) => only + other);
}

function isLong(runs: Needed): boolean {
  return runs.every(({ length }) => length >= signs);
}

/** How likely a text is to have one of some runs, as a guess: long ones are rare, few are rarer. */
function likelihood(runs: Needed): number {
  return runs.reduce((sum, { length }) => sum + 0.5 ** length, 0);
}

const hashes = 1 << 16;
/** The hash of the four signs at each place of a text. */
export const eachFour = remembered((text) => {
  const fours = new Uint16Array(Math.max(0, text.length - signs + 1));
  for (let at = 0; at < fours.length; at++) fours[at] = fourAt(text, at);
  return fours;
});

/** Which fours of signs a text holds: a bit for the hash of each. */
export const foursIn = remembered((text) => bitsOf(eachFour(text), hashes));

/** The same for the fours that some runs begin with. */
export function firstFours(runs: Needed): Bits {
  return bitsOf(runs.map((run) => fourAt(run, 0)), hashes);
}

/**
 * What is needed, ready for `mayHold`, one number after the other since that is quickest to read: for each of the needed how many numbers follow,
 * then for each of its runs how many fours, and their hashes.
 */
export function foursOf(needs: readonly Needed[]): Uint16Array {
  const all: number[] = [];
  for (const runs of needs) {
    const start = all.push(0);
    for (const run of runs) {
      all.push(run.length - signs + 1);
      for (let at = 0; at + signs <= run.length; at++) all.push(fourAt(run, at));
    }
    all[start - 1] = all.length - start;
  }
  return Uint16Array.from(all);
}

/** False when a text certainly lacks something that is needed. */
export function mayHold(fours: Bits, needs: Uint16Array): boolean {
  for (let at = 0; at < needs.length; ) {
    const end = at + 1 + (needs[at] ?? 0);
    let run = at + 1;
    while (run < end && !holdsRun(fours, needs, run)) run += 1 + (needs[run] ?? 0);
    if (run >= end) return false;
    at = end;
  }
  return true;
}

function holdsRun(fours: Bits, needs: Uint16Array, run: number): boolean {
  const end = run + 1 + (needs[run] ?? 0);
  for (let at = run + 1; at < end; at++) if (!hasBit(fours, needs[at] ?? 0)) return false;
  return true;
}

/** Tells of a `smallText` whether a pattern may stand in it: not when something needed is certainly missing. What that is, is read at first need. */
export function mayStand(pattern: string): (small: string) => boolean {
  let needs: Uint16Array | undefined;
  return (small) => {
    needs ??= foursOf(neededIn(pattern));
    return needs.length === 0 || mayHold(foursIn(small), needs);
  };
}

function fourAt(text: string, at: number): number {
  const hash = Math.imul(Math.imul(Math.imul(text.charCodeAt(at), 131) + text.charCodeAt(at + 1), 131) + text.charCodeAt(at + 2), 131) + text.charCodeAt(at + 3);
  return (Math.imul(hash, 0x9e3779b1) >>> 16) & (hashes - 1);
}
