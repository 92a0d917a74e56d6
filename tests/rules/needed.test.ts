import { assert, constantFrom, property, stringMatching } from 'fast-check';
import { describe, expect, it, test } from 'vitest';

import { foursIn, foursOf, mayHold, neededIn } from '../../rules/text/needed';
import { smallText } from '../../rules/text/small';

describe('what no match can do without', () => {
  it.each<[pattern: string, needed: readonly (readonly string[])[]]>([
    ['kuchen', [['kuchen']]],
    ['(?:our|the) (?:raffle|prize) is', [['raffle', 'prize']]],
    ['unsere? torten', [['torten'], ['unser', 'unsere']]],
    ['Kuchen|TORTE', [['kuchen', 'torte']]],
    ['kauf(?:t|en sie) jetzt', [['jetzt'], ['kauf']]],
    ['verlos(?:en|ung) heute', [['verlosen', 'verlosung'], ['heute']]],
    ['isn’t it', [["isn't"]]],
    ['(?:sehr ){2,4}gern', [['sehr'], ['gern']]],
    ['(?=.{0,9}kuchen)t(?:ee|orte)', [['kuchen']]],
    ['(?<=heute )kuchen', [['kuchen'], ['heute']]],
    [String.raw`.uchen \p{L}{1,9}haus`, [['uchen'], ['haus']]],
    // The rarest three.
    ['alpha bravo charlie delta foxtrot', [['charlie'], ['foxtrot'], ['alpha']]],
    // Nothing, or too little.
    ['abc|kuchen', []],
    ['(?:kuchen)?', []],
    ['(?:kuchen){0,2}', []],
    ['(?:kuchen )*', []],
    ['(?!kuchen)(?<!torte)tee', []],
    ['[^kuchen]{4}', []],
    [String.raw`\uFE0F\u{1F3FB}\p{L}`, []],
    [String.raw`(?<drink>tee|rum) \k<drink>`, []],
  ])('%s', (pattern, needed) => {
    expect(neededIn(pattern)).toEqual(needed);
  });
});

test('a text that lacks one of the needed is told', () => {
  const needs = foursOf(neededIn('(?:our|the) (?:raffle|prize) is drawn'));
  const told = (text: string) => mayHold(foursIn(text), needs);
  expect([told('the prize is drawn'), told('a raffle was drawn'), told('the raffle is open'), told('the cake is drawn'), told('')]).toEqual([true, true, false, false, false]);
});

test('no text is told to lack what a pattern matches in it', () => {
  const patterns = [
    '(?:unser|mein)(?:e[mnrs]?)? (?:torte|kuchen)s? (?:steht|stehen) (?:hier|im garten)', '(?:[0-9]+ |kein )?(?:tickets|karten)', '[Kk]omm(?:t|en sie)? (?:gern )?vorbei',
    'x{0,3}kuchen|torte{2,3}n', '(?:a|(?:bcde|cdef){2})+dann', "isn['’]t (?:it|she) (?:lovely|great)", String.raw`\.{4}|[?!]{4}|wann\?`, '(?:🎉|🎈){2,} ?los', String.raw`gratis(?: \p{L}{1,9}){0,2} (?:für|an) (?:alle|jeden)`,
  ];
  const matched = constantFrom(...patterns).chain((pattern) => stringMatching(new RegExp(`^(?:${pattern})$`, 'u')).map((text) => ({ pattern, text })));
  assert(property(matched, ({ pattern, text }) => mayHold(foursIn(`.. ${smallText(text)} ..`), foursOf(neededIn(pattern)))), { numRuns: 1_000 });
});
