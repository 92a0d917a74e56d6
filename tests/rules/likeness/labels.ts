/** A text with others beside it, each under what sets it apart from the first. */
export type Group = { readonly text: string; readonly near: Readonly<Record<string, string>>; readonly apart: Readonly<Record<string, string>> };

export type Pair = { readonly one: string; readonly other: string; readonly near: boolean; readonly how: string };

/** The pairs of some groups. */
export function pairsOf(groups: readonly Group[]): readonly Pair[] {
  return groups.flatMap(({ text, near, apart }) => [
    ...Object.entries(near).map(([how, other]) => ({ one: text, other, near: true, how })),
    ...Object.entries(apart).map(([how, other]) => ({ one: text, other, near: false, how })),
  ]);
}

/** Every second group, so that no text stands in both halves: the first for tuning, the second only for looking. */
export const half = (groups: readonly Group[], which: 0 | 1) => groups.filter((_, index) => index % 2 === which);
