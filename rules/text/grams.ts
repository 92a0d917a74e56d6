const size = 4;

/** The groups of four characters in a text; the text itself when it is shorter. */
export function gramsOf(text: string): ReadonlySet<string> {
  const grams = new Set<string>();
  for (let start = 0; start + size <= text.length; start++) grams.add(text.slice(start, start + size));
  if (grams.size === 0 && text !== '') grams.add(text);
  return grams;
}

/** How much two sets share of what they hold together: 0 to 1 (Jaccard). */
export function shared<Value>(a: ReadonlySet<Value>, b: ReadonlySet<Value>): number {
  let both = 0;
  for (const value of a) if (b.has(value)) both++;
  const all = a.size + b.size - both;
  return all === 0 ? 0 : both / all;
}
