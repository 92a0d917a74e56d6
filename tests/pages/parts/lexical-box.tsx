import { HashtagNode, registerLexicalHashtag } from '@lexical/hashtag';
import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerRichText } from '@lexical/rich-text';
import { $createParagraphNode, $createTextNode, $getNodeByKey, $getRoot, $getSelection, $isElementNode, $isRangeSelection, createEditor, type LexicalEditor, type LexicalNode, type PointType } from 'lexical';
import { useEffect, useRef } from 'react';

import { options, register } from './practice';

type Props = {
  surface: string;
  index: number;
  label: string;
  placeholder: string;
  start?: string;
  autoFocus?: boolean;
  changed?: (text: string) => void;
  /** Called on mod+Enter, or on Enter alone where `enterSends`. */
  submit?: () => void;
  enterSends?: boolean;
  pasted?: (files: File[]) => void;
  /** Called with what empties the box. */
  ready?: (clear: () => void) => void;
};

/** Lexical's own text puts an empty line between paragraphs, which no site sends. */
const textOf = (editor: LexicalEditor) => editor.getEditorState().read(() => $getRoot().getChildren().map((block) => block.getTextContent()).join('\n'));

/** Puts a text into the model: one paragraph a line. */
const fill = (editor: LexicalEditor, text: string) => editor.update(() => {
  $getRoot().clear().append(...text.split('\n').map((line) => $createParagraphNode().append(...(line ? [$createTextNode(line)] : []))));
}, { discrete: true });

/** Offset of a point of Lexical's selection in the text. */
function offsetOf({ key, offset, type }: PointType): number {
  const node = $getNodeByKey(key);
  if (!node) return 0;
  let at = type === 'element' && $isElementNode(node) ? node.getChildren().slice(0, offset).reduce((sum, child) => sum + child.getTextContentSize(), 0) : offset;
  let inner: LexicalNode = node;
  for (let parent = inner.getParent(); parent; parent = inner.getParent()) {
    const isRoot = parent.getKey() === 'root';
    at += inner.getPreviousSiblings().reduce((sum, before) => sum + before.getTextContentSize() + (isRoot ? 1 : 0), 0);
    inner = parent;
  }
  return at;
}

function caretOf(editor: LexicalEditor): { start: number; end: number } | null {
  return editor.getEditorState().read(() => {
    const selection = $getSelection();
    if (!$isRangeSelection(selection)) return null;
    const [one, other] = [offsetOf(selection.anchor), offsetOf(selection.focus)];
    return { start: Math.min(one, other), end: Math.max(one, other) };
  });
}

/** The compose box of Meta's sites: Lexical with hashtags, one paragraph a line. */
export function LexicalBox({ surface, index, label, placeholder, start = '', autoFocus, changed, submit, enterSends, pasted, ready }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const calls = useRef({ changed, submit, pasted });
  calls.current = { changed, submit, pasted };
  useEffect(() => {
    const box = place.current;
    if (!box) return;
    const editor = createEditor({ namespace: surface, nodes: [HashtagNode], theme: { hashtag: 'hashtag', paragraph: 'paragraph' }, editable: !options.readOnly, onError: (error) => { throw error; } });
    editor.setRootElement(box);
    fill(editor, start);
    const ends = [
      registerRichText(editor),
      registerHistory(editor, createEmptyHistoryState(), 300),
      registerLexicalHashtag(editor),
      editor.registerUpdateListener(() => calls.current.changed?.(textOf(editor))),
      register(surface, index, { element: () => editor.getRootElement(), model: () => textOf(editor), caret: () => caretOf(editor) }),
    ];
    const keys = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || !calls.current.submit || event.isComposing || !(event.ctrlKey || event.metaKey || (enterSends && !event.shiftKey))) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      calls.current.submit();
    };
    const paste = (event: ClipboardEvent) => {
      const files = [...(event.clipboardData?.files ?? [])];
      if (files.length === 0 || !calls.current.pasted) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      calls.current.pasted(files);
    };
    box.addEventListener('keydown', keys, true);
    box.addEventListener('paste', paste, true);
    ready?.(() => fill(editor, ''));
    if (autoFocus) editor.focus();
    return () => {
      box.removeEventListener('keydown', keys, true);
      box.removeEventListener('paste', paste, true);
      for (const end of ends) end();
      editor.setRootElement(null);
    };
  }, [surface, index]);
  return <div ref={place} className="lexical" contentEditable={!options.readOnly} suppressContentEditableWarning role="textbox" aria-label={label} aria-placeholder={placeholder} spellCheck tabIndex={0} />;
}
