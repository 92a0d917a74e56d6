import type { Span } from '../edit';

const between = /^[\s,;.&+]*$/u;

/** Where the tokens beyond `most` stand: all of them when they follow one another, else the first. */
export function surplus(text: string, tokens: readonly { readonly at: Span }[], most: number): Span | undefined {
  const extra = tokens.slice(most);
  const first = extra[0];
  if (!first) return undefined;
  const together = extra.every(({ at }, index) => index === 0 || between.test(text.slice(extra[index - 1]?.at[1] ?? 0, at[0])));
  return together ? [first.at[0], extra.at(-1)?.at[1] ?? first.at[1]] : first.at;
}
