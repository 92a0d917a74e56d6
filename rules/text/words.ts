import type { Span } from '../edit';
import type { WordToken } from './parse';

const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’\-\u2010\u2011][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu;

/** Finds words: letters, digits, inner apostrophes and hyphens. */
export function findWords(text: string): WordToken[] {
  return Array.from(text.matchAll(word), ({ index, 0: whole }) => ({ at: [index, index + whole.length] as const, text: whole }));
}

/** Finds code: between fences of three backticks, or between single backticks on one line. */
export function findCode(text: string): Span[] {
  const found: Span[] = [];
  for (let start = text.indexOf('`'); start !== -1; ) {
    const fence = text.startsWith('```', start);
    const width = fence ? 3 : 1;
    const close = text.indexOf(fence ? '```' : '`', start + width);
    const line = fence ? -1 : text.indexOf('\n', start);
    if (close === -1) break;
    const closes = close > start + width && (line === -1 || close < line);
    if (closes) found.push([start, close + width]);
    start = text.indexOf('`', closes ? close + width : start + width);
  }
  return found;
}
