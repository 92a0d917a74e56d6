import { bench, mountPoint } from '../lab';

const plaintext = location.search.includes('plaintext');
const pre = location.search.includes('pre');
const breaks = location.search.includes('breaks');
const place = mountPoint();

function make(): HTMLElement {
  const box = document.createElement('div');
  box.setAttribute('contenteditable', plaintext ? 'plaintext-only' : 'true');
  box.id = 'contenteditable-root';
  if (pre) box.style.whiteSpace = 'pre-wrap';
  place.replaceChildren(box);
  return box;
}

// Some sites put breaks into one block for lines, typed ones too.
if (breaks) addEventListener('keydown', (event) => event.key === 'Enter' && !event.shiftKey && (event.preventDefault(), document.execCommand('insertLineBreak')));

let box = make();
const line = (text: string) => {
  const block = document.createElement('div');
  block.append(text || document.createElement('br'));
  return block;
};

/** Text of the few elements browsers put into a plain box, spelled out from its source. */
function spell(html: string): string {
  const text = html
    .replace(/<(div|p)[^>]*>(<br>)?/g, '\n')
    .replace(/<br>/g, '\n')
    .replace(/<img[^>]*?alt="([^"]*)"[^>]*>/g, '$1')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&amp;', '&');
  return /^<(div|p)/.test(html) ? text.slice(1) : /(<br>|\n)$/.test(html) ? text.slice(0, -1) : text;
}

bench({
  load: (text) => {
    if (plaintext || breaks) box.innerText = text;
    else box.replaceChildren(...text.split('\n').map(line));
  },
  model: () => spell(box.innerHTML),
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
