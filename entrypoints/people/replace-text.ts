import { diffEdit } from '../../rules';

/** Changes a box's text so that the browser's own undo brings the old one back. True when the box then holds exactly `after`. */
export function replaceText(box: HTMLTextAreaElement, after: string): boolean {
  const edit = diffEdit(box.value, after);
  if (!edit) return true;
  box.focus({ preventScroll: true });
  box.setSelectionRange(...edit.at);
  // The only way that browsers put into a box's undo stack.
  const typed = document.execCommand?.(edit.text === '' ? 'delete' : 'insertText', false, edit.text);
  if (!typed || box.value !== after) box.value = after;
  return box.value === after;
}
