import type { Span } from '../edit';
import { contracted, joins, needsItsRest, numbered } from '../words/tag-parts';

/** A hashtag that a site reads differently from how it was meant. */
export type BrokenTag = {
  readonly at: Span;
  readonly how: 'hyphen' | 'compound' | 'apostrophe' | 'sign' | 'dot' | 'space' | 'glued' | 'double' | 'number' | 'perhaps number';
  /** What the writer meant, from the # on. */
  readonly tag: string;
  /** What becomes the tag, # included; only # when nothing does. */
  readonly cut: string;
  /** What to write instead, from `at[0]` on; missing where only the writer can know. */
  readonly mended?: string;
};

type Part = { readonly sign: string; readonly text: string };

const start = /[#＃]+/gu;
const spaces = /[ \t\u00A0]+/uy;
const piece = /[\p{L}\p{M}\p{N}_]+/uy;
const signs = /[-‐‑–'’&+.]/u;
/** Before these "#" stands for "number". */
const afterNumber: ReadonlySet<string> = new Set('of as and is in on for to the at by from or und oder der die von im als für ist'.split(' '));
const inWord = /[\p{L}\p{M}\p{N}_]/u;
const twoLetters = /\p{L}\p{M}*\p{L}/u;

/** Finds hashtags that break, in a text whose links, mentions and code are blanked. Linear in its length. */
export function brokenTags(prose: string): BrokenTag[] {
  if (!/[#＃]/u.test(prose)) return [];
  return [...prose.matchAll(start)].flatMap((match) => look(prose, match.index, match[0].length) ?? []);
}

function look(prose: string, at: number, length: number): BrokenTag | undefined {
  const before = prose.slice(Math.max(0, at - 2), at);
  if (/[&/]$/u.test(before)) return undefined;
  const gap = read(spaces, prose, at + length);
  const glued = inWord.test(before.slice(-1)) || /[\uDC00-\uDFFF]$/.test(before) && inWord.test(before);
  if (gap !== '') return length === 1 && !glued ? loose(prose, at, gap) : undefined;
  const parts = readParts(prose, at + length);
  const first = parts[0];
  if (!first) return undefined;
  const end = at + length + parts.reduce((sum, { sign, text }) => sum + sign.length + text.length, 0);
  const tag = `#${prose.slice(at + length, end)}`;
  const place = { at: [at, end] as const, tag, cut: `#${first.text}` };
  const whole = mend(parts);
  if (glued) {
    const word = wordBefore(prose, at);
    return twoLetters.test(word) && twoLetters.test(first.text) ? { ...place, how: 'glued', cut: '#', mended: ` #${whole ?? tag.slice(1)}` } : undefined;
  }
  if (length > 1) return /^\p{L}/u.test(first.text) ? { ...place, how: 'double', ...(whole === undefined ? {} : { mended: `#${whole}` }) } : undefined;
  const ending = /^[:*](?:in|innen)(?!\p{L})/u.exec(prose.slice(end, end + 8))?.[0];
  if (parts.length === 1 && ending !== undefined && /^\p{L}{3}/u.test(first.text)) return { at: [at, end + ending.length], how: 'sign', tag: tag + ending, cut: tag };
  if (parts.length === 1) return digits(prose, place);
  const how = judge(parts);
  if (how === undefined) return undefined;
  const cut = /\p{L}/u.test(first.text) ? place.cut : '#';
  return { ...place, cut, how, ...(whole === undefined ? {} : { mended: `#${whole}` }) };
}

/** "# Newsletter" in running text; at the start of a line it is a heading, unless a hashtag follows. */
function loose(prose: string, at: number, gap: string): BrokenTag | undefined {
  const before = prose.slice(Math.max(0, at - 16), at);
  const line = before.slice(before.lastIndexOf('\n') + 1);
  const isFirst = !/[^\s>]/u.test(line);
  if (!isFirst && !/[\s(]$/u.test(line)) return undefined;
  const parts = readParts(prose, at + 1 + gap.length);
  const first = parts[0];
  if (!first || !/^\p{L}\p{M}*\p{L}/u.test(first.text) || afterNumber.has(first.text)) return undefined;
  const end = at + 1 + gap.length + parts.reduce((sum, { sign, text }) => sum + sign.length + text.length, 0);
  if (isFirst && !/^[ \t]+[#＃]\p{L}/u.test(prose.slice(end, end + 8))) return undefined;
  const mended = mend(parts);
  return { at: [at, end], how: 'space', tag: `#${prose.slice(at + 1 + gap.length, end)}`, cut: '#', ...(mended === undefined ? {} : { mended: `#${mended}` }) };
}

/** The tag and what hangs on it, up to what ends a word anyway. */
function readParts(prose: string, from: number): Part[] {
  const parts: Part[] = [];
  let at = from;
  for (let sign = ''; ; ) {
    const text = read(piece, prose, at + sign.length);
    if (text === '' || !belongs(parts, sign, text, prose.charAt(at + sign.length + text.length))) return parts;
    parts.push({ sign, text });
    at += sign.length + text.length;
    sign = prose.charAt(at);
    if (sign === '' || !signs.test(sign)) return parts;
  }
}

function belongs(parts: readonly Part[], sign: string, text: string, after: string): boolean {
  if (sign === '') return true;
  const first = parts[0]?.text ?? '';
  // A full stop usually ends the sentence; after one or two letters it does not: #St.Pauli.
  if (sign === '.') return parts.length === 1 && /^\p{L}{1,2}$/u.test(first) && /^\p{Lu}\p{Ll}{2}/u.test(text);
  if (/[-‐‑–]/u.test(sign)) return /^[\p{L}\p{N}]/u.test(text);
  if (!/^\p{L}/u.test(text)) return false;
  // The possessive is no part of the tag, and meant so: #Citi's, #Merkel’sche.
  return !(/['’]/u.test(sign) && /^(?:s|sche[mnrs]?)$/u.test(text) && !/[-‐‑–'’&+]/u.test(after) && !contracted.has(first.toLowerCase()));
}

function judge(parts: readonly Part[]): BrokenTag['how'] | undefined {
  const [first, second] = parts;
  if (!first || !second || parts.every(({ text }) => /^\d+$/.test(text))) return undefined;
  if (/['’]/u.test(second.sign)) return 'apostrophe';
  if (/[&+]/u.test(second.sign)) return 'sign';
  if (second.sign === '.') return 'dot';
  if (isMeaningless(first.text) || parts.slice(1).some(({ text }) => joins.has(text.toLowerCase()))) return 'hyphen';
  // "#KI-gestützt", "#London-based": nobody means the whole.
  return /^\p{Lu}/u.test(first.text) && hanging.test(second.text) ? undefined : 'compound';
}

/** What is hung on a name to tell of what it does or is. */
const hanging = /^(?:ge\p{Ll}+t|be\p{Ll}+t|ver\p{Ll}+t|\p{Ll}+(?:ed|ing|bar|frei|los|arm|reich|fähig|freundlich|mäßig|isch|lich|ig|en|er|es|e|weit|nah)|led|friendly|free|style|like|wide|plus|neutral)$/u;

/** Whether the cut leaves something else than was meant: #e-mail leaves #e. Abbreviations such as #EU- and #KI- stand on their own. */
function isMeaningless(cut: string): boolean {
  if (!/\p{L}/u.test(cut) || /^\p{L}\p{M}*$/u.test(cut)) return true;
  if (/^\p{L}{2}$/u.test(cut) && cut !== cut.toUpperCase()) return true;
  return needsItsRest.has(cut.toLowerCase()) && cut !== cut.toUpperCase();
}

/** Digits alone are no tag. Short numbers, and numbers of something, are meant as numbers. */
function digits(prose: string, place: Pick<BrokenTag, 'at' | 'tag' | 'cut'>): BrokenTag | undefined {
  const number = place.tag.slice(1);
  if (!/^\d{3,}$/.test(number)) return undefined;
  const lead = prose.slice(Math.max(0, place.at[0] - 24), place.at[0]).toLowerCase().trimEnd().replace(/:$/, '');
  // Long ones may end a compound ("Startnummer"); "Kino" is no "No".
  if (numbered.some((word) => lead.endsWith(word) && (word.length > 4 || !/\p{L}$/u.test(lead.slice(0, -word.length))))) return undefined;
  const isYear = /^(?:19|20)\d\d$/.test(number);
  const [from, to] = place.at;
  const inRow = /[#＃][\p{L}\p{M}\p{N}_]+\s+$/u.test(prose.slice(Math.max(0, from - 64), from)) || /^\s+[#＃]\p{L}/u.test(prose.slice(to, to + 8));
  return { ...place, how: isYear || inRow ? 'number' : 'perhaps number', cut: '#' };
}

/** The words joined, each with a capital; `&` and `+` stand for words that only the writer knows. */
function mend(parts: readonly Part[]): string | undefined {
  if (parts.some(({ sign }) => sign === '&' || sign === '+')) return undefined;
  if (parts.length === 1) return parts[0]?.text;
  return parts.map(({ sign, text }) => (/['’]/u.test(sign) && /^(?:d|ll|m|re|s|t|ve)(?!\p{Ll})/u.test(text) ? text : capital(text))).join('');
}

function capital(text: string): string {
  const letter = /^\p{L}/u.exec(text)?.[0] ?? '';
  return letter.toUpperCase().length === letter.length ? letter.toUpperCase() + text.slice(letter.length) : text;
}

function wordBefore(prose: string, at: number): string {
  let from = at;
  while (from > 0 && at - from < 8 && /[\p{L}\p{M}\uD800-\uDFFF]/u.test(prose.charAt(from - 1))) from--;
  return prose.slice(from, at);
}

function read(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}
