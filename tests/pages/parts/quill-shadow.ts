import type Quill from 'quill';

/** Quill asks the document alone for focus and selection; sites that put it into a shadow root teach it to ask there. */
export function teach(quill: Quill): Quill {
  const root = quill.root.getRootNode();
  if (!(root instanceof ShadowRoot)) return quill;
  const { selection } = quill as unknown as { selection: { hasFocus(): boolean; getNativeRange(): unknown; setNativeRange(...at: unknown[]): void; normalizeNative(range: StaticRange): unknown } };
  const { setNativeRange } = selection;
  selection.hasFocus = () => root.activeElement === quill.root;
  selection.getNativeRange = () => {
    const range = getSelection()?.getComposedRanges({ shadowRoots: [root] })[0];
    return range ? selection.normalizeNative(range) : null;
  };
  selection.setNativeRange = (start, startOffset, end = start, endOffset = startOffset, ...rest) => {
    if (start instanceof Node && end instanceof Node) getSelection()?.setBaseAndExtent(start, Number(startOffset), end, Number(endOffset));
    else setNativeRange.call(selection, start, startOffset, end, endOffset, ...rest);
  };
  return quill;
}
