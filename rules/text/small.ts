import { latin } from './latin';
import { lazy, remembered } from './lazy';

/**
 * A text in small letters, with plain blanks and apostrophes, each at the place where it stands in the text: what a `smallPattern` is tried on.
 * Letters that would grow stay as they are, and so do line breaks.
 */
export const smallText = remembered((text) => evenly(text.toLowerCase(), text).replaceAll(/[^\S\n ]/g, ' ').replaceAll('’', "'"));

function evenly(small: string, text: string): string {
  return small.length === text.length ? small : Array.from(text, (sign) => (sign.toLowerCase().length === sign.length ? sign.toLowerCase() : sign)).join('');
}

/** Escapes and names of groups, whose letters mean what they are; and what has a smaller form. */
const partOrCapital = /\\(?:[pPu]\{[^}]{0,40}\}|u[\dA-Fa-f]{4}|.)|\(\?<[A-Za-z]{1,20}>|[A-ZÀ-ÖØ-ÞŒ’]/gsu;

/**
 * A regular expression for `smallText`, the same in all else as with flag `i`: without it compiling takes a tenth of the time.
 * A pattern of 15,000 characters took 250 ms with it and 20 without (Chromium's engine, measured 2026-11-27).
 */
export function smallPattern(source: string, flags = 'gu'): RegExp {
  return new RegExp(latin(source).replaceAll(partOrCapital, (part) => (part.length === 1 ? smallText(part) : part)), flags);
}

/** Tells whether a pattern stands in a text, in small letters or capitals; it is made at first need. */
export function smallTest(source: string): (text: string) => boolean {
  const pattern = lazy(() => smallPattern(source, 'u'));
  return (text) => pattern().test(smallText(text));
}
