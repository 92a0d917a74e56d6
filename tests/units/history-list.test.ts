import { openDB } from 'idb';
import { beforeEach, describe, expect, test, vi } from 'vitest';

import type { KnownPost, Post } from '../../rules';
import { freshBrowser, post, sleep } from './background';

const database = () => import('../../entrypoints/background/history-database');
const lists = () => import('../../entrypoints/background/history-list');
const rows = async (wish: object = {}) => (await import('../../entrypoints/background/history-rows')).rows({ filter: {}, order: 'newest', ...wish });

async function addAll(posts: readonly Post[]): Promise<void> {
  const { add } = await database();
  for (const one of posts) await add(one);
}

beforeEach(freshBrowser);

describe('listing', () => {
  const many = Array.from({ length: 23 }, (_, index) =>
    // Three share each moment, so that pages end in the middle of one.
    post({ key: `k${index}`, at: 1_000 + Math.floor(index / 3), site: index % 2 ? 'x' : 'bluesky', account: index % 4 ? 'moni' : undefined, text: `Nummer ${index}` }),
  );

  const wishes = [
    {},
    { site: 'x' },
    { site: 'bluesky', account: 'moni' },
    { site: 'bluesky', account: null },
    { search: 'nummer' },
    { search: 'NUMMER 2', site: 'x' },
    { level: 'likely' as const },
  ];
  test.each(wishes)('pages of %j are in order, without gaps and doubles', async (wish) => {
    await addAll(many);
    const { list } = await lists();
    const whole = await list({ ...wish, limit: 500 });
    const expected = [...whole.posts].sort((a, b) => b.at - a.at || b.id - a.id);
    expect(whole.posts).toEqual(expected);
    expect(whole.posts.length).toBeGreaterThan(0);
    expect(whole).toMatchObject({ more: null, total: whole.posts.length });
    for (const limit of [1, 2, 4, 7]) {
      const seen: KnownPost[] = [];
      let before = undefined as KnownPost | undefined | { at: number; id: number };
      for (;;) {
        const page = await list({ ...wish, limit, ...(before && { before }) });
        expect(page.posts.length).toBeLessThanOrEqual(limit);
        seen.push(...page.posts);
        if (!page.more) break;
        before = page.more;
      }
      expect(seen).toEqual(whole.posts);
    }
  });

  test('says how many there are, and that a search does not know before it has read all', async () => {
    await addAll(many);
    const { list } = await lists();
    expect((await list({ limit: 2 })).total).toBe(23);
    expect((await list({ site: 'x', limit: 2 })).total).toBe(11);
    expect((await list({ search: 'nummer', limit: 2 })).total).toBeNull();
    expect((await list({ search: 'nummer 22', limit: 2 })).total).toBe(1);
  });

  const searches: readonly (readonly [string, boolean])[] = [
    ['öffnen', true],
    ['ÖFFNEN uhr', true],
    ['wien', true],
    ['example.org', true],
    ['ein laden', true],
    ['moni', true],
    ['titel', true],
    ['uhr graz', false],
  ];
  test.each(searches)('finds by "%s": %s', async (search, found) => {
    await addAll([post({ fields: { title: 'Titel' } })]);
    const { list } = await lists();
    expect((await list({ search, limit: 5 })).posts).toHaveLength(found ? 1 : 0);
  });

  test('a page of huge posts stays below what a message can carry', async () => {
    await addAll(Array.from({ length: 30 }, (_, index) => post({ key: `k${index}`, text: 'x'.repeat(500_000) })));
    const { list } = await lists();
    const page = await list({ limit: 500 });
    expect(page.posts.length).toBeLessThan(25);
    expect(page.more).not.toBeNull();
  });
});

