import { steps } from './steps';

/** What every page of the lab offers to a test: the editor's own truth, and what a site may do to its box. */
export type Bench = {
  /** Puts a text into the editor's model before anybody types. */
  load(text: string): void;
  /** The text as the editor's own model has it: what the site would send. */
  model(): string;
  /** Tears the editor down and mounts it again with the same text, as sites do. */
  remount(): void;
  /** Makes the editor read-only. */
  lock(): void;
  /** Puts an emoji image with this alternative text at the end; missing where an editor has no images in the line. */
  image?(alt: string): void;
  /** Ends a step of the editor's own history, as a pause in writing does; missing where nothing but time does. */
  pause?(): void;
  /** Whether the editor hears what is done in its box; missing where it does from the start. */
  ready?(): boolean;
  /** Whether the editor knows of the caret in its box; missing where it asks the browser. */
  entered?(): boolean;
};

/** What the page notes while a test runs. */
export type Notes = { keys: number; focus: number };

declare global {
  var bench: Bench;
  var notes: Notes;
}

/** Where the editor is mounted: the shadow root when the address asks for one. */
export function mountPoint(): HTMLElement {
  const mount = document.querySelector<HTMLElement>('#mount');
  if (!mount) throw new Error('the page has no #mount');
  if (!location.search.includes('shadow')) return mount;
  const root = mount.shadowRoot ?? mount.attachShadow({ mode: 'open' });
  const inner = document.createElement('div');
  root.append(inner);
  return inner;
}

/** Starts the page: notes what a site's own listeners would hear. */
export function bench(definition: Bench): void {
  globalThis.bench = definition;
  globalThis.steps = steps;
  globalThis.notes = { keys: 0, focus: 0 };
  for (const type of ['keydown', 'keypress', 'keyup']) document.addEventListener(type, () => (notes.keys += 1));
  for (const type of ['focusin', 'focusout']) document.addEventListener(type, () => (notes.focus += 1));
}
