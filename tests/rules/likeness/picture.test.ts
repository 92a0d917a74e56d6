import { describe, expect, test } from 'vitest';

import { hashDistance, pictureHash, side } from '../../../rules/likeness/picture';
import { cropped, landscape, lit, mirrored, paint, savedAnew, shrink, type Picture } from './pictures';

const [width, height] = [384, 256];
const seeds = [1, 2, 3];
const hashOf = (picture: Picture) => pictureHash(shrink(picture)) ?? '';
const first = seeds.map((seed) => hashOf(paint(landscape(seed), width, height, 0.1)));
const bits = (picture: (seed: number) => Picture) => seeds.map((seed, index) => hashDistance(first[index] ?? '', hashOf(picture(seed))));

describe('a picture is known again', () => {
  test.each<[string, (seed: number) => Picture]>([
    ['saved anew', (seed) => savedAnew(paint(landscape(seed), width, height, 0.1))],
    ['saved anew and badly', (seed) => savedAnew(paint(landscape(seed), width, height, 0.1), 60)],
    ['half as large', (seed) => paint(landscape(seed), width / 2, height / 2, 0.1)],
    ['twice as large, without grain', (seed) => paint(landscape(seed), width * 2, height * 2)],
    ['out of proportion', (seed) => paint(landscape(seed), height, height)],
    ['lighter', (seed) => paint(lit(landscape(seed), 30, 1), width, height)],
    ['darker and weaker', (seed) => paint(lit(landscape(seed), -20, 0.7), width, height)],
    ['with a hundredth cut off each edge', (seed) => paint(cropped(landscape(seed), 0.01), width, height)],
  ])('%s', (_, picture) => {
    expect(Math.max(...bits(picture))).toBeLessThanOrEqual(31);
  });
});

describe('another picture is another one', () => {
  test.each<[string, (seed: number) => Picture]>([
    ['of another place', (seed) => paint(landscape(seed + 50), width, height)],
    ['mirrored', (seed) => paint(mirrored(landscape(seed)), width, height)],
    ['with a tenth cut off each edge', (seed) => paint(cropped(landscape(seed), 0.1), width, height)],
  ])('%s', (_, picture) => {
    expect(Math.min(...bits(picture))).toBeGreaterThan(80);
  });
});

describe('a picture with too little in it has no hash', () => {
  test.each<[string, Uint8Array]>([
    ['one that nobody could open', new Uint8Array(side * side * 4)],
    ['nothing at all', new Uint8Array()],
    ['a plain one', shrink(paint(() => [200, 30, 30], side, side))],
    ['a plain one with grain', shrink(paint(() => [120, 120, 120], 512, 512, 0.2))],
    ['a slow change of light', shrink(paint((x) => [255 * x, 255 * x, 255 * x], side, side))],
    ['a dot on white', shrink(paint((x, y) => ((x - 0.5) ** 2 + (y - 0.5) ** 2 < 0.001 ? [0, 0, 0] : [255, 255, 255]), side, side))],
  ])('%s', (_, pixels) => {
    expect(pictureHash(pixels)).toBeUndefined();
  });
});

test('a hash is written as the authors of PDQ write it', () => {
  // Hashed by their own program, facebook/ThreatExchange of 2026-07-17, from the whole picture: ways of scaling differ by a few bits.
  const theirs = 'fe7c4e4fc0e6c672bf1b01b17f59cc61c0640e062fbe4d522193ca6e338eca64';
  expect(hashOf(paint(landscape(1), 768, 512))).toMatch(/^[0-9a-f]{64}$/);
  expect(hashDistance(hashOf(paint(landscape(1), 768, 512)), theirs)).toBeLessThanOrEqual(16);
});

test.each([
  ['0'.repeat(64), '0'.repeat(64), 0],
  ['0'.repeat(64), 'f'.repeat(64), 256],
  [`8${'0'.repeat(63)}`, `${'0'.repeat(63)}1`, 2],
])('%s and %s differ in %i bits', (one, other, bits) => {
  expect(hashDistance(one, other)).toBe(bits);
});
