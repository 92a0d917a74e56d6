type State = { readonly texts: readonly string[]; readonly block: number; readonly at: number };

/** What stands in a writing flow, and what a site may do to it. */
export type Flow = {
  /** The block somebody would write on in. */
  last(): HTMLElement | null;
  text(): string;
  caret(): { start: number; end: number };
  set(text: string): void;
};

const caretIn = (block: Element): number => {
  const selection = getSelection();
  if (!selection?.focusNode || !block.contains(selection.focusNode)) return 0;
  const range = document.createRange();
  range.selectNodeContents(block);
  range.setEnd(selection.focusNode, selection.focusOffset);
  return String(range).length;
};

/**
 * Gutenberg's writing flow, as its block editor draws it: each paragraph is an editable element of its own, Enter splits it,
 * Backspace at its start joins it to the one before, and undoing belongs to the editor, not to the browser.
 * The editor itself is 800 MB of packages; the drivers were tried on it by hand (@wordpress/block-editor 15.23, both browsers).
 */
export function blocksIn(flow: HTMLElement, start: string, changed: (text: string) => void, editable = true): Flow {
  const list = flow.appendChild(Object.assign(document.createElement('div'), { className: 'block-editor-block-list__layout is-root-container' }));
  let texts: string[] = [];
  let past: State[] = [];
  let future: State[] = [];
  let wasTyping = false;

  const blocks = () => [...list.children] as HTMLElement[];
  const current = () => Math.max(0, blocks().findIndex((block) => block === document.activeElement));
  const state = (): State => ({ texts: [...texts], block: current(), at: caretIn(blocks()[current()] as Element) });
  const put = (index: number, at: number) => {
    const block = blocks()[index];
    if (!block) return;
    block.focus({ preventScroll: true });
    getSelection()?.collapse(block.firstChild ?? block, block.firstChild ? Math.min(at, block.textContent?.length ?? 0) : 0);
  };
  const draw = (next: readonly string[], index: number, at: number) => {
    texts = [...next];
    list.replaceChildren(...texts.map(blockOf));
    put(index, at);
    changed(texts.join('\n'));
  };
  const keep = (before: State) => {
    past.push(before);
    future = [];
  };
  const step = (from: State[], to: State[]) => {
    const next = from.pop();
    wasTyping = false;
    if (!next) return;
    to.push(state());
    draw(next.texts, next.block, next.at);
  };
  const blockOf = (text: string) => {
    const block = document.createElement('p');
    block.className = 'block-editor-rich-text__editable block-editor-block-list__block wp-block wp-block-paragraph rich-text';
    for (const [name, value] of Object.entries({ role: 'document', tabindex: '0', 'aria-multiline': 'true', contenteditable: String(editable), 'data-type': 'core/paragraph' })) block.setAttribute(name, value);
    block.style.whiteSpace = 'pre-wrap';
    block.textContent = text;
    return block;
  };

  let before: State | null = null;
  flow.addEventListener('beforeinput', () => (before = state()));
  flow.addEventListener('input', (event) => {
    const index = current();
    const text = (blocks()[index]?.textContent ?? '').replaceAll('\u00A0', ' ');
    const typed = (event as InputEvent).inputType === 'insertText' && (event as InputEvent).data?.length === 1 && text.length === (texts[index]?.length ?? 0) + 1;
    if (before && !(typed && wasTyping)) keep(before);
    wasTyping = typed;
    texts[index] = text;
    changed(texts.join('\n'));
  });
  flow.addEventListener('keydown', (event) => {
    const index = current();
    const at = caretIn(blocks()[index] as Element);
    const text = texts[index] ?? '';
    if (event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      if (event.shiftKey) step(future, past);
      else step(past, future);
    } else if (event.key === 'Enter' && !event.shiftKey && !event.isComposing && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      keep(state());
      draw(texts.toSpliced(index, 1, text.slice(0, at), text.slice(at)), index + 1, 0);
    } else if (event.key === 'Backspace' && at === 0 && index > 0 && getSelection()?.isCollapsed) {
      event.preventDefault();
      keep(state());
      const above = texts[index - 1] ?? '';
      draw(texts.toSpliced(index - 1, 2, above + text), index - 1, above.length);
    }
  });
  texts = start.split('\n');
  list.replaceChildren(...texts.map(blockOf));
  return {
    last: () => blocks().at(-1) ?? null,
    text: () => texts.join('\n'),
    caret: () => {
      const index = current();
      const at = texts.slice(0, index).reduce((sum, one) => sum + one.length + 1, 0) + caretIn(blocks()[index] as Element);
      return { start: at, end: at };
    },
    set: (text) => {
      past = [];
      future = [];
      draw(text.split('\n'), 0, 0);
    },
  };
}
