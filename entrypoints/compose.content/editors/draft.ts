import { editableBy } from './editable';
import { editor } from './editor';
import { pasting, typingInOneNode } from './ways';

/** Draft.js (X, TikTok, Pinterest): its model takes a paste; anything typed by command reaches the screen alone, save within one node. */
export default editor({
  id: 'draft',
  rank: 60,
  owns: (box) => box.matches('.public-DraftEditor-content'),
  ...editableBy([pasting, typingInOneNode]),
});
