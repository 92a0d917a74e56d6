import { applyEdits, diffEdit, type Edit, type Span } from '../edit';
import { outside } from './spans';

/** Letters that only look like letters, and what to write instead. */
export type Decorated = { readonly at: Span; readonly plain: string };

// Mathematical alphabets, with the letters that have an older place of their own (ℎ, ℬ, ℭ …); circled, squared and negative ones.
const mathematical = '\\u{1D400}-\\u{1D7FF}';
const older = 'ℂℊℋℌℍℎℐℑℒℕℙℚℛℜℝℤℨℬℭℯℰℱℳℴ';
const enclosed = '\\u{249C}-\\u{24E9}\\u{1F110}-\\u{1F12B}\\u{1F130}-\\u{1F149}\\u{1F150}-\\u{1F169}\\u{1F170}-\\u{1F189}';
const alphabet = new RegExp(`[${mathematical}${older}${enclosed}](?:\\uFE0F?[${mathematical}${older}${enclosed}])*`, 'gu');
const isCommon = new RegExp(`[${mathematical}${enclosed}]`, 'u');
const wide = /[\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A]+/gu;
const eastAsian = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const smallCapitals: Readonly<Record<string, string>> = {
  ᴀ: 'a', ᴁ: 'ae', ʙ: 'b', ᴄ: 'c', ᴅ: 'd', ᴇ: 'e', ꜰ: 'f', ɢ: 'g', ʜ: 'h', ɪ: 'i', ᴊ: 'j', ᴋ: 'k', ʟ: 'l', ᴍ: 'm', ɴ: 'n', ᴏ: 'o', ᴘ: 'p', ꞯ: 'q', ǫ: 'q', ʀ: 'r', ꜱ: 's', ᴛ: 't', ᴜ: 'u',
  ᴠ: 'v', ᴡ: 'w', ʏ: 'y', ᴢ: 'z',
};
// Fonts lack a small capital x and often s; people who use such letters mix in the usual ones.
const small = new RegExp(`[${Object.keys(smallCapitals).join('')}][${Object.keys(smallCapitals).join('')}sx]*`, 'gu');
const sureSmall = /[\u1D00-\u1D22ꜰꜱ]/u;
const raised = /[ʰ-ʸˡ-ˣᴬ-ᵃᵇ-ᵡᶜᶠᶻⁱⁿ]+/gu;
const anyLetter = new RegExp(`[${mathematical}${enclosed}\\uFF10-\\uFF5A\\u1D00-\\u1D22ꜰꜱʰ-ʸˡ-ˣᴬ-ᵡᶜᶠᶻ]`, 'u');

const marked = /(?:\P{M}\p{M}+)+/gu;
const strikes = /[\u0332\u0333\u0335-\u0338]/gu;
const heaped = new RegExp(`[\\p{Script=Latin}\\p{N}${mathematical}${enclosed}][\\u0300-\\u036F]{3,}`, 'u');
/** Fewer are spelling. */
const manyMarks = /[\u0332\u0333\u0335-\u0338]|[\u0300-\u036F]{3}/;

/**
 * Finds decorative letters: words of them, not the single letters of mathematics, phonetics or ordinals.
 * Linear in the length of the text.
 */
export function findDecorated(text: string): Decorated[] {
  const found = manyMarks.test(text) ? marks(text) : [];
  if (!anyLetter.test(text)) return found;
  const rest = outside(letters(text).toSorted((a, b) => a.at[0] - b.at[0]), found.map(({ at }) => at));
  return [...found, ...rest].toSorted((a, b) => a.at[0] - b.at[0]);
}

/** More places than this are mended in one piece. */
const few = 40;

/** The edits that leave no decorative letter: one for each place, or a single one where letters and marks lie on top of each other. */
export function undecorate(text: string, found: readonly Decorated[]): Edit[] {
  const edits = found.map(({ at, plain }) => ({ at, text: plain }));
  let plain = applyEdits(text, edits);
  let left = findDecorated(plain);
  if (left.length === 0 && edits.length <= few) return edits;
  // Marks hide letters and letters marks, so a second and third look may find more.
  for (let look = 0; look < 3 && left.length > 0; look++) {
    plain = applyEdits(plain, left.map(({ at, plain: text }) => ({ at, text })));
    left = findDecorated(plain);
  }
  const edit = diffEdit(text, plain);
  return edit ? [edit] : [];
}

