/** The element whose inside is ours, and who takes its keys and clicks. */
type Guarded = { readonly host: Element; readonly root: ShadowRoot; key(event: KeyboardEvent): boolean };

let guarded: Guarded | undefined;
/** What had the focus inside last: when focus leaves, the browser no longer tells. */
let focused: Element | null = null;
/** What a press began on, and where: it means that even when the panel moves or goes under a resting pointer. */
let pressed: { readonly on: Element; readonly at: string } | undefined;
/** A key handled by us on the way down: its repeats and its way up belong to us too, wherever the focus went meanwhile. */
let held: string | undefined;

const keys = ['keydown', 'keypress', 'keyup'] as const;
const presses = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'dblclick', 'auxclick', 'contextmenu'] as const;
const touches = ['touchstart', 'touchend'] as const;
const focuses = ['focusin', 'focusout', 'focus', 'blur'] as const;
/** Stopped at the host only: nobody listens for them at the window, or they may not slow scrolling down. */
const others = ['input', 'beforeinput', 'paste', 'copy', 'cut', 'drop', 'dragover', 'dragstart', 'wheel', 'touchmove', 'compositionstart', 'compositionend', 'mouseover', 'mouseout'] as const;

/**
 * Listens first of all at the window, so that no page script sees what happens in our panel: its hotkeys, focus traps and
 * "pressed outside" handlers stay silent. Has to run at `document_start`; does nothing until something is guarded.
 */
export function raiseShield(signal: AbortSignal): GuardHost {
  listen('addEventListener');
  // One signal for each listener costs a page that loads as much again.
  signal.addEventListener('abort', () => listen('removeEventListener'), { once: true });
  return guardHost;
}

function listen(way: 'addEventListener' | 'removeEventListener'): void {
  const change: typeof window.addEventListener = window[way].bind(window);
  for (const type of keys) change(type, onKey, true);
  for (const type of presses) change(type, onPress, true);
  for (const type of touches) change(type, onTouch, { capture: true, passive: true });
  for (const type of focuses) change(type, onFocus, true);
}

/** What every copy is: it never leaves our root. */
const traits = { bubbles: true, cancelable: true, composed: false } as const;

const stop = (event: Event) => event.stopPropagation();

/** Puts the shield before one host until the signal ends. */
export type GuardHost = (next: Guarded, signal: AbortSignal) => void;

function guardHost(next: Guarded, signal: AbortSignal): void {
  guarded = next;
  for (const type of [...keys, ...presses, ...touches, ...focuses, ...others]) next.host.addEventListener(type, stop, { signal, passive: true });
  next.root.addEventListener('focusin', (event) => (focused = event.target instanceof Element ? event.target : null), { signal });
  signal.addEventListener('abort', () => {
    if (guarded !== next) return;
    guarded = undefined;
    focused = null;
  });
}

function onKey(event: KeyboardEvent): void {
  if (held !== undefined && event.key === held && (event.type === 'keyup' || event.repeat)) {
    if (event.type === 'keyup') held = undefined;
    event.stopImmediatePropagation();
    event.preventDefault();
    return;
  }
  if (!guarded || event.target !== guarded.host) return;
  event.stopImmediatePropagation();
  // Not a KeyboardEvent: Firefox lets every one of those out of the shadow root, whatever `composed` says.
  const copied = Object.assign(new Event(event.type, traits), { key: event.key, shiftKey: event.shiftKey });
  const taken = inside(event, guarded.root.activeElement, copied);
  if (event.type !== 'keydown' || taken || !guarded.key(event)) return;
  held = event.key;
  event.preventDefault();
}

function onPress(event: MouseEvent): void {
  if (!guarded) return;
  if (event.type === 'pointerdown') pressed = undefined;
  const at = `${event.clientX} ${event.clientY}`;
  const began = pressed?.at === at ? pressed.on : null;
  if (event.target !== guarded.host && !began) return;
  // A press that did not come from a pointer has no place to look up; it takes its natural way and is stopped at the host.
  if (event.type === 'click' && event.detail === 0) return;
  event.stopImmediatePropagation();
  // The editor keeps focus and selection while its writer uses the panel.
  if (event.type === 'mousedown') event.preventDefault();
  else if (event.type !== 'click') return;
  const target = began?.isConnected ? began : guarded.root.elementFromPoint(event.clientX, event.clientY);
  if (event.type === 'click') inside(event, target, new MouseEvent('click', { ...traits, ctrlKey: event.ctrlKey, shiftKey: event.shiftKey, altKey: event.altKey, metaKey: event.metaKey, detail: event.detail, button: event.button, clientX: event.clientX, clientY: event.clientY }));
  else if (target) pressed = { on: target, at };
}

function onTouch(event: Event): void {
  if (guarded && event.target === guarded.host) event.stopImmediatePropagation();
}

function onFocus(event: Event): void {
  if (!guarded || !(event instanceof FocusEvent)) return;
  if (event.target === guarded.host) {
    event.stopImmediatePropagation();
    if (event.type === 'focusin') inside(event, guarded.root.activeElement, new FocusEvent('focusin', traits));
    if (event.type === 'focusout') inside(event, focused, new FocusEvent('focusout', traits));
    return;
  }
  // Traps pull the focus back when it leaves towards us.
  if (event.type === 'focusout' && event.relatedTarget === guarded.host) event.stopImmediatePropagation();
}

/** Hands a copy to our own listeners. Its default action stays with the original. Returns true when a listener prevented that. */
function inside(event: Event, target: Element | null, copied: Event): boolean {
  if (!target) return false;
  let prevented = false;
  const root = target.getRootNode();
  const last = (reached: Event) => {
    if (reached !== copied) return;
    prevented = reached.defaultPrevented;
    reached.preventDefault();
  };
  root.addEventListener(copied.type, last);
  target.dispatchEvent(copied);
  root.removeEventListener(copied.type, last);
  if (prevented) event.preventDefault();
  return prevented;
}

