import { array, assert as holds, constantFrom, oneof, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';

import { applyEdits, check, makeDraft, noChoices, rules, sites, type Draft, type Tip } from '../../rules';
import { isBetween } from '../../rules/text/segments';
import { today } from './drafts';

/** Pieces that rules look at, so that random drafts are full of half-right tags, links, marks and letters. */
const pieces = constantFrom(
  '#', '##', '＃', '#e-mail', '#Start-up', '#R&D', '#St.Pauli', '#2026', '#123', '#a', "'s", '’', "'n'", '-', '–', '&', '+', '.', '..', '@', '@ ', '@anna', '@anna@ruhr.social', '@anna.bsky.social', '@max.m', '@Bäcker',
  'http:/', 'https://', 'http//', 'www.', 'ww.', 'our-site.com', 'https://our-site.com/a', '?fbclid=1', '&gclid=', '?', '&', 'utm_source=x', 'localhost', 'bit.ly/x', 'token=1', '/edit', '`', '```', '[', ']', '[LINK]', '[Name',
  '<', '>', '{{', '}}', '{name}', '%%', '*|A|*', 'TODO:', 'XX', 'XXXX', 'lorem ipsum', 'Link einfügen', '!', '!!', '?!', '?', '！', '"', '„', '“', '»', '«', '🎉', '🎉🎉🎉', '👨‍👩‍👧', '🇩🇪', '❤️', '‍', '️', '\u0301', '\u0336',
  '\u0302\u0303\u0304', '𝗡𝗲𝘂', '𝑥', 'ⓐⓑ', '🅰', 'ＡＢ', 'ᴀʙᴄ', 's', 'ˢᵘᵖ', 'ℂ', '日本', 'שָׁלוֹם', '\u202E', '\u200B', '\uD800', '\uDC00', 'ß', 'Ä', 'ä', ' ', '  ', '\n', '\t', ',', ':', ';', '(', ')', '_', '*', '1', '2026', 'Wort', 'word', 'Danke', 'an', 'by',
);
const text = oneof(array(pieces, { maxLength: 40 }).map((parts) => parts.join('')), string({ unit: 'binary', maxLength: 60 }), string({ unit: 'grapheme', maxLength: 60 }));
const names = Object.keys(sites);

function look(site: string, written: string): { draft: Draft; tips: readonly Tip[] } {
  const facts = sites[site];
  if (!facts) throw new Error(`No site ${site}.`);
  const draft = makeDraft({ site, text: written, now: today, kind: 'post' });
  const { tips, broken } = check(draft, facts, rules, noChoices, 'sending');
  expect(broken).toEqual([]);
  return { draft, tips };
}

describe('any draft', () => {
  it('gets tips that lie on whole characters, and fixes that can be made', () => {
    holds(
      property(constantFrom(...names), text, (site, written) => {
        for (const tip of look(site, written).tips) {
          for (const place of tip.at ?? []) expect(isBetween(written, place), `${tip.rule} ${tip.variant ?? ''} at ${String(tip.at)} in ${JSON.stringify(written)}`).toBe(true);
          for (const { at } of tip.fix ?? []) for (const place of at) expect(isBetween(written, place), `fix of ${tip.rule} ${tip.variant ?? ''} at ${String(at)} in ${JSON.stringify(written)}`).toBe(true);
        }
      }),
      { numRuns: Number(process.env['TAKT_RUNS'] ?? 1000) },
    );
  }, 120_000);

  it('is mended by a fix: the tip goes, nothing of the same rule comes back, and a second time changes nothing', () => {
    holds(
      property(constantFrom(...names), text, (site, written) => {
        const { tips } = look(site, written);
        for (const tip of tips) {
          if (!tip.fix) continue;
          const fixed = applyEdits(written, tip.fix);
          const after = look(site, fixed).tips;
          const same = (one: Tip) => one.rule === tip.rule;
          const told = `${tip.rule} ${tip.variant ?? ''} makes ${JSON.stringify(fixed)} of ${JSON.stringify(written)}`;
          expect(after.filter((one) => same(one) && one.fix).length, told).toBeLessThan(tips.filter((one) => same(one) && one.fix).length);
        }
      }),
      { numRuns: Number(process.env['TAKT_RUNS'] ?? 1000) },
    );
  }, 120_000);
});
