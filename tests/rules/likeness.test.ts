import { expect, test } from 'vitest';

import { fingerprint, normalise } from '../../rules/likeness';

const same: readonly (readonly [string, string, string])[] = [
  ['case', 'Heute OFFEN', 'heute offen'],
  ['letter forms', '𝗡𝗲𝘂 im Laden', 'Neu im Laden'],
  ['white space and line ends', 'Eins  zwei\r\n\r\ndrei', ' eins\tzwei\u00A0drei\n'],
  ['punctuation', 'Ja! Wirklich – „neu“.', 'ja, wirklich: "neu"'],
  ['emoji, joined ones too', 'Team 👩🏽‍🔬 da 🏳️‍🌈', 'Team da'],
  ['invisible signs', 'zu\u200Bsam\u00ADmen', 'zusammen'],
  ['tracking', 'Lies https://www.example.org/a?utm_source=x#top bitte', 'Lies http://example.org/a bitte'],
  ['tracking without a scheme', 'Lies example.org/a?fbclid=1 bitte', 'Lies example.org/a bitte'],
  ['hashtags at the end', 'Wir öffnen morgen #Wien #Kaffee', 'Wir öffnen morgen'],
  ['mentions at the end', 'Wir öffnen morgen @lea@example.social 🎉', 'Wir öffnen morgen'],
];
test.each(same)('%s makes no difference', (_name, one, other) => {
  expect(normalise(one)).toBe(normalise(other));
  expect(fingerprint(one)).toBe(fingerprint(other));
});

const apart: readonly (readonly [string, string, string])[] = [
  ['numbers', 'Offen bis 18 Uhr', 'Offen bis 20 Uhr'],
  ['another page', 'Lies https://example.org/a', 'Lies https://example.org/b'],
  ['a hashtag inside', 'Wir lieben #Wien sehr', 'Wir lieben #Graz sehr'],
  ['only hashtags', '#wien #kaffee', '#graz #tee'],
  ['accents', 'Schön hier', 'Schon hier'],
];
test.each(apart)('%s makes a difference', (_name, one, other) => {
  expect(normalise(one)).not.toBe(normalise(other));
  expect(fingerprint(one)).not.toBe(fingerprint(other));
});

test.each(['', '   ', '🎉🎉', '!!! …', '\u200B'])('%j says nothing', (text) => {
  expect(fingerprint(text)).toBe(0);
});

test.each(['a\uD800b', '\uDC00', 'مرحبا بالعالم', 'नमस्ते दुनिया', 'こんにちは世界'])('%j is a text like any other', (text) => {
  expect(fingerprint(text)).toBeGreaterThan(0);
});

test('has an answer for long and hostile texts', () => {
  const hostile = ['a'.repeat(200_000), 'a.'.repeat(100_000), '#'.repeat(200_000), '@a'.repeat(100_000), 'https://'.repeat(25_000), 'a-'.repeat(100_000), ' #'.repeat(100_000), '?'.repeat(200_000)];
  for (const text of hostile) {
    expect(Number.isSafeInteger(fingerprint(text)), text.slice(0, 10)).toBe(true);
  }
});
