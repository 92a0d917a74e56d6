import { useEffect, useRef } from 'react';

import { options, register } from './practice';

type Props = {
  surface: string;
  index: number;
  id?: string;
  label: string;
  placeholder?: string;
  required?: boolean;
  /** Takes no markup at all. */
  plaintext?: boolean;
  start?: string;
  changed?: (text: string) => void;
  /** Called with what puts another text into the box. */
  ready?: (set: (text: string) => void) => void;
};

/** What stands in the box, as such elements read it: a line break that only keeps the last line open does not count. */
const textOf = (box: HTMLElement) => box.innerText.replace(/\n$/, '');

/** The offset of a point of the selection in the text of a box of few lines. */
function offsetIn(box: HTMLElement, node: Node | null, offset: number): number | null {
  if (!node || !box.contains(node)) return null;
  const range = document.createRange();
  range.setStart(box, 0);
  range.setEnd(node, offset);
  return range.toString().length;
}

/** An editable element without a library, as Polymer pages have it: the text stands nowhere else, and its host reads it at each input. */
export function PlainBox({ surface, index, id, label, placeholder, required, plaintext, start = '', changed, ready }: Props) {
  const element = useRef<HTMLDivElement>(null);
  const model = useRef(start);
  const calls = useRef({ changed });
  calls.current = { changed };
  useEffect(() => {
    const box = element.current as HTMLDivElement;
    const read = () => {
      model.current = textOf(box);
      calls.current.changed?.(model.current);
    };
    box.textContent = start;
    box.addEventListener('input', read);
    ready?.((text) => {
      box.textContent = text;
      read();
    });
    const forget = register(surface, index, {
      element: () => box,
      model: () => model.current,
      caret: () => {
        const at = document.getSelection();
        const [one, other] = [offsetIn(box, at?.anchorNode ?? null, at?.anchorOffset ?? 0), offsetIn(box, at?.focusNode ?? null, at?.focusOffset ?? 0)];
        return one === null || other === null ? null : { start: Math.min(one, other), end: Math.max(one, other) };
      },
    });
    return () => {
      forget();
      box.removeEventListener('input', read);
    };
  }, [surface, index]);
  return (
    <div
      ref={element}
      id={id}
      className="plain-box"
      contentEditable={options.readOnly ? false : plaintext ? 'plaintext-only' : true}
      suppressContentEditableWarning
      role="textbox"
      aria-label={label}
      aria-required={required}
      aria-multiline
      data-placeholder={placeholder}
    />
  );
}
