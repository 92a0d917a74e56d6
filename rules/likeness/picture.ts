/** Side of the square a picture is shrunk to before it is hashed, in pixels: twice that of the hash's own, so that it is smoothed once more. */
export const side = 128;

const grid = 64;
const waves = 16;
/** A picture of less has too little in it to be told by, say the authors of PDQ. */
const leastQuality = 50;

/**
 * A hash of what a picture shows: 256 bits as 64 hex digits, which hardly change when it is scaled, saved anew or made brighter.
 * PDQ, after https://github.com/facebook/ThreatExchange/tree/main/pdq; it writes its bits in the same order.
 *
 * @param pixels `side` × `side` pixels in rows, four bytes each: red, green, blue, alpha. What is transparent counts as white
 * @returns undefined for a picture with too little in it, such as a plain one
 */
export function pictureHash(pixels: Uint8Array): string | undefined {
  const small = smallOf(pixels);
  return quality(small) < leastQuality ? undefined : hexOf(wavesOf(small));
}

/** Bits in which two hashes differ, of 256. */
export function hashDistance(one: string, other: string): number {
  let bits = 0;
  for (let at = 0; at < one.length; at += 8) {
    let rest = parseInt(one.slice(at, at + 8), 16) ^ parseInt(other.slice(at, at + 8), 16);
    for (; rest !== 0; rest &= rest - 1) bits++;
  }
  return bits;
}

/** Brightness of 64 × 64 squares of four pixels. */
function smallOf(pixels: Uint8Array): Float32Array {
  const small = new Float32Array(grid * grid);
  for (let row = 0; row < side; row++) {
    for (let column = 0; column < side; column++) {
      const at = (row * side + column) * 4;
      const alpha = pixels[at + 3] ?? 0;
      const light = (0.299 * (pixels[at] ?? 0) + 0.587 * (pixels[at + 1] ?? 0) + 0.114 * (pixels[at + 2] ?? 0)) * (alpha / 255) + 255 - alpha;
      const square = (row >> 1) * grid + (column >> 1);
      small[square] = (small[square] ?? 0) + light / 4;
    }
  }
  return small;
}

/** How much there is to be told by, from 0: steps between neighbours, small ones not counted. */
function quality(small: Float32Array): number {
  let steps = 0;
  const step = (one: number, other: number) => Math.abs(Math.trunc((((small[one] ?? 0) - (small[other] ?? 0)) * 100) / 255));
  for (let row = 0; row < grid; row++) {
    for (let column = 0; column < grid; column++) {
      const at = row * grid + column;
      if (row + 1 < grid) steps += step(at, at + grid);
      if (column + 1 < grid) steps += step(at, at + 1);
    }
  }
  return Math.trunc(steps / 90);
}

/** The slow waves of the picture in both directions, without its mean: a cosine transform, 16 × 16. */
function wavesOf(small: Float32Array): Float32Array {
  const wave = Float32Array.from({ length: waves * grid }, (_, index) => Math.sqrt(2 / grid) * Math.cos((Math.PI / 2 / grid) * (Math.floor(index / grid) + 1) * (2 * (index % grid) + 1)));
  const half = new Float32Array(waves * grid);
  for (let one = 0; one < waves; one++) {
    for (let column = 0; column < grid; column++) {
      let sum = 0;
      for (let row = 0; row < grid; row++) sum += (wave[one * grid + row] ?? 0) * (small[row * grid + column] ?? 0);
      half[one * grid + column] = sum;
    }
  }
  const whole = new Float32Array(waves * waves);
  for (let one = 0; one < waves; one++) {
    for (let other = 0; other < waves; other++) {
      let sum = 0;
      for (let column = 0; column < grid; column++) sum += (half[one * grid + column] ?? 0) * (wave[other * grid + column] ?? 0);
      whole[one * waves + other] = sum;
    }
  }
  return whole;
}

/** A bit for each wave that is stronger than the middle one; the last wave's bit comes first. */
function hexOf(strengths: Float32Array): string {
  const middle = strengths.toSorted()[strengths.length / 2 - 1] ?? 0;
  let hex = '';
  for (let last = strengths.length - 1; last >= 0; last -= 4) {
    let digit = 0;
    for (let bit = 0; bit < 4; bit++) digit = digit * 2 + ((strengths[last - bit] ?? 0) > middle ? 1 : 0);
    hex += digit.toString(16);
  }
  return hex;
}
