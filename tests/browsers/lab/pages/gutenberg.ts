import { blocksIn } from '../../../pages/parts/gutenberg';
import { bench, mountPoint } from '../lab';

const place = mountPoint();

function make(text: string, editable = true) {
  const box = Object.assign(document.createElement('div'), { className: 'block-editor-writing-flow', tabIndex: -1 });
  place.replaceChildren(box);
  return blocksIn(box, text, () => {}, editable);
}

let flow = make('');
bench({
  load: (text) => flow.set(text),
  model: () => flow.text(),
  remount: () => {
    flow = make(flow.text());
  },
  lock: () => {
    flow = make(flow.text(), false);
  },
});
