import { useEffect, useRef, type TextareaHTMLAttributes } from 'react';

import { options, register } from './practice';

type Props = Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'value' | 'onChange'> & {
  surface: string;
  index: number;
  value: string;
  setValue: (text: string) => void;
  submit?: () => void;
  box?: (element: HTMLTextAreaElement | null) => void;
};

/** A textarea that React controls: the model is React's state, the element only shows it. */
export function TextBox({ surface, index, value, setValue, submit, box, onKeyDown, ...rest }: Props) {
  const element = useRef<HTMLTextAreaElement | null>(null);
  const model = useRef(value);
  model.current = value;
  useEffect(() => register(surface, index, {
    element: () => element.current,
    model: () => model.current,
    caret: () => (element.current ? { start: element.current.selectionStart, end: element.current.selectionEnd } : null),
  }), [surface, index]);
  return (
    <textarea
      {...rest}
      ref={(node) => {
        element.current = node;
        box?.(node);
      }}
      readOnly={options.readOnly}
      value={value}
      onChange={(event) => setValue(event.target.value)}
      onKeyDown={(event) => {
        onKeyDown?.(event);
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || !submit) return;
        event.preventDefault();
        submit();
      }}
    />
  );
}
