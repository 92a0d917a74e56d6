import type { IDBPDatabase, IDBPTransaction } from 'idb';

import type { Post } from '../../rules';
import { aboutPost, blockPosts, newBlock, postSize, setSlot, slotValues, type Block } from '../../rules/likeness/scan';
import type { Sketch } from '../../rules/likeness/sketch';
import { sketchOfPost } from '../../rules/bare';
import { isSpoilt, noteSpoilt, spoil } from './column-blocks';
import { isWhole, type HistorySchema } from './history-schema';
import { blockIn, blocksOn, fillShelves, isShelf, shelfWith } from './history-shelves';

/** What is written together when posts change. */
const written = ['posts', 'sketches', 'columns', 'letters', 'imports'] as const;

export type Writing = IDBPTransaction<HistorySchema, (typeof written)[number][], 'readwrite'>;

/** What a slot is to hold from now on. */
export type SlotChange = { readonly id: number; readonly sketch: Sketch | null; readonly values: Block };

/** The blocks by number; block n is for the posts from n × 1,024 on. How they lie in the store: history-shelves.ts. */
export type Blocks = Map<number, Block>;

/** Blocks as they were read, kept up to date while the background lives. */
let reading: Promise<Blocks> | undefined;
/** Numbers of blocks that were seen in the store: only the whole history takes them away, and then they are forgotten here. */
const stored = new Set<number>();

/** What a new or restored post changes. */
export function changeFor(id: number, post: Pick<Post, 'text' | 'bare' | 'kind' | 'site' | 'at'> & { readonly account?: string | undefined }): SlotChange {
  const sketch = sketchOfPost(post);
  return { id, sketch, values: slotValues(sketch, aboutPost(post.kind === 'reply', placeOf(post)), post.at) };
}

/** What a removed post changes. */
export const changeWithout = (id: number): SlotChange => ({ id, sketch: null, values: slotValues(null, 0, 0) });

/** Site and account as one mark. */
export function placeOf({ site, account }: { readonly site: string; readonly account?: string | undefined }): string {
  return `${site}/${account ?? ''}`;
}

/**
 * Writes posts and their sketches in one transaction: both are there afterwards, or neither. `use` says what it changed;
 * when this resolves, it is in the database, whatever happens to the background.
 */
export async function writePosts<Result>(database: IDBPDatabase<HistorySchema>, use: (tx: Writing) => Promise<{ readonly result: Result; readonly changes: readonly SlotChange[] }>): Promise<Result> {
  // Not `strict`: that waits for the disk, several times longer, and only a power cut would tell the difference.
  const tx: Writing = database.transaction([...written], 'readwrite');
  // Told through `use` first; left alone, this second rejection would count as unhandled.
  tx.done.catch(() => undefined);
  try {
    const { result, changes } = await use(tx);
    const spoilt = dropColumns(tx, changes);
    await writeSketches(tx, changes);
    // Nothing more will come: it need not wait until that shows.
    tx.commit();
    await tx.done;
    noteSpoilt(spoilt);
    await keepSketches(changes);
    return result;
  } catch (error) {
    abort(tx);
    throw error;
  }
}

/** What was already asked for would be committed in spite of the error. */
function abort(tx: { abort(): void }): void {
  try {
    tx.abort();
  } catch {
    // It has ended by itself.
  }
}

/** So many changes of a block lie beside it, one by one, before they are written into it: a block is a thousand times as large as a sketch. */
const loose = 32;

/**
 * A block that lies in the store knows, with what lies beside it, every post of its range. Where it is missing although there are posts,
 * as after the upgrade from version 1, nothing is written: it is made whole later, by `completeSketches`.
 */
async function writeSketches(tx: Writing, changes: readonly SlotChange[]): Promise<void> {
  const blocks = Map.groupBy(changes, ({ id }) => numberOf(id));
  // One after the other: two blocks may lie on one shelf.
  for (const [number, some] of blocks) await writeBlock(tx, number, some);
}

async function writeBlock(tx: Writing, number: number, changes: readonly SlotChange[]): Promise<void> {
  const store = tx.objectStore('sketches');
  if (changes.every(({ id }) => slotOf(id) % loose !== 0) && (stored.has(number) || (await store.getKey(number)) === number)) {
    stored.add(number);
    for (const { id, values } of changes) unawaited(store.put(values, slipKey(id)));
    return;
  }
  const [before, keys, slips] = await Promise.all([shelfWith(store, number), store.getAllKeys(slipsOf(number)), store.getAll(slipsOf(number))]);
  const shelf = before ?? ((await others(tx, number, changes)) ? undefined : { key: number, values: newBlock() });
  if (!shelf) return;
  const block = blockIn(shelf, number);
  keys.forEach((key, index) => setSlip(block, idOfSlip(key), slips[index]));
  for (const { id, values } of changes) setSlot(block, slotOf(id), values);
  unawaited(store.put(shelf.values, shelf.key));
  unawaited(store.delete(slipsOf(number)));
}

