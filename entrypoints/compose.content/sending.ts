import type { Found } from './surface';
import { isEnabled, sendControl } from './surface';
import type { Guard } from './guard';

/** What sending looks like from the box. */
export type Sending = {
  /** Somebody goes for the send control: pointer over it, or focus on it. */
  near(): void;
  /** Send was pressed, by a person, while it would do something. */
  pressed(): void;
};

/**
 * Watches the send control and the send shortcut of a surface.
 *
 * @param found the surface as it stands now, or null while it is gone
 */
export function watchSending(found: () => Found | null, sending: Sending, guard: Guard, signal: AbortSignal): void {
  const options = { capture: true, passive: true, signal };
  const control = () => {
    const now = found();
    return now && now.rank >= 0 ? sendControl(now.root, now.surface) : null;
  };
  const hit = (event: Event) => {
    const send = control();
    return send !== null && event.composedPath().includes(send) ? send : null;
  };
  window.addEventListener('click', guard('sending', (event: Event) => {
    const send = event.isTrusted ? hit(event) : null;
    if (send && isEnabled(send)) sending.pressed();
  }), options);
  window.addEventListener('keydown', guard('sending', (event: Event) => {
    if (!(event instanceof KeyboardEvent) || event.key !== 'Enter' || !event.isTrusted || event.isComposing || event.repeat) return;
    const now = found();
    const keys = now?.surface.keys ?? [];
    const isShortcut = (event.ctrlKey || event.metaKey) ? keys.includes('mod+enter') : !event.shiftKey && !event.altKey && keys.includes('enter');
    const send = isShortcut && now && event.composedPath().includes(now.root) ? control() : null;
    if (send && isEnabled(send)) sending.pressed();
  }), options);
  let over: Element | null = null;
  const near = guard('sending', (event: Event) => {
    const target = event.composedPath()[0];
    if (target === over || !(target instanceof Element)) return;
    over = target;
    if (found()?.root.contains(target) && hit(event)) sending.near();
  });
  window.addEventListener('pointerover', near, options);
  window.addEventListener('focusin', near, options);
}
