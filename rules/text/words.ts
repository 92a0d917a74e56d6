import type { Span } from '../edit';
import { after, isWordAt, kind, kindAt } from './kinds';
import type { WordToken } from './parse';

const joiners = "'’-\u2010\u2011";

/** Finds words: letters, digits, inner apostrophes and hyphens. */
export function findWords(text: string): WordToken[] {
  const found: WordToken[] = [];
  for (let at = 0; at < text.length; ) {
    const end = endOfWord(text, at);
    if (end > at) found.push({ at: [at, end], text: text.slice(at, end) });
    at = end > at ? end : after(text, at);
  }
  return found;
}

/** Where the word that begins at an offset ends: at the offset itself when none begins there. */
function endOfWord(text: string, start: number): number {
  let at = start;
  while (isWordAt(text, at)) {
    do at = after(text, at);
    while (kindAt(text, at) <= kind.mark);
    if (!isWordAt(text, at + 1) || !joiners.includes(text.charAt(at))) break;
    at++;
  }
  return at;
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
