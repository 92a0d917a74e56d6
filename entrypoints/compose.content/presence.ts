import { findAgain } from './layout';
import { around } from './selectors';
import type { Found } from './surface';

/** What can happen to a box. */
export type Presence = {
  /** The site put another element in its place. */
  moved(again: Found): void;
  /** It is gone, and nothing came in its place for a while. */
  gone(): void;
  /** Something in its surface came or went, which may be a picture, a quoted post or an audience. */
  changed(): void;
};

/** How long a site may take to put a box back: some open a sheet over it meanwhile. */
const waits = [0, 30, 100, 250, 500, 1_000];

/**
 * Learns that a box went, by watching the children of everything around it, and looks for it again for a second.
 * Ends with the signal.
 */
export function watchPresence(found: () => Found, part: number, presence: Presence, signal: AbortSignal): void {
  if (signal.aborted) return;
  let timer = 0;
  let soon = 0;
  let waiting = false;

  const search = (turn: number) => {
    if (signal.aborted) return;
    const was = found();
    if (was.box.isConnected && was.root.isConnected) {
      waiting = false;
      return;
    }
    const again = findAgain(was, part, lines);
    if (again) return presence.moved(again);
    if (turn >= waits.length) return presence.gone();
    timer = window.setTimeout(() => search(turn + 1), waits[turn]);
  };
  const check = () => {
    const { box, root } = found();
    if ((!box.isConnected || !root.isConnected) && !waiting) {
      waiting = true;
      search(0);
    }
  };
  const lines: Element[] = [];
  const above = new MutationObserver(check);
  for (let at: Element | null = found().box; at; at = around(at)) {
    lines.push(at);
    if (at.parentNode) above.observe(at.parentNode, { childList: true });
  }
  const inside = new MutationObserver((records) => {
    const { box } = found();
    if (soon || records.every(({ target }) => box.contains(target))) return;
    soon = window.setTimeout(() => {
      soon = 0;
      presence.changed();
    }, 200);
  });
  inside.observe(found().root, { childList: true, subtree: true });
  signal.addEventListener('abort', () => {
    above.disconnect();
    inside.disconnect();
    clearTimeout(timer);
    clearTimeout(soon);
  }, { once: true });
}
