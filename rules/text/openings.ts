import { groupStart, oneSign, PatternReader, plainSigns, quantifier, zeroWide } from './pattern-parts';

/** A tree of first signs, UTF-16 unit by unit, and what may begin with them. */
type Node = { readonly next: Map<number, Node>; readonly ways: number[] };

const signs = 4;
const passed = /(?:[^\\[\]()|]|\\.|\[(?:\\.|[^\]\\]){0,400}\])+/suy;
const digits = Array.from('0123456789');

/** Patterns apart, and which of them may match at a place of a text, in the order in which they are to be tried. */
export type ByOpening = { readonly parts: readonly string[]; readonly at: (text: string, place: number) => readonly number[]; /** Missing when a match may begin with anything. */ readonly heads?: Heads };

/**
 * With which signs matches may begin: one byte for each hash of the first sign, the first two, and the first three. Most places of a text are told to be none
 * by a look at these, without walking through the tree.
 */
export type Heads = { readonly one: Uint8Array; readonly two: Uint8Array; readonly three: Uint8Array };

/**
 * Tells by the first four signs of a text which of some patterns may match there: nearly all need not be tried, nor compiled.
 * A first check took 360 ms while each wording was one pattern, and takes 90 so (Chromium's engine, measured 2026-11-27).
 *
 * @param patterns alternatives for `compileSmall`; what may begin with any sign is tried after the others
 */
export function byOpening(patterns: readonly string[]): ByOpening {
  const root: Node = { next: new Map(), ways: [] };
  const parts: string[] = [];
  const anywhere: string[] = [];
  const told: (readonly [part: string, openings: ReadonlySet<string>])[] = [];
  for (const [part, openings] of patterns.flatMap(alternativesOf)) {
    if (openings.has('')) anywhere.push(part);
    else told.push([part, openings]);
  }
  for (const [part, openings] of told) {
    for (const opening of openings) put(root, opening, parts.length);
    parts.push(part);
  }
  // What may begin with anything is one pattern, and always tried.
  const always = anywhere.length > 0 ? [parts.push(factored(anywhere)) - 1] : [];
  const first: (Node | undefined)[] = [];
  for (const [sign, node] of root.next) first[sign] = node;
  const heads = anywhere.length > 0 ? undefined : headsOf(told.flatMap(([, openings]) => Array.from(openings)));
  return { parts, at: (text, place) => waysAt(first, text, place, always), ...(heads && { heads }) };
}

const hashes = 2048;

/** The hash of the sign at a place of a text in small letters, below 2,048. */
export const headOfOne = (text: string, place: number): number => (text.charCodeAt(place) | 0) % hashes;
/** The same of the first two signs. */
export const headOfTwo = (text: string, place: number): number => ((text.charCodeAt(place) | 0) * 31 + (text.charCodeAt(place + 1) | 0)) % hashes;
/** The same of the first three. */
export const headOfThree = (text: string, place: number): number => (((text.charCodeAt(place) | 0) * 31 + (text.charCodeAt(place + 1) | 0)) * 31 + (text.charCodeAt(place + 2) | 0)) % hashes;

function headsOf(openings: readonly string[]): Heads {
  const heads = { one: new Uint8Array(hashes), two: new Uint8Array(hashes), three: new Uint8Array(hashes) };
  for (const opening of openings) {
    if (opening.length === 1) heads.one[headOfOne(opening, 0)] = 1;
    else if (opening.length === 2) heads.two[headOfTwo(opening, 0)] = 1;
    else heads.three[headOfThree(opening, 0)] = 1;
  }
  return heads;
}

function put(root: Node, opening: string, way: number): void {
  let node = root;
  for (let at = 0; at < opening.length; at++) {
    const sign = opening.charCodeAt(at);
    let next = node.next.get(sign);
    if (!next) node.next.set(sign, (next = { next: new Map(), ways: [] }));
    node = next;
  }
  node.ways.push(way);
}

function waysAt(first: readonly (Node | undefined)[], text: string, place: number, always: readonly number[]): readonly number[] {
  let node = first[text.charCodeAt(place)];
  // Nine places in ten end here.
  if (node === undefined) return always;
  let ways: readonly number[] = node.ways;
  for (let at = place + 1; (node = node.next.get(text.charCodeAt(at))); at++) {
    if (node.ways.length > 0) ways = ways.length > 0 ? ways.concat(node.ways).sort((a, b) => a - b) : node.ways;
  }
  return ways.length === 0 ? always : always.length === 0 ? ways : ways.concat(always);
}

