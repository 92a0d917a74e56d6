import { assert, nat, property, string } from 'fast-check';
import { expect, test } from 'vitest';

import { letterSize, lettersOf, mayHave, newLetters, setLetters } from '../../../rules/figures/letters';
import { all } from '../likeness/labels';

const texts = all.map(({ text }) => text.toLowerCase());
const block = newLetters(texts.length + 1);
texts.forEach((text, slot) => setLetters(block, slot, text));

const found = (search: string) => {
  const asked = lettersOf(search.split(/\s+/u).filter(Boolean));
  return texts.flatMap((text, slot) => (!asked || mayHave(block, slot, asked) ? [text] : []));
};

test('no post that has the words is passed over', () => {
  for (const text of texts) {
    for (const word of text.split(/\s+/u)) expect(found(word)).toContain(text);
    expect(found(text)).toContain(text);
  }
});

test('a piece of any text is found in it, whatever it is made of', () => {
  assert(
    property(string({ unit: 'binary', maxLength: 60 }), nat(60), nat(20), (text, from, length) => {
      const letters = newLetters(1);
      setLetters(letters, 0, text);
      const asked = lettersOf(text.slice(from, from + length).split(/\s+/u).filter(Boolean));
      return !asked || mayHave(letters, 0, asked);
    }),
  );
});

test.each(['kürbisgnocchi', 'extension lead', 'zauberwürfel', 'brass band'])('%j leaves few to be read', (search) => {
  const having = texts.filter((text) => search.split(' ').every((word) => text.includes(word)));
  expect(found(search).length).toBeLessThanOrEqual(having.length + texts.length * 0.03);
});

test.each(['', 'a', 'ab', 'a b', '.. ab'])('%j says too little to pass over anything', (search) => {
  expect(lettersOf(search.split(' '))).toBeNull();
});

test('a post that was not filled in may have anything, and one takes 60 bytes', () => {
  expect(mayHave(block, texts.length, lettersOf(['kuchen'])!)).toBe(true);
  expect(letterSize * 4).toBe(60);
});
