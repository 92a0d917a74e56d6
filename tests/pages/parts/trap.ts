import { options } from './practice';

const focusable = 'button:not(:disabled), a[href], input:not([type=file]), textarea, [contenteditable=true]';

/**
 * A dialog's focus trap: focus that lands outside goes back in; Tab loops. Returns what ends it.
 * `free` may take focus too (other layers of the same site).
 */
export function trapFocus(dialog: HTMLElement | null, free?: HTMLElement): () => void {
  if (!dialog) return () => {};
  const ends = new AbortController();
  let last: HTMLElement | null = null;
  const mine = (node: Node | null) => node !== null && (dialog.contains(node) || free?.contains(node));
  const pull = (event: FocusEvent) => {
    const target = event.target as HTMLElement;
    if (mine(target)) last = target;
    else (last?.isConnected ? last : dialog.querySelector<HTMLElement>(focusable))?.focus();
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
  if (options.focusTrap === 'window') window.addEventListener('focusin', pull, { capture: true, signal });
  else document.addEventListener('focusin', pull, { signal });
  dialog.addEventListener('keydown', loop, { signal });
  const others = options.inert ? [...document.body.children].filter((child) => !child.contains(dialog)) : [];
  for (const other of others) other.setAttribute('inert', '');
  return () => {
    ends.abort();
    for (const other of others) other.removeAttribute('inert');
  };
}
