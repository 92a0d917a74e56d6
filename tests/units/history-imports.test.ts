import { beforeEach, describe, expect, test, vi } from 'vitest';

import type { KnownPost, Post } from '../../rules';
import { freshBrowser, post, sleep } from './background';

const load = () => import('../../entrypoints/background/history-imports');
const database = () => import('../../entrypoints/background/history-database');

async function all(): Promise<readonly KnownPost[]> {
  const { list } = await import('../../entrypoints/background/history-list');
  return (await list({ limit: 500 })).posts;
}

const minute = 60_000;
const file = { id: 'x-1', kind: 'x', name: 'twitter.zip' };
const start = Date.UTC(2024, 4, 1);
/** A post as an archive of X tells it. */
const told = (number: number, over: Partial<Post> = {}): Post => post({ key: `x:${number}`, level: 'confirmed', at: start + number * 90 * minute, text: `Beitrag Nummer ${number} aus dem Archiv`, tips: [], url: `https://x.com/moni/status/${number}`, ...over });
const many = (count: number) => Array.from({ length: count }, (_, index) => told(index + 1));

async function importAll(posts: readonly Post[], of = file) {
  const { begin, write, finish } = await load();
  await begin(of);
  const written = await write(of.id, posts);
  await finish(of.id);
  return written;
}

async function takeBack(id = file.id): Promise<number> {
  const { takeBack: take } = await load();
  let rounds = 0;
  while ((await take(id)).left > 0) rounds++;
  return rounds;
}

beforeEach(freshBrowser);

describe('writing', () => {
  test('brings every post, once, however often it is asked', async () => {
    expect(await importAll(many(30))).toEqual({ added: 30, mine: 0, known: 0 });
    sleep();
    expect(await importAll(many(30))).toEqual({ added: 0, mine: 30, known: 0 });
    expect(await all()).toHaveLength(30);
    expect(await (await load()).imports()).toMatchObject([{ ...file, state: 'done', added: 30 }]);
  });

  test('from two tabs at once doubles nothing, and both may finish', async () => {
    const { begin, write, finish, imports } = await load();
    await begin(file);
    await begin(file);
    const [one, other] = await Promise.all([write(file.id, many(40)), write(file.id, many(40))]);
    expect([one.added + other.added, one.mine + other.mine]).toEqual([40, 40]);
    await finish(file.id);
    expect(await write(file.id, [told(99)])).toMatchObject({ added: 1 });
    expect(await all()).toHaveLength(41);
    expect(await imports()).toMatchObject([{ added: 41 }]);
  });

  test('of two archives of one account brings each post once', async () => {
    await importAll(many(10));
    expect(await importAll(many(20), { ...file, id: 'x-2' })).toEqual({ added: 10, mine: 0, known: 10 });
  });

  test('the same number twice in one archive is one post, at whatever time', async () => {
    expect(await importAll([told(1), told(1), told(1, { at: start + 999 * 1440 * minute })])).toMatchObject({ added: 1 });
    expect(await all()).toHaveLength(1);
  });

  const noticed: readonly (readonly [string, Partial<Post>, Partial<Post>, boolean])[] = [
    ['the same text a minute later', {}, { at: start + minute }, true],
    ['the same text with another link parameter', { text: 'Kommt vorbei https://a.de/x?utm_source=x' }, { text: 'Kommt vorbei https://a.de/x' }, true],
    ['of an account we did not know', { account: undefined }, {}, true],
    ['an hour later', {}, { at: start + 60 * minute }, false],
    ['of another account', { account: 'laden' }, {}, false],
    ['of the same person, whom the archive calls by name', { site: 'facebook', account: 'moni.mueller' }, { site: 'facebook', account: 'Moni Müller', key: 'facebook~1' }, true],
    ['of a page, of which the archive names the person', { site: 'linkedin', account: 'laden' }, { site: 'linkedin', account: 'Moni', key: 'linkedin:1' }, true],
    ['of a person by name an hour later', { site: 'facebook', account: 'moni.mueller' }, { site: 'facebook', account: 'Moni Müller', key: 'facebook~1', at: start + 60 * minute }, false],
    ['of a scheduler, which calls accounts by name', { account: 'laden' }, { account: 'Laden am Eck', key: 'x~1' }, true],
    ['of another name, a picture without words', { site: 'facebook', account: 'moni.mueller', text: '', links: [], hashtags: [] }, { site: 'facebook', account: 'Moni Müller', key: 'facebook~1', text: '', links: [], hashtags: [] }, false],
    ['on another site', { site: 'bluesky' }, {}, false],
    ['another text', { text: 'Etwas ganz anderes' }, {}, false],
    ['a part of a thread we noticed as one', { kind: 'thread', text: 'Erster Teil\n\nZweiter Teil' }, { text: 'Zweiter Teil' }, true],
  ];
  test.each(noticed)('a post we noticed ourselves: %s', async (_name, ours, theirs, known) => {
    await (await database()).add(post({ key: 'uuid', at: start, text: 'Heute neu im Laden', ...ours }));
    expect(await importAll([told(1, { at: start, text: 'Heute neu im Laden', ...theirs })])).toMatchObject({ added: known ? 0 : 1, known: known ? 1 : 0 });
    expect(await all()).toHaveLength(known ? 1 : 2);
  });

  test('a post we noticed learns that it went out, and where; taking the import back undoes that too', async () => {
    await (await database()).add(post({ key: 'uuid', at: start, text: 'Ja', level: 'likely' }));
    const before = await all();
    await importAll([told(1, { at: start, text: 'Ja' }), told(2, { at: start + minute, text: 'Ja' }), ...many(5).slice(2)]);
    expect((await all()).filter(({ text }) => text === 'Ja')).toMatchObject([{ key: 'x:2' }, { key: 'x:1', level: 'confirmed', url: 'https://x.com/moni/status/1', tips: ['links/tracking'] }]);
    expect(await importAll([told(1, { at: start, text: 'Ja' })], { ...file, id: 'x-2' })).toMatchObject({ known: 1 });
    await takeBack();
    expect(await all()).toEqual(before);
  });

  test('two posts of a site with different numbers are different, however alike', async () => {
    await importAll([told(1, { at: start, text: 'Ja' })]);
    expect(await importAll([told(2, { at: start, text: 'Ja' })], { ...file, id: 'x-2' })).toMatchObject({ added: 1 });
  });

  test('all or nothing: when the disk is full in the middle, nothing of the piece is there', async () => {
    const { begin, write } = await load();
    await begin(file);
    await write(file.id, many(3));
    const { put } = IDBObjectStore.prototype;
    let room = 5;
    const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...given) {
      if (room-- === 0) throw new DOMException('full', 'QuotaExceededError');
      return put.apply(this, given);
    });
    await expect(write(file.id, many(20))).rejects.toMatchObject({ why: 'storage full' });
    full.mockRestore();
    expect(await all()).toHaveLength(3);
    expect(await write(file.id, many(20))).toEqual({ added: 17, mine: 3, known: 0 });
  });

  test('an archive in no order, among very many posts, brings each once as well', async () => {
    const { begin, write } = await load();
    await begin(file);
    const all = many(7_000);
    for (let from = 0; from < 7_000; from += 3_500) await write(file.id, all.slice(from, from + 3_500));
    const mixed = [...all.filter((_post, index) => index % 170 === 0), told(1, { at: start - 400 * 1440 * minute, key: 'x:80001' }), told(7_001)];
    const reads = vi.spyOn(IDBIndex.prototype, 'getAll');
    expect(await write(file.id, mixed)).toEqual({ added: 2, mine: mixed.length - 2, known: 0 });
    expect(reads.mock.calls.length).toBeGreaterThan(1);
    reads.mockRestore();
  });

  test('is found by likeness at once', async () => {
    await importAll([told(1, { text: 'Am Samstag zeigen wir im Laden, wie man Messer schleift. Kommt vorbei, es gibt Kuchen!' })]);
    const { alike } = await import('../../entrypoints/background/history-alike');
    expect(await alike({ text: 'Am Samstag zeigen wir in unserem Laden, wie man Messer schleift. Kommt vorbei, es gibt Kaffee!' })).toMatchObject([{ site: 'x' }]);
  });
});