/** What figures are counted from, and what is searched by, is made anew for the blocks that changed. */
function dropColumns(tx: Writing, changes: readonly SlotChange[]): readonly number[] {
  const numbers = [...new Set(changes.map(({ id }) => numberOf(id)))];
  for (const number of numbers.filter((number) => !isSpoilt(number))) {
    unawaited(spoil(tx.objectStore('columns'), number));
    unawaited(tx.objectStore('letters').delete(number));
  }
  return numbers;
}

/** Each answer of the store costs a way there and back. What fails takes its transaction along, which says so. */
function unawaited(request: Promise<unknown>): void {
  request.catch(() => undefined);
}

/** Brings what is in memory, or being read into it, up to what was just written. */
async function keepSketches(changes: readonly SlotChange[]): Promise<void> {
  const blocks = await reading?.catch(() => undefined);
  if (!blocks) return;
  for (const { id, sketch, values } of changes) {
    const block = blocks.get(numberOf(id)) ?? (sketch ? newBlock() : undefined);
    if (!block) continue;
    setSlot(block, slotOf(id), values);
    blocks.set(numberOf(id), block);
  }
}

/** All blocks there are. Read once, some 15 ms for 100,000 posts; 56 bytes of memory a post. */
export function sketches(database: IDBPDatabase<HistorySchema>): Promise<Blocks> {
  if (!reading) {
    reading = readAll(database);
    reading.catch(forgetSketches);
  }
  return reading;
}

/** Lets go of what is in memory; the store has it. */
export function forgetSketches(): void {
  reading = undefined;
  stored.clear();
}

/**
 * Makes the blocks that are missing, youngest first, and puts older ones together, each step in a transaction of its own: it may be cut off
 * at any time and goes on from there. Says whether there were any missing.
 */
export async function completeSketches(database: IDBPDatabase<HistorySchema>): Promise<boolean> {
  const missing = await missingBlocks(database);
  for (const number of missing) {
    const tx: Writing = database.transaction([...written], 'readwrite');
    if (!(await shelfWith(tx.objectStore('sketches'), number))) {
      const changes = (await tx.objectStore('posts').getAll(range(number))).filter(isWhole).map((post) => changeFor(post.id ?? 0, post));
      const block = newBlock();
      for (const { id, values } of changes) setSlot(block, slotOf(id), values);
      await tx.objectStore('sketches').put(block, number);
      await tx.objectStore('sketches').delete(slipsOf(number));
      await tx.done;
      await keepSketches(changes);
    } else {
      await tx.done;
    }
  }
  await fillShelves(database);
  return missing.length > 0;
}

/** Numbers of the blocks that are not there although posts of their range are, youngest first. */
async function missingBlocks(database: IDBPDatabase<HistorySchema>): Promise<readonly number[]> {
  const there = await sketches(database);
  const { store } = database.transaction('posts');
  const missing: number[] = [];
  let last = (await store.openKeyCursor(null, 'prev'))?.key;
  while (last !== undefined) {
    let number = numberOf(last);
    if (!there.has(number)) missing.push(number);
    // Only below a missing block the store has to say where there are posts at all.
    while (there.has(number - 1)) number--;
    last = number > 0 ? (await store.openKeyCursor(IDBKeyRange.upperBound(number * blockPosts, true), 'prev'))?.key : undefined;
  }
  return missing;
}

async function readAll(database: IDBPDatabase<HistorySchema>): Promise<Blocks> {
  const { store } = database.transaction('sketches');
  const [keys, values] = await Promise.all([store.getAllKeys(), store.getAll()]);
  const blocks: Blocks = new Map(keys.flatMap((key, index) => (key >= 0 && isShelf(values[index]) ? blocksOn({ key, values: values[index] }) : [])));
  for (const number of blocks.keys()) stored.add(number);
  keys.forEach((key, index) => {
    const block = key < 0 && blocks.get(numberOf(idOfSlip(key)));
    if (block) setSlip(block, idOfSlip(key), values[index]);
  });
  return blocks;
}

/** True when posts besides the changed ones lie in the range of a block. */
async function others(tx: Writing, number: number, changes: readonly SlotChange[]): Promise<boolean> {
  const there = await tx.objectStore('posts').getAllKeys(range(number), changes.length + 1);
  const changed = new Set(changes.map(({ id }) => id));
  return there.some((id) => !changed.has(id));
}

/** A slot that lies beside its block has the number of its post as key, below zero. */
function setSlip(block: Block, id: number, values: Int32Array | undefined): void {
  if (values?.length === postSize) setSlot(block, slotOf(id), values);
}

const slipKey = (id: number) => -id;
const idOfSlip = (key: number) => -key;
/** The first of a block never lies beside it: its key would be that of a block. */
const slipsOf = (number: number) => IDBKeyRange.bound(-(number + 1) * blockPosts, -number * blockPosts, true, true);

/** The block a post lies in. */
export const numberOf = (id: number) => Math.floor(id / blockPosts);
const slotOf = (id: number) => id % blockPosts;
/** The numbers a block is for. */
export const range = (number: number) => IDBKeyRange.bound(number * blockPosts, (number + 1) * blockPosts, false, true);

/** The number of the post in a slot. */
export const idOf = (block: number, slot: number) => block * blockPosts + slot;

