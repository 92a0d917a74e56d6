import { HashtagNode, registerLexicalHashtag } from '@lexical/hashtag';
import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerPlainText } from '@lexical/plain-text';
import { registerRichText } from '@lexical/rich-text';
import { $createLineBreakNode, $createParagraphNode, $createTextNode, $getRoot, createEditor, type LexicalEditor } from 'lexical';

import { bench, mountPoint } from '../lab';

const plain = location.search.includes('plain');
const place = mountPoint();

function make(): LexicalEditor {
  const box = document.createElement('div');
  box.contentEditable = 'true';
  place.replaceChildren(box);
  const editor = createEditor({ namespace: 'lab', nodes: [HashtagNode], theme: { hashtag: 'hashtag' }, onError: (error) => { throw error; } });
  editor.setRootElement(box);
  if (plain) registerPlainText(editor);
  else registerRichText(editor);
  registerHistory(editor, createEmptyHistoryState(), 100);
  registerLexicalHashtag(editor);
  return editor;
}

let editor = make();
// Lexical's own text puts an empty line between paragraphs, which no site sends.
const model = () => editor.getEditorState().read(() => $getRoot().getChildren().map((block) => block.getTextContent()).join('\n'));
const load = (text: string) => editor.update(() => {
  const blocks = plain ? [text.split('\n')] : text.split('\n').map((line) => [line]);
  $getRoot().clear().append(...blocks.map((lines) => $createParagraphNode().append(
    ...lines.flatMap((line, at) => [...(at ? [$createLineBreakNode()] : []), ...(line ? [$createTextNode(line)] : [])]),
  )));
}, { discrete: true });

load('');
bench({
  load,
  model,
  remount: () => {
    const text = model();
    editor = make();
    load(text);
  },
  lock: () => {
    editor.setEditable(false);
    editor.getRootElement()?.setAttribute('contenteditable', 'false');
  },
});
