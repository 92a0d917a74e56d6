import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

import { Button } from '../../../../components/Button';
import { useWords } from '../../../../components/Words';
import { useMedia } from '../../../people/use-media';
import type { Drawing } from './draw';

/** A drawing with its name and a line that says the gist, or the same figures as a table. */
export function Picture(props: { title: string; gist?: string; drawing: Drawing; height: number; level?: 2 | 3; table: ComponentChildren; children?: ComponentChildren }) {
  const { say } = useWords();
  const [asTable, turn] = useState(false);
  const Heading = props.level === 3 ? 'h3' : 'h2';
  return (
    <div class="h-picture">
      <div class="h-picture-head">
        <div>
          <Heading>{props.title}</Heading>
          {props.gist && <p class="h-gist">{props.gist}</p>}
        </div>
        <Button size="small" kind="quiet" label={`${say(asTable ? 'figures.asPicture' : 'figures.asTable')}: ${props.title}`} onPress={() => turn(!asTable)}>
          {say(asTable ? 'figures.asPicture' : 'figures.asTable')}
        </Button>
      </div>
      {props.children}
      {asTable ? <div class="h-picture-table">{props.table}</div> : <Canvas drawing={props.drawing} height={props.height} name={[props.title, props.gist].filter(Boolean).join('. ')} />}
    </div>
  );
}

/** The charting library comes with the first picture that is shown. */
function Canvas({ drawing, height, name }: { drawing: Drawing; height: number; name: string }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const dark = useMedia('(prefers-color-scheme: dark)');
  useEffect(() => {
    let here = true;
    let clear: (() => void) | undefined;
    const start = async () => {
      const { draw } = await import('./draw');
      if (here && canvas.current?.getContext('2d')) clear = draw(canvas.current, drawing);
    };
    void start();
    return () => {
      here = false;
      clear?.();
    };
  }, [drawing, dark]);
  return (
    <div class="h-canvas" style={{ height: `${height}px` }}>
      <canvas ref={canvas} role="img" aria-label={name} />
    </div>
  );
}
