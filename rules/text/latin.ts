const small = 'a-zß-öø-ÿœ';
const capital = 'A-ZÀ-ÖØ-ÞŒ';
const ranges: Readonly<Record<string, string>> = { L: small + capital, Ll: small, Lu: capital, N: '0-9', M: '\u0300-\u036F' };

/** How often at most a part is repeated that may be repeated without end: more than any word has letters. */
export const mostTimes = 40;

/**
 * Writes `\p{L}`, `\p{Lu}`, `\p{Ll}`, `\p{N}` and `\p{M}` of a pattern as plain ranges, enough for English and German,
 * and gives every endless repetition an end, so that no text can make the search take more than linear time.
 * A pattern with these classes over all of Unicode takes a hundred times as long to compile.
 */
export function latin(pattern: string): string {
  let inClass = false;
  return pattern.replace(/\\p\{(\w+)\}|\\.|[[\]*+]|(?<=\{\d{1,4},)(?=\})/gs, (whole, name: string | undefined) => {
    if (whole === '[') inClass = true;
    else if (whole === ']') inClass = false;
    if (!inClass && whole === '*') return `{0,${mostTimes}}`;
    if (!inClass && whole === '+') return `{1,${mostTimes}}`;
    if (whole === '') return inClass ? whole : String(mostTimes);
    const range = name === undefined ? undefined : ranges[name];
    return range === undefined ? whole : inClass ? range : `[${range}]`;
  });
}

/** A regular expression for English and German text, quick to compile: see `latin`. */
export function pattern(source: string, flags = 'giu'): RegExp {
  return new RegExp(latin(source), flags);
}
