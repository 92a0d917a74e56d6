import type { Editor } from './editor';
import { climb, type Ladder, type Way } from './replace';
import { caretIn, selectRange } from './selection';
import { walk } from './walk';

/** Reading and selecting, the same in every editor that writes into editable elements. */
const editable: Pick<Editor, 'read' | 'caret' | 'select'> = {
  read: walk,
  caret: (box) => caretIn(box, walk(box)),
  select(box, start, end) {
    const range = walk(box).range(start, end);
    if (range) selectRange(range);
  },
};

/** Reading, selecting and replacing by the given ways, best first. */
export function editableBy(ways: readonly Way[], widen?: Ladder['widen']): Pick<Editor, 'read' | 'caret' | 'select' | 'replace'> {
  return { ...editable, replace: climb({ ...editable, follows: true, ways, widen }) };
}
