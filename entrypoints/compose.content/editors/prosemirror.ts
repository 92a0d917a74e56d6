import { editableBy } from './editable';
import { editor } from './editor';
import { typing } from './ways';

/** ProseMirror and TipTap (Bluesky, Elk, LinkedIn comments): they read what the browser typed, line breaks and all. */
export default editor({
  id: 'prosemirror',
  rank: 60,
  owns: (box) => box.matches('.ProseMirror'),
  ...editableBy(typing),
});
