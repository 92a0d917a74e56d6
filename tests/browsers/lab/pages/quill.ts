import Quill2 from 'quill';
import Quill1 from 'quill1';

import { teach } from '../../../pages/parts/quill-shadow';
import { bench, mountPoint } from '../lab';

const Quill = location.search.includes('one') ? (Quill1 as unknown as typeof Quill2) : Quill2;
const place = mountPoint();
const style = document.createElement('style');
style.textContent = '.ql-editor { white-space: pre-wrap; outline: none } .ql-editor p { margin: 0 } .ql-clipboard { left: -100000px; height: 1px; overflow: hidden; position: absolute }';

function make(): Quill2 {
  const container = document.createElement('div');
  place.replaceChildren(style, container);
  return teach(new Quill(container, { formats: [], modules: { history: { delay: 1000 } } }));
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
  pause: () => quill.history.cutoff(),
});
