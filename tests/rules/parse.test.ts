import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { parse, type Span } from '../../rules';

const texts = (tokens: readonly { readonly text: string }[]) => tokens.map((token) => token.text);

describe('links', () => {
  it.each([
    ['Mehr: https://example.com/a.', ['https://example.com/a']],
    ['Mehr auf example.com, heute', ['example.com']],
    ['(siehe https://example.com/a_(b))', ['https://example.com/a_(b)']],
    ['(https://example.com/a)', ['https://example.com/a']],
    ['„https://example.com/a“', ['https://example.com/a']],
    ['<https://example.com/a>', ['https://example.com/a']],
    ['https://example.com/ä?q=ü#ö', ['https://example.com/ä?q=ü#ö']],
    ['http://localhost:3000/a', ['http://localhost:3000/a']],
    ['https://staging.unsere-seite.de/neu', ['https://staging.unsere-seite.de/neu']],
    ['https://web.archive.org/web/2020/https://example.com/', ['https://web.archive.org/web/2020/https://example.com/']],
    ['https://a.dehttps://b.de', ['https://a.de', 'https://b.de']],
    ['Das ist gut.Und das auch', []],
    ['z.B. am 3.11. um 10.30 Uhr', []],
    ['name@example.com', []],
    ['@name.bsky.social', []],
    ['notes.txt und Version 1.2.3', []],
    ['https://', []],
    ['a..com', []],
    ['HTTPS://EXAMPLE.COM', ['HTTPS://EXAMPLE.COM']],
    ['www.unsere-baeckerei.de/blog', ['www.unsere-baeckerei.de/blog']],
  ])('%j', (text, found) => {
    expect(texts(parse(text).links)).toEqual(found);
  });

  it('are taken apart', () => {
    expect(parse('https://user@Example.com:8080/a/b?c=d&e#f').links[0]).toMatchObject({ scheme: 'https', host: 'example.com', port: '8080', path: '/a/b', query: 'c=d&e', hash: 'f' });
    expect(parse('Example.com').links[0]).toMatchObject({ host: 'example.com', path: '', query: '', hash: '' });
    expect(parse('Example.com').links[0]).not.toHaveProperty('scheme');
  });
});

describe('mentions', () => {
  it.each([
    ['Danke @anna!', [['anna', undefined]]],
    ['Danke @anna@mastodon.social.', [['anna', 'mastodon.social']]],
    ['Danke @anna.bsky.social, toll', [['anna.bsky.social', undefined]]],
    ['Danke @anna.Bis morgen', [['anna', undefined]]],
    ['mail an name@example.com', []],
    ['@jürgen ist kein Konto', []],
    ['x@y @z', [['z', undefined]]],
    ['https://mastodon.social/@anna', []],
    ['@ anna', []],
    ['＠anna', [['anna', undefined]]],
    ['@a@b', []],
    ['(@a, @b)', [['a', undefined], ['b', undefined]]],
  ])('%j', (text, found) => {
    expect(parse(text).mentions.map(({ name, server }) => [name, server])).toEqual(found);
  });

  it('leave e-mail addresses alone, and list them', () => {
    expect(parse('an a.b@c-d.de oder x@y').emails).toEqual([[3, 13]]);
  });
});

describe('hashtags', () => {
  it.each([
    ['#Takt', ['Takt']],
    ['#Öffentlichkeit und #日本', ['Öffentlichkeit', '日本']],
    ['#e-mail', ['e']],
    ['#2024', []],
    ['#2024er', ['2024er']],
    ['C#', []],
    ['&#39;', []],
    ['a#b', []],
    ['##b', ['b']],
    ['#a#b', []],
    ['#️⃣ los', []],
    ['https://a.de/#b', []],
    ['＃takt', ['takt']],
    ['#snake_case!', ['snake_case']],
    ['(#a)', ['a']],
    ['😀#b', ['b']],
    ['❤️#b', ['b']],
  ])('%j', (text, found) => {
    expect(parse(text).hashtags.map(({ tag }) => tag)).toEqual(found);
  });
});

describe('emoji', () => {
  it.each([
    ['Hallo', []],
    ['👨‍👩‍👧‍👦 👍🏽', ['👨‍👩‍👧‍👦', '👍🏽']],
    ['🇩🇪🇦🇹', ['🇩🇪', '🇦🇹']],
    ['1️⃣ 1', ['1️⃣']],
    ['© ™ → ✓', []],
    ['❤ ❤️ ©️', ['❤', '❤️', '©️']],
    ['☺︎', []],
    ['🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}', ['🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}']],
    ['🏳️‍🌈', ['🏳️‍🌈']],
    ['𝗡𝗲𝘂', []],
  ])('%j', (text, found) => {
    expect(texts(parse(text).emoji)).toEqual(found);
  });
});

