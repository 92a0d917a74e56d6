import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';

import { bench, mountPoint } from '../lab';

const single = location.search.includes('single');
let state = '';
let change: (next: string) => void = () => {};

function Composer({ locked }: { locked: boolean }) {
  const [shown, show] = useState(state);
  change = (next) => {
    state = next;
    show(next);
  };
  return createElement(single ? 'input' : 'textarea', {
    value: shown, rows: single ? undefined : 4, readOnly: locked, dir: 'auto', style: { font: '16px/20px sans-serif', width: '300px' },
    onChange: (event: { target: { value: string } }) => change(event.target.value),
  });
}

const place = mountPoint();
let root = createRoot(place);
const mount = (locked = false) => root.render(createElement(Composer, { locked }));
mount();

bench({
  load: (text) => change(text),
  model: () => state,
  remount: () => {
    root.unmount();
    root = createRoot(place);
    mount();
  },
  lock: () => mount(true),
});
