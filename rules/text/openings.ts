import { bitsOf, hasBit, setBit } from './bits';
import { groupStart, oneSign, PatternReader, plainSigns, quantifier, zeroWide } from './pattern-parts';

const signs = 4;
const passed = /(?:[^\\[\]()|]|\\.|\[(?:\\.|[^\]\\]){0,400}\])+/suy;
const digits = Array.from('0123456789');

/** Patterns apart, and which of them may match at a place of a text, in the order in which they are to be tried. */
export type ByOpening = {
  readonly parts: readonly string[];
  /** What may match at one of the places for which `openingsAt` gave its hashes. */
  readonly at: (openings: Int32Array, index: number) => readonly number[];
  /** What may begin with any sign and is tried everywhere, after the others. */
  readonly always: readonly number[];
};

/**
 * Tells by the first four signs of a text which of some patterns may match there: nearly all need not be tried, nor compiled.
 * A first check took 360 ms while each wording was one pattern, and takes 90 so (Chromium's engine, measured 2026-11-27).
 *
 * @param patterns alternatives for `compileSmall`; what may begin with any sign is tried after the others
 */
export function byOpening(patterns: readonly string[]): ByOpening {
  const parts: string[] = [];
  const anywhere: string[] = [];
  const own = new Map<string, number[]>();
  for (const [part, openings] of patterns.flatMap(alternativesOf)) {
    if (openings.has('')) anywhere.push(part);
    else {
      for (const opening of openings) own.set(opening, [...(own.get(opening) ?? []), parts.length]);
      parts.push(part);
    }
  }
  const always = anywhere.map((part) => parts.push(part) - 1);
  const openings = Array.from(own.keys());
  const table = new Openings(openings.length);
  for (const opening of openings) {
    // A longer opening has, beside its own ways, those of the shorter ones that it begins with: one look finds all.
    const ways = Array.from({ length: opening.length }, (_, length) => own.get(opening.slice(0, length + 1)) ?? []).flat();
    const hash = hashOf(opening, 0, opening.length);
    table.set(hash, [...Array.from(new Set(ways)).sort((a, b) => a - b), ...always]);
  }
  return { parts, at: (hashes, index) => table.at(hashes, index) ?? always, always };
}

const headBits = 13;
const headOf = (hash: number): number => hash >>> (32 - headBits);

/** The hash of some signs of a text, of 32 bits. */
export function hashOf(text: string, from: number, to: number): number {
  let hash = 0;
  for (let at = from; at < to; at++) hash = withSign(hash, text, at);
  return hash;
}

function withSign(hash: number, text: string, at: number): number {
  return Math.imul(hash + text.charCodeAt(at), 0x9e3779b1);
}

/** The hashes of the first one to four signs at each of some places, one after the other. */
export function openingsAt(text: string, places: readonly number[]): Int32Array {
  const all = new Int32Array(places.length * signs);
  for (let index = 0; index < places.length; index++) {
    const place = places[index] ?? 0;
    let hash = 0;
    for (let sign = 0; sign < signs; sign++) all[index * signs + sign] = hash = withSign(hash, text, place + sign);
  }
  return all;
}

/** Lists by the hash of an opening, side by side in memory: a tree of maps took four times as long. */
class Openings {
  /** A bit for each hash: nine places of a text in ten are told to have none by a look at these. */
  private readonly heads = bitsOf([], 1 << headBits);
  private readonly keys: Int32Array;
  private readonly lists: Uint16Array;
  private readonly kept: (readonly number[])[] = [[]];

  constructor(count: number) {
    const size = 1 << Math.ceil(Math.log2(count * 2 + 1));
    this.keys = new Int32Array(size);
    this.lists = new Uint16Array(size);
  }

  set(hash: number, list: readonly number[]): void {
    const slot = this.slot(hash);
    this.keys[slot] = hash;
    this.lists[slot] = this.kept.push(list) - 1;
    setBit(this.heads, headOf(hash));
  }

  /** The list of the longest opening that stands at a place. */
  at(openings: Int32Array, index: number): readonly number[] | undefined {
    let found = 0;
    for (let at = index * signs; at < (index + 1) * signs; at++) {
      const hash = openings[at] ?? 0;
      if (hasBit(this.heads, headOf(hash))) found = this.lists[this.slot(hash)] || found;
    }
    return found === 0 ? undefined : this.kept[found];
  }

  private slot(hash: number): number {
    let slot = hash & (this.keys.length - 1);
    while (this.lists[slot] !== 0 && this.keys[slot] !== hash) slot = (slot + 1) & (this.keys.length - 1);
    return slot;
  }
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
