import type { OwnWords } from '../../../rules';

const longest = 80;

/** Reads a list that was pasted: one word a line; "this > that", "this → that", or two columns mean: that instead of this. */
export function readList(text: string): Required<OwnWords> {
  const forbidden: string[] = [];
  const preferred: Record<string, string> = {};
  for (const line of text.split('\n')) {
    const [word = '', better = ''] = line.split(/->|=>|>|→|\t|;/u).map((part) => part.trim().replace(/^"(.*)"$/u, '$1').slice(0, longest));
    if (word === '') continue;
    if (better === '') forbidden.push(word);
    else preferred[word] = better;
  }
  return { forbidden: [...new Set(forbidden)], preferred };
}
