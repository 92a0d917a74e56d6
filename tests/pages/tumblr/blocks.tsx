import { useEffect, useRef } from 'react';

import { blocksIn } from '../parts/gutenberg';
import { options, register } from '../parts/practice';

type Props = { surface: string; start?: string; changed: (text: string) => void; ready?: (clear: () => void) => void };

/** Tumblr's text: Gutenberg's writing flow. */
export function Blocks({ surface, start = '', changed, ready }: Props) {
  const flow = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!flow.current) return;
    const blocks = blocksIn(flow.current, start, changed, !options.readOnly);
    ready?.(() => blocks.set(''));
    const forget = register(surface, 0, { element: blocks.last, model: blocks.text, caret: blocks.caret });
    blocks.last()?.focus();
    return () => {
      forget();
      flow.current?.replaceChildren();
    };
  }, [surface]);
  return <div className="block-editor-writing-flow" tabIndex={-1} ref={flow} />;
}
