import { describe, expect, test } from 'vitest';

import { likenessOf, near } from '../../../rules/likeness/near';
import { statementOf } from '../../../rules/likeness/statement';
import { all, halves, pairsOf } from './labels';

const likeness = (one: string, other: string) => likenessOf(statementOf(one), statementOf(other));

describe.each(Object.entries(halves))('the %s half of the labelled pairs', (_name, groups) => {
  const judged = pairsOf(groups).map(({ one, other, near, how }) => ({ one, other, near, how, likeness: likeness(one, other) }));

  test.each([true, false])('with near %j is told rightly, but for two in a hundred', (isNear) => {
    const asked = judged.filter((pair) => pair.near === isNear);
    const wrong = asked.filter((pair) => pair.likeness >= near !== isNear);
    expect(asked.length).toBeGreaterThan(70);
    expect(wrong.length, JSON.stringify(wrong, null, 1)).toBeLessThanOrEqual(asked.length * 0.02);
  });

  test('is told the same from both sides', () => {
    for (const { one, other, likeness: forth } of judged) expect(likeness(other, one), other).toBeCloseTo(forth, 10);
  });
});

test('there are at least 300 pairs, in both halves and with both answers', () => {
  expect(pairsOf(all).length).toBeGreaterThanOrEqual(300);
});

test('posts on different matters are never near', () => {
  const statements = all.map(({ text }) => statementOf(text));
  for (const [index, one] of statements.entries()) {
    for (const other of statements.slice(0, index)) expect(likenessOf(one, other), `${one.said} | ${other.said}`).toBeLessThan(near);
  }
});

const free: readonly (readonly [string, string, string])[] = [
  ['hashtags in front', '#wien #kaffee Wir öffnen morgen', 'Wir öffnen morgen'],
  ['hashtags on a line of their own', 'Wir öffnen morgen\n#wien #kaffee\nKommt vorbei', 'Wir öffnen morgen\nKommt vorbei'],
  ['a hashtag inside as a word', 'Wir lieben #Wien sehr', 'Wir lieben Wien sehr'],
  ['other links', 'Lies https://example.org/a bitte', 'Lies www.beispiel.example/b?utm_source=x bitte'],
  ['handles', '@lea@example.social Wir öffnen morgen mit @tom', 'Wir öffnen morgen mit'],
  ['case, emoji, punctuation and letter forms', 'Heute OFFEN! 🎉 𝗡𝗲𝘂', 'heute – offen: neu'],
];
test.each(free)('%s cost nothing', (_name, one, other) => {
  expect(likeness(one, other)).toBe(1);
});

const silent: readonly (readonly [string, string])[] = [['', ''], ['🎉', '🎉'], ['https://example.org', 'https://example.org'], ['Danke!', '']];
test.each(silent)('%j and %j: what says nothing is like nothing', (one, other) => {
  expect(likeness(one, other)).toBe(0);
});

test('texts without spaces are compared letter by letter', () => {
  expect(likeness('明日は九時に開店します。みなさんのお越しをお待ちしています', '明日は十時に開店します。みなさんのお越しをお待ちしています')).toBeGreaterThanOrEqual(near);
  expect(likeness('明日は九時に開店します。みなさんのお越しをお待ちしています', '新しいメニューができました。ぜひ食べてみてください')).toBeLessThan(near);
});

const hostile = ['a'.repeat(60_000), 'a.'.repeat(30_000), '#'.repeat(60_000), '#a'.repeat(30_000), '@a'.repeat(30_000), 'https://'.repeat(8_000), 'a-'.repeat(30_000), ' #'.repeat(30_000), '1 '.repeat(30_000), '1.'.repeat(30_000), '#a '.repeat(20_000), '@a.'.repeat(20_000)];
test.each(hostile.map((text) => [text.slice(0, 8), text]))('has an answer for endless %j', (_name, text) => {
  const answer = likenessOf(statementOf(text), statementOf(`${text} ende`));
  expect(answer >= 0 && answer <= 1, String(answer)).toBe(true);
});
