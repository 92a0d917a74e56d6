/** Which three letters in a row stand in the posts of a block, 60 bytes a post: enough to pass over nearly all posts a search does not mean. */
export type Letters = Int32Array<ArrayBuffer>;

/** Whole numbers a post takes; a block of 1,024 stays below the 64 kB from which browsers put values into files of their own. */
export const letterSize = 15;

/** Letters for so many posts, none of them filled in. */
export const newLetters = (posts: number): Letters => new Int32Array(posts * letterSize);

/** Fills in what a post says, folded as a search is. */
export function setLetters(letters: Letters, slot: number, said: string): void {
  eachThree(said, (part, bit) => (letters[slot * letterSize + part] = (letters[slot * letterSize + part] ?? 0) | bit));
}

/** What has to stand in a post that has all these words; null where they are too short to say anything. */
export function lettersOf(words: readonly string[]): Letters | null {
  const asked = newLetters(1);
  for (const word of words) setLetters(asked, 0, word);
  return asked.some((part) => part !== 0) ? asked : null;
}

/** Whether a post may have what is asked. A post that was not filled in may have anything. */
export function mayHave(letters: Letters, slot: number, asked: Letters): boolean {
  let [fits, filled] = [true, 0];
  for (let part = 0; part < letterSize; part++) {
    const here = letters[slot * letterSize + part] ?? 0;
    const wanted = asked[part] ?? 0;
    filled |= here;
    if ((here & wanted) !== wanted) fits = false;
  }
  return fits || filled === 0;
}

/** Gives the place of every three letters that stand in one word; words have no white space in them. */
function eachThree(said: string, use: (part: number, bit: number) => void): void {
  let [before, last] = [32, 32];
  for (let at = 0; at < said.length; at++) {
    const code = said.charCodeAt(at);
    if (isSpace(code)) {
      [before, last] = [32, 32];
      continue;
    }
    if (before !== 32) {
      const hash = Math.imul(Math.imul(before, 0x9e3779b1) ^ last, 0x85ebca6b) ^ code;
      const place = (Math.imul(hash ^ (hash >>> 15), 0xc2b2ae35) >>> 8) % (32 * letterSize);
      use(place >> 5, 1 << (place & 31));
    }
    [before, last] = [last, code];
  }
}

/** As `\s`: what words of a search are parted by. */
function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x1680 || (code >= 0x2000 && code <= 0x200a) || code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x205f || code === 0x3000 || code === 0xfeff;
}
