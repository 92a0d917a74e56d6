import { isFunctionWord, wordsOf } from './statement';

/**
 * What a post is found again by: 52 bytes that are alike for like texts, in 13 whole numbers of 32 bits. 0 to 9 hold 40 bins of a byte each,
 * the smallest hash that fell there (one-permutation minhash over the 4-letter pieces of telling words; Li, Owen, Zhang 2012);
 * 10 to 12 hold keys of the beginning alone, so that a text cut short is found as well. Null for a text that says nothing.
 * It only proposes: whether two texts are near is decided on the texts.
 */
export type Sketch = Int32Array;

/** Whole numbers in a sketch, and how many of them are bins. */
export const sketchSize = 13;
export const binned = 10;

const bins = 4 * binned;
/** Telling words that count as the beginning. */
const opening = 7;
const empty = 0xffffffff;

/** Sketches a text. Linear in its length, some 50 µs for a usual post. */
export function sketchOf(text: string): Sketch | null {
  const words = wordsOf(text);
  const telling = words.filter((word) => !isFunctionWord(word));
  const said = telling.length > 0 ? telling : words;
  if (said.length === 0) return null;

  const least = new Uint32Array(bins).fill(empty);
  const heads = new Uint32Array(2 * (sketchSize - binned)).fill(empty);
  said.forEach((word, index) => {
    eachPiece(word, (hash) => {
      const bin = hash % bins;
      const value = mix(hash);
      if (value < (least[bin] ?? 0)) least[bin] = value;
      if (index >= opening) return;
      for (let key = 0; key < heads.length; key++) {
        const turned = mix(hash ^ Math.imul(key + 1, 0x9e3779b1));
        if (turned < (heads[key] ?? 0)) heads[key] = turned;
      }
    });
  });

  const sketch = new Int32Array(sketchSize);
  for (let bin = 0; bin < bins; bin++) sketch[bin >> 2] = (sketch[bin >> 2] ?? 0) | (filled(least, bin) << (8 * (bin & 3)));
  for (let key = 0; key < sketchSize - binned; key++) sketch[binned + key] = mix((heads[2 * key] ?? 0) ^ mix(heads[2 * key + 1] ?? 0)) | 0;
  return sketch;
}

/** How many of the 40 bins two sketches agree in. */
export function agreeingBins(one: Sketch, other: Sketch): number {
  let count = 0;
  for (let part = 0; part < binned; part++) {
    const apart = (one[part] ?? 0) ^ (other[part] ?? 0);
    for (let shift = 0; shift < 32; shift += 8) if (((apart >>> shift) & 0xff) === 0) count++;
  }
  return count;
}

/** A bin nothing fell into borrows from the next one that is not empty, turned by the distance, so that short texts fill all bins alike. */
function filled(least: Uint32Array, bin: number): number {
  for (let step = 0; step < bins; step++) {
    const value = least[(bin + step) % bins] ?? empty;
    if (value !== empty) return mix(value ^ Math.imul(step, 0x85ebca6b)) & 0xff;
  }
  return 0;
}

/** Gives the hash of every four letters of a word with its borders; FNV-1a, then mixed. */
function eachPiece(word: string, use: (hash: number) => void): void {
  const length = word.length;
  for (let from = -1; from <= Math.max(-1, length - 3); from++) {
    let hash = 0x811c9dc5;
    for (let at = from; at < from + 4; at++) hash = Math.imul(hash ^ (at < 0 || at >= length ? 32 : word.charCodeAt(at)), 0x01000193);
    use(mix(hash));
  }
}

/** Spreads the bits of a whole number (the finish of MurmurHash3, public domain). */
function mix(value: number): number {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
