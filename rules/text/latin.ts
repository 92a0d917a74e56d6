const small = 'a-zß-öø-ÿœ';
const capital = 'A-ZÀ-ÖØ-ÞŒ';
const ranges: Readonly<Record<string, string>> = { L: small + capital, Ll: small, Lu: capital, N: '0-9', M: '\u0300-\u036F' };

/**
 * Writes `\p{L}`, `\p{Lu}`, `\p{Ll}`, `\p{N}` and `\p{M}` of a pattern as plain ranges, enough for English and German.
 * A pattern with these classes over all of Unicode takes a hundred times as long to compile.
 */
export function latin(pattern: string): string {
  let inClass = false;
  return pattern.replace(/\\p\{(\w+)\}|\\.|[[\]]/gs, (whole, name: string | undefined) => {
    if (whole === '[') inClass = true;
    else if (whole === ']') inClass = false;
    const range = name === undefined ? undefined : ranges[name];
    return range === undefined ? whole : inClass ? range : `[${range}]`;
  });
}

/** A regular expression for English and German text, quick to compile: see `latin`. */
export function pattern(source: string, flags = 'giu'): RegExp {
  return new RegExp(latin(source), flags);
}
