import { editor, isTextField, type Change, type Editor } from './editor';
import { climb, type Way } from './replace';
import { typing } from './ways';

/** Puts the text into the value where the browser would not type. The writer's undo does not know of it, so it comes last. */
const setting: Way = {
  hand({ box, start, end }, text) {
    if (!isTextField(box)) return 'untaken';
    box.setRangeText(text, start, end, 'end');
    box.dispatchEvent(new InputEvent('input', { inputType: 'insertReplacementText', data: text, bubbles: true, composed: true }));
    return 'perhaps';
  },
};

const field: Pick<Editor, 'read' | 'caret' | 'select'> = {
  read: (box) => ({ text: isTextField(box) ? box.value : '', range: () => null, offset: () => null }),
  // A text field keeps its caret while the focus is elsewhere.
  caret: (box) => (isTextField(box) ? { start: box.selectionStart ?? 0, end: box.selectionEnd ?? 0 } : null),
  select(box, start, end) {
    if (isTextField(box)) box.setSelectionRange(start, end);
  },
};

/** Whether the field would cut the text short, or take the line break out of it. */
function takes(box: HTMLElement, change: Change, goal: string): boolean {
  if (!isTextField(box)) return false;
  const fits = box.maxLength < 0 || goal.length <= box.maxLength || change.text.length <= change.was.length;
  return fits && (box instanceof HTMLTextAreaElement || !change.text.includes('\n'));
}

/** Text fields, also under React's control (Mastodon, Phanpy, Reddit titles, alternative texts): the browser types, React hears. */
export default editor({
  id: 'textarea',
  rank: 50,
  owns: isTextField,
  ...field,
  replace: climb({ ...field, follows: false, takes, ways: [typing, setting] }),
});
