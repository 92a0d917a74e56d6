import type { Span } from '../edit';
import type { EmojiToken } from './parse';

const flag = '\\p{RI}\\p{RI}';
const nation = '\\u{1F3F4}(?:\\u{E0067}\\u{E0062}(?:\\u{E0065}\\u{E006E}\\u{E0067}|\\u{E0073}\\u{E0063}\\u{E0074}|\\u{E0077}\\u{E006C}\\u{E0073})\\u{E007F})';
const keycap = '[0-9#*]\\uFE0F?\\u20E3';
const one = '(?:\\p{Emoji_Modifier_Base}\\p{Emoji_Modifier}|\\p{Extended_Pictographic}\\uFE0F?|\\p{Emoji_Modifier})';
const sequence = new RegExp(`${flag}|${nation}|${keycap}|${one}(?:\\u200D${one})*`, 'uy');
/** Where one can begin: quicker to look for than the whole. */
const begin = /[\xA9\xAE\u203C-\u3299\uD83C-\uD83E]|[0-9#*]\uFE0F?\u20E3/g;
// Shown as plain signs unless a selector asks for the picture: © ® ™ ‼ ↔ ▪ and the like.
const plainSign = /^(?:[\xA9\xAE\u203C\u2049\u2122\u2139\u2194-\u21AA\u23CF\u24C2\u25AA-\u25FE\u2934\u2935\u3030\u303D\u3297\u3299])$/u;

/** Finds emoji as people see them: flags, keycaps, skin tones and joined sequences are one each. */
export function findEmoji(text: string): EmojiToken[] {
  const found: EmojiToken[] = [];
  for (const [index, end] of sequences(text)) {
    const sign = text.slice(index, end);
    if (plainSign.test(sign) || text.charAt(index + sign.length) === '\uFE0E') continue;
    found.push({ at: [index, index + sign.length], text: sign });
  }
  return found;
}

/** The stretches X counts as one emoji. */
export function countsForX(text: string): Span[] {
  // © and ® weigh 1 like other Latin signs; all other plain signs weigh 2 anyway.
  return sequences(text).filter(([start, end]) => end > start + 1 || text.charCodeAt(start) > 0xff);
}

function sequences(text: string): Span[] {
  const found: Span[] = [];
  for (begin.lastIndex = 0; ; ) {
    const at = begin.exec(text)?.index;
    if (at === undefined) return found;
    sequence.lastIndex = at;
    if (!sequence.test(text)) continue;
    found.push([at, sequence.lastIndex]);
    begin.lastIndex = sequence.lastIndex;
  }
}
