import { openDB } from 'idb';
import { beforeEach, describe, expect, test, vi } from 'vitest';

import type { Post } from '../../rules';
import { blockPosts } from '../../rules/likeness/scan';
import { freshBrowser, post, sleep } from './background';

const database = () => import('../../entrypoints/background/history-database');
const alike = async (text: string, more: object = {}) => (await import('../../entrypoints/background/history-alike')).alike({ text, ...more });

async function addAll(posts: readonly Post[]): Promise<void> {
  const { add } = await database();
  for (const one of posts) await add(one);
}

const at = (minute: number) => Date.UTC(2026, 10, 2, 9, minute);
const text = 'Die Stadtbücherei verlängert ihre Öffnungszeiten. Ab Oktober haben wir donnerstags bis 21 Uhr auf.';
const edited = 'Unsere Stadtbücherei verlängert die Öffnungszeiten. Ab Oktober ist donnerstags bis 21 Uhr geöffnet!';
const other = 'Der Lesesaal bekommt neue Lampen, und der alte Kater schläft jetzt im Regal mit den Atlanten.';

beforeEach(freshBrowser);

describe('alike', () => {
  test('names the newest of each account, at most three, never an attempt', async () => {
    await addAll([
      post({ key: '1', at: at(1) }),
      post({ key: '2', at: at(2), text: 'MORGEN öffnen wir um 9 Uhr – kommt vorbei 🎉 https://example.org/a #Graz @moni' }),
      post({ key: '3', at: at(3), site: 'bluesky', account: 'b' }),
      post({ key: '4', at: at(4), site: 'mastodon', account: 'c' }),
      post({ key: '5', at: at(5), site: 'linkedin', account: 'd' }),
      post({ key: '6', at: at(6), site: 'xing', account: 'e', level: 'attempt' }),
    ]);
    const found = await alike(post().text);
    expect(found.map(({ site, at, likeness }) => [site, at, likeness])).toEqual([
      ['linkedin', at(5), 1],
      ['mastodon', at(4), 1],
      ['bluesky', at(3), 1],
    ]);
    expect(found[0]?.excerpt).toHaveLength(80);
    expect((await alike(post().text, { site: 'x', account: 'moni' })).map(({ site }) => site)).toEqual(['x', 'linkedin', 'mastodon']);
    expect(await alike('')).toEqual([]);
    expect(await alike('🎉 !')).toEqual([]);
  });

  test('finds an edited text and says how like it is', async () => {
    await addAll([post({ key: '1', text }), post({ key: '2', text: other })]);
    const [found] = await alike(edited);
    expect(found?.excerpt).toBe(text.slice(0, 80));
    expect(found?.likeness).toBeGreaterThan(0.65);
    expect(found?.likeness).toBeLessThan(1);
    expect(await alike('Die Stadtbücherei sucht Paten für alte Karten. Ab März geben wir jeden Samstag eine Führung.')).toEqual([]);
  });

  const days: readonly (readonly [string, readonly number[]])[] = [
    ['oldest first', Array.from({ length: 12 }, (_, day) => day)],
    ['newest first', Array.from({ length: 12 }, (_, day) => 11 - day)],
    ['in no order', [4, 9, 2, 11, 0, 7, 1, 10, 3, 8, 5, 6]],
  ];
  test.each(days)('names the newest of a dozen like posts that came in %s', async (_order, order) => {
    // The one of the fourth day is the very same; the further from it, the less like.
    await addAll(order.map((day) => post({ key: `${day}`, at: at(day), text: `${text} ${['Heute!', 'Kommt vorbei!', 'Bringt Freunde mit!'].slice(0, Math.min(3, Math.abs(day - 4))).join(' ')}` })));
    expect((await alike(text)).map(({ at, likeness }) => [at, likeness === 1])).toEqual([[at(11), false], [at(4), true]]);
  });

  test('compares replies among replies', async () => {
    await addAll([post({ key: '1', text }), post({ key: '2', text: edited, kind: 'reply', account: 'b' })]);
    expect((await alike(text, { kind: 'reply' })).map(({ account }) => account)).toEqual(['b']);
    expect((await alike(text, { kind: 'thread' })).map(({ account }) => account)).toEqual(['moni']);
  });

  test('a text of nothing but a link is found by its fingerprint', async () => {
    await addAll([post({ text: 'https://example.org/a?utm_source=x' })]);
    expect(await alike('https://example.org/a')).toMatchObject([{ likeness: 1 }]);
  });
});

