import type { Columns } from '../../rules/figures/columns';
import type { Letters } from '../../rules/figures/letters';

/** Columns of the whole history as they were last put together, from how many blocks, up to which post; and what a search needs, once there was one. */
export type Whole = { readonly columns: Columns; readonly blocks: number; readonly last: number; letters?: ReadonlyMap<number, Letters> };

let whole: Whole | undefined;

/** What is in memory; nothing when a post has changed since. */
export const known = (): Whole | undefined => whole;

/** Keeps what was put together from the store. */
export function know(now: Whole): void {
  whole = now;
}

/** Lets go of what is in memory; the store has it. */
export function forgetColumns(): void {
  whole = undefined;
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
