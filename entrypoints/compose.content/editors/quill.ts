import { editableBy } from './editable';
import { editor } from './editor';
import { asking, typingLines } from './ways';

/** Quill (LinkedIn posts): 2 takes a spelling correction, 1 reads what the browser typed. A paste would destroy text, in shadow roots most of all. */
export default editor({
  id: 'quill',
  rank: 60,
  owns: (box) => box.matches('.ql-editor'),
  ...editableBy([asking, typingLines]),
});
