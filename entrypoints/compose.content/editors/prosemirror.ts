import { editableBy } from './editable';
import { editor } from './editor';
import { typingLines } from './ways';

/** ProseMirror and TipTap (Bluesky, Elk, LinkedIn comments): they read what the browser typed; Firefox loses breaks inside a text, so lines are typed one by one. */
export default editor({
  id: 'prosemirror',
  rank: 60,
  owns: (box) => box.matches('.ProseMirror'),
  ...editableBy([typingLines]),
});
