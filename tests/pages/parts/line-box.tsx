import { useEffect, useRef, type InputHTMLAttributes } from 'react';

import { options, register } from './practice';

type Props = Omit<InputHTMLAttributes<HTMLInputElement>, 'value' | 'onChange'> & { surface: string; index: number; value: string; setValue: (text: string) => void };

/** A field of one line that React controls. */
export function LineBox({ surface, index, value, setValue, ...rest }: Props) {
  const element = useRef<HTMLInputElement>(null);
  const model = useRef(value);
  model.current = value;
  useEffect(() => register(surface, index, {
    element: () => element.current,
    model: () => model.current,
    caret: () => (element.current ? { start: element.current.selectionStart ?? 0, end: element.current.selectionEnd ?? 0 } : null),
  }), [surface, index]);
  return <input {...rest} ref={element} readOnly={options.readOnly} value={value} onChange={(event) => setValue(event.target.value)} />;
}
