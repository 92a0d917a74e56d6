import { browser } from 'wxt/browser';

import { inTurn } from './in-turn';

/** Something small that changes often: it lives in memory and goes to disk seldom, since every write there also calls at all open pages. */
export type Batched<Kept> = {
  read(): Promise<Kept>;
  /** Changes it. Never throws: counting must not hurt what it watches. */
  change(next: (before: Kept) => Kept): Promise<void>;
};

const rest = 600_000;

/**
 * Keeps a record under a name in both storages.
 *
 * @param none what holds as long as nothing was kept
 * @param isKept tells whether what lies on the disk is one of these
 */
export function batched<Kept>(name: string, none: Kept, isKept: (stored: unknown) => stored is Kept): Batched<Kept> {
  const turn = inTurn();
  const saved = `${name}Saved`;
  const look = async (): Promise<readonly [Kept, number]> => {
    const { [name]: copy, [saved]: at } = await browser.storage.session.get([name, saved]);
    if (copy !== undefined) return [copy as Kept, Number(at ?? 0)];
    const stored: unknown = (await browser.storage.local.get(name))[name];
    return [isKept(stored) ? stored : none, 0];
  };
  return {
    read: () => turn(async () => (await look())[0]),
    change: (next) =>
      turn(async () => {
        const [before, at] = await look();
        const after = next(before);
        if (after === before) return;
        const now = Date.now();
        const due = now - at > rest;
        if (due) await browser.storage.local.set({ [name]: after });
        await browser.storage.session.set({ [name]: after, [saved]: due ? now : at });
      }).catch(() => undefined),
  };
}
