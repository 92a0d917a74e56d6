import { bench, mountPoint } from '../lab';

/** Editors with a history of their own, where whatever is typed joins what was typed before and only a paste is a step for itself. */
const name = location.search.slice(1);
const place = mountPoint();

type State = { readonly lines: readonly string[]; readonly by: 'load' | 'typing' | 'break' | 'paste' };
let states: State[] = [{ lines: [''], by: 'load' }];
let now = 0;
let joins = true;
let box = make();

function make(): HTMLElement {
  const made = document.createElement(name === 'trix' ? 'trix-editor' : 'div');
  made.className = name === 'ckeditor' ? 'ck-editor__editable' : name === 'tinymce' ? 'mce-content-body' : '';
  made.contentEditable = 'true';
  made.style.cssText = 'display: block; white-space: pre-wrap';
  made.addEventListener('input', typed);
  made.addEventListener('paste', pasted);
  made.addEventListener('keydown', (event) => {
    if (event.key.toLowerCase() !== 'z' || !event.ctrlKey) return;
    event.preventDefault();
    go(now + (event.shiftKey ? 1 : -1));
  });
  place.replaceChildren(made);
  return made;
}

const lines = () => [...box.childNodes].map((node) => (node.textContent ?? '').replaceAll('\u00A0', ' '));

function draw(said: readonly string[]): void {
  box.replaceChildren(...said.map((line) => {
    const block = document.createElement('p');
    block.append(line || document.createElement('br'));
    return block;
  }));
}

function keep(state: State): void {
  const joined = joins && state.by === 'typing' && states[now]?.by === 'typing';
  states = [...states.slice(0, joined ? now : now + 1), state];
  now = states.length - 1;
  joins = true;
}

function go(to: number): void {
  const state = states[to];
  if (!state) return;
  now = to;
  joins = false;
  draw(state.lines);
  getSelection()?.selectAllChildren(box.lastElementChild ?? box);
  getSelection()?.collapseToEnd();
}

function typed(event: Event): void {
  // CKEditor 5 takes each new paragraph for a step.
  const isBreak = name === 'ckeditor' && (event as InputEvent).inputType === 'insertParagraph';
  keep({ lines: lines(), by: isBreak ? 'break' : 'typing' });
}

/** Where a point of the page falls in the text. */
function offsetOf(node: Node, offset: number): number {
  const range = document.createRange();
  range.setStart(box, 0);
  range.setEnd(node, offset);
  return range.toString().length + [...box.children].filter((block) => block.previousElementSibling && range.intersectsNode(block)).length;
}

function pasted(event: ClipboardEvent): void {
  const types = event.clipboardData?.types ?? [];
  // TinyMCE lets the browser paste elsewhere where there is no markup; Trix takes plain text for such only where there is nothing else.
  if (name === 'tinymce' ? !types.includes('text/html') : types.join() !== 'text/plain') return;
  event.preventDefault();
  const given = event.clipboardData?.getData('text/plain') ?? '';
  // CKEditor 5 begins a paragraph at an empty line; the lab has no softer breaks.
  const text = name === 'ckeditor' ? given.split('\n\n').map((line) => line.replaceAll('\n', ' ')).join('\n') : given;
  const range = getSelection()?.getRangeAt(0);
  if (!range) return;
  const whole = lines().join('\n');
  const [start, end] = [offsetOf(range.startContainer, range.startOffset), offsetOf(range.endContainer, range.endOffset)];
  const said = (whole.slice(0, start) + text + whole.slice(end)).split('\n');
  keep({ lines: said, by: 'paste' });
  draw(said);
  const before = (whole.slice(0, start) + text).split('\n');
  const block = box.children[before.length - 1];
  getSelection()?.collapse(block?.firstChild instanceof Text ? block.firstChild : (block ?? box), block?.firstChild instanceof Text ? (before.at(-1)?.length ?? 0) : 0);
}

document.execCommand('defaultParagraphSeparator', false, 'p');
draw(['']);
bench({
  load: (text) => {
    states = [{ lines: text.split('\n'), by: 'load' }];
    now = 0;
    draw(text.split('\n'));
  },
  model: () => lines().join('\n'),
  remount: () => {
    const said = lines();
    box = make();
    draw(said);
  },
  lock: () => box.setAttribute('contenteditable', 'false'),
});
