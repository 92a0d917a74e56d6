import { applyEdits, areApart } from '../edit';
import type { Finding } from '../rule';

/** The findings, without those fixes that would only make another slip of the same kind: what one slip hides may be the next. */
export function settled(found: readonly Finding[], text: string, find: (mended: string) => readonly Finding[]): Finding[] {
  return found.map((finding) => {
    const { fix, ...bare } = finding;
    return fix && areApart(fix, text.length) && find(applyEdits(text, fix)).length < found.length ? finding : bare;
  });
}
