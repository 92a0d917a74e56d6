import { expect, test } from 'vitest';

import { Seen } from '../../entrypoints/options/import/seen';

test('a number is new once, however many there are', () => {
  const [seen, known] = [new Seen(), new Set<number>()];
  let number = 7;
  for (let index = 0; index < 20_000; index++) {
    // Some come again, some lie side by side, and some are as large as they get.
    number = index % 5 === 0 ? index : index % 7 === 0 ? 2 ** 53 - 1 - (index - 7) : (number * 48_271) % 9_007_199_254_740_881;
    expect(seen.add(number)).toBe(!known.has(number));
    known.add(number);
  }
});
