import type { Surface } from '../../rules';
import { around, isVisible, queryDeep } from './selectors';

const climb = 12;
const searches = 'search, [role="search"], form[action*="search"], header nav, [role="combobox"][aria-expanded]:not([contenteditable]), label[for*="search"]';
const buttons = 'button[type="submit"], input[type="submit"], button:not([type="button"]):not([aria-haspopup])';

/**
 * Tells a box by its shape when no selector of the site knows it: something to write several lines in, with a send control near.
 * What is written there stays `unknown`: it gets general advice and is never taken for a post.
 */
export function unknownSurface(box: Element): { readonly surface: Surface; readonly root: Element } | null {
  if (box instanceof HTMLInputElement || box.closest(searches)) return null;
  if (!hasRoom(box)) return null;
  let at = around(box);
  for (let step = 0; at && at !== document.body && step < climb; step++, at = around(at)) {
    const control = queryDeep(at, buttons).find((button) => isVisible(button) && !box.contains(button));
    if (control) return { root: at, surface };
  }
  return null;
}

const surface: Surface = { name: 'unknown', boxes: [{ field: 'text', find: ['textarea', '[contenteditable]:not([contenteditable="false"])'] }], kinds: [], kind: 'unknown', send: [buttons] };

/** Two lines of text, or a box that grows. */
function hasRoom(box: Element): boolean {
  const { height } = box.getBoundingClientRect();
  const line = Number.parseFloat(getComputedStyle(box).lineHeight) || 18;
  return height >= line * 1.8 || box.getAttribute('aria-multiline') === 'true';
}