/** The first decorative letters, with those that follow after nothing but spaces and punctuation. */
export function firstStretch(text: string, [first, ...rest]: readonly Decorated[]): Span | undefined {
  if (!first) return undefined;
  let end = first.at[1];
  for (const { at } of rest) {
    const isNext = at[0] - end <= 3 && /^[\s\p{P}]{0,3}$/u.test(text.slice(end, at[0]));
    if (!isNext) break;
    end = at[1];
  }
  return [first.at[0], end];
}

function letters(text: string): Decorated[] {
  const runs = Array.from(text.matchAll(alphabet), (match) => ({ at: spanOf(match), length: Array.from(match[0].replaceAll('\uFE0F', '')).length, word: match[0] }))
    .filter(({ word }) => isCommon.test(word));
  const long = runs.some(({ length }) => length >= 3);
  const total = runs.reduce((sum, { length }) => sum + length, 0);
  const pairs = runs.filter(({ length }) => length >= 2).length;
  // Formulas have single letters, or pairs with signs between them.
  const isText = long || (pairs >= 2 && total >= 4 && !/[=+<>∈∑∫√]/u.test(text));
  const found = isText ? runs.map(({ at, word }) => ({ at, plain: plainAlphabet(word) })) : [];
  const spread = Array.from(text.matchAll(wide), (match) => ({ at: spanOf(match), plain: match[0].normalize('NFKC') })).filter(({ plain }) => plain.length >= 2 && /\D/.test(plain));
  if (spread.length > 0 && !eastAsian.test(text)) found.push(...spread);
  for (const match of text.matchAll(small)) {
    if (count(match[0]) < 3 || !sureSmall.test(match[0])) continue;
    found.push({ at: spanOf(match), plain: Array.from(match[0], (sign) => smallCapitals[sign] ?? sign).join('') });
  }
  for (const match of text.matchAll(raised)) {
    // 2ᵉᵐᵉ and Mˡˡᵉ are spelled that way.
    const isWord = match[0].length >= 3 && !/[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, match.index - 2), match.index));
    if (isWord) found.push({ at: spanOf(match), plain: match[0].normalize('NFKC') });
  }
  return found;
}

function plainAlphabet(word: string): string {
  return Array.from(word, (sign) => {
    const point = sign.codePointAt(0) ?? 0;
    if (point === 0xfe0f) return '';
    if (point >= 0x1f150 && point <= 0x1f169) return String.fromCharCode(65 + point - 0x1f150);
    if (point >= 0x1f170 && point <= 0x1f189) return String.fromCharCode(65 + point - 0x1f170);
    const plain = sign.normalize('NFKC');
    return /^\(.\)$/.test(plain) ? plain.charAt(1) : plain;
  }).join('');
}

/** Words struck through or underlined with marks on every letter, and letters heaped with marks. */
function marks(text: string): Decorated[] {
  const found: Decorated[] = [];
  for (const match of text.matchAll(marked)) {
    const isStruck = (match[0].match(strikes)?.length ?? 0) >= 3;
    const isHeaped = heaped.test(match[0]);
    if (!isStruck && !isHeaped) continue;
    found.push({ at: spanOf(match), plain: isHeaped ? unheaped(match[0]) : match[0].replace(strikes, '') });
  }
  return found;
}

/** Leaves a letter its marks when they are few enough to be spelling. */
function unheaped(word: string): string {
  return word.replace(/(\P{M})(\p{M}+)/gu, (_whole, base: string, all: string) => {
    const kept = all.replace(strikes, '');
    return Array.from(all).length < 3 && Array.from((base + kept).normalize('NFC')).length === 1 ? base + kept : base;
  });
}

function count(word: string): number {
  return Array.from(word).filter((sign) => sign in smallCapitals).length;
}

function spanOf({ index, 0: word }: RegExpExecArray): Span {
  return [index, index + word.length];
}
