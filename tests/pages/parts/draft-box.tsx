import { CompositeDecorator, ContentState, Editor, EditorState, getDefaultKeyBinding, type ContentBlock } from 'draft-js';
import { forwardRef, useEffect, useImperativeHandle, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';

import { options, register } from './practice';

type Props = {
  surface: string;
  index: number;
  /** data-testid of the editable. */
  testId?: string;
  label: string;
  placeholder: string;
  role?: string;
  start?: string;
  changed?: (text: string) => void;
  submit?: () => void;
};

export type DraftHandle = { clear(): void; text(): string };

const find = (pattern: RegExp) => (block: ContentBlock, found: (start: number, end: number) => void) => {
  for (const match of block.getText().matchAll(pattern)) found(match.index + (match[0].length - match[0].trimStart().length), match.index + match[0].length);
};
const Linked = ({ children }: { children?: ReactNode }) => <span className="linked">{children}</span>;
const decorator = new CompositeDecorator([
  { strategy: find(/(?:^|\s)#[\p{L}\p{N}_]+/gu), component: Linked },
  { strategy: find(/(?:^|\s)@\w+/g), component: Linked },
  { strategy: find(/https?:\/\/\S+/g), component: Linked },
]);

const make = (text = '') => EditorState.createWithContent(ContentState.createFromText(text), decorator);

/** Offset of a point of Draft's selection in the plain text: blocks are lines. */
function offsetOf(state: EditorState, key: string, offset: number): number {
  let before = 0;
  for (const block of state.getCurrentContent().getBlocksAsArray()) {
    if (block.getKey() === key) return before + offset;
    before += block.getLength() + 1;
  }
  return before;
}

/** The compose box of Draft.js with its decorated hashtags, mentions and links. */
export const DraftBox = forwardRef<DraftHandle, Props>(function DraftBox({ surface, index, testId, label, placeholder, role = 'textbox', start, changed, submit }, handle) {
  const [state, setState] = useState(() => make(start));
  const latest = useRef(state);
  const around = useRef<HTMLDivElement>(null);
  const change = (next: EditorState) => {
    const before = latest.current.getCurrentContent();
    latest.current = next;
    setState(next);
    if (next.getCurrentContent() !== before) changed?.(next.getCurrentContent().getPlainText());
  };
  useImperativeHandle(handle, () => ({ clear: () => change(make()), text: () => latest.current.getCurrentContent().getPlainText() }));
  useEffect(() => register(surface, index, {
    element: () => around.current?.querySelector<HTMLElement>('.public-DraftEditor-content') ?? null,
    model: () => latest.current.getCurrentContent().getPlainText(),
    caret: () => {
      const selection = latest.current.getSelection();
      const [from, to] = [selection.getStartKey(), selection.getEndKey()];
      return { start: offsetOf(latest.current, from, selection.getStartOffset()), end: offsetOf(latest.current, to, selection.getEndOffset()) };
    },
  }), [surface, index]);
  const bind = (event: KeyboardEvent) => (event.key === 'Enter' && (event.ctrlKey || event.metaKey) ? 'submit' : getDefaultKeyBinding(event));
  return (
    <div ref={around} data-testid={testId && `${testId}RichTextInputContainer`}>
      <Editor
        editorState={state}
        onChange={change}
        ariaLabel={label}
        ariaMultiline
        role={role as never}
        placeholder={placeholder}
        readOnly={options.readOnly}
        webDriverTestID={testId}
        keyBindingFn={bind}
        handleKeyCommand={(command) => {
          if (command !== 'submit') return 'not-handled';
          submit?.();
          return 'handled';
        }}
        stripPastedStyles
        // TikTok and Pinterest, whose boxes are comboboxes, switch it off by habit.
        spellCheck={role === 'textbox'}
      />
    </div>
  );
});
