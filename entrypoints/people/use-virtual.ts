import { Virtualizer, defaultRangeExtractor, elementScroll, observeElementOffset, observeElementRect } from '@tanstack/virtual-core';
import type { Range, VirtualItem } from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useReducer, useRef } from 'preact/hooks';

/** What a long list needs to draw only the rows in sight. */
export type Virtual = {
  readonly rows: readonly VirtualItem[];
  /** Height of all rows in pixels. */
  readonly height: number;
  /** Brings a row into sight. */
  readonly show: (index: number) => void;
};

/**
 * Draws only the rows in sight of a scrolling element.
 *
 * @param count number of rows
 * @param size height of one row in pixels
 * @param scroller the element that scrolls
 * @param keep the row that stays drawn wherever one scrolls, so that the keyboard is not lost
 */
export function useVirtual(count: number, size: number, scroller: RefObject<HTMLElement | null>, keep: number): Virtual {
  const [, redraw] = useReducer((times: number) => times + 1, 0);
  const kept = useRef<Virtualizer<HTMLElement, HTMLElement> | null>(null);
  const options = {
    count,
    estimateSize: () => size,
    getScrollElement: () => scroller.current,
    scrollToFn: elementScroll,
    observeElementRect,
    observeElementOffset,
    initialRect: { width: 600, height: 800 },
    overscan: 8,
    rangeExtractor: (range: Range) => {
      const inSight = defaultRangeExtractor(range);
      return keep < 0 || keep >= count || inSight.includes(keep) ? inSight : [...inSight, keep].sort((a, b) => a - b);
    },
    onChange: () => redraw(undefined),
  };
  kept.current ??= new Virtualizer<HTMLElement, HTMLElement>(options);
  const virtual = kept.current;
  virtual.setOptions({ ...virtual.options, ...options });
  // The library names the two calls made for adapters with a dash in front.
  // oxlint-disable-next-line no-underscore-dangle
  useEffect(() => virtual._didMount(), [virtual]);
  // oxlint-disable-next-line no-underscore-dangle
  useLayoutEffect(() => virtual._willUpdate());
  // Rows grow when the window gets narrow; the library asks for a row's size only once.
  useLayoutEffect(() => virtual.measure(), [virtual, size]);
  return { rows: virtual.getVirtualItems(), height: virtual.getTotalSize(), show: (index) => virtual.scrollToIndex(index, { align: 'auto' }) };
}
