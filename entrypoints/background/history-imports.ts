import { unwrap } from 'idb';

import type { Post } from '../../rules';
import { bareOf } from '../../rules/bare';
import { spoil } from './column-blocks';
import { fillColumns } from './history-columns';
import { tellChange, withHistory } from './history-database';
import { findKnown } from './history-known';
import { toStored, type StoredImport, type StoredPost, type Touched } from './history-schema';
import { fillShelves } from './history-shelves';
import { changeFor, changeWithout, numberOf, writePosts, type SlotChange, type Writing } from './history-sketches';
import { readSettings } from './settings-store';
import { Refusal } from './why';

/** An import as pages see it. */
export type Import = Pick<StoredImport, 'id' | 'kind' | 'name' | 'at' | 'state' | 'added' | 'within'>;

/** What became of some posts: new ones, those this same import had brought before, and those that were there already. */
export type Written = { readonly added: number; readonly mine: number; readonly known: number };

/** Posts taken out in one transaction when an import is taken back. */
const atOnce = 2_000;

/** All imports, the newest first. */
export async function imports(): Promise<readonly Import[]> {
  const stored = await withHistory((database) => database.getAll('imports'));
  return stored.map((one) => shown(whole(one))).sort((a, b) => b.at - a.at);
}

/** Lists the imports of a backup as brought by the backup's own; those that are known stay as they are. */
export async function list(within: string, earlier: readonly Pick<StoredImport, 'id' | 'kind' | 'name' | 'at' | 'added'>[]): Promise<void> {
  await withHistory(async (database) => {
    const tx = database.transaction('imports', 'readwrite');
    for (const one of earlier) if (!(await tx.store.get(one.id))) await tx.store.put({ ...one, state: 'done', runs: [], touched: [], within });
    await tx.done;
  });
}

/** Begins an import, or goes on with it: the same archive is the same import, in however many tabs. */
export async function begin(file: Pick<StoredImport, 'id' | 'kind' | 'name'>): Promise<Import> {
  return await withHistory(async (database) => {
    const tx = database.transaction('imports', 'readwrite');
    const before = await tx.store.get(file.id);
    const now: StoredImport = before && before.within === undefined ? { ...whole(before), ...file, state: before.state === 'leaving' ? 'leaving' : 'open' } : { ...file, at: Date.now(), state: 'open', added: 0, runs: [], touched: [] };
    await tx.store.put(now);
    await tx.done;
    return shown(now);
  });
}

/** How many of these posts the history has already. */
export async function countKnown(posts: readonly Post[]): Promise<number> {
  return await withHistory(async (database) => {
    const found = await findKnown(database.transaction('posts').store, posts, null);
    return found.filter(({ byKey, twin }) => byKey ?? twin).length;
  });
}

/**
 * Writes posts of an import in one transaction: all of them are in the history when this resolves, or none. Doing it again changes
 * nothing. A post that is there already only learns that it really went out, and where it is.
 */
export async function write(id: string, posts: readonly Post[]): Promise<Written> {
  const { memory } = await readSettings();
  return await withHistory((database) =>
    writePosts(database, async (tx) => {
      const begun = await tx.objectStore('imports').get(id);
      if (!begun || begun.state === 'leaving') throw new Refusal('not allowed');
      const before = whole(begun);
      const given = posts.map((post): Post => ({ ...(memory.texts ? post : bareOf(post)), import: id }));
      const known = await findKnown(tx.objectStore('posts'), given, id);
      const fresh = given.filter((_post, index) => !known[index]?.byKey && !known[index]?.twin);
      const touched = known.flatMap(({ twin }, index) => touch(tx, twin, given[index]));
      const changes = await addAll(tx, fresh);
      const mine = known.filter(({ byKey }) => byKey?.import === id).length;
      if (changes.length > 0 || touched.length > 0) {
        await tx.objectStore('imports').put({ ...before, added: before.added + changes.length, runs: joined(before.runs, changes), touched: [...before.touched, ...touched] });
      }
      return { result: { added: changes.length, mine, known: posts.length - changes.length - mine }, changes };
    }),
  );
}

/** Says that all of an archive is written. */
export async function finish(id: string): Promise<Import> {
  const done = await change(id, (before) => ({ ...before, state: before.state === 'open' ? 'done' : before.state }));
  // What came hardly changes any more. Nobody waits for it, and what is cut off is done after the next question, or when a table is opened.
  void withHistory(fillShelves).then(fillColumns).catch(() => undefined);
  tellChange();
  return done;
}

/**
 * Takes some posts of an import out again, the youngest first, and says how many are left; ask until none is. When the last is gone,
 * posts it had touched are as they were, and the import is forgotten. It may be cut off at any time.
 */
