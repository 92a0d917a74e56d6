import { useEffect, useRef, type ReactNode } from 'react';
import { createPortal } from 'react-dom';

import { trapFocus } from './trap';

type Props = { children: ReactNode; className?: string; titleId?: string; label?: string; close: () => void };

/** A modal dialog in the page's layer for such things: keeps the focus, Escape and a press beside it close it. */
export function Dialog({ children, className = '', titleId, label, close }: Props) {
  const around = useRef<HTMLDivElement>(null);
  const layers = document.getElementById('layers') as HTMLElement;
  useEffect(() => trapFocus(around.current, layers), []);
  useEffect(() => {
    const leave = (event: KeyboardEvent) => event.key === 'Escape' && !event.defaultPrevented && close();
    document.addEventListener('keydown', leave);
    return () => document.removeEventListener('keydown', leave);
  });
  return createPortal(
    <div className="layer">
      <div className="mask" onClick={close} />
      <div role="dialog" aria-modal="true" aria-labelledby={titleId} aria-label={label} ref={around} className={`dialog ${className}`}>{children}</div>
    </div>,
    layers,
  );
}
