import { options } from './practice';

const focusable = 'button:not(:disabled), a[href], input:not([type=file]), textarea, [contenteditable=true]';

/**
 * A dialog's focus trap: focus that lands outside goes back in, focus that would leave stays, Tab loops. Returns what ends it.
 * `free` may take focus too (other layers of the same site).
 */
export function trapFocus(dialog: HTMLElement | null, free?: HTMLElement): () => void {
  if (!dialog) return () => {};
  const ends = new AbortController();
  let last: HTMLElement | null = null;
  const mine = (node: EventTarget | null) => node instanceof Node && (dialog.contains(node) || free?.contains(node) === true);
  const back = () => (last?.isConnected ? last : dialog.querySelector<HTMLElement>(focusable))?.focus({ preventScroll: true });
  const arrives = (event: FocusEvent) => {
    if (mine(event.target)) last = event.target as HTMLElement;
    else back();
  };
  const leaves = (event: FocusEvent) => {
    if (event.relatedTarget !== null && !mine(event.relatedTarget)) back();
  };
  const loop = (event: KeyboardEvent) => {
    if (event.key !== 'Tab') return;
    const all = [...dialog.querySelectorAll<HTMLElement>(focusable)];
    const edge = event.shiftKey ? all[0] : all.at(-1);
    if (document.activeElement !== edge) return;
    event.preventDefault();
    (event.shiftKey ? all.at(-1) : all[0])?.focus();
  };
  const { signal } = ends;
  const early = options.focusTrap === 'window';
  (early ? window : document).addEventListener('focusin', arrives as EventListener, { capture: early, signal });
  (early ? window : document).addEventListener('focusout', leaves as EventListener, { capture: early, signal });
  dialog.addEventListener('keydown', loop, { signal });
  const others = options.inert ? [...document.body.children].filter((child) => !child.contains(dialog)) : [];
  for (const other of others) other.setAttribute('inert', '');
  return () => {
    ends.abort();
    for (const other of others) other.removeAttribute('inert');
  };
}
