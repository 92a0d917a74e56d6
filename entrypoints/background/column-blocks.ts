import type { Columns } from '../../rules/figures/columns';
import type { Letters } from '../../rules/figures/letters';
import { inTurn } from './in-turn';

/** Columns of the whole history as they were last put together, from how many blocks, up to which post; and what a search needs, once there was one. */
export type Whole = { readonly columns: Columns; readonly blocks: number; readonly last: number; letters?: ReadonlyMap<number, Letters> };

const oneByOne = inTurn();
/** Numbers of blocks that lie in the store no more: to take away again what has gone costs as much as to take it away. */
const gone = new Set<number>();
let making = 0;

/** Blocks are made in here alone. Two who ask at once would make the same ones, and reading all of them would hold up who asked for little before. */
export async function turn<Result>(make: () => Promise<Result>): Promise<Result> {
  making += 1;
  gone.clear();
  return await oneByOne(make).finally(() => (making -= 1));
}

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
  letGo();
  gone.clear();
}

function letGo(): void {
  whole = undefined;
  blocks = undefined;
}

/** Whether a block that changes has to be taken away. */
export function isSpoilt(number: number): boolean {
  return gone.has(number);
}

/** Says which blocks a transaction has taken away, once it is through. One that is being made meanwhile may be back already. */
export function noteSpoilt(numbers: Iterable<number>): void {
  if (making === 0) for (const number of numbers) gone.add(number);
}

/** What figures are counted from is made anew for a block of posts that changes. */
export async function spoil(store: { delete(number: number): Promise<unknown> }, number: number): Promise<void> {
  letGo();
  await store.delete(number);
}

/** The same for all posts at once. */
export async function spoilAll(store: { clear(): Promise<unknown> }): Promise<void> {
  forgetColumns();
  await store.clear();
}
