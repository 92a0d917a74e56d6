import Quill2 from 'quill';
import Quill1 from 'quill1';
import { useEffect, useRef } from 'react';

import { options, register } from './practice';
import { teach } from './quill-shadow';

type Props = {
  surface: string;
  index: number;
  label: string;
  placeholder: string;
  start?: string;
  autoFocus?: boolean;
  /** Quill 1.3 instead of 2. */
  old?: boolean;
  changed: (text: string) => void;
};

const textOf = (quill: Quill2) => quill.getText().replace(/\n$/, '');

/** The compose box of Quill without a theme, in light trees and shadow roots: plain paragraphs. */
export function QuillBox({ surface, index, label, placeholder, start = '', autoFocus, old, changed }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const call = useRef(changed);
  call.current = changed;
  useEffect(() => {
    const container = document.createElement('div');
    place.current?.replaceChildren(container);
    const Quill = old ? (Quill1 as unknown as typeof Quill2) : Quill2;
    // Shorter than the pause a tip waits for, as any time is that a person needs to find a button: a fix is a step of its own to undo.
    const quill = teach(new Quill(container, { formats: [], placeholder, readOnly: options.readOnly ?? false, modules: { history: { delay: 200 } } }));
    for (const [name, value] of Object.entries({ role: 'textbox', 'aria-multiline': 'true', 'aria-label': label })) quill.root.setAttribute(name, value);
    quill.setText(start, 'silent');
    quill.history.clear();
    quill.on('text-change', () => call.current(textOf(quill)));
    if (autoFocus) quill.root.focus();
    const forget = register(surface, index, {
      element: () => quill.root,
      model: () => textOf(quill),
      caret: () => {
        const at = quill.getSelection();
        return at && { start: at.index, end: at.index + at.length };
      },
    });
    return () => {
      forget();
      container.remove();
    };
  }, [surface, index]);
  return <div ref={place} className="quill-place" />;
}
