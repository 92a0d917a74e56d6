import { editor, type Editor, type Reading } from './editor';
import { offsetOf, rangeOver, type Pieces } from './places';
import { climb, type Ladder, type Way } from './replace';
import { caretIn, selectRange } from './selection';
import { skim } from './skim';
import { walk } from './walk';

/** Reads an editable element. Places are looked up when somebody asks for one; `range` is null once the text has changed. */
function read(box: Element): Reading {
  let walked: (Pieces & { readonly text: string }) | null = null;
  const text = skim(box) ?? (walked = walk(box)).text;
  const pieces = () => {
    walked ??= walk(box);
    return walked.text === text ? walked : null;
  };
  return {
    text,
    range(start, end) {
      const found = pieces();
      return found && rangeOver(found, start, end);
    },
    offset(place) {
      const found = pieces();
      return found && offsetOf(box, found, place);
    },
  };
}

/** Reading and selecting, the same in every editor that writes into editable elements. */
const editable: Pick<Editor, 'read' | 'caret' | 'select'> = {
  read,
  caret: (box) => caretIn(box, read(box)),
  select(box, start, end) {
    const range = read(box).range(start, end);
    if (range) selectRange(range);
  },
};

/** Reading, selecting and replacing by the given ways, best first. */
export function editableBy(ways: readonly Way[], widen?: Ladder['widen'], follows: Ladder['follows'] = true): Pick<Editor, 'read' | 'caret' | 'select' | 'replace'> {
  return { ...editable, replace: climb({ ...editable, follows, ways, widen }) };
}

/** The driver of a library that is known by the element it writes into. */
export function library(id: string, selector: string, ...how: Parameters<typeof editableBy>): Editor {
  return editor({ id, rank: 60, owns: (box) => box.matches(selector), ...editableBy(...how) });
}