describe('taking back', () => {
  test('leaves what was there before, and what came in between', async () => {
    const { add } = await database();
    await add(post({ key: 'before' }));
    const { begin, write } = await load();
    await begin(file);
    await write(file.id, many(3));
    await add(post({ key: 'between' }));
    await write(file.id, many(6));
    await takeBack();
    expect((await all()).map(({ key }) => key).toSorted()).toEqual(['before', 'between']);
    expect(await (await load()).imports()).toEqual([]);
    expect(await importAll(many(6))).toMatchObject({ added: 6 });
  });

  test('of many posts goes piece by piece, cut off at any time', async () => {
    const { begin, write, takeBack: take, imports } = await load();
    await begin(file);
    for (let from = 0; from < 5_000; from += 2_500) await write(file.id, many(5_000).slice(from, from + 2_500));
    expect(await take(file.id)).toEqual({ left: 3_000 });
    sleep();
    expect(await imports()).toMatchObject([{ state: 'leaving', added: 3_000 }]);
    await expect(write(file.id, many(1))).rejects.toMatchObject({ why: 'not allowed' });
    expect(await takeBack()).toBe(1);
    expect(await all()).toEqual([]);
  });

  test('goes as far as a damaged record allows', async () => {
    await importAll(many(3));
    const { openDB } = await import('idb');
    const direct = await openDB('history');
    await direct.put('imports', { id: file.id });
    direct.close();
    expect(await (await load()).imports()).toEqual([{ id: file.id, kind: '', name: '', at: 0, state: 'open', added: 0 }]);
    expect(await importAll(many(4))).toMatchObject({ added: 1, mine: 3 });
    await takeBack();
    expect(await (await load()).imports()).toEqual([]);
    expect(await all()).toHaveLength(3);
  });

  test('of an import nobody knows is refused', async () => {
    await expect(takeBack('x-9')).rejects.toMatchObject({ why: 'not allowed' });
  });
});

test('looking counts what is known and writes nothing', async () => {
  await importAll(many(3));
  const { countKnown } = await load();
  expect(await countKnown(many(10))).toBe(3);
  expect(await all()).toHaveLength(3);
});
