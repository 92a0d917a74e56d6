import { describe, expect, test } from 'vitest';

import { fullness } from '../../components/Gauge';
import { isOld, oneLine } from '../../components/sentences';
import { makeSpeech } from '../../components/Words';
import { now, strings } from './shown';

describe('words', () => {
  const [de, en] = [makeSpeech('de', strings.de, now), makeSpeech('en', strings.en, now)];

  test.each([
    [de.number(12345.5), '12.345,5'],
    [en.number(-1200), '−1,200'],
    [de.percent(0.257), '26 %'],
    [de.dated('2026-10'), 'Oktober 2026'],
    [de.dated('2024-03-11'), '11. März 2024'],
    [en.dated('2024'), '2024'],
    [en.dated('long ago'), 'long ago'],
    [de.ago(now - 3 * 86_400_000), 'vor 3 Tagen'],
    [en.ago(now - 90_000), '1 minute ago'],
    [en.ago(now), 'this minute'],
    [de.list(['X', 'Bluesky', 'XING']), 'X, Bluesky und XING'],
    [en.say('tips', { count: 1 }), '1 tip'],
    [en.say('tips', { count: 0 }), 'No tips'],
    [de.fill('{max} Zeichen auf {site}, {unknown}', { max: 5000, site: 'X' }), '5.000 Zeichen auf X, {unknown}'],
  ])('%s', (said, expected) => expect(said.replaceAll('\u00a0', ' ')).toBe(expected));

  test('both languages have the same keys and placeholders in common and panel', () => {
    const shape = (all: Record<string, string>) => Object.fromEntries(Object.entries(all).map(([key, sentence]) => [key, (sentence.match(/\{\w+\}/g) ?? []).toSorted()]));
    expect(shape(strings.de)).toEqual(shape(strings.en));
  });

  test.each([
    ['2026', false], ['2025-12', false], ['2025-11-23', false], ['2025-11-20', true], ['2024', true], ['soon', false],
  ])('a source of %s is old: %s', (date, old) => expect(isOld({ title: '', date, kind: 'official' }, now)).toBe(old));

  test.each([['a\n  b', 'a ↵ b'], ['  ', '␣␣'], ['plain', 'plain']])('excerpt %j is shown as %j', (excerpt, line) => expect(oneLine(excerpt)).toBe(line));

  test.each([
    [0, 280, 'room'], [259, 280, 'room'], [260, 280, 'near'], [280, 280, 'full'], [281, 280, 'over'], [4700, 5000, 'room'], [4760, 5000, 'near'],
  ])('%i of %i is %s', (used, max, state) => expect(fullness({ unit: 'characters', used, max })).toBe(state));
});
