import { Editor, Extension, Node } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { StarterKit } from '@tiptap/starter-kit';

import { bench, mountPoint } from '../lab';

const Tags = Extension.create({
  name: 'tags',
  addProseMirrorPlugins: () => [new Plugin({
    props: {
      decorations({ doc }) {
        const found: Decoration[] = [];
        doc.descendants((node, at) => {
          for (const match of node.text?.matchAll(/[#@][\p{L}\p{N}_]+/gu) ?? []) {
            found.push(Decoration.inline(at + match.index, at + match.index + match[0].length, { class: 'autolink' }));
          }
        });
        return DecorationSet.create(doc, found);
      },
    },
  })],
});

const Emoji = Node.create({
  name: 'emoji',
  group: 'inline',
  inline: true,
  addAttributes: () => ({ alt: { default: '' } }),
  parseHTML: () => [{ tag: 'img[alt]' }],
  renderHTML: ({ HTMLAttributes }) => ['img', { ...HTMLAttributes, src: 'data:image/gif;base64,R0lGODlhAQABAAAAACw=', width: 16, height: 16 }],
  renderText: ({ node }) => String(node.attrs.alt),
});

const place = mountPoint();
const make = (content: object | string) => new Editor({
  element: place,
  // TipTap's own style sheet does not reach into shadow roots.
  editorProps: { attributes: { style: 'white-space: break-spaces' } },
  content,
  extensions: [StarterKit.configure({ heading: false, bulletList: false, orderedList: false, blockquote: false, codeBlock: false, horizontalRule: false, bold: false, italic: false, strike: false, code: false, undoRedo: { newGroupDelay: 100 } }), Tags, Emoji],
});
const paragraphs = (text: string) => ({
  type: 'doc',
  content: text.split('\n').map((line) => ({ type: 'paragraph', content: line ? [{ type: 'text', text: line }] : [] })),
});

let editor = make('');
bench({
  load: (text) => {
    editor.destroy();
    editor = make(paragraphs(text));
  },
  model: () => editor.getText({ blockSeparator: '\n' }),
  remount: () => {
    const json = editor.getJSON();
    editor.destroy();
    editor = make(json);
  },
  lock: () => editor.setEditable(false),
  image: (alt) => editor.chain().insertContentAt(editor.state.doc.content.size - 1, { type: 'emoji', attrs: { alt } }).run(),
});
