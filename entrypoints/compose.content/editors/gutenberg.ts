import plain from './content-editable';
import { editableBy } from './editable';
import { editor } from './editor';
import { stay } from './stay';
import { isComposing } from './watch';

const whole = editableBy([]);

/** Gutenberg (Tumblr): read as one text, a line a block. Changed inside one block alone: the browser types in no two of them at once, and a line break would be none of the editor's. */
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
    if (!(box instanceof HTMLElement) || !block || from === null || /\n/.test(was + text) || isComposing(box)) return 'ignored';
    const place = stay(box);
    const outcome = await plain.replace(block, { at: [start - from, end - from], text, was }, signal);
    // Another block than the one written in is brought into sight, late.
    await place.back();
    return outcome;
  },
});
