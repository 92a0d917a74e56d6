import { isHigh, isLow } from './bytes';

/** What a character can be, as far as rules care; what words are made of comes first. */
export const kind = { letter: 1, number: 2, mark: 3, sign: 4, blank: 5, other: 6 } as const;
export type CharacterKind = (typeof kind)[keyof typeof kind];

const patterns = [[kind.letter, /^\p{L}/u], [kind.number, /^\p{N}/u], [kind.mark, /^\p{M}/u], [kind.sign, /^[\p{P}\p{S}]/u], [kind.blank, /^\s/]] as const;
/** Looked up, since a pattern over all of Unicode takes ten times as long; filled at first need. */
const kinds = new Uint8Array(0x1_0000);
const beyond = new Map<string, CharacterKind>();

/** The kind of the character that begins at an offset: blank, letter, number, mark, punctuation or symbol, or anything else. */
export function kindAt(text: string, at: number): CharacterKind {
  return at < text.length ? ((kinds[text.charCodeAt(at)] || look(text, at)) as CharacterKind) : kind.other;
}

function look(text: string, at: number): CharacterKind {
  const character = text.slice(at, after(text, at));
  const known = beyond.get(character);
  if (known) return known;
  const found = patterns.find(([, pattern]) => pattern.test(character))?.[0] ?? kind.other;
  if (isHigh(text.charCodeAt(at))) beyond.set(character, found);
  else kinds[text.charCodeAt(at)] = found;
  return found;
}

/** True where a letter or a number begins. */
export function isWordAt(text: string, at: number): boolean {
  return kindAt(text, at) <= kind.number;
}

/** Where the character after the one at an offset begins. */
export function after(text: string, at: number): number {
  return isHigh(text.charCodeAt(at)) && isLow(text.charCodeAt(at + 1)) ? at + 2 : at + 1;
}
