import { boxOf } from '../../../entrypoints/compose.content/box';
import { editorOf } from '../../../entrypoints/compose.content/editors/all';
import { oneChange } from '../../../entrypoints/compose.content/editors/change';
import { isTextField, type Caret, type Outcome } from '../../../entrypoints/compose.content/editors/editor';
import { selected } from '../../../entrypoints/compose.content/editors/selection';
import { isComposing, watch } from '../../../entrypoints/compose.content/editors/watch';
import { marksIn, type Mark, type Marks } from '../../../entrypoints/compose.content/marks';
import { rhythm } from '../../../entrypoints/compose.content/rhythm';
import type { Edit } from '../../../rules';

/** How a fix went. */
export type Fixed = { outcome: Outcome | 'not one change'; milliseconds: number };

let kept: Element | null = null;
let button: HTMLButtonElement | null = null;
let told = 0;
let watching = new AbortController();
let marking = new AbortController();
let marks: Marks | null = null;

function box(): Element {
  const mount = document.querySelector('#mount');
  const found = (mount?.shadowRoot ?? mount)?.querySelector('textarea, input, [contenteditable]:not(.ql-clipboard)');
  if (!found) throw new Error('the page has no box');
  return boxOf(found) ?? found;
}

function driver(element = box()) {
  const found = editorOf(element);
  if (!found) throw new Error('no driver owns the box');
  return found;
}

/** What a test can ask the drivers to do, inside the page's isolated world. */
export const commands = {
  driver: () => driver().id,
  read: () => driver().read(box()).text,
  caret: (): Caret => driver().caret(box()),
  select: (start: number, end: number) => driver().select(box(), start, end),
  keep: () => {
    kept = box();
  },
  watch: () => {
    watching.abort();
    watching = new AbortController();
    told = 0;
    const { key } = rhythm({ key: () => (told += 1), burst: () => 0, pause() {}, rest() {} }, watching.signal);
    watch(box(), key, watching.signal);
  },
  unwatch: () => watching.abort(),
  told: () => told,
  composing: () => isComposing(box()),
  /** Every stretch of the reading must point at the same letters in the page, and back. */
  mapped: () => {
    const reading = driver().read(box());
    const wrong: string[] = [];
    if (isTextField(box())) return wrong;
    if (!reading.range(0, 0)) return ['the walk reads another text than the skim'];
    for (let at = 0; at <= reading.text.length; at += 1) {
      if (/^[\uDC00-\uDFFF]/.test(reading.text.slice(at))) continue;
      const range = reading.range(at, at);
      const back = range && reading.offset({ node: range.startContainer, offset: range.startOffset });
      // Inside the alternative text of an image there are no places; such an offset lies behind it.
      const inImage = range?.startContainer instanceof Element && back !== null && back > at && !reading.range(at, back)?.toString();
      if (back !== at && !inImage) wrong.push(`${at} comes back as ${back}`);
      const letter = reading.text.slice(at, at + 1);
      const shown = reading.range(at, Math.min(at + 1, reading.text.length))?.toString() ?? '';
      if (/[\p{L}\p{N}]/u.test(letter) && shown !== letter && !inImage) wrong.push(`${at} is "${letter}" and shows "${shown}"`);
    }
    return wrong;
  },
  async fix(edits: Edit[], onKept: boolean, was?: string): Promise<Fixed> {
    const element = onKept && kept ? kept : box();
    const change = oneChange(driver(element).read(element).text, edits);
    if (!change) return { outcome: 'not one change', milliseconds: 0 };
    const start = performance.now();
    const outcome = await driver(element).replace(element, was === undefined ? change : { ...change, was }, new AbortController().signal);
    return { outcome, milliseconds: performance.now() - start };
  },
  /** Where the page's selection begins, as an offset: places that editors and browsers choose themselves. */
  selectionOffset: () => {
    const place = selected(box())?.[0];
    return place ? driver().read(box()).offset(place) : null;
  },
  /** Focuses a button in a closed shadow root, as somebody does who works with the panel by keyboard. */
  enterPanel: () => {
    const host = document.createElement('lab-panel');
    host.id = 'panel';
    button = document.createElement('button');
    host.attachShadow({ mode: 'closed' }).append(button);
    document.documentElement.append(host);
    button.focus({ preventScroll: true });
  },
  inPanel: () => (button?.getRootNode() as ShadowRoot | undefined)?.activeElement === button,
  mark: (list: Mark[]) => {
    marks ??= marksIn(box(), marking.signal);
    marks.draw(driver().read(box()), list);
  },
  light: (key: string | null) => marks?.light(key),
  markAt: (points: (readonly [x: number, y: number])[]) => points.map(([x, y]) => marks?.at(x, y) ?? null),
  unmark: () => {
    marking.abort();
    marking = new AbortController();
    marks = null;
  },
};

export type Commands = typeof commands;

document.addEventListener('lab:ask', (event) => {
  const { id, command, args } = JSON.parse((event as CustomEvent<string>).detail) as { id: number; command: keyof Commands; args: unknown[] };
  const run = commands[command] as (...args: unknown[]) => unknown;
  new Promise<unknown>((done) => done(run(...args))).then<object, object>(
    (value) => ({ id, value }),
    (error: unknown) => ({ id, error: error instanceof Error ? `${error.message}\n${error.stack}` : String(error) }),
  ).then((answer) => document.dispatchEvent(new CustomEvent('lab:answer', { detail: JSON.stringify(answer) })), () => {});
});
