import { assert, constantFrom, property, stringMatching } from 'fast-check';
import { describe, expect, it, test } from 'vitest';

import { alternativesOf, byOpening, openingsAt } from '../../rules/text/openings';
import { smallText } from '../../rules/text/small';

const openingsOf = (pattern: string) => alternativesOf(pattern).flatMap(([, openings]) => Array.from(openings)).toSorted();

describe('what a match begins with', () => {
  it.each<[pattern: string, openings: string[]]>([
    ['kuchen', ['kuch']],
    ['ab jetzt', ['ab ']],
    ['Kuchen|TORTE', ['kuch', 'tort']],
    ['(?:unser|mein)e? torte', ['mein', 'unse']],
    ['(?:der |die )?torte', ['der ', 'die ', 'tort']],
    ['[ae]is', ['ais', 'eis']],
    ['rsvps?', ['rsvp']],
    ['no+w', ['no']],
    ['no*w', ['no', 'nw']],
    ['(?:ha){2,4}!', ['ha']],
    ['(?:so ){0,2}gut', ['gut', 'so ']],
    ['a(?:b|c(?:d|e)?)?', ['a', 'ab', 'ac', 'acd', 'ace']],
    [String.raw`\?!\.`, ['?!.']],
    [String.raw`(?<=x)(?!y)^kuchen\b`, ['kuch']],
    [String.raw`(?<was>tee|rum) \k<was>`, ['rum ', 'tee ']],
    ['isn’t|don\'t', ["don'", "isn'"]],
    ['🎉{1,3}los', ['🎉']],
    ['🎉?los', ['los', '🎉lo']],
    [String.raw`\d{1,3} euro`, Array.from('0123456789')],
    [String.raw`(?:\d|ein) euro`, [...Array.from('0123456789', (digit) => `${digit} `), 'ein ']],
    // Anything may be first.
    [String.raw`\p{L}{0,18}kuchen`, ['', 'kuch']],
    ['[^.!?]{1,4}kuchen', ['']],
    ['[a-z]kuchen', ['']],
    ['.uchen', ['']],
    ['(?:kuchen)?', ['', 'kuch']],
  ])('%s', (pattern, openings) => {
    expect(openingsOf(pattern)).toEqual(openings);
  });
});

test('a pattern is parted at its own bars alone', () => {
  expect(alternativesOf(String.raw`a(?:b|c)[|]|\|d|(?=e|f)g`).map(([part]) => part)).toEqual([String.raw`a(?:b|c)[|]`, String.raw`\|d`, '(?=e|f)g']);
});

test('whatever a pattern may match, it is tried there', () => {
  const patterns = ['(?:unser|mein)(?:e[mnrs]?)? (?:torte|tee)', '(?:[0-9]+ |kein )?(?:tee|rum)s?', '[Kk]omm(?:t|en sie)?(?: vorbei)?', 'x{0,3}y?z', '(?:a|(?:b|c){2})+d', "isn['’]t (?:it|she)", String.raw`\.{3}|[?!]{2}|\d`, '(?:🎉|🎈)+ ?los'];
  const matched = constantFrom(...patterns).chain((pattern) => stringMatching(new RegExp(`^(?:${pattern})$`, 'u')).map((text) => ({ pattern, text })));
  assert(
    property(matched, ({ pattern, text }) => {
      const { parts, at } = byOpening([pattern]);
      return at(openingsAt(`.. ${smallText(text)}`, [3]), 0).some((way) => new RegExp(`^(?:${parts[way]})$`, 'iu').test(text));
    }),
    { numRuns: 3_000 },
  );
});

test('what stands first in the list is tried first, and what may begin with anything last', () => {
  const { parts, at } = byOpening([String.raw`\p{L}{1,9} da`, 'rt to spread', 'r', 'rt']);
  expect(at(openingsAt('rt to spread', [0]), 0).map((way) => parts[way])).toEqual(['rt to spread', 'r', 'rt', String.raw`\p{L}{1,9} da`]);
  expect(at(openingsAt('morgen', [0]), 0).map((way) => parts[way])).toEqual([String.raw`\p{L}{1,9} da`]);
});
