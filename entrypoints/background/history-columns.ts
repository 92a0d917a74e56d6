import { columnsOf, joined, type Columns } from '../../rules/figures/columns';
import { blockPosts } from '../../rules/likeness/scan';
import { know, known } from './column-blocks';
import { withHistory } from './history-database';
import { fromStored } from './history-schema';
import { numberOf } from './history-sketches';

/** Columns of the posts, and what share of them it is: less than 1 while older ones are still to be taken apart. */
export type Part = { readonly columns: Columns; readonly part: number };

/**
 * Columns of all posts, read from the store where they lie, and made from the posts where they are missing, newest first. Making them
 * takes some 20 ms for a thousand posts, so it stops after `budget` milliseconds; asked again, it goes on from there.
 */
export async function columns(budget: number): Promise<Part> {
  const late = performance.now() + budget;
  return await withHistory(async (database) => {
    const tx = database.transaction(['posts', 'columns']);
    const store = tx.objectStore('columns');
    const [newest, count] = await Promise.all([tx.objectStore('posts').openKeyCursor(null, 'prev'), store.count()]);
    const there = known();
    if (there && there.blocks === count && there.last === newest?.key) return { columns: there.columns, part: 1 };
    const last = numberOf(newest?.key ?? 0);
    const [numbers, stored] = await Promise.all([store.getAllKeys(), store.getAll()]);
    const blocks = new Map(numbers.map((number, index) => [number, stored[index]] as const));
    for (let number = last; number >= 0 && performance.now() < late; number--) {
      if (blocks.has(number)) continue;
      const writing = database.transaction(['posts', 'columns'], 'readwrite');
      const posts = await writing.objectStore('posts').getAll(IDBKeyRange.bound(number * blockPosts, (number + 1) * blockPosts, false, true));
      const block = columnsOf(posts.map(fromStored));
      await writing.objectStore('columns').put(block, number);
      await writing.done;
      blocks.set(number, block);
    }
    const all = joined([...blocks].sort(([a], [b]) => a - b).flatMap(([, block]) => block ?? []));
    const part = Math.min(1, blocks.size / (last + 1));
    if (part === 1 && newest) know({ columns: all, blocks: blocks.size, last: newest.key });
    return { columns: all, part };
  });
}
