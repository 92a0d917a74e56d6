import type { Span } from '../edit';

type Placed = { readonly at: Span };

/** Those of `tokens` that touch none of `taken`. Both in order, none overlapping its own kind. */
export function outside<Token extends Placed>(tokens: readonly Token[], taken: readonly Span[]): Token[] {
  let next = 0;
  return tokens.filter(({ at }) => {
    while (next < taken.length && (taken[next]?.[1] ?? 0) <= at[0]) next++;
    const span = taken[next];
    return !span || span[0] >= at[1];
  });
}

/** Spans of several lists in one, in order; overlapping ones are joined. */
export function merge(...lists: readonly (readonly Span[])[]): Span[] {
  const merged: [number, number][] = [];
  for (const [start, end] of lists.flat().sort((a, b) => a[0] - b[0])) {
    const last = merged.at(-1);
    if (last && start < last[1]) last[1] = Math.max(last[1], end);
    else merged.push([start, end]);
  }
  return merged;
}

/** The text with the spans blanked by spaces or another sign, line breaks kept, so that offsets stay. Spans in order, not overlapping. */
export function blank(text: string, spans: readonly Span[], sign = ' '): string {
  if (spans.length === 0) return text;
  let result = '';
  let done = 0;
  for (const [start, end] of spans) {
    const part = text.slice(start, end);
    result += text.slice(done, start) + (part.includes('\n') ? part.replace(/[^\n]/g, sign) : sign.repeat(part.length));
    done = end;
  }
  return result + text.slice(done);
}
