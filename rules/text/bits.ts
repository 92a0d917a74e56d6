/** A set of small numbers, a bit for each. */
export type Bits = Uint32Array;

/** @param size more than the largest of the numbers */
export function bitsOf(numbers: Iterable<number>, size: number): Bits {
  const bits = new Uint32Array(Math.ceil(size / 32));
  for (const number of numbers) setBit(bits, number);
  return bits;
}

export function setBit(bits: Bits, number: number): void {
  bits[number >> 5] = (bits[number >> 5] ?? 0) | (1 << (number & 31));
}

export function hasBit(bits: Bits, number: number): boolean {
  return ((bits[number >> 5] ?? 0) & (1 << (number & 31))) !== 0;
}
