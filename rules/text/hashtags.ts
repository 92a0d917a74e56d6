import type { HashtagToken } from './parse';

// What X adds to letters, marks and digits; the other sites do much the same.
const joiners = '_\\u200C\\u200D\\uA67E\\u05BE\\u05F3\\u05F4\\uFF5E\\u301C\\u309B\\u309C\\u30A0\\u30FB\\u3003\\u0F0B\\u0F0C\\xB7';
const inside = `\\p{L}\\p{M}\\p{Nd}${joiners}`;
const tag = new RegExp(`[#\\uFF03](?!\\uFE0F|\\u20E3)([${inside}]+)(?![#\\uFF03]|://)`, 'gu');
const notBefore = new RegExp(`[${inside}&/]$`, 'u');
const letter = /[\p{L}\p{M}]/u;

/** Finds hashtags as X tells them: letters, marks, digits and `_` after `#`, at least one of them a letter, nothing glued before. */
export function findHashtags(text: string): HashtagToken[] {
  if (!text.includes('#') && !text.includes('\uFF03')) return [];
  const found: HashtagToken[] = [];
  for (const { index, 0: whole, 1: name = '' } of text.matchAll(tag)) {
    const before = text.slice(Math.max(0, index - 2), index);
    if (!letter.test(name) || (notBefore.test(before) && !/[\uFE0E\uFE0F]$/.test(before))) continue;
    // The pattern may have given back signs to get away from a second `#`; such a tag is broken.
    const after = text.slice(index + whole.length, index + whole.length + 2);
    if (!startsInside.test(after)) found.push({ at: [index, index + whole.length], text: whole, tag: name });
  }
  return found;
}

const startsInside = new RegExp(`^[${inside}]`, 'u');
