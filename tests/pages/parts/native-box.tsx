import { useEffect, useRef, type TextareaHTMLAttributes } from 'react';

import { options, register } from './practice';

type Props = TextareaHTMLAttributes<HTMLTextAreaElement> & { surface: string; index: number };

/** A textarea that nobody controls: its value is what the form sends. */
export function NativeBox({ surface, index, ...rest }: Props) {
  const element = useRef<HTMLTextAreaElement>(null);
  useEffect(() => register(surface, index, {
    element: () => element.current,
    model: () => element.current?.value ?? '',
    caret: () => (element.current ? { start: element.current.selectionStart, end: element.current.selectionEnd } : null),
  }), [surface, index]);
  return <textarea {...rest} ref={element} readOnly={options.readOnly} />;
}
