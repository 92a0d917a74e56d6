import type { IDBPDatabase } from 'idb';

import { columnsOf, joined, type Columns } from '../../rules/figures/columns';
import { newLetters, setLetters, type Letters } from '../../rules/figures/letters';
import { blockPosts } from '../../rules/likeness/scan';
import { keepBlocks, know, known, knownBlocks, turn } from './column-blocks';
import { withHistory } from './history-database';
import { haystack } from './history-list';
import { readStretch } from './history-read';
import { fromStored, isWhole, type HistorySchema, type StoredPost } from './history-schema';
import { numberOf, range } from './history-sketches';

/** Columns of the posts, and what share of them it is: less than 1 while older ones are still to be taken apart. Putting them together takes long where there are many. */
export type Part = { readonly all: () => Columns; readonly part: number };

/** Milliseconds spent at a time when nobody waits. */
const calm = 100;

/**
 * Columns of all posts, read from the store where they lie, and made from the posts where they are missing, newest first. Making them
 * takes some 20 ms for a thousand posts, so it stops after `budget` milliseconds, a little later where many are there; asked again, it goes on from there.
 */
export async function columns(budget: number): Promise<Part> {
  return await turn(() => make(budget));
}

/** Makes all columns that are missing. It may be cut off at any time: what was made stays. */
export async function fillColumns(): Promise<void> {
  while ((await columns(calm)).part < 1);
}

async function make(budget: number): Promise<Part> {
  return await withHistory(async (database) => {
    const tx = database.transaction(['posts', 'columns']);
    const [newest, stored] = await Promise.all([tx.objectStore('posts').openKeyCursor(null, 'prev'), tx.objectStore('columns').getAllKeys()]);
    const there = known();
    if (there && there.blocks === stored.length && there.last === newest?.key) return { all: () => there.columns, part: 1 };
    const last = numberOf(newest?.key ?? 0);
    const blocks = knownBlocks() ?? keepBlocks(await readBlocks(database));
    const kept = new Set(stored);
    for (const number of blocks.keys()) if (!kept.has(number)) blocks.delete(number);
    // Reading those that are there takes longer the more there are, and is done once: it does not count.
    const late = performance.now() + budget;
    for (let number = last; number >= 0 && performance.now() < late; number--) {
      if (!blocks.has(number)) blocks.set(number, await makeBlock(database, number));
    }
    const part = Math.min(1, blocks.size / (last + 1));
    // A post that changed meanwhile has let go of the blocks: they are not the whole then.
    if (part < 1 || !newest || knownBlocks() !== blocks) return { all: () => together(blocks), part };
    const all = together(blocks);
    know({ columns: all, blocks: blocks.size, last: newest.key });
    return { all: () => all, part };
  });
}

async function readBlocks(database: IDBPDatabase<HistorySchema>): Promise<Map<number, Columns>> {
  const tx = database.transaction(['columns', 'letters']);
  const store = tx.objectStore('columns');
  const [numbers, stored, lettered] = await Promise.all([store.getAllKeys(), store.getAll(), tx.objectStore('letters').getAllKeys()]);
  const searched = new Set(lettered);
  return new Map(numbers.flatMap((number, index) => (searched.has(number) && stored[index] ? [[number, stored[index]] as const] : [])));
}

const together = (blocks: ReadonlyMap<number, Columns>) => joined([...blocks].sort(([a], [b]) => a - b).map(([, block]) => block));

/** What a search passes posts over by, block by block; a block that is missing says nothing. It stays in memory as long as the columns do. */
export async function letters(): Promise<ReadonlyMap<number, Letters>> {
  const there = known();
  if (there?.letters) return there.letters;
  const read = await withHistory(async (database) => {
    const { store } = database.transaction('letters');
    const [numbers, blocks] = await Promise.all([store.getAllKeys(), store.getAll()]);
    return new Map(numbers.flatMap((number, index) => (blocks[index] ? [[number, blocks[index]] as const] : [])));
  });
  if (there) there.letters = read;
  return read;
}

async function makeBlock(database: IDBPDatabase<HistorySchema>, number: number): Promise<Columns> {
  const tx = database.transaction(['posts', 'columns', 'letters'], 'readwrite');
  tx.done.catch(() => undefined);
  try {
    const stored = await tx.objectStore('posts').getAll(range(number));
    const posts = stored.filter(isWhole);
    const block = columnsOf(posts.map(fromStored), stored.length - posts.length);
    await Promise.all([tx.objectStore('columns').put(block, number), tx.objectStore('letters').put(lettersIn(posts), number)]);
    await tx.done;
    return block;
  } catch (error) {
    // A record that cannot be read took the transaction with it. What is read one by one is not kept: others may write meanwhile.
    const { posts, damaged } = await readStretch(database, range(number));
    if (damaged === 0) throw error;
    return columnsOf(posts.map(fromStored), damaged);
  }
}

function lettersIn(posts: readonly StoredPost[]): Letters {
  const block = newLetters(blockPosts);
  for (const post of posts) setLetters(block, (post.id ?? 0) % blockPosts, haystack(post));
  return block;
}
