import type { Gravity } from '../../rules';
import { ask } from '../background/ask';

/** The number on the toolbar button: all there is to see in quiet mode. */
export type Badge = { show(count: number, gravity: Gravity | null): void; clear(): void };

/** Tells the background only what changed. */
export function badge(): Badge {
  let last = '0 null';
  const show = (count: number, gravity: Gravity | null) => {
    const now = `${count} ${gravity}`;
    if (now === last) return;
    last = now;
    void ask('badge.show', { count, gravity });
  };
  return { show, clear: () => show(0, null) };
}
