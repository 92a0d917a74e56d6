import { options, practice } from './practice';

const isField = (target: EventTarget | null | undefined) => target instanceof Element && (target.closest('input, textarea, select') !== null || (target as HTMLElement).isContentEditable);

/** A site's single-key hotkeys: native keydown on document, or early on window, ignored only when the event seems to come from a field. */
export function siteKeys(keys: Record<string, () => void>): void {
  const listen = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isField(event.target)) return;
    const action = keys[event.key];
    if (!action) return;
    practice.hotkeys.push(`${event.key} at ${event.target instanceof Element ? event.target.localName : 'document'}`);
    action();
  };
  if (options.earlyHotkeys) window.addEventListener('keydown', listen, true);
  else document.addEventListener('keydown', listen);
}
