import { expect, it, test } from 'vitest';

import { allOf, anyOf } from '../../rules/text/any-of';

const wordings = anyOf(['kuchen|torten?', '(?<=mit )sahne', String.raw`\d{2} euro`, 'ab'], (any) => new RegExp(`(?<!\\p{L})(?:${any})(?!\\p{L})`, 'giu'));

it.each<[text: string, looked: string | undefined, found: readonly string[]]>([
  ['Heute Kuchen mit Sahne', '(?<!\\p{L})(?:kuchen|(?<=mit )sahne|ab)(?!\\p{L})', ['Kuchen', 'Sahne']],
  ['Torte und TORTEN, ab 20 Euro', String.raw`(?<!\p{L})(?:torten?|\d{2} euro|ab)(?!\p{L})`, ['Torte', 'TORTEN', 'ab', '20 Euro']],
  ['Apfelkuchen', '(?<!\\p{L})(?:kuchen|ab)(?!\\p{L})', []],
  ['', '(?<!\\p{L})(?:ab)(?!\\p{L})', []],
])('in "%s" %s is looked for', (text, looked, found) => {
  const pattern = wordings(text);
  expect([pattern?.source, allOf(pattern, text).map(([whole]) => whole)]).toEqual([looked, found]);
});

test('nothing is looked for where no wording can stand', () => {
  const pattern = anyOf(['kuchen', 'torte'], (any) => new RegExp(any, 'gu'))('Nur Tee und Rum');
  expect([pattern, allOf(pattern, 'Nur Tee und Rum')]).toEqual([undefined, []]);
});
