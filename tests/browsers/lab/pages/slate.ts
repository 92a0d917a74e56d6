import { createElement, useEffect, useMemo, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { createEditor, Editor, Node, Text, type Descendant, type NodeEntry } from 'slate';
import { HistoryEditor, withHistory } from 'slate-history';
import { Editable, Slate, withReact } from 'slate-react';

import { bench, mountPoint } from '../lab';

const lines = (text: string) => text.split('\n').map((line) => ({ type: 'paragraph', children: [{ text: line }] })) as Descendant[];
let value = lines('');
let listens = false;
let hasCaret = () => false;
const model = () => value.map((block) => Node.string(block)).join('\n');

function decorate([node, path]: NodeEntry) {
  if (!Text.isText(node)) return [];
  return Array.from(node.text.matchAll(/[#@][\p{L}\p{N}_]+/gu), (match) => ({
    anchor: { path, offset: match.index }, focus: { path, offset: match.index + match[0].length }, tag: true,
  }));
}

/** Up to 2025 the history took whatever followed a selection in the same task for part of the step before; Plate's does still. */
function withOlderHistory<Made extends Editor & HistoryEditor>(editor: Made): Made {
  const { apply } = editor;
  editor.apply = (operation) => {
    if (location.search !== '?older' || !editor.operations.length) apply(operation);
    else HistoryEditor.withMerging(editor, () => apply(operation));
  };
  return editor;
}

function Composer({ locked }: { locked: boolean }) {
  const editor = useMemo(() => withOlderHistory(withHistory(withReact(createEditor()))), []);
  const [start] = useState(value);
  hasCaret = () => editor.selection !== null;
  // Its own effects, with which it begins to listen, have run by then.
  useEffect(() => {
    listens = true;
    return () => { listens = false; };
  }, []);
  return createElement(Slate, {
    editor, initialValue: start, onChange: (next) => { value = next; },
    children: createElement(Editable, {
      decorate, readOnly: locked, placeholder: 'Was gibt es?',
      renderLeaf: ({ attributes, children, leaf }) => createElement('span', { ...attributes, className: 'tag' in leaf ? 'tag' : undefined }, children),
      renderElement: ({ attributes, children }) => createElement('p', attributes, children),
      onFocus: () => { Editor.normalize(editor); },
    }),
  });
}

const place = mountPoint();
let root = createRoot(place);
const mount = (locked = false) => root.render(createElement(Composer, { locked }));
const again = () => {
  root.unmount();
  root = createRoot(place);
  mount();
};
mount();

bench({
  load: (text) => {
    value = lines(text);
    again();
  },
  model,
  remount: again,
  lock: () => mount(true),
  ready: () => listens,
  entered: () => hasCaret(),
});
