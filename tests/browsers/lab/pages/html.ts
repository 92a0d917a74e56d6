import { bench, mountPoint } from '../lab';

const box = document.createElement('div');
box.contentEditable = 'true';
mountPoint().append(box);

// Any source in an editable element, for reading alone.
bench({
  load: (html) => {
    const [, style = '', source = html] = html.match(/^\{(.*?)\}([^]*)/) ?? [];
    box.setAttribute('style', style);
    box.innerHTML = source;
  },
  model: () => box.textContent ?? '',
  remount: () => {},
  lock: () => box.setAttribute('contenteditable', 'false'),
});
