import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { blueskyText, bytes, codePoints, countsOf, graphemes, makeDraft, mastodonText, refusedByX, sites, threadsLength, utf16, weighted } from '../../rules';

const family = '👨‍👩‍👧‍👦';

describe('X', () => {
  // Vectors of the twitter-text v3 documentation and code, and sums worked out from its weights.
  it.each([
    ['', 0],
    ['Grüße', 5],
    ['„Zitat“ –', 9],
    ['€', 2],
    ['…', 2],
    ['...', 3],
    ['ẞ', 2],
    ['•', 2],
    ['‹›', 4],
    ['«»', 2],
    ['™', 2],
    ['©®', 2],
    ['′″', 2],
    ['\u202F', 2],
    ['𝗕𝗼𝗹𝗱', 8],
    [family, 2],
    ['👍🏽', 2],
    ['🇩🇪🇦🇹', 4],
    ['❤️', 2],
    ['1️⃣', 2],
    ['🏴\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}', 2],
    ['日本', 4],
    ['e\u0301', 1],
    ['\uD800', 2],
    ['https://example.com/very/long', 23],
    ['https://example.com/very/long.', 24],
    ['example.com', 23],
    ['www.example.co.uk/a?b=c', 23],
    ['Siehe unsere-seite.de, bitte', 36],
    ['name@example.com', 16],
    ['https://localhost/a', 19],
    ['notes.txt', 9],
    ['(https://de.wikipedia.org/wiki/Takt_(Musik))', 25],
    ['https://müller.de', 23],
    ['日本語.jp', 9],
  ])('weighs %j as %d', (text, weight) => {
    expect(weighted(text)).toBe(weight);
  });

  it('names the signs that make it refuse a text', () => {
    expect(refusedByX('gut')).toBe(-1);
    expect(refusedByX('ein\uFEFF BOM')).toBe(3);
  });

  it('takes the limit from the page when it says more', () => {
    expect(countsOf(makeDraft({ site: 'x', text: 'a', limits: { text: 25_000 } }), sites.x!)).toEqual([{ unit: 'characters', used: 1, max: 25_000 }]);
  });
});

describe('Bluesky', () => {
  // Shortening as in social-app, toShortUrl, over the browser's URL parser.
  it.each([
    ['https://example.com/a-very-long-path', 'example.com/a-very-long-...'],
    ['https://example.com/', 'example.com'],
    ['https://example.com/a', 'example.com/a'],
    ['https://example.com?q=1', 'example.com?q=1'],
    ['https://Example.COM:443/x', 'example.com/x'],
    ['http://example.com:8080/x', 'example.com:8080/x'],
    ['Siehe (https://example.com/a).', 'Siehe (example.com/a).'],
    ['https://example.com/ü', 'example.com/%00%00'],
    ['https://müller.de/', 'xn--mller-kva.de'],
    ['example.com/a-very-long-path-stays', 'example.com/a-very-long-path-stays'],
    ['https://', 'https://'],
  ])('reads %j as %j', (text, counted) => {
    expect(blueskyText(text)).toBe(counted);
  });

  it('has two limits, the fuller one first', () => {
    const count = (text: string) => countsOf(makeDraft({ site: 'bluesky', text }), sites.bluesky!);
    expect(count('Grüße')).toEqual([{ unit: 'characters', used: 5, max: 300 }, { unit: 'bytes', used: 7, max: 3000 }]);
    expect(count(family.repeat(200))).toEqual([{ unit: 'bytes', used: 5000, max: 3000 }, { unit: 'characters', used: 200, max: 300 }]);
    expect(count('https://example.com/a-very-long-path')[0]?.used).toBe(27);
  });
});

describe('Mastodon', () => {
  const count = (text: string, warning?: string, limits = {}) => countsOf(makeDraft({ site: 'mastodon', text, limits, fields: { ...(warning && { warning }) } }), sites.mastodon!)[0];

  it.each([
    ['https://example.com/very/long/path/that/goes/on', 23],
    ['example.com', 11],
    ['Hallo @anna@mastodon.social!', 12],
    ['Hallo @anna', 11],
    [family, 1],
    ['Grüße', 5],
    ['a@b@example.com', 15],
    ['https://mastodon.social/@anna', 23],
  ])('counts %j as %d', (text, used) => {
    expect(count(text)).toEqual({ unit: 'characters', used, max: 500 });
  });

  it('counts the content warning, and asks the server first', () => {
    expect(count('Text', 'Essen')).toEqual({ unit: 'characters', used: 9, max: 500 });
    expect(count('https://a.de', undefined, { text: 5000, link: 30 })).toEqual({ unit: 'characters', used: 30, max: 5000 });
    expect(mastodonText('@a@b.de')).toBe('@a');
  });

  it('counts nothing where no limit is known', () => {
    expect(count('x'.repeat(3000), undefined, { text: 0 })).toBeUndefined();
  });
});

describe('Threads', () => {
  it.each([
    ['Grüße', 5],
    ['🚢', 4],
    ['Moin 🚢🚢', 13],
    [family, 25],
    ['❤️', 6],
    ['🇩🇪', 8],
    ['© 2026', 6],
    ['e\u0301', 1],
  ])('counts %j as %d for apps', (text, used) => {
    expect(threadsLength(text)).toBe(used);
  });

  it('warns by the strict count, and refuses by what people see', () => {
    const count = (text: string) => countsOf(makeDraft({ site: 'threads', text }), sites.threads!);
    expect(count(family.repeat(21))).toEqual([{ unit: 'characters', used: 21, max: 500 }, { unit: 'characters', used: 525, max: 500, soft: true }]);
  });
});

describe('plain counters', () => {
  it.each([
    ['', 0, 0, 0, 0],
    ['ä', 1, 1, 1, 2],
    [family, 11, 7, 1, 25],
    ['\uD800x', 2, 2, 2, 4],
    ['\r\n', 2, 2, 1, 2],
    ['e\u0301', 2, 2, 1, 3],
    ['가', 1, 1, 1, 3],
  ])('%j', (text, units, points, seen, size) => {
    expect([utf16(text), codePoints(text), graphemes(text), bytes(text)]).toEqual([units, points, seen, size]);
  });

  it('agree with the platform on any text', () => {
    const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
    const odd = fc.constantFrom('👩‍💻', '\u200D', '\uFE0F', '\u0301', '\r', '\n', '\uD83D', '\uDE00', 'क', '्', 'ष', '한', '\u1161', '🇩', '©', '„', 'ü', '\u0600', '\u05B0');
    fc.assert(fc.property(fc.array(fc.oneof(odd, fc.string({ unit: 'binary', maxLength: 3 })), { maxLength: 12 }).map((parts) => parts.join('')), (text) => {
      expect(graphemes(text)).toBe([...segmenter.segment(text)].length);
      expect(bytes(text)).toBe(new TextEncoder().encode(text).length);
      expect(codePoints(text)).toBe([...text].length);
    }), { numRuns: 2000 });
  }, 60_000);
});
