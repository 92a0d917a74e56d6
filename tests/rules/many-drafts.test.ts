import { expect, it } from 'vitest';

import { applyEdits, check, isInside, makeDraft, noChoices, rules, sites, type Language, type Tip } from '../../rules';
import { examples } from '../../rules/examples';
import { isBetween } from '../../rules/text/segments';
import { today } from './drafts';

const drafts = 100_000;
const hostile = [
  '\uD800', '\uDC00', '\u202E', '\u2066', '\u200B', '\u200D', '\uFE0F', '\u0301\u0302\u0303\u0304', 'Z̷̢̛a̴l̵g̶o̷', '[[[[', ']]]]', '((((', '"', '„', '“', '«', '{{', '}}', '`', '```', '#', '##', '@', '@@', '\n', '\n\n', '  ', '\t', '\0', '👩‍💻', '🇩🇪', '👍🏽',
  'https://', 'http:/', 'www.', '…', '!!!', '?!?', '–', '&amp;', 'Ã¼', '<b>', '**', '𝗡', 'ﬁ', 'שלום', '日本', 'ß', 'İ', '１',
];
/** Two to five words of every example, so that half a fault meets half another. */
const pieces = (['en', 'de'] as const).map((language: Language) =>
  Object.values(examples).flatMap((own) => [...own[language].bad, ...own[language].good].flatMap((example) => {
    const words = (typeof example === 'string' ? example : example.text).split(' ');
    return words.flatMap((_, at) => (at % 3 === 0 ? [words.slice(at, at + 2 + (at % 4)).join(' ')] : []));
  })));

/** Numbers from 0 to below 1, always the same ones: mulberry32. */
function numbers(seed: number): () => number {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const all = Object.values(sites);

function look(text: string, turn: number): readonly Tip[] {
  const site = all[turn % all.length];
  if (!site) throw new Error('There is no site.');
  const { tips, broken } = check(makeDraft({ site: site.id, text, now: today, kind: 'post' }), site, rules, noChoices, 'sending');
  if (broken.length > 0) throw new Error(`${broken[0]?.rule} threw ${broken[0]?.why} on ${JSON.stringify(text)}`);
  return tips;
}

/** Plain conditions, since `expect` would take most of the time. */
function demand(holds: boolean, what: string, tip: Tip, text: string): void {
  if (!holds) throw new Error(`${tip.rule} ${tip.variant ?? ''} ${what} in ${JSON.stringify(text)}`);
}

it('a hundred thousand drafts throw nothing, and every place and fix lies on whole characters', () => {
  const next = numbers(20_261_118);
  const pick = (from: readonly string[]) => from[Math.floor(next() * from.length)] ?? '';
  let seen = 0;
  for (let turn = 0; turn < drafts; turn++) {
    const own = pieces[turn % 2] ?? [];
    const text = Array.from({ length: 1 + Math.floor(next() * 3) }, () => (next() < 0.3 ? pick(hostile) : pick(own))).join(next() < 0.8 ? ' ' : '');
    for (const tip of look(text, turn)) {
      seen++;
      const field = tip.field === 'text' ? text : '';
      if (tip.at) demand(isInside(tip.at, field.length) && tip.at.every((place) => isBetween(field, place)), 'points into a character', tip, text);
      for (const { at } of tip.fix ?? []) demand(isInside(at, field.length) && at.every((place) => isBetween(field, place)), 'has a fix that cuts a character', tip, text);
      if (!tip.fix || turn % 10 !== 0) continue;
      const fixed = applyEdits(text, tip.fix);
      demand(fixed !== text, 'has a fix that changes nothing', tip, text);
      const left = look(fixed, turn).filter((one) => one.rule === tip.rule && one.variant === tip.variant && one.fix);
      demand(!left.some((one) => one.excerpt === tip.excerpt && applyEdits(fixed, one.fix ?? []) === fixed), 'is not mended by its fix', tip, text);
    }
  }
  expect(seen).toBeGreaterThan(drafts / 10);
}, 900_000);

it('drafts of enormous monotony throw nothing', () => {
  for (const piece of ['#a ', '[', '((', '@a ', '\uD800', '\u202E', 'e\u0301\u0302\u0303', '👩‍💻', '"„', '{{', '`', 'https://a.de/ ', '!', '&amp;', '𝗡']) {
    for (const [turn, length] of [10_000, 25_000].entries()) for (const tip of look(piece.repeat(Math.ceil(length / piece.length)), turn)) demand(!tip.at || tip.at[0] <= tip.at[1], 'is turned round', tip, piece);
  }
});
