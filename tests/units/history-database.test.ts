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

const at = (minute: number) => Date.UTC(2026, 10, 2, 9, minute);
const fail = (method: 'put' | 'get', name: string) =>
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

describe('places', () => {
  test('counts by site and account', async () => {
    await addAll([post({ key: '1' }), post({ key: '2' }), post({ key: '3', account: undefined }), post({ key: '4', site: 'bluesky', account: 'moni.bsky.social' })]);
    const { places } = await database();
    expect(await places()).toEqual([
      { site: 'bluesky', account: 'moni.bsky.social', count: 1 },
      { site: 'x', account: null, count: 1 },
      { site: 'x', account: 'moni', count: 2 },
    ]);
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

describe('alike', () => {
  test('names the newest of each account, at most three, never an attempt', async () => {
    await addAll([
      post({ key: '1', at: at(1) }),
      post({ key: '2', at: at(2), text: 'MORGEN öffnen wir um 9 Uhr – kommt vorbei 🎉 https://example.org/a #Graz @moni' }),
      post({ key: '3', at: at(3), site: 'bluesky', account: 'b' }),
      post({ key: '4', at: at(4), site: 'mastodon', account: 'c' }),
      post({ key: '5', at: at(5), site: 'linkedin', account: 'd' }),
      post({ key: '6', at: at(6), site: 'xing', account: 'e', level: 'attempt' }),
      post({ key: '7', at: at(7), text: 'Morgen öffnen wir um 10 Uhr. Kommt vorbei! https://example.org/a' }),
    ]);
    const { alike } = await database();
    const found = await alike(post().text);
    expect(found.map(({ site, at, likeness }) => [site, at, likeness])).toEqual([
      ['linkedin', at(5), 1],
      ['mastodon', at(4), 1],
      ['bluesky', at(3), 1],
    ]);
    expect(found[0]?.excerpt).toHaveLength(80);
    expect(await alike('')).toEqual([]);
    expect(await alike('🎉 !')).toEqual([]);
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

describe('troubles', () => {
  test('a full disk says so and keeps what is there', async () => {
    await addAll([post({ key: 'old' })]);
    const spy = fail('put', 'QuotaExceededError');
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