export async function takeBack(id: string): Promise<{ readonly left: number }> {
  await change(id, (before) => ({ ...before, state: 'leaving' }));
  const left = await withHistory((database) =>
    writePosts(database, async (tx) => {
      const stored = await tx.objectStore('imports').get(id);
      if (!stored) return { result: 0, changes: [] };
      const before = whole(stored);
      const store = tx.objectStore('posts');
      const runs = [...before.runs];
      const gone: number[] = [];
      while (gone.length < atOnce && runs.length > 0) {
        const [from, to] = runs.pop() ?? [0, 0];
        const start = Math.max(from, to - atOnce + 1);
        const some = await store.getAll(IDBKeyRange.bound(start, to));
        gone.push(...some.filter((post) => post.import === id).map((post) => post.id ?? 0));
        if (start > from) runs.push([from, start - 1]);
      }
      await Promise.all(gone.map((each) => store.delete(each)));
      const added = Math.max(0, before.added - gone.length);
      if (runs.length > 0) await tx.objectStore('imports').put({ ...before, added, runs });
      else {
        for (const one of before.touched) await untouch(tx, one);
        await tx.objectStore('imports').delete(id);
        for (const one of await tx.objectStore('imports').getAll()) if (one.within === id) await tx.objectStore('imports').delete(one.id);
      }
      return { result: runs.length > 0 ? Math.max(1, added) : 0, changes: gone.map(changeWithout) };
    }),
  );
  if (left === 0) tellChange();
  return { left };
}

async function change(id: string, next: (before: StoredImport) => StoredImport): Promise<Import> {
  return await withHistory(async (database) => {
    const tx = database.transaction('imports', 'readwrite');
    const before = await tx.store.get(id);
    if (!before) throw new Refusal('not allowed');
    const now = next(whole(before));
    await tx.store.put(now);
    await tx.done;
    return shown(now);
  });
}

/** A post we had noticed is told by its site: it surely went out, and has a number and an address. */
function touch(tx: Writing, twin: StoredPost | undefined, post: Post | undefined): readonly Touched[] {
  if (!twin || !post || twin.kind === 'thread' || post.level !== 'confirmed') return [];
  const { key, level, url, id = 0 } = twin;
  if (!post.key.startsWith(`${post.site}:`) && level === 'confirmed') return [];
  void spoil(tx.objectStore('columns'), numberOf(id));
  void tx.objectStore('posts').put({ ...twin, key: post.key.startsWith(`${post.site}:`) ? post.key : key, level: 'confirmed', ...(url ?? post.url ? { url: url ?? post.url } : {}) });
  return [{ id, key, level, ...(url !== undefined && { url }) }];
}

async function untouch(tx: Writing, { id, key, level, url }: Touched): Promise<void> {
  const post = await tx.objectStore('posts').get(id);
  if (!post) return;
  await spoil(tx.objectStore('columns'), numberOf(id));
  const { url: _told, ...rest } = post;
  await tx.objectStore('posts').put({ ...rest, key, level, ...(url !== undefined && { url }) });
}

/**
 * Adds posts all at once, each sketched while the database works on those before it. One whose key is there already, at quite another time,
 * is left out. Requests end in their order, so only the last is listened to; `put` without a number does not look whether the number is taken.
 */
async function addAll(tx: Writing, posts: readonly Post[]): Promise<readonly SlotChange[]> {
  const store = unwrap(tx.objectStore('posts'));
  const added: { readonly change: SlotChange; readonly request: IDBRequest<IDBValidKey> }[] = [];
  await new Promise<void>((resolve, reject) => {
    const wrong = (event: Event) => {
      const { error } = event.target as IDBRequest;
      if (error?.name !== 'ConstraintError') return reject(error ?? new Error('not added'));
      // Left alone, it would take the whole transaction with it.
      event.preventDefault();
      event.stopPropagation();
    };
    for (const post of posts) {
      const change = changeFor(0, post);
      const request = store.put(toStored(post, change.sketch));
      request.addEventListener('error', wrong);
      added.push({ change, request });
    }
    const last = added.at(-1)?.request;
    if (!last) return resolve();
    last.addEventListener('success', () => resolve());
    last.addEventListener('error', () => resolve());
  });
  return added.flatMap(({ change, request }) => (request.error ? [] : [{ ...change, id: request.result as number }]));
}

/** The runs with those of new numbers, joined where they touch. */
function joined(runs: StoredImport['runs'], changes: readonly SlotChange[]): StoredImport['runs'] {
  const all: [number, number][] = runs.map(([from, to]) => [from, to]);
  for (const { id } of changes) {
    const last = all.at(-1);
    if (last && last[1] + 1 === id) last[1] = id;
    else all.push([id, id]);
  }
  return all;
}

/** A record that was damaged on disk is still an import that can be taken back, as far as it says what it brought. */
function whole({ id, kind, name, at, state, added, runs, touched, within }: Partial<StoredImport>): StoredImport {
  return { ...(within !== undefined && { within }), id: id ?? '', kind: kind ?? '', name: name ?? '', at: at ?? 0, state: state ?? 'open', added: added ?? 0, runs: Array.isArray(runs) ? runs : [], touched: Array.isArray(touched) ? touched : [] };
}

function shown({ id, kind, name, at, state, added, within }: StoredImport): Import {
  return { id, kind, name, at, state, added, ...(within !== undefined && { within }) };
}
