import type { Span } from '../edit';
import { isWordAt } from './kinds';

const marks = /[.!?…]+["”“»’)\]]*|\n+/g;
const mayFollow = /\s|$|\p{Extended_Pictographic}/uy;
/** An emoji is known by its second half or its place; what is none is told apart below. */
const blanksAfterSign = /(?<=[\xA9\xAE\u203C-\u3299\uDC00-\uDFFF]\uFE0F?)[ \t]+/g;
const afterEmoji = /(?<=\p{Extended_Pictographic}\uFE0F?)[ \t]+(?=\p{Lu})/uy;
/** After these a full stop ends no sentence. Lower case, without the stop. */
const short: ReadonlySet<string> = new Set(
  'a b d e h z u o s abs abt adr allg anm art aug ba bd bf bsp bspw bzgl bzw ca co corp dez dipl dr ebd ehem eig einschl engl etc evtl ev exkl feb fr gen ggf gem geb hbf hl hr hrsg inc inh inkl insb int jan jh jr jun jul kap kfm lt ltd max md mia mind mio mr mrs ms mt mtl nov nr no okt oct pkt pl prof red rd s sa sen sept sep sog sr sst st std str tel tgl u ul usf usw v vgl vol vs wg www zt ztr zzgl'.split(' '),
);
const longestShort = 16;

/** Finds sentences: up to a full stop, question or exclamation mark, line break, or an emoji before a capital; without the blanks around them. In linear time. */
export function findSentences(prose: string): Span[] {
  const found: Span[] = [];
  let start = 0;
  const close = (end: number) => {
    const text = prose.slice(start, end);
    const first = start + text.length - text.trimStart().length;
    const last = end - (text.length - text.trimEnd().length);
    if (last > first) found.push([first, last]);
    start = end;
  };
  const emoji = Array.from(prose.matchAll(blanksAfterSign)).filter(({ index }) => holds(afterEmoji, prose, index));
  const ends = Array.from(prose.matchAll(marks)).filter(({ index, 0: mark }) => mark.startsWith('\n') || (holds(mayFollow, prose, index + mark.length) && !(mark === '.' && goesOn(prose, index))));
  for (const { index, 0: end } of emoji.length > 0 ? [...ends, ...emoji].sort((a, b) => a.index - b.index) : ends) close(index + end.length);
  close(prose.length);
  return found;
}

function holds(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

function goesOn(prose: string, stop: number): boolean {
  let start = stop;
  while (start > 0 && stop - start <= longestShort && isWordAt(prose, start - 1)) start--;
  const word = stop - start > longestShort ? '' : prose.slice(start, stop);
  // "3. Mai", "Dr. Lee", "z. B.", "J. Smith"
  if (/^\d{1,4}$/.test(word)) return /^ ?[\p{L}\d]/u.test(prose.slice(stop + 1, stop + 4)) && !(word.length === 4 && /^ \p{Lu}/u.test(prose.slice(stop + 1, stop + 3)));
  return short.has(word.toLowerCase()) || (word.length === 1 && /\p{Lu}/u.test(word));
}

const lastStop = /[.!?](?=\s)|\n/g;
const untilStop = /^(?:[^.!?\n]|[.!](?!\s|$))*\??/u;

/**
 * What stands beside a place in its sentence, both ends without the place itself; a question mark is told.
 *
 * @param before UTF-16 units looked at before it, and after it, at most
 */
export function beside(text: string, [start, end]: Span, before: number, after = before): { readonly before: string; readonly after: string } {
  const lead = text.slice(Math.max(0, start - before), start);
  const stop = Array.from(lead.matchAll(lastStop)).at(-1);
  return { before: stop ? lead.slice(stop.index + 1) : lead, after: untilStop.exec(text.slice(end, end + after))?.[0] ?? '' };
}

/**
 * The sentence around a place, at most so many UTF-16 units on each side; with the two before it where it speaks of them.
 *
 * @param refers tells a sentence that does, which it is given without blanks before it: "It is completely eco-friendly"
 */
export function sentenceAround(text: string, at: Span, looked: number, refers?: RegExp): string {
  const { before, after } = beside(text, at, looked);
  const own = before + text.slice(...at) + after;
  if (!refers?.test(own.trimStart())) return own;
  const start = at[0] - before.length;
  let from = start;
  for (let turn = 0; turn < 2; turn++) {
    let end = from;
    while (end > 0 && /[\s.!?]/.test(text.charAt(end - 1))) end--;
    from = end - beside(text, [end, end], looked, 0).before.length;
  }
  return text.slice(from, start) + own;
}
