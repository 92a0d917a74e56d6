import type { Columns } from '../../rules/figures/columns';
import type { Letters } from '../../rules/figures/letters';
import { inTurn } from './in-turn';

/** Columns of the whole history as they were last put together, from how many blocks, up to which post; and what a search needs, once there was one. */
export type Whole = { readonly columns: Columns; readonly blocks: number; readonly last: number; letters?: ReadonlyMap<number, Letters> };

/** Two who ask at once would make the same blocks, and reading all of them would hold up who asked for little before. */
export const turn = inTurn();

let whole: Whole | undefined;
let blocks: Map<number, Columns> | undefined;

/** What is in memory; nothing when a post has changed since. */
export const known = (): Whole | undefined => whole;

/** Keeps what was put together from the store. */
export function know(now: Whole): void {
  whole = now;
  blocks = undefined;
}

/** The blocks there are so far, by number, while others are still being made. */
export const knownBlocks = (): Map<number, Columns> | undefined => blocks;

/** Keeps them until the whole is put together, or a post changes: reading all of them anew for each new one would take longer than making it. */
export function keepBlocks(now: Map<number, Columns>): Map<number, Columns> {
  blocks = now;
  return now;
}

/** Lets go of what is in memory; the store has it. */
export function forgetColumns(): void {
  whole = undefined;
  blocks = undefined;
}

/** What figures are counted from is made anew for a block of posts that changes. */
export async function spoil(store: { delete(number: number): Promise<unknown> }, number: number): Promise<void> {
  forgetColumns();
  await store.delete(number);
}

/** The same for all posts at once. */
export async function spoilAll(store: { clear(): Promise<unknown> }): Promise<void> {
  forgetColumns();
  await store.clear();
}
