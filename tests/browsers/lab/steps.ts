import type { Edit } from '../../../rules';
import type { Caret } from '../../../entrypoints/compose.content/editors/editor';
import type { Commands, Fixed } from './content';

/** What a page shows of its text: the editor's own model, the letters on the screen, and what the driver reads. */
export type Said = { readonly model: string; readonly screen: string; readonly reading: string };
/** What a page looks like around a change: all of it has to stay. */
export type Place = { readonly scroll: readonly number[]; readonly focus: string; readonly keys: number };
/** Where the writer is before a fix: the caret in the box, or the focus elsewhere. */
export type Stand = { readonly focused?: 'page' | 'panel'; readonly caret: readonly [number, number] };
/** A fix and all that is seen of it, beside what was there before. */
export type Done = Fixed & Said & { readonly mapped: string[]; readonly before: Place; readonly after: Place; readonly told: number; readonly inPanel: boolean; readonly caret: Caret };

const mount = () => document.querySelector('#mount')?.shadowRoot ?? document.querySelector('#mount');
const flow = '.block-editor-writing-flow';
const find = () => mount()?.querySelector<HTMLElement>(`${flow}, textarea, input, [contenteditable]:not(.ql-clipboard)`) ?? null;
/** What takes the caret: Gutenberg's blocks are editable one by one. */
const written = () => find()?.querySelector<HTMLElement>(`${flow} [contenteditable]`) ?? find();
const pause = (milliseconds: number) => new Promise<void>((done) => setTimeout(done, milliseconds));

/** Asks the drivers in the extension's world. */
function ask<Name extends keyof Commands>(command: Name, ...args: Parameters<Commands[Name]>): Promise<Awaited<ReturnType<Commands[Name]>>> {
  return new Promise((done, fail) => {
    const id = Math.random();
    const hear = (event: Event) => {
      const answer = JSON.parse((event as CustomEvent<string>).detail) as { id: number; value?: unknown; error?: string };
      if (answer.id !== id) return;
      document.removeEventListener('lab:answer', hear);
      if (answer.error === undefined) done(answer.value as never);
      else fail(new Error(answer.error));
    };
    document.addEventListener('lab:answer', hear);
    document.dispatchEvent(new CustomEvent('lab:ask', { detail: JSON.stringify({ id, command, args }) }));
  });
}

/** Until the page has done and drawn what was begun. */
const settle = () => new Promise<void>((done) => setTimeout(() => requestAnimationFrame(() => setTimeout(done, 0)), 0));

/** The letters on the screen in order, without line breaks: read apart from the drivers. */
function screen(): string {
  const box = find();
  if (!box) return 'no box';
  if (box instanceof HTMLTextAreaElement || box instanceof HTMLInputElement) return box.value.replaceAll('\n', '');
  let letters = '';
  const nodes = document.createTreeWalker(box, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  while (nodes.nextNode()) letters += nodes.currentNode instanceof Text ? nodes.currentNode.data : (nodes.currentNode as Element).getAttribute('alt') ?? '';
  return letters.replace(/[\n\uFEFF\u200B]/g, '').replaceAll('\u00A0', ' ');
}

function place(): Place {
  const box = find();
  const scrolled = [document.scrollingElement, document.querySelector('#scroller'), box];
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return { scroll: scrolled.map((element) => Math.round(element?.scrollTop ?? -1)), focus: box?.contains(active) ? 'the box' : active?.id || String(active?.localName), keys: notes.keys };
}

const says = async (): Promise<Said> => ({ model: bench.model(), screen: screen(), reading: await ask('read') });

/** Waits until something holds; fails with its name. */
async function until(what: string, holds: () => unknown): Promise<void> {
  for (const end = Date.now() + 20_000; !(await holds()); await pause(5)) if (Date.now() > end) throw new Error(`Waited in vain until ${what}`);
}

/** Puts the caret into the box the way a click would, at its end, once the editor listens: nobody is quicker. */
async function enter(): Promise<void> {
  await until('the page has a box', () => find() !== null && (bench.ready?.() ?? true));
  written()?.focus();
  await until('the box has the focus', () => { const box = written(); return box !== null && (box.getRootNode() as Document | ShadowRoot).activeElement === box; });
  await until('the editor knows of its caret', async () => {
    if (bench.entered?.() ?? true) return true;
    // Slate misses a caret that comes while it draws; like a person, click again.
    const box = find();
    getSelection()?.removeAllRanges();
    if (box) getSelection()?.selectAllChildren(box);
    getSelection()?.collapseToEnd();
    await settle();
    return false;
  });
  await settle();
}

/** Puts the writer where they stand before a fix, in a page that is scrolled. */
async function stand({ focused, caret }: Stand): Promise<void> {
  if (focused === 'page') document.querySelector<HTMLElement>('#other')?.focus();
  else if (focused === 'panel') await ask('enterPanel');
  else await ask('select', ...caret);
  document.querySelector('#scroller')?.scrollTo({ top: 40, behavior: 'instant' });
  scrollTo({ top: 60, behavior: 'instant' });
  await settle();
  await ask('watch');
}

/** What tests ask of a page in one go: the way over the browser's protocol costs more than most of it. */
export const steps = {
  ask, settle, box: find, screen, place, says, enter,
  model: () => bench.model(),
  /** Waits until the page is drawn, and enters its box, empty or with a text put into the model. */
  async begin(text: string | null): Promise<void> {
    await until('the page is in front', () => document.visibilityState === 'visible');
    await settle();
    if (text !== null) {
      bench.load(text);
      await settle();
    }
    await enter();
    await ask('watch');
  },
  /** What was written, once the page has drawn it. An emoji image may be put at its end. */
  async written(image?: string): Promise<Said & { readonly driver: string; readonly mapped: string[] }> {
    if (image !== undefined) bench.image?.(image);
    await settle();
    return { driver: await ask('driver'), mapped: await ask('mapped'), ...(await says()) };
  },
  /** Makes a fix as somebody who stands there and needs a while, in milliseconds, to find the button. */
  async fix(edits: readonly Edit[], from: Stand, milliseconds: number): Promise<Done> {
    await stand(from);
    bench.pause?.();
    if (milliseconds > 0) await pause(milliseconds);
    const before = place();
    const fixed = await ask('fix', [...edits], false);
    await settle();
    return { ...fixed, mapped: await ask('mapped'), before, after: place(), told: await ask('told'), inPanel: await ask('inPanel'), caret: await ask('caret'), ...(await says()) };
  },
  /** What is there after a key. */
  async after(): Promise<Said> {
    await settle();
    return says();
  },
  /** Makes the editor read-only, and waits until its box is: frameworks draw that when they come to it, and the focus goes with it. */
  async lock(): Promise<void> {
    bench.lock();
    await until('the box takes no text', () => {
      const box = written();
      return box === null || (box instanceof HTMLTextAreaElement || box instanceof HTMLInputElement ? box.readOnly || box.disabled : !box.isContentEditable);
    });
  },
  /** Waits until a composition is where it should be, on its way through several processes. */
  composed: (is: boolean, text: string, seen: 'screen' | 'model', told = -1) =>
    until(`the ${seen} is "${text}"`, async () => (await ask('composing')) === is && (seen === 'screen' ? screen() : bench.model()) === text && (await ask('told')) > told),
};

type Steps = typeof steps;

declare global {
  var steps: Steps;
}
