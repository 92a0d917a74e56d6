import { diffWordsWithSpace } from 'diff';

/** A stretch of a text, and whether the other text has it as well. */
export type Part = { readonly text: string; readonly both: boolean };

/** Texts longer than this are shown without marks: comparing them word by word would hold up the page. */
const longest = 20_000;

/** Takes two texts apart into what both have and what only one of them says; joined, the parts are the texts. */
export function partsOf(one: string, other: string): readonly [readonly Part[], readonly Part[]] {
  if (one.length > longest || other.length > longest) return [[{ text: one, both: false }], [{ text: other, both: false }]];
  const changes = diffWordsWithSpace(one, other);
  const side = (without: 'added' | 'removed') => joined(changes.filter((change) => !change[without]).map(({ value, added, removed }) => ({ text: value, both: !added && !removed })));
  return [side('added'), side('removed')];
}

/** White space alone that both have is no likeness: it goes with what stands around it. */
function joined(parts: readonly Part[]): readonly Part[] {
  const all: { text: string; both: boolean }[] = [];
  for (const part of parts) {
    const both = part.both && /\S/.test(part.text);
    const last = all.at(-1);
    if (last && last.both === both) last.text += part.text;
    else all.push({ text: part.text, both });
  }
  return all;
}