/** One pattern of several, in which what the same part begins looks for that part once: a complaint or a gift of many names. */
function factored(patterns: readonly string[]): string {
  const led = new Map<string, string[]>();
  for (const pattern of patterns) {
    const lead = new Reader(pattern).lead();
    const rests = led.get(lead);
    if (rests) rests.push(pattern.slice(lead.length));
    else led.set(lead, [pattern.slice(lead.length)]);
  }
  return Array.from(led, ([lead, rests]) => (rests.length === 1 ? lead + (rests[0] ?? '') : `${lead}(?:${rests.join('|')})`)).join('|');
}

/** The alternatives of a pattern, each with the openings of its matches: up to four small signs; '' where anything may be first. */
export function alternativesOf(pattern: string): (readonly [part: string, openings: ReadonlySet<string>])[] {
  const reader = new Reader(pattern);
  const found: (readonly [string, ReadonlySet<string>])[] = [];
  do found.push(reader.alternative());
  while (reader.goesOn());
  return found;
}

const start: ReadonlySet<string> = new Set(['']);
const nothing: ReadonlySet<string> = new Set();

/** Reads a pattern from its start, with the set of what may have been matched so far; what is four signs long or not plain goes to `done`. */
class Reader extends PatternReader {
  private done = new Set<string>();

  goesOn(): boolean {
    return this.source[this.at++] === '|';
  }

  alternative(): readonly [string, ReadonlySet<string>] {
    const from = this.at;
    this.done = new Set();
    const ends = this.sequence(start);
    return [this.source.slice(from, this.at), union(this.done, ends)];
  }

  /** All up to the end of the first group that takes signs, with how often it may stand there. */
  lead(): string {
    while (this.at < this.source.length) {
      const kind = this.source[this.at] === '(' ? this.take(groupStart) : undefined;
      if (kind === undefined) this.take(oneSign);
      else {
        do this.sequence(nothing);
        while (this.goesOn());
      }
      this.take(quantifier);
      if (kind !== undefined && !/[=!]$/.test(kind)) break;
    }
    return this.source.slice(0, this.at);
  }

  private sequence(from: ReadonlySet<string>): ReadonlySet<string> {
    let now = from;
    while (this.at < this.source.length && this.source[this.at] !== '|' && this.source[this.at] !== ')') {
      if (now.size === 0 && this.take(passed)) continue;
      now = this.source[this.at] === '(' ? this.group(now) : this.sign(now);
    }
    return now;
  }

  private group(now: ReadonlySet<string>): ReadonlySet<string> {
    const kind = this.take(groupStart);
    const looks = /[=!]$/.test(kind);
    let ends: ReadonlySet<string> = nothing;
    do ends = union(ends, this.sequence(looks ? nothing : now));
    while (this.goesOn());
    return this.repeated(now, looks ? now : ends);
  }

  private sign(now: ReadonlySet<string>): ReadonlySet<string> {
    if (this.take(zeroWide)) return now;
    const part = this.take(oneSign);
    const plain = plainSigns(part);
    const ends = new Set<string>();
    for (const before of now) {
      // Digits are told apart at the front alone: behind each other they would be thousands.
      if (part === '\\d' && before === '') for (const digit of digits) ends.add(digit);
      else if (!plain) this.done.add(before);
      else {
        for (const one of plain) {
          const opening = before + (one === '’' ? "'" : one.toLowerCase());
          // Several blanks may stand for one.
          if (opening.length >= signs || one === ' ') this.done.add(opening.slice(0, signs));
          else ends.add(opening);
        }
      }
    }
    return this.repeated(now, ends);
  }

  /** What may have been matched after a part that may be missing or repeated. */
  private repeated(before: ReadonlySet<string>, after: ReadonlySet<string>): ReadonlySet<string> {
    const times = this.take(quantifier);
    if (times === '') return after;
    const mayMiss = /^(?:[*?]|\{0)/.test(times);
    if (times.startsWith('?')) return union(before, after);
    for (const one of after) this.done.add(one);
    return mayMiss ? before : nothing;
  }
}

function union(one: ReadonlySet<string>, other: ReadonlySet<string>): ReadonlySet<string> {
  return one.size === 0 ? other : other.size === 0 ? one : new Set([...one, ...other]);
}
