import type { IDBPDatabase } from 'idb';

import { columnsOf, joined, type Columns } from '../../rules/figures/columns';
import { newLetters, setLetters, type Letters } from '../../rules/figures/letters';
import { blockPosts } from '../../rules/likeness/scan';
import { know, known } from './column-blocks';
import { withHistory } from './history-database';
import { haystack } from './history-list';
import { readStretch } from './history-read';
import { fromStored, isWhole, type HistorySchema, type StoredPost } from './history-schema';
import { numberOf, range } from './history-sketches';

/** Milliseconds. */
const perBlock = 2;

/** Columns of the posts, and what share of them it is: less than 1 while older ones are still to be taken apart. */
export type Part = { readonly columns: Columns; readonly part: number };

/**
 * Columns of all posts, read from the store where they lie, and made from the posts where they are missing, newest first. Making them
 * takes some 20 ms for a thousand posts, so it stops after `budget` milliseconds, a little later where many are there; asked again, it goes on from there.
 */
export async function columns(budget: number): Promise<Part> {
  const began = performance.now();
  return await withHistory(async (database) => {
    const tx = database.transaction(['posts', 'columns', 'letters']);
    const store = tx.objectStore('columns');
    const [newest, count] = await Promise.all([tx.objectStore('posts').openKeyCursor(null, 'prev'), store.count()]);
    const there = known();
    if (there && there.blocks === count && there.last === newest?.key) return { columns: there.columns, part: 1 };
    const last = numberOf(newest?.key ?? 0);
    const [numbers, stored, lettered] = await Promise.all([store.getAllKeys(), store.getAll(), tx.objectStore('letters').getAllKeys()]);
    const searched = new Set(lettered);
    // Reading those that are there takes longer the more there are: each time as long again is used for making others.
    const late = began + Math.max(budget, perBlock * count);
    const blocks = new Map(numbers.flatMap((number, index) => (searched.has(number) ? [[number, stored[index]] as const] : [])));
    for (let number = last; number >= 0 && performance.now() < late; number--) {
      if (!blocks.has(number)) blocks.set(number, await makeBlock(database, number));
    }
    const all = joined([...blocks].sort(([a], [b]) => a - b).flatMap(([, block]) => block ?? []));
    const part = Math.min(1, blocks.size / (last + 1));
    if (part === 1 && newest) know({ columns: all, blocks: blocks.size, last: newest.key });
    return { columns: all, part };
  });
}

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
