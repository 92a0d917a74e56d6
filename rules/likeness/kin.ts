import { synonyms } from '../words/synonyms';

/** A word as it is compared with others, and whether it has found its like. */
export type Ends = { readonly word: string; readonly meaning: number; readonly first: number; readonly last: number; taken: boolean };

/** Where two words differ at both ends, they are kin by their meaning alone: most pairs are told apart by that. */
export const ends = (word: string): Ends => ({ word, meaning: meanings.get(word) ?? -1, first: word.charCodeAt(0), last: word.charCodeAt(word.length - 1), taken: false });

/** Whether two words say nearly the same: by their meaning, or because one is a form or a part of the other. */
export function areKin(one: Ends, other: Ends): boolean {
  if (one.meaning === other.meaning && one.meaning >= 0) return true;
  return (one.first === other.first || one.last === other.last) && isLike(one.word, other.word);
}

/** What words with the same meaning share. */
const meanings: ReadonlyMap<string, number> = new Map(synonyms.flatMap((row, index) => row.split(' ').map((word) => [word, index] as const)));

/** Another ending, a slip of the keys, or the one a part of the other: "Wartung" and "Wartungsarbeiten". */
function isLike(one: string, other: string): boolean {
  const least = Math.min(one.length, other.length);
  if (least < 4) return false;
  let start = 0;
  while (start < least && one.charCodeAt(start) === other.charCodeAt(start)) start++;
  let end = 0;
  while (end < least - start && one.charCodeAt(one.length - 1 - end) === other.charCodeAt(other.length - 1 - end)) end++;
  const most = Math.max(one.length, other.length);
  if (start + end === least && least >= 5 && (start === 0 || end === 0)) return true;
  return start * 3 >= most * 2 || (least >= 5 && (start + end) * 4 >= most * 3);
}