describe('words, code and prose', () => {
  it('hold no links, mentions, hashtags, addresses or code', () => {
    const parsed = parse('Rock’n’Roll für E-Mail-Fans: @anna, #takt, a@b.de, `code` https://a.de/b 𝗡𝗲𝘂');
    expect(texts(parsed.words)).toEqual(['Rock’n’Roll', 'für', 'E-Mail-Fans', '𝗡𝗲𝘂']);
    expect(parsed.prose).toHaveLength(parsed.text.length);
    expect(parsed.prose.trimEnd().replace(/ +/g, ' ')).toBe('Rock’n’Roll für E-Mail-Fans: , #takt, , 𝗡𝗲𝘂');
  });

  it.each([
    ['a `b` c', [[2, 5]]],
    ['a ` b', []],
    ['`a\nb`', []],
    ['```\nx `y`\n``` z', [[0, 13]]],
    ['`` a', []],
  ])('code in %j', (text, spans) => {
    expect(parse(text).code).toEqual(spans);
  });

  it('keep line breaks where they are', () => {
    expect(parse('a\n```\nb\n```\nc').prose).toBe('a\n   \n \n   \nc');
  });
});

const nasty = [
  'a.'.repeat(50_000), '.'.repeat(100_000), 'https://'.repeat(12_000), '@a'.repeat(50_000), '@'.repeat(100_000), '#'.repeat(100_000), '#a'.repeat(50_000), '('.repeat(100_000),
  'https://a.de/' + '('.repeat(90_000), 'https://a.de/' + ')'.repeat(90_000), 'https://a.de/' + '.'.repeat(90_000), `https://a.de/${'(a'.repeat(45_000)}`, '`'.repeat(100_000), '`a'.repeat(50_000),
  '日本語'.repeat(33_000), `${'é'.repeat(50_000)}.de`, `${'é_'.repeat(25_000)}${'é'.repeat(50_000)}.de`, 'a_b.de„'.repeat(14_000), '👨‍👩‍👧‍👦'.repeat(9000), '👨\u200D'.repeat(30_000), '🇩'.repeat(50_000),
  '\uD83D'.repeat(100_000), '\u200F\u202Eשלום '.repeat(12_000), 'a@'.repeat(50_000), 'a.b@c.d'.repeat(14_000), "a'".repeat(50_000), 'a-'.repeat(50_000), 'e\u0301'.repeat(50_000), 'a\u0301'.padEnd(100_000, '\u0301'),
  'a.de '.repeat(20_000), 'xn--'.repeat(25_000), 'xn--a.'.repeat(16_000), `${'x'.repeat(60)}.`.repeat(1600) + 'de', 'http://a.de-'.repeat(8000), '@a.'.repeat(33_000), 'a.-'.repeat(33_000), '12.34.'.repeat(16_000),
];

describe('any text', () => {
  const lists = ['links', 'mentions', 'hashtags', 'emails', 'emoji', 'words', 'code', 'prose'] as const;

  it.each(nasty.map((text) => [text.slice(0, 24), text] as const))('%j, 100,000 characters long, is taken apart', (_, text) => {
    const parsed = parse(text);
    for (const list of lists) expect(parsed[list], list).toBeDefined();
  }, 60_000);

  it('gives tokens in order, inside the text, apart from each other', () => {
    const piece = fc.constantFrom('https://', 'a.de', '@x', '@x@y.de', '#tag', ' ', '\n', '`', '```', '.', '(', ')', '😀', '👍🏽', '\uD800', '\u202E', 'ü', 'a@b.de', '/p?q', '#', '@', "'", '-', '日本', '\u200D', '1️⃣');
    fc.assert(fc.property(fc.array(fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 2 })), { maxLength: 30 }).map((parts) => parts.join('')), (text) => {
      const parsed = parse(text);
      const tokens = [...parsed.links, ...parsed.mentions, ...parsed.hashtags, ...parsed.words, ...parsed.emails.map((at) => ({ at, text: text.slice(...at) }))];
      for (const token of [...tokens, ...parsed.emoji]) expect(token.text).toBe(text.slice(...token.at));
      const sorted = tokens.map((token) => token.at).toSorted((a, b) => a[0] - b[0]);
      for (const [index, at] of sorted.entries()) {
        expect(at[0]).toBeLessThan(at[1]);
        expect(at[0]).toBeGreaterThanOrEqual(sorted[index - 1]?.[1] ?? 0);
      }
      for (const list of lists.filter((name) => name !== 'prose')) {
        const starts = parsed[list].map((token) => (Array.isArray(token) ? (token as Span)[0] : (token as { at: Span }).at[0]));
        expect(starts).toEqual(starts.toSorted((a, b) => a - b));
      }
      expect(parsed.prose).toHaveLength(text.length);
    }), { numRuns: 2000 });
  }, 60_000);

  it('computes each list once', () => {
    const parsed = parse('a #b');
    expect(parsed.hashtags).toBe(parsed.hashtags);
    expect(parsed.words).toBe(parsed.words);
  });
});
