import { editableBy } from './editable';
import { editor } from './editor';
import { asking } from './ways';

/** Slate: only its own events reach its model; whatever the browser types by command stays on the screen. */
export default editor({
  id: 'slate',
  rank: 60,
  owns: (box) => box.matches('[data-slate-editor="true"]'),
  ...editableBy([asking]),
});
