import type { Span } from '../edit';

/** Letters that were read in the wrong encoding, and what they should be; without `right` when they are lost. */
export type Garbled = { readonly at: Span; readonly right?: string };

// What Windows-1252 makes of the bytes 0x80 to 0x9F; the five it does not know stay as they are.
const signs = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8DŽ\x8F\x90‘’“”•–—˜™š›œ\x9DžŸ';
const bytes = new Map([...signs].map((sign, index) => [sign, 0x80 + index]));

const next = '[\\x80-\\xBF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]';
// Capital words may end in Ã or Â before a quotation mark; a ring or umlaut before other signs is a real one.
const garbled = new RegExp(`(?=[ÃÂâðïÅÄ])(?:(?:ðŸ${next}{2}|â${next}{2}|ï${next}{2}|Ã${next}|Â[\\x80-\\xBF]|Å[¡½¾\\x93“’ŸŒ](?=\\p{Ll})|Ä[\\x8D‡™…](?=\\p{Ll})))+`, 'gu');
const capitals = /\p{Lu}$/u;
const closing = /^[ÃÂ][“”‘’»«…–—]$/u;
const cheap = /[ÃÂâðïÅÄ]/;

/** The smallest code that needs so many bytes more. */
const least = [0, 0x80, 0x800, 0x10000];

/** Finds UTF-8 that was read as Windows-1252 ("MÃ¼ller") and the sign that stands for lost letters, in linear time. */
export function findGarbled(text: string): Garbled[] {
  const found: Garbled[] = [];
  if (cheap.test(text)) {
    for (const { index, 0: run } of text.matchAll(garbled)) {
      if (closing.test(run) && capitals.test(text.slice(Math.max(0, index - 2), index))) continue;
      const right = mended(run);
      if (right === undefined) continue;
      found.push(right.includes('\uFFFD') ? { at: [index, index + run.length] } : { at: [index, index + run.length], right });
    }
  }
  if (text.includes('\uFFFD')) for (const { index, 0: run } of text.matchAll(/\uFFFD+/g)) found.push({ at: [index, index + run.length] });
  return found;
}

/** Undoes the wrong reading, as often as it was made. */
function mended(run: string): string | undefined {
  let right: string | undefined;
  for (let reading: string | undefined = run, round = 0; round < 3; round++) {
    reading = decoded(reading);
    if (reading === undefined) break;
    right = reading;
  }
  return right;
}

function decoded(run: string): string | undefined {
  let text = '';
  const units = [...run].map((sign) => bytes.get(sign) ?? sign.charCodeAt(0));
  for (let at = 0; at < units.length; ) {
    const lead = units[at] ?? 0;
    const more = lead >= 0xf0 ? 3 : lead >= 0xe0 ? 2 : lead >= 0xc2 ? 1 : -1;
    if (more < 0 || lead > 0xf4 || at + more >= units.length) return undefined;
    let code = lead & (0x7f >> (more + 1));
    for (let step = 1; step <= more; step++) {
      const unit = units[at + step] ?? 0;
      if (unit < 0x80 || unit > 0xbf) return undefined;
      code = (code << 6) | (unit & 0x3f);
    }
    if (code > 0x10ffff || code < (least[more] ?? 0) || (code >= 0xd800 && code <= 0xdfff)) return undefined;
    text += String.fromCodePoint(code);
    at += more + 1;
  }
  return text;
}
