import { createElement, useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { createPortal } from 'react-dom';

type Props = { as: string; id?: string; name?: string; /** A style for the inside. */ css?: string; delegatesFocus?: boolean; inside: ReactNode; children?: ReactNode };

/** An element with an open shadow root; `children` stay in the light. */
export function Shadow({ as, id, name, css, delegatesFocus = false, inside, children }: Props) {
  const host = useRef<HTMLElement>(null);
  const [root, setRoot] = useState<ShadowRoot | null>(null);
  useLayoutEffect(() => {
    const element = host.current;
    if (!element) return;
    const made = element.shadowRoot ?? element.attachShadow({ mode: 'open', delegatesFocus });
    if (css) {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      made.adoptedStyleSheets = [sheet];
    }
    setRoot(made);
  }, []);
  return createElement(as, { ref: host, id, name }, children, root && createPortal(inside, root));
}
