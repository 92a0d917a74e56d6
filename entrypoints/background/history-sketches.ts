import type { IDBPDatabase, IDBPTransaction } from 'idb';

import type { Post } from '../../rules';
import { aboutPost, blockPosts, newBlock, postSize, setSlot, type Block } from '../../rules/likeness/scan';
import { sketchSize, type Sketch } from '../../rules/likeness/sketch';
import { sketchOfPost } from '../../rules/bare';
import { spoil } from './column-blocks';
import { isWhole, type HistorySchema } from './history-schema';

/** What is written together when posts change. */
const written = ['posts', 'sketches', 'columns', 'letters', 'imports'] as const;

export type Writing = IDBPTransaction<HistorySchema, (typeof written)[number][], 'readwrite'>;

/** What a slot is to hold from now on. */
export type SlotChange = { readonly id: number; readonly sketch: Sketch | null; readonly about: number };

/** The blocks by number; block n is for the posts from n × 1,024 on. */
export type Blocks = Map<number, Block>;

/** Blocks as they were read, kept up to date while the background lives. */
let reading: Promise<Blocks> | undefined;

/** What a new or restored post changes. */
export function changeFor(id: number, post: Pick<Post, 'text' | 'bare' | 'kind' | 'site'> & { readonly account?: string | undefined }): SlotChange {
  return { id, sketch: sketchOfPost(post), about: aboutPost(post.kind === 'reply', placeOf(post)) };
}

/** What a removed post changes. */
export const changeWithout = (id: number): SlotChange => ({ id, sketch: null, about: 0 });

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
    await Promise.all([writeSketches(tx, changes), dropColumns(tx, changes)]);
    // Nothing more will come: it need not wait until that shows.
    tx.commit();
    await tx.done;
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
  await Promise.all(Array.from(blocks, ([number, some]) => writeBlock(tx, number, some)));
}

async function writeBlock(tx: Writing, number: number, changes: readonly SlotChange[]): Promise<void> {
  const store = tx.objectStore('sketches');
  if (changes.every(({ id }) => slotOf(id) % loose !== 0) && (await store.getKey(number)) === number) {
    await Promise.all(changes.map(({ id, sketch, about }) => store.put(slip(sketch, about), slipKey(id))));
    return;
  }
  const [stored, keys, slips] = await Promise.all([store.get(number), store.getAllKeys(slipsOf(number)), store.getAll(slipsOf(number))]);
  const block = isBlock(stored) ? stored : (await others(tx, number, changes)) ? undefined : newBlock();
  if (!block) return;
  keys.forEach((key, index) => setSlip(block, idOfSlip(key), slips[index]));
  for (const { id, sketch, about } of changes) setSlot(block, slotOf(id), sketch, about);
  await Promise.all([store.put(block, number), store.delete(slipsOf(number))]);
}

/** What figures are counted from, and what is searched by, is made anew for the blocks that changed. */
async function dropColumns(tx: Writing, changes: readonly SlotChange[]): Promise<void> {
  const numbers = [...new Set(changes.map(({ id }) => numberOf(id)))];
  await Promise.all(numbers.flatMap((number) => [spoil(tx.objectStore('columns'), number), tx.objectStore('letters').delete(number)]));
}

/** Brings what is in memory, or being read into it, up to what was just written. */
async function keepSketches(changes: readonly SlotChange[]): Promise<void> {
  const blocks = await reading?.catch(() => undefined);
  if (!blocks) return;
  for (const { id, sketch, about } of changes) {
    const block = blocks.get(numberOf(id)) ?? (sketch ? newBlock() : undefined);
    if (!block) continue;
    setSlot(block, slotOf(id), sketch, about);
    blocks.set(numberOf(id), block);
  }
}

/** All blocks there are. Read once, some 20 ms for 100,000 posts; 56 bytes of memory a post. */
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
}

/**
 * Makes the blocks that are missing, youngest first, each in a transaction of its own: it may be cut off at any time and goes on from there.
 * Says whether there was anything to do.
 */
export async function completeSketches(database: IDBPDatabase<HistorySchema>): Promise<boolean> {
  const missing = await missingBlocks(database);
  for (const number of missing) {
    const tx: Writing = database.transaction([...written], 'readwrite');
    if (!isBlock(await tx.objectStore('sketches').get(number))) {
      const changes = (await tx.objectStore('posts').getAll(range(number))).filter(isWhole).map((post) => changeFor(post.id ?? 0, post));
      const block = newBlock();
      for (const { id, sketch, about } of changes) setSlot(block, slotOf(id), sketch, about);
      await tx.objectStore('sketches').put(block, number);
      await tx.objectStore('sketches').delete(slipsOf(number));
      await tx.done;
      await keepSketches(changes);
    } else {
      await tx.done;
    }
  }
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
  const blocks: Blocks = new Map(keys.flatMap((key, index) => (key >= 0 && isBlock(values[index]) ? [[key, values[index]] as const] : [])));
  keys.forEach((key, index) => {
    const block = key < 0 && blocks.get(numberOf(idOfSlip(key)));
    if (block) setSlip(block, idOfSlip(key), values[index]);
  });
  return blocks;
}

/** A damaged block counts as missing and is made anew. */
function isBlock(value: unknown): value is Block {
  return ArrayBuffer.isView(value) && value.byteLength === blockBytes && 'length' in value && value.length === blockBytes / 4;
}

const blockBytes = newBlock().byteLength;

/** True when posts besides the changed ones lie in the range of a block. */
async function others(tx: Writing, number: number, changes: readonly SlotChange[]): Promise<boolean> {
  const there = await tx.objectStore('posts').getAllKeys(range(number), changes.length + 1);
  const changed = new Set(changes.map(({ id }) => id));
  return there.some((id) => !changed.has(id));
}

/** One slot of a block as it lies beside it: its key is the number of the post, below zero. */
function slip(sketch: Sketch | null, about: number): Int32Array<ArrayBuffer> {
  const values = new Int32Array(postSize);
  if (sketch) values.set([...sketch, about]);
  return values;
}

function setSlip(block: Block, id: number, values: Int32Array | undefined): void {
  if (values?.length === postSize) setSlot(block, slotOf(id), values[sketchSize] ? values.subarray(0, sketchSize) : null, values[sketchSize] ?? 0);
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