describe('export', () => {
  test('all pieces joined are JSON with every post once', async () => {
    await addAll(Array.from({ length: 1_203 }, (_, index) => post({ key: `k${index}` })));
    const { exportPiece } = await lists();
    const pieces: string[] = [];
    let after: number | null = 0;
    while (after !== null) {
      const piece: { text: string; next: number | null } = await exportPiece(after);
      pieces.push(piece.text);
      after = piece.next;
    }
    expect(pieces.length).toBeGreaterThan(3);
    const file = JSON.parse(pieces.join('')) as { posts: Post[] };
    expect(file.posts.map(({ key }) => key)).toEqual(Array.from({ length: 1_203 }, (_, index) => `k${index}`));
    expect(file.posts[0]).toEqual(post({ key: 'k0' }));
  });

  test('an empty history is a file too', async () => {
    const { exportPiece } = await lists();
    const { text, next } = await exportPiece(0);
    expect(next).toBeNull();
    expect(JSON.parse(text)).toMatchObject({ takt: 'history', version: 1, posts: [] });
  });
});

describe('rows of a table', () => {
  test('follow every change, and what the browser does to the history itself', async () => {
    const { add, confirm, remove } = await database();
    await add(post({ key: 'a', at: 1 }));
    await add(post({ key: 'b', at: 2 }));
    expect((await rows()).ids).toEqual([2, 1]);
    expect((await rows({ filter: { note: 'unsure' } })).ids).toEqual([2, 1]);
    await confirm(2);
    await add(post({ key: 'a', level: 'confirmed', at: 1 }));
    expect((await rows({ filter: { note: 'unsure' } })).ids).toEqual([]);
    await remove([2]);
    expect((await rows()).ids).toEqual([1]);
    sleep();
    expect((await rows()).ids).toEqual([1]);
    indexedDB.deleteDatabase('history');
    await vi.waitFor(async () => expect((await rows()).ids).toEqual([]));
  });

  test('a search gives those that have all its words, in the order of the table', async () => {
    const { add } = await database();
    for (let index = 0; index < 9; index++) await add(post({ key: `k${index}`, at: index, text: index % 3 ? 'Kuchen' : 'Brot und Kuchen' }));
    expect(await rows({ search: ' kuchen BROT ' })).toEqual({ ids: [7, 4, 1], part: 1, next: null });
    expect((await rows({ search: 'brot', order: 'oldest' })).ids).toEqual([1, 4, 7]);
  });

  test('a search finds what was added, noticed anew or put back since the last one', async () => {
    const { add, remove, restore } = await database();
    const found = async (search: string) => (await rows({ search })).ids;
    for (let index = 0; index < 40; index++) await add(post({ key: `k${index}`, at: index, text: `Beitrag ${index}` }));
    expect(await found('erdbeerkuchen')).toEqual([]);
    const { id } = await add(post({ key: 'new', at: 99, text: 'Heute gibt es ERDBEERKUCHEN', links: ['https://kuchen.example/Rezept'] }));
    expect([await found('erdbeerkuchen'), await found('beerku heu'), await found('kuchen.example/rezept'), await found('beitrag 39')]).toEqual([[id], [id], [id], [40]]);
    const { posts } = await remove([id]);
    expect(await found('erdbeerkuchen')).toEqual([]);
    await restore(posts);
    expect(await found('erdbeerkuchen')).toEqual([id]);
    sleep();
    expect(await found('erdbeerkuchen')).toEqual([id]);
  });
});

describe('rows asked for while posts are added', () => {
  const turns = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

  test.each([0, 1, 2, 3, 5, 8])('miss none of them, asked %i ms after one', async (wait) => {
    const { add } = await database();
    for (let round = 1; round <= 12; round++) {
      const adding = [add(post({ key: `a${round}`, at: round, text: 'Kuchen' }))];
      if (wait > 0) await turns(wait);
      const asked = [rows(), rows({ search: 'kuchen' })];
      adding.push(add(post({ key: `b${round}`, at: round, text: 'Kuchen' })));
      await turns(round % 4);
      adding.push(add(post({ key: `c${round}`, at: round, text: 'Kuchen' })));
      await Promise.all([...adding, ...asked]);
      expect([(await rows()).ids.length, (await rows({ search: 'kuchen' })).ids.length]).toEqual([3 * round, 3 * round]);
    }
  });
});

