import { isPosted, isWorthKeeping, shelved, type KeptDraft } from '../../rules/kept-draft';
import { inTurn } from './in-turn';
import { tellChange, withHistory } from './history-database';
import { readSettings } from './settings-store';

/** What is written in a box, as the page asks about it. */
export type Writing = Omit<KeptDraft, 'key' | 'begun' | 'at'>;

/** Drafts kept at most; older ones make room. */
const most = 200;
const day = 86_400_000;
const turn = inTurn();
/** The shelf as it was when the last draft was laid on it. Of those taken down one by one since it may still know: they do no harm where those of a post are looked for. */
let held: Promise<readonly KeptDraft[]> | undefined;

/** Lets go of what is in memory; the store has it. */
export function forgetShelf(): void {
  held = undefined;
}

/** Lays a draft on the shelf, in place of its earlier versions. */
export async function shelve(writing: Writing, now: number): Promise<void> {
  const { draftDays } = (await readSettings()).memory;
  if (draftDays === 0 || !isWorthKeeping(writing)) return;
  await turn(() =>
    withHistory(async (database) => {
      const tx = database.transaction('drafts', 'readwrite');
      const earlier = (await tx.store.index('at').getAll()).reverse();
      const kept = shelved(earlier, { ...writing, key: crypto.randomUUID(), begun: now, at: now });
      await tx.store.put(kept);
      for (const old of earlier.slice(most - 1)) await tx.store.delete(old.key);
      await tx.done;
      held = Promise.resolve([...earlier.filter(({ key }) => key !== kept.key), kept]);
    }),
  );
}

/** What lies on the shelf, newest first. */
export async function shelf(now: number): Promise<readonly KeptDraft[]> {
  const { draftDays } = (await readSettings()).memory;
  return (await since(now - draftDays * day)).reverse();
}

async function since(time: number): Promise<KeptDraft[]> {
  return await withHistory((database) => database.getAllFromIndex('drafts', 'at', IDBKeyRange.lowerBound(time)));
}

/** Takes drafts down and gives them back, so that it can be undone. */
export async function takeDown(keys: readonly string[]): Promise<readonly KeptDraft[]> {
  const drafts = await turn(() =>
    withHistory(async (database) => {
      const tx = database.transaction('drafts', 'readwrite');
      const found = (await Promise.all(keys.map((key) => tx.store.get(key)))).filter((draft) => draft !== undefined);
      await Promise.all([...found.map(({ key }) => tx.store.delete(key)), tx.done]);
      return found;
    }),
  );
  tellChange();
  return drafts;
}

/** Puts drafts back that were taken down. */
export async function putBack(drafts: readonly KeptDraft[]): Promise<void> {
  await withHistory(async (database) => {
    const tx = database.transaction('drafts', 'readwrite');
    await Promise.all([...drafts.map((draft) => tx.store.put(draft)), tx.done]);
    forgetShelf();
  });
  tellChange();
}

/** Lays drafts out of a backup on the shelf, for the time they would still have had; what lies there stays. */
export async function bringBack(drafts: readonly KeptDraft[]): Promise<void> {
  await turn(() =>
    withHistory(async (database) => {
      const tx = database.transaction('drafts', 'readwrite');
      for (const draft of drafts) if (!(await tx.store.get(draft.key))) await tx.store.put(draft);
      await tx.done;
      forgetShelf();
    }),
  );
  tellChange();
}

/** Keys of the drafts that go out with a post. */
export async function draftsOf(post: { readonly site: string; readonly text: string }): Promise<readonly string[]> {
  if (!held) {
    held = since(0);
    held.catch(forgetShelf);
  }
  return (await held).filter((draft) => isPosted(draft, post)).map(({ key }) => key);
}
