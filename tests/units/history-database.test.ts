import { deleteDB, openDB } from 'idb';
import { beforeEach, describe, expect, test, vi } from 'vitest';

import type { KnownPost, Post } from '../../rules';
import { freshBrowser, post, sleep } from './background';

const database = () => import('../../entrypoints/background/history-database');
const lists = () => import('../../entrypoints/background/history-list');

async function all(): Promise<readonly KnownPost[]> {
  const { list } = await lists();
  return (await list({ limit: 500 })).posts;
}

async function addAll(posts: readonly Post[]): Promise<void> {
  const { add } = await database();
  for (const one of posts) await add(one);
}

const fail = (method: 'put' | 'add' | 'get', name: string) =>
  vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(() => {
    throw new DOMException('no', name);
  });

beforeEach(freshBrowser);

describe('adding', () => {
  test('keeps a post whole, and still has it after a sleep', async () => {
    const { add } = await database();
    expect(await add(post({ fields: { title: 'Titel' }, url: 'https://x.com/moni/1' }))).toEqual({ id: 1, known: false });
    sleep();
    expect(await all()).toEqual([{ ...post({ fields: { title: 'Titel' }, url: 'https://x.com/moni/1' }), id: 1 }]);
  });

  const rises: readonly (readonly [string, readonly Post['level'][], Post['level']])[] = [
    ['rises from attempt to likely to confirmed', ['attempt', 'likely', 'confirmed'], 'confirmed'],
    ['skips a level', ['attempt', 'confirmed'], 'confirmed'],
    ['never falls', ['confirmed', 'likely', 'attempt'], 'confirmed'],
    ['stays', ['likely', 'likely'], 'likely'],
  ];
  test.each(rises)('the level %s', async (_name, levels, last) => {
    await addAll(levels.map((level) => post({ level })));
    expect((await all()).map(({ level }) => level)).toEqual([last]);
  });

  test('the same post noticed by many at once is one post', async () => {
    const { add } = await database();
    const told = await Promise.all(Array.from({ length: 40 }, () => add(post())));
    expect(new Set(told.map(({ id }) => id))).toEqual(new Set([1]));
    expect(told.filter(({ known }) => !known)).toHaveLength(1);
    expect(await all()).toHaveLength(1);
  });

  test('an address that comes later is added, and a known one stays', async () => {
    await addAll([post(), post({ url: 'https://x.com/moni/1' }), post({ url: 'https://x.com/moni/2', level: 'confirmed' })]);
    expect(await all()).toMatchObject([{ url: 'https://x.com/moni/1', level: 'confirmed' }]);
  });

  test('keeps unpaired surrogates, line ends and zero bytes', async () => {
    const text = 'a\uD800\u0000\r\n🙂';
    await addAll([post({ text })]);
    expect((await all())[0]?.text).toBe(text);
  });
});

describe('places', () => {
  test('counts by site and account', async () => {
    await addAll([post({ key: '1' }), post({ key: '2' }), post({ key: '3', account: undefined }), post({ key: '4', site: 'bluesky', account: 'moni.bsky.social' })]);
    const { countedPlaces } = await database();
    const { places } = await import('../../entrypoints/background/history-rows');
    const known = [
      { site: 'bluesky', account: 'moni.bsky.social', count: 1 },
      { site: 'x', account: null, count: 1 },
      { site: 'x', account: 'moni', count: 2 },
    ];
    expect([await places(), await countedPlaces()]).toEqual([known, known]);
  });
});

describe('removing', () => {
  test('gives back what it took, and that can be put back as it was', async () => {
    await addAll([post({ key: '1' }), post({ key: '2' }), post({ key: '3' })]);
    const before = await all();
    const { remove, restore } = await database();
    const { posts } = await remove([2, 3, 99]);
    expect(posts.map(({ id }) => id)).toEqual([2, 3]);
    expect(await all()).toHaveLength(1);
    await restore(posts);
    await restore(posts);
    expect(await all()).toEqual(before);
  });

  test('what was noticed anew since is not doubled by putting back', async () => {
    await addAll([post()]);
    const { remove, restore } = await database();
    const { posts } = await remove([1]);
    await addAll([post({ level: 'confirmed' })]);
    await restore(posts);
    expect(await all()).toMatchObject([{ level: 'confirmed' }]);
  });

  test('a removed post cannot be confirmed back to life', async () => {
    await addAll([post()]);
    const { remove, confirm } = await database();
    await confirm(1);
    expect(await all()).toMatchObject([{ level: 'confirmed' }]);
    await remove([1]);
    await confirm(1);
    expect(await all()).toEqual([]);
  });
});

describe('troubles', () => {
  test.each(['put', 'add'] as const)('a full disk says so and keeps what is there, when it cannot %s', async (method) => {
    await addAll([post({ key: 'old' })]);
    const spy = fail(method, 'QuotaExceededError');
    const { add } = await database();
    await expect(add(post())).rejects.toMatchObject({ why: 'storage full' });
    spy.mockRestore();
    expect((await all()).map(({ key }) => key)).toEqual(['old']);
    expect(await add(post())).toEqual({ id: 2, known: false });
  });

  test('a history that cannot be opened says so, and is opened when that is over', async () => {
    const spy = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('no', 'UnknownError');
    });
    await expect(addAll([post()])).rejects.toMatchObject({ why: 'storage locked' });
    spy.mockRestore();
    await addAll([post()]);
    expect(await all()).toHaveLength(1);
  });

  test('a history of a newer version is left alone', async () => {
    (await openDB('history', 99)).close();
    await expect(addAll([post()])).rejects.toMatchObject({ why: 'storage locked' });
    await deleteDB('history');
  });

  test('lets a newer version in', async () => {
    await addAll([post()]);
    const newer = await openDB('history', 99);
    expect(newer.version).toBe(99);
    newer.close();
  });

  test('opens again after the browser has closed the connection', async () => {
    await addAll([post()]);
    const spy = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementationOnce(() => {
      throw new DOMException('closing', 'InvalidStateError');
    });
    await addAll([post({ key: '2' })]);
    spy.mockRestore();
    expect(await all()).toHaveLength(2);
  });
});
