import type { IDBPDatabase } from 'idb';

import { blockPosts, postSize, type Block } from '../../rules/likeness/scan';
import type { HistorySchema } from './history-schema';

/** A record of the store: the blocks from its key on, one behind the other. */
export type Shelf = { readonly key: number; readonly values: Block };
/** The store of sketches in any transaction that reads. */
type Sketches = { get(key: number): Promise<unknown> };

/** Numbers in a block, and blocks in a record when they are together. */
const blockSize = blockPosts * postSize;
const shelfBlocks = 16;
/** Number of the first block that a block is put together with. */
const shelfOf = (number: number) => number - (number % shelfBlocks);

/** The record a block lies in: its own, or that of the shelf it was put on. */
export async function shelfWith(store: Sketches, number: number): Promise<Shelf | undefined> {
  for (const key of new Set([number, shelfOf(number)])) {
    const values = await store.get(key);
    if (isShelf(values) && number < key + values.length / blockSize) return { key, values };
  }
  return undefined;
}

/** A damaged record counts as missing: its blocks are made anew. */
export function isShelf(value: unknown): value is Block {
  return ArrayBuffer.isView(value) && 'length' in value && value.length === value.byteLength / 4 && value.length > 0 && value.length % blockSize === 0;
}

/** One block of a record, where it lies. */
export function blockIn({ key, values }: Shelf, number: number): Block {
  return values.subarray((number - key) * blockSize, (number - key + 1) * blockSize);
}

/** All blocks of a record by number. */
export function blocksOn(shelf: Shelf): readonly (readonly [number, Block])[] {
  return Array.from({ length: shelf.values.length / blockSize }, (_, index) => [shelf.key + index, blockIn(shelf, shelf.key + index)] as const);
}

/** Puts sixteen blocks that hardly change any more into one record: one of 900 kB is read four times as fast as sixteen of 57. */
export async function fillShelves(database: IDBPDatabase<HistorySchema>): Promise<void> {
  const keys = (await database.getAllKeys('sketches', IDBKeyRange.lowerBound(0))).filter(Number.isInteger);
  const last = shelfOf(keys.at(-1) ?? 0);
  for (const [shelf, some] of Map.groupBy(keys, shelfOf)) {
    if (shelf >= last || some.length < shelfBlocks) continue;
    const tx = database.transaction('sketches', 'readwrite');
    const blocks = await tx.store.getAll(IDBKeyRange.bound(shelf, shelf + shelfBlocks, false, true));
    if (blocks.length === shelfBlocks && blocks.every((block) => block.length === blockSize)) {
      const values = new Int32Array(shelfBlocks * blockSize);
      blocks.forEach((block, index) => values.set(block, index * blockSize));
      await Promise.all([tx.store.delete(IDBKeyRange.bound(shelf, shelf + shelfBlocks, true, true)), tx.store.put(values, shelf)]);
    }
    await tx.done;
  }
}
