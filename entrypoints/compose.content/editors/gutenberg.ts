import plain from './content-editable';
import { editableBy } from './editable';
import { editor } from './editor';
import { asking, typing } from './ways';
import { isComposing } from './watch';

const whole = editableBy([asking, typing]);

/** Gutenberg (Tumblr): read as one text, a line a block; changed inside one block, since the browser types in no two of them at once. */
export default editor({
  id: 'gutenberg',
  rank: 70,
  owns: (box) => box.matches('.block-editor-writing-flow'),
  ...whole,
  async replace(box, { at: [start, end], text, was }, signal) {
    const reading = whole.read(box);
    const node = reading.range(start, end)?.startContainer;
    const block = (node instanceof Element ? node : node?.parentElement)?.closest('[contenteditable="true"]');
    const from = block && box.contains(block) ? reading.offset({ node: block, offset: 0 }) : null;
    if (!block || from === null || isComposing(box)) return 'ignored';
    return plain.replace(block, { at: [start - from, end - from], text, was }, signal);
  },
});
