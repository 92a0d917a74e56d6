import { ContentState, CompositeDecorator, Editor, EditorState, type ContentBlock } from 'draft-js';
import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';

import { bench, mountPoint } from '../lab';

const find = (pattern: RegExp) => (block: ContentBlock, found: (start: number, end: number) => void) => {
  for (const match of block.getText().matchAll(pattern)) found(match.index, match.index + match[0].length);
};
const tag = ({ children }: { children?: unknown }) => createElement('span', { style: { color: 'rgb(29, 155, 240)' } }, children as never);
const decorator = new CompositeDecorator([
  { strategy: find(/[#@][\p{L}\p{N}_]+/gu), component: tag },
  { strategy: find(/\p{Extended_Pictographic}/gu), component: tag },
]);

let state = EditorState.createEmpty(decorator);
let change: (next: EditorState) => void = () => {};

function Composer({ locked }: { locked: boolean }) {
  const [shown, show] = useState(state);
  change = (next) => {
    state = next;
    show(next);
  };
  return createElement(Editor, { editorState: shown, onChange: change, readOnly: locked, ariaLabel: 'Post text' });
}

const place = mountPoint();
let root = createRoot(place);
const mount = (locked = false) => root.render(createElement(Composer, { locked, key: String(locked) }));
mount();

bench({
  load: (text) => change(EditorState.moveSelectionToEnd(EditorState.createWithContent(ContentState.createFromText(text), decorator))),
  model: () => state.getCurrentContent().getPlainText('\n'),
  remount: () => {
    root.unmount();
    root = createRoot(place);
    mount();
  },
  lock: () => mount(true),
});
