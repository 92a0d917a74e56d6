import { assert, constantFrom, property, stringMatching } from 'fast-check';
import { expect, it, test } from 'vitest';

import { leadOf } from '../../rules/text/leads';
import { smallText } from '../../rules/text/small';

const text = 'wir haben heute kopfweh, und morgen gibt es frischen apfelkuchen.';

it.each<[pattern: string, word: string, mayBegin: boolean | undefined]>([
  [String.raw`\p{L}{0,18}(?:kuchen|torte)s? ist`, 'apfelkuchen', true],
  [String.raw`\p{L}{0,18}(?:kuchen|torte)s? ist`, 'frischen', true],
  [String.raw`\p{L}{0,18}(?:kuchen|torte)s? ist`, 'haben', false],
  [String.raw`\p{L}{0,2}(?:kuchen|torte)`, 'frischen', false],
  [String.raw`(?!schoko)\p{L}{0,18}(?:kuchen|torte)`, 'apfelkuchen', true],
  // What stands before a match, or further on, is no part of its beginning.
  [String.raw`(?<=frischen )\p{L}{0,18}(?:kuchen|torte)`, 'apfelkuchen', true],
  [String.raw`(?=.{0,60}apfelkuchen)(?:kopf|hals)weh`, 'kopfweh', true],
  [String.raw`(?:(?<=frischen )apfel|birnen)kuchen`, 'apfelkuchen', true],
  ['(?:kopf|hals)weh', 'kopfweh', true],
  ['(?:kopf|hals)weh', 'morgen', false],
  // Nothing is needed, or it may be anywhere.
  [String.raw`\p{L}{0,18}(?:tee|rum)`, 'haben', undefined],
  [String.raw`[^.]{0,200}(?:kuchen|torte)`, 'haben', undefined],
  [String.raw`(?:\p{L}+ ){9}kuchen`, 'haben', undefined],
])('%s at "%s": %s', (pattern, word, mayBegin) => {
  expect(leadOf(pattern)?.(text)(text.indexOf(word))).toBe(mayBegin);
});

test('wherever a pattern matches, its lead lets it', () => {
  const patterns = [
    '[a-z]{0,9}(?:torte|kuchen)s? (?:steht|ist)', '(?:sehr ){0,2}(?:frische|warme)r? (?:tee|rum)', '(?:der |die )?(?:torte|kuchen(?:blech)?){1,2}!', String.raw`[^.!?]{0,9}(?:gratis|umsonst)`, "(?:isn['’]t|wasn['’]t) it",
    '(?:🎉 ?){0,3}(?:kuchen|torten)', 'x{2,4}(?:torte|kuchen)+',
  ];
  const matched = constantFrom(...patterns).chain((pattern) => stringMatching(new RegExp(`^(?:${pattern})$`, 'u')).map((found) => ({ pattern, found })));
  assert(property(matched, ({ pattern, found }) => leadOf(pattern)?.(`.. ${smallText(found)} ..`)(3) !== false), { numRuns: 3_000 });
});
