import { functionWords } from '../words/function-words';

/** A number with the telling words around it: 18 in "from 9 to 18 on Mondays" is another one than in "18 guests". */
export type NumberSaid = { readonly value: string; readonly before: string; readonly after: string };

/** What a text says, as it is compared. */
export type Statement = {
  /** Its words in their order. */
  readonly said: string;
  /** How often each word stands in it; numbers apart. */
  readonly words: ReadonlyMap<string, number>;
  readonly numbers: readonly NumberSaid[];
  /** Sum of the weights of words and numbers. */
  readonly weight: number;
  /** Letters and digits. */
  readonly length: number;
};

const link = /(?<![\p{L}\p{N}.@-])(?:https?:\/\/[^\s<>"]+|(?:www\.)?(?:[\p{L}\p{N}-]{1,63}\.){1,8}\p{L}{2,63}(?::\d{1,5})?(?:\/[^\s<>"]*)?)/gu;
const handle = /(?<![\p{L}\p{N}])[@＠][\p{L}\p{N}_](?:[\p{L}\p{N}_.@-]*[\p{L}\p{N}_])?/gu;
const tag = /[#＃](?=[\p{L}\p{N}_])/gu;
const tagged = /^[^\p{L}\p{N}#＃]*[#＃]/u;
const letter = /[\p{L}\p{N}]/u;
const unseen = /[\p{Cf}\u{FE00}-\u{FE0F}\u{20E3}]/gu;
const spaceless = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}';
/** Scripts without spaces are read letter by letter, all others word by word; a number is one with its points, commas and colons. */
const word = new RegExp(`[${spaceless}]\\p{M}*|\\p{N}+(?:[.,:]\\p{N}+)*|(?:(?![${spaceless}])[\\p{L}\\p{M}])+`, 'gu');
/** The same where no such script is, several times faster. */
const spaced = /\p{N}+(?:[.,:]\p{N}+)*|[\p{L}\p{M}]+/gu;
const isSpaceless = new RegExp(`[${spaceless}]`, 'u');
const digits = /^\p{N}/u;

/** Small numbers written out are the same number. */
const written: ReadonlyMap<string, string> = new Map(
  Object.entries({
    zwei: 2, drei: 3, vier: 4, fünf: 5, sechs: 6, sieben: 7, acht: 8, neun: 9, zehn: 10, elf: 11, zwölf: 12, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12,
  }).map(([name, value]) => [name, `${value}`]),
);

/** Reads what a text says: without links, handles, blocks of hashtags, emoji, punctuation and case. Linear in its length. */
export function statementOf(text: string): Statement {
  const all = wordsOf(text);
  const words = new Map<string, number>();
  const numbers: NumberSaid[] = [];
  let weight = 0;
  let length = 0;
  all.forEach((each, index) => {
    length += each.length;
    weight += weightOf(each);
    if (digits.test(each)) numbers.push({ value: each, before: beside(all, index, -1), after: beside(all, index, 1) });
    else words.set(each, (words.get(each) ?? 0) + 1);
  });
  return { said: all.join(' '), words, numbers, weight, length };
}

/** The words of a text in their order, folded; a text of nothing but hashtags keeps them. */
export function wordsOf(text: string): readonly string[] {
  const plain = text.normalize('NFKC').replace(unseen, '').toLowerCase();
  // A link has a point or a colon in it, a handle its sign: looking for them is most of the work.
  const unlinked = /[.:]/.test(plain) ? plain.replace(link, ' ') : plain;
  const bare = /[@＠]/.test(unlinked) ? unlinked.replace(handle, ' ') : unlinked;
  const lines = bare.split('\n').map(withoutBlocks).join('\n');
  const said = letter.test(lines) ? lines : bare;
  return (said.replace(tag, '').match(isSpaceless.test(said) ? word : spaced) ?? []).map((each) => written.get(each) ?? each);
}

/** True for a word that only holds a sentence together. */
export const isFunctionWord = (word: string) => functionWords.has(word);

/** What a word weighs: one that only holds a sentence together little, a long one more, a number most. */
export function weightOf(each: string): number {
  if (digits.test(each)) return 1.5;
  if (isFunctionWord(each)) return 0.1;
  return Math.min(1.5, 0.4 + each.length / 10);
}

/** Before the sign of an hour all numbers are alike. */
const hours: ReadonlySet<string> = new Set(['uhr', 'h', 'pm', 'p']);

/** The next word that tells something, at most three steps away. */
function beside(all: readonly string[], from: number, step: 1 | -1): string {
  for (let index = from + step, steps = 0; steps < 3; index += step, steps++) {
    const each = all[index];
    if (each === undefined) break;
    if (!isFunctionWord(each) && !hours.has(each)) return each;
  }
  return '';
}

/** Takes hashtags off the end of a line, and off its beginning where there are two or more; a line of nothing else is empty. */
function withoutBlocks(line: string): string {
  if (!/[#＃]/.test(line)) return line;
  const tokens = line.split(/\s+/u).filter((token) => letter.test(token));
  let end = tokens.length;
  while (end > 0 && tagged.test(tokens[end - 1] ?? '')) end--;
  let start = 0;
  while (start < end && tagged.test(tokens[start] ?? '')) start++;
  return tokens.slice(start > 1 ? start : 0, end).join(' ');
}
