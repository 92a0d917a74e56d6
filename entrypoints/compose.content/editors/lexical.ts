import { editableBy } from './editable';
import { editor } from './editor';
import { asking, typingInOneNode } from './ways';

/** Lexical (Facebook, Instagram, Threads, Reddit): it takes a spelling correction into its model, with line breaks, in one step. */
export default editor({
  id: 'lexical',
  rank: 60,
  owns: (box) => box.matches('[data-lexical-editor="true"]'),
  ...editableBy([asking, typingInOneNode]),
});
