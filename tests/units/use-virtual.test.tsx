import { render } from '@testing-library/preact';
import { useRef } from 'preact/hooks';
import { expect, test } from 'vitest';

import { useVirtual } from '../../entrypoints/people/use-virtual';

function List({ size }: { size: number }) {
  const scroller = useRef<HTMLDivElement>(null);
  const { height } = useVirtual(100, size, scroller, -1);
  return <div ref={scroller} data-height={height} />;
}

test('rows that grow with a narrower window move apart', () => {
  const { container, rerender } = render(<List size={46} />);
  const height = () => Number(container.querySelector('div')?.dataset['height']);
  expect(height()).toBe(4_600);
  rerender(<List size={84} />);
  expect(height()).toBe(8_400);
});
