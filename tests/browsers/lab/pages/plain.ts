import { bench, mountPoint } from '../lab';

const plaintext = location.search.includes('plaintext');
const pre = location.search.includes('pre');
const place = mountPoint();

function make(): HTMLElement {
  const box = document.createElement('div');
  box.setAttribute('contenteditable', plaintext ? 'plaintext-only' : 'true');
  box.id = 'contenteditable-root';
  if (pre) box.style.whiteSpace = 'pre-wrap';
  place.replaceChildren(box);
  return box;
}

let box = make();
const line = (text: string) => {
  const block = document.createElement('div');
  block.append(text || document.createElement('br'));
  return block;
};

bench({
  load: (text) => {
    if (plaintext) box.textContent = text;
    else box.replaceChildren(...text.split('\n').map(line));
  },
  // The browser's own rendering of a plain element is what its site sends; it shows a last empty line as one break too many.
  model: () => box.innerText.replaceAll('\u00A0', ' ').replace(/\n$/, ''),
  remount: () => {
    const { innerHTML } = box;
    box = make();
    box.innerHTML = innerHTML;
  },
  lock: () => box.setAttribute('contenteditable', 'false'),
  image: (alt) => {
    const image = document.createElement('img');
    Object.assign(image, { alt, src: 'data:image/gif;base64,R0lGODlhAQABAAAAACw=', width: 16, height: 16 });
    (box.lastElementChild ?? box).append(image);
  },
});
