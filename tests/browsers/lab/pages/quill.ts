import Quill2 from 'quill';
import Quill1 from 'quill1';

import { bench, mountPoint } from '../lab';

const Quill = location.search.includes('one') ? (Quill1 as unknown as typeof Quill2) : Quill2;
const place = mountPoint();
const style = document.createElement('style');
style.textContent = '.ql-editor { white-space: pre-wrap; outline: none } .ql-editor p { margin: 0 } .ql-clipboard { left: -100000px; height: 1px; overflow: hidden; position: absolute }';

/** Quill asks the document alone for focus and selection; sites that put it into a shadow root teach it to ask there. */
function teach(quill: Quill2): Quill2 {
  const root = place.getRootNode();
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

function make(): Quill2 {
  const container = document.createElement('div');
  place.replaceChildren(style, container);
  return teach(new Quill(container, { formats: [], modules: { history: { delay: 100 } } }));
}

let quill = make();
const model = () => quill.getText().replace(/\n$/, '');
bench({
  load: (text) => {
    quill.setText(text, 'silent');
    quill.history.clear();
  },
  model,
  remount: () => {
    const text = model();
    quill = make();
    quill.setText(text, 'silent');
  },
  lock: () => quill.disable(),
});
