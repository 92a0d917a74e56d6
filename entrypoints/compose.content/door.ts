import type { Pages } from '../../rules';
import type { Coach } from './coach';
import type { GuardHost } from './shield';

/** What the script that stands on every page hands to the coach, which comes when somebody writes. Both live in one world of the page, unseen by it. */
export type Door = {
  readonly signal: AbortSignal;
  /** Puts the shield, raised before any script of the page, before our host. */
  readonly guardHost: GuardHost;
  /** Whether the extension was updated or removed under this page. */
  isOrphan(): boolean;
  /** Where things are in this page, as the background tells: of the site its host belongs to, else of those known by their signs. */
  known?: Pages;
  coach?: Coach;
};

const home = globalThis as { taktDoor?: Door };

/** The door of this page; a script that comes after an update opens a new one. */
export const door = (): Door | undefined => home.taktDoor;

export function openDoor(next: Door): Door {
  home.taktDoor = next;
  return next;
}