describe('a damaged record', () => {
  /** Damages the second of five posts. */
  async function damaged(): Promise<void> {
    await addAll(Array.from({ length: 5 }, (_, index) => post({ key: `k${index}`, at: 1_000 + index, text: `Der Kuchen Nummer ${index} ist heute fertig geworden` })));
    const raw = await openDB('history');
    await raw.put('posts', { id: 2, site: 'x', by: 'moni', at: 1_001, text: 7, links: null });
    await raw.clear('columns');
    raw.close();
    sleep();
  }

  test('is left out and counted, and everything else works', async () => {
    await damaged();
    expect(await rows()).toEqual({ ids: [5, 4, 3, 1], part: 1, next: null, damaged: 1 });
    expect(await rows({ search: 'kuchen' })).toMatchObject({ ids: [5, 4, 3, 1], damaged: 1 });
    sleep();
    expect(await rows()).toMatchObject({ ids: [5, 4, 3, 1], damaged: 1 });
    const { get, figures } = await import('../../entrypoints/background/history-rows');
    expect((await get([1, 2, 3])).map(({ id }) => id)).toEqual([1, 3]);
    expect((await figures({}, undefined, 'Europe/Vienna', 2_000)).part).toBe(1);
    const { list, exportPiece } = await lists();
    expect((await list({ limit: 9 })).posts.map(({ id }) => id)).toEqual([5, 4, 3, 1]);
    const pieces = [await exportPiece(0), await exportPiece(5)];
    expect((JSON.parse(pieces.map(({ text }) => text).join('')) as { posts: unknown[] }).posts).toHaveLength(4);
    const { alike } = await import('../../entrypoints/background/history-alike');
    expect(await alike({ text: 'Der Kuchen Nummer 4 ist heute fertig geworden' })).toHaveLength(1);
    const { pastPosts } = await import('../../entrypoints/background/past-posts');
    expect(await pastPosts('x', 'moni')).toHaveLength(4);
    const { add, remove } = await database();
    await add(post({ key: 'next', at: 5_000 }));
    await remove([2]);
    expect(await rows()).toEqual({ ids: [6, 5, 4, 3, 1], part: 1, next: null });
  });

  test('does not keep sketches from being made, or texts from being dropped', async () => {
    await damaged();
    const raw = await openDB('history');
    await raw.clear('sketches');
    raw.close();
    const { alike } = await import('../../entrypoints/background/history-alike');
    await vi.waitFor(async () => expect(await alike({ text: 'Der Kuchen Nummer 4 ist nun heute fertig geworden' })).toHaveLength(1));
    const { dropTexts } = await import('../../entrypoints/background/history-forget');
    expect(await dropTexts()).toBe(5);
    expect(await rows()).toEqual({ ids: [5, 4, 3, 1], part: 1, next: null });
  });

  test('that cannot be read at all hides no other', async () => {
    await damaged();
    const { get: one, getAll } = IDBObjectStore.prototype;
    vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(function (this: IDBObjectStore, ...given) {
      return this.name === 'posts' ? failing(this) : getAll.apply(this, given);
    });
    vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(function (this: IDBObjectStore, key) {
      return this.name === 'posts' && key === 2 ? failing(this) : one.call(this, key);
    });
    expect(await rows()).toEqual({ ids: [5, 4, 3, 1], part: 1, next: null, damaged: 1 });
    const { get } = await import('../../entrypoints/background/history-rows');
    expect((await get([5, 2, 1])).map(({ id }) => id)).toEqual([5, 1]);
    const { exportPiece } = await lists();
    expect((JSON.parse((await exportPiece(0)).text + (await exportPiece(5)).text) as { posts: unknown[] }).posts).toHaveLength(4);
    vi.restoreAllMocks();
  });

  /** A request that fails, as where a file of the database is gone. */
  function failing(store: IDBObjectStore): IDBRequest {
    const inside = store.transaction as unknown as { _execRequestAsync(job: { source: IDBObjectStore; operation(): never }): IDBRequest };
    return inside['_execRequestAsync']({
      source: store,
      operation() {
        throw new DOMException('Failed to read large IndexedDB value', 'DataError');
      },
    });
  }
});
