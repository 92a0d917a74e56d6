import { describe, expect, test } from 'vitest';

import { attempted, due, seen } from '../../entrypoints/compose.content/attempt';
import type { Sign, Verdict } from '../../entrypoints/compose.content/attempt';

type Step = readonly [after: number, sign: Sign['type'] | Sign];
type Row = { readonly what: string; readonly asks?: boolean; readonly steps: readonly Step[]; readonly verdict: Verdict | undefined; readonly url?: string };

const well: Sign = { type: 'answered', well: true };
const badly: Sign = { type: 'answered', well: false };

/** Times are milliseconds after send was pressed. */
const rows: readonly Row[] = [
  { what: 'the request comes back, then the box empties', steps: [[400, well], [420, 'gone']], verdict: 'confirmed' },
  { what: 'the box goes at once, the request comes back later', steps: [[30, 'gone'], [900, well]], verdict: 'confirmed' },
  { what: 'an upload takes a minute', steps: [[60_000, well], [60_050, 'gone']], verdict: 'confirmed' },
  { what: 'a link to the post appears', steps: [[700, { type: 'linked', url: 'https://x.com/a/status/1' }]], verdict: 'confirmed', url: 'https://x.com/a/status/1' },
  { what: 'the request fails and the box is thrown away', steps: [[400, badly], [2_000, 'gone']], verdict: 'nothing' },
  { what: 'a toast without link says it failed', steps: [[400, 'failed'], [2_000, 'gone']], verdict: 'nothing' },
  { what: 'the answer is a refusal: the text stays', steps: [[400, well], [5_500, 'passed']], verdict: 'nothing' },
  { what: 'the answer is a refusal, thrown away later', steps: [[400, well], [6_000, 'gone']], verdict: 'nothing' },
  { what: 'the box goes, no request is ever seen', steps: [[300, 'gone'], [15_400, 'passed']], verdict: 'likely' },
  { what: 'too early to say', steps: [[300, 'gone'], [5_000, 'passed']], verdict: undefined },
  { what: 'a site whose request tells nothing', asks: false, steps: [[300, 'gone'], [2_400, 'passed']], verdict: 'likely' },
  { what: 'the site opens the box again after a failure nobody saw', steps: [[100, 'gone'], [800, 'back'], [120_500, 'passed']], verdict: 'nothing' },
  { what: 'the writer goes on and throws the draft away', steps: [[1_500, 'regained'], [4_000, 'gone'], [20_000, 'passed']], verdict: 'nothing' },
  { what: 'a question comes between, then it goes out', steps: [[1_500, 'regained'], [3_000, well], [3_020, 'gone']], verdict: 'confirmed' },
  { what: 'pressing elsewhere after the box went changes nothing', steps: [[100, 'gone'], [900, 'regained'], [16_000, 'passed']], verdict: 'likely' },
  { what: 'the box goes long after', steps: [[40_000, 'gone'], [60_000, 'passed']], verdict: 'nothing' },
  { what: 'pressed again after a failure nobody saw', steps: [[8_000, 'regained'], [30_000, 'again'], [30_300, 'gone'], [46_000, 'passed']], verdict: 'likely' },
  { what: 'the page is left right after the press', steps: [[500, 'leaving']], verdict: 'attempt' },
  { what: 'the page is left after the box went', steps: [[500, 'gone'], [900, 'leaving']], verdict: 'likely' },
  { what: 'the page is left after the answer', steps: [[500, well], [900, 'leaving']], verdict: 'likely' },
  { what: 'the page is left much later, the text still there', steps: [[30_000, 'leaving']], verdict: 'nothing' },
  { what: 'the page is left after the writer went on', steps: [[900, 'regained'], [2_000, 'leaving']], verdict: 'nothing' },
  { what: 'nothing at all happens', steps: [[120_500, 'passed']], verdict: 'nothing' },
];

describe('what becomes of a sending', () => {
  test.each(rows)('$what', ({ asks = true, steps, verdict, url }) => {
    let attempt = attempted(1_000, asks);
    for (const [after, sign] of steps) attempt = seen(attempt, typeof sign === 'string' ? ({ type: sign } as Sign) : sign, 1_000 + after);
    expect(attempt.verdict).toBe(verdict);
    expect(attempt.url).toBe(url);
  });

  test('a verdict is final', () => {
    const confirmed = seen(attempted(0, true), { type: 'linked' }, 10);
    expect(seen(confirmed, { type: 'failed' }, 20)).toBe(confirmed);
  });

  test('time alone decides only when it is due', () => {
    const waiting = seen(attempted(0, true), { type: 'gone' }, 100);
    expect(seen(waiting, { type: 'passed' }, due(waiting) - 1)).toBe(waiting);
    expect(seen(waiting, { type: 'passed' }, due(waiting)).verdict).toBe('likely');
  });
});
