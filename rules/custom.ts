import type { Language, Source } from './rule';

/** One custom of a place, in a sentence a newcomer understands. */
export type Custom = {
  readonly words: Readonly<Record<Language, string>>;
  /** The rules that look after it; missing when only people can. */
  readonly rules?: readonly string[];
  readonly source: Source;
};

/** Types the customs of a site. */
/* @__NO_SIDE_EFFECTS__ */
export function customs(list: readonly Custom[]): readonly Custom[] {
  return list;
}