describe('the sketches', () => {
  const near = async () => (await alike(edited)).length;

  test('outlive a sleep', async () => {
    await addAll([post({ text })]);
    sleep();
    expect(await near()).toBe(1);
  });

  test('follow what is added, removed and put back, in memory and in the store', async () => {
    const { add, remove, restore } = await database();
    expect(await near()).toBe(0);
    const { id } = await add(post({ text }));
    expect(await near()).toBe(1);
    const { posts } = await remove([id]);
    expect(await near()).toBe(0);
    await restore(posts);
    expect(await near()).toBe(1);
    sleep();
    expect(await near()).toBe(1);
    await (await database()).remove([id]);
    sleep();
    expect(await near()).toBe(0);
  });

  test('say the same after many changes as if they were made anew', async () => {
    const { add, remove, restore } = await database();
    const { sketches } = await import('../../entrypoints/background/history-sketches');
    const all = () => database().then(({ withHistory }) => withHistory(sketches)).then((blocks) => [...blocks].map(([number, block]) => [number, [...block]]));
    for (let number = 1; number <= 90; number++) {
      const { id } = await add(post({ key: `k${number}`, text: `${text} Nummer ${number}`, account: `a${number % 7}` }));
      if (number % 5 === 0) {
        const { posts } = await remove([id - 3, id]);
        if (number % 10 === 0) await restore(posts);
      }
    }
    const inMemory = await all();
    sleep();
    const stored = await all();
    const raw = await openDB('history');
    await raw.clear('sketches');
    raw.close();
    sleep();
    await vi.waitFor(async () => expect(await near()).toBe(3));
    expect(inMemory).toEqual(stored);
    expect(await all()).toEqual(stored);
  });

  test('fall with the post when its transaction fails', async () => {
    await addAll([post({ key: 'old', text: other })]);
    const { put } = IDBObjectStore.prototype;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...given) {
      if (this.name === 'sketches') throw new DOMException('no', 'QuotaExceededError');
      return put.apply(this, given);
    });
    const { add } = await database();
    await expect(add(post({ text }))).rejects.toMatchObject({ why: 'storage full' });
    vi.restoreAllMocks();
    const { list } = await import('../../entrypoints/background/history-list');
    expect((await list({ limit: 9 })).posts.map(({ key }) => key)).toEqual(['old']);
    expect(await near()).toBe(0);
  });

  test('span many blocks', async () => {
    await addAll([post({ key: '1', text })]);
    const { restore } = await database();
    await restore([{ ...post({ key: 'far', text: other }), id: 5 * blockPosts + 3 }]);
    await addAll([post({ key: 'next', text: edited, account: 'b' })]);
    expect((await alike(text)).map(({ account }) => account).toSorted()).toEqual(['b', 'moni']);
    sleep();
    expect((await alike(text)).map(({ account }) => account).toSorted()).toEqual(['b', 'moni']);
  });

  const harm: readonly (readonly [string, (store: IDBObjectStore) => void])[] = [
    ['lost', (store) => store.clear()],
    ['cut short', (store) => store.put(new Int32Array(7), 0)],
    ['something else', (store) => store.put('block', 0)],
  ];
  test.each(harm)('that are %s are made anew', async (_name, hurt) => {
    await addAll([post({ key: '1', text }), post({ key: '2', text: other })]);
    const raw = await openDB('history');
    const tx = raw.transaction('sketches', 'readwrite');
    hurt(tx.objectStore('sketches') as unknown as IDBObjectStore);
    await tx.done;
    raw.close();
    sleep();
    await vi.waitFor(async () => expect(await near()).toBe(1));
    await addAll([post({ key: '3', text, account: 'c', at: at(30) })]);
    sleep();
    expect(await near()).toBe(2);
  });

  test('a post added while older ones are not sketched yet is not lost, whatever comes first', async () => {
    await addAll([post({ key: '1', text: other })]);
    const raw = await openDB('history');
    await raw.clear('sketches');
    raw.close();
    sleep();
    await addAll([post({ key: '2', text })]);
    sleep();
    await vi.waitFor(async () => expect(await near()).toBe(1));
  });
});

describe('posts that are one', () => {
  test('are found together, the largest group first, replies and strangers left out', async () => {
    await addAll([
      post({ key: '1', at: at(1), text }),
      post({ key: '2', at: at(2), text: other }),
      post({ key: '3', at: at(3), text: edited, site: 'bluesky', account: 'b' }),
      post({ key: '4', at: at(4), text: other, site: 'mastodon', account: 'c' }),
      post({ key: '5', at: at(5), text, site: 'linkedin', account: 'd' }),
      post({ key: '6', at: at(6), text, kind: 'reply' }),
      post({ key: '7', at: at(7), text: 'Heute bleibt der Laden zu, wir machen Inventur.' }),
    ]);
    const { clusters } = await import('../../entrypoints/background/history-clusters');
    expect((await clusters()).map(({ count, posts }) => [count, posts.map(({ id }) => id)])).toEqual([[3, [5, 3, 1]], [2, [4, 2]]]);
  });
});
