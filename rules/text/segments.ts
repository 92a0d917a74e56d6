// Signs that never join with one another: Latin, Greek, Cyrillic, usual punctuation, kana, Han, whole Hangul syllables. Spares the slow segmenter.
const plain = '\\0-\\x0C\\x0E-\\u02FF\\u0370-\\u0482\\u048A-\\u052F\\u2010-\\u2027\\u2030-\\u205E\\u20A0-\\u20BF\\u3001-\\u3029\\u3041-\\u3096\\u30A1-\\u30FA\\u4E00-\\u9FFF\\uAC00-\\uD7A3';
const hard = new RegExp(`[${plain}]?[^${plain}]+(?:[${plain}][^${plain}]+)*[${plain}]?`, 'g');
/** An emoji that joins with nothing beside it. */
const alone = /^[\0-\u02FF]?[\u{1F300}-\u{1F3FA}\u{1F400}-\u{1FAFF}][\0-\u02FF]?$/u;
const anyHard = new RegExp(`[^${plain}]`);

let segmenter: Intl.Segmenter | undefined;

function segment(text: string): Intl.Segments {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  return segmenter.segment(text);
}

/** How many characters people see: extended grapheme clusters. */
export function graphemes(text: string): number {
  if (!anyHard.test(text)) return text.length;
  let count = text.length;
  for (const [part] of text.matchAll(hard)) {
    count -= part.length;
    if (alone.test(part)) count += Array.from(part).length;
    else for (const _ of segment(part)) count++;
  }
  return count;
}

/** Whether an offset lies between two characters as people see them, not inside one. */
export function isBetween(text: string, offset: number): boolean {
  if (offset <= 0 || offset >= text.length) return true;
  if (!anyHard.test(text.charAt(offset)) && !anyHard.test(text.charAt(offset - 1))) return true;
  // A cluster is short; looking from a little way back keeps this quick on long texts.
  let from = Math.max(0, offset - 64);
  while (from > 0 && anyHard.test(text.slice(from - 1, from + 1)) && offset - from < 512) from--;
  return segment(text.slice(from, offset + 64)).containing(offset - from)?.index === offset - from;
}

/** The first characters as people see them, at most `most`. */
export function firstGraphemes(text: string, most: number): string {
  if (text.length <= most) return text;
  let end = most;
  if (anyHard.test(text.slice(0, most + 1))) {
    let seen = 0;
    end = text.length;
    for (const { index } of segment(text.slice(0, most * 16))) if (seen++ === most) { end = index; break; }
  }
  return text.slice(0, end);
}
