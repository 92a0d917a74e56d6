import { Editor, Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import type { Node } from '@tiptap/pm/model';
import { StarterKit } from '@tiptap/starter-kit';
import { useEffect, useRef } from 'react';

import { options, register } from './practice';

const tokens = /(?<=^|\s)(?:#[\p{L}\p{N}_]+|@[\w.-]+)|https?:\/\/\S+/gu;

/** Hashtags, mentions and links are coloured by decorations: the document stays plain text. */
const colours = Extension.create({
  name: 'colours',
  addProseMirrorPlugins: () => [
    new Plugin({
      props: {
        decorations(state) {
          const found: Decoration[] = [];
          state.doc.descendants((node, at) => {
            for (const match of node.isText ? (node.text ?? '').matchAll(tokens) : []) found.push(Decoration.inline(at + match.index, at + match.index + match[0].length, { class: 'autolink' }));
          });
          return DecorationSet.create(state.doc, found);
        },
      },
    }),
  ],
});

const lines = (doc: Node, from = 0, to = doc.content.size) => doc.textBetween(from, to, '\n', (leaf) => (leaf.type.name === 'hardBreak' ? '\n' : ''));

/** A text as TipTap's document: one paragraph a line. */
const paragraphs = (text: string) => ({ type: 'doc', content: text.split('\n').map((line) => ({ type: 'paragraph', content: line ? [{ type: 'text', text: line }] : [] })) });

type Props = {
  surface: string;
  index: number;
  start?: string;
  className?: string;
  autoFocus?: boolean;
  changed: (text: string) => void;
  submit: () => void;
  focused?: () => void;
  pasted?: (files: File[]) => void;
  /** Called with what empties the box. */
  ready?: (clear: () => void) => void;
};

/** The compose box of TipTap: plain paragraphs, no marks. */
export function TiptapBox({ surface, index, start = '', className = '', autoFocus, changed, submit, focused, pasted, ready }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const calls = useRef({ changed, submit, focused, pasted });
  calls.current = { changed, submit, focused, pasted };
  useEffect(() => {
    const editor = new Editor({
      element: place.current,
      extensions: [
        StarterKit.configure({ blockquote: false, bold: false, bulletList: false, code: false, codeBlock: false, heading: false, horizontalRule: false, italic: false, link: false, listItem: false, listKeymap: false, orderedList: false, strike: false, underline: false, dropcursor: false, gapcursor: false, trailingNode: false }),
        colours,
      ],
      content: paragraphs(start),
      editable: !options.readOnly,
      injectCSS: false,
      editorProps: {
        attributes: { class: className, 'aria-label': 'Rich-Text Editor' },
        handleKeyDown: (_, event) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return false;
          calls.current.submit();
          return true;
        },
        handlePaste: (_, event) => {
          const files = [...(event.clipboardData?.files ?? [])];
          if (files.length > 0) calls.current.pasted?.(files);
          return files.length > 0;
        },
      },
      onUpdate: ({ editor: now }) => calls.current.changed(lines(now.state.doc)),
      onFocus: () => calls.current.focused?.(),
    });
    if (options.noRole) editor.view.dom.removeAttribute('role');
    ready?.(() => void editor.commands.clearContent(true));
    if (autoFocus) editor.commands.focus('end');
    const forget = register(surface, index, {
      element: () => editor.view.dom,
      model: () => lines(editor.state.doc),
      caret: () => ({ start: lines(editor.state.doc, 0, editor.state.selection.from).length, end: lines(editor.state.doc, 0, editor.state.selection.to).length }),
    });
    return () => {
      forget();
      editor.destroy();
    };
  }, [surface, index]);
  return <div ref={place} className="tiptap-place" />;
}
