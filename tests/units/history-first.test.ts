import { openDB } from 'idb';
import { beforeEach, describe, expect, test, vi } from 'vitest';

import type { Order, Pick } from '../../rules/figures/pick';
import type { Post } from '../../rules';
import { freshBrowser, post, sleep } from './background';

const kinds = ['post', 'reply', 'thread'] as const;
const places = [{ site: 'x', account: 'moni' }, { site: 'bluesky', account: 'moni.example' }, { site: 'x', account: undefined }, { site: 'x', account: 'shop' }] as const;
/** Two share each moment, and none stands where it was added. */
const many = Array.from({ length: 300 }, (_, index): Post =>
  post({ key: `k${index}`, ...places[index % places.length], at: 1_000 + Math.floor(((index * 7) % 300) / 2), kind: kinds[index % 3], level: index % 5 ? 'confirmed' : 'likely', tips: index % 4 ? [] : ['links/tracking'], text: index % 6 ? `Nummer ${index}` : `Kuchen ${index}` }),
);

const firstRows = async (wish: object = {}, most = 200) => (await import('../../entrypoints/background/history-first')).firstRows({ filter: {}, order: 'newest', search: '', ...wish }, most, Number.POSITIVE_INFINITY);
const rows = async (wish: object) => (await import('../../entrypoints/background/history-rows')).rows({ filter: {}, order: 'newest', ...wish });

/** Imports the posts and is interrupted before anything is made of them. */
async function remember(): Promise<void> {
  const { begin, write } = await import('../../entrypoints/background/history-imports');
  await begin({ id: 'x-1', kind: 'x', name: 'twitter.zip' });
  await write('x-1', many);
}

async function columnsStored(): Promise<number> {
  const raw = await openDB('history');
  const count = await raw.count('columns');
  raw.close();
  return count;
}

beforeEach(async () => {
  freshBrowser();
  await remember();
});

describe('the first rows of a table', () => {
  const filters: readonly Pick[] = [{}, { site: 'x' }, { site: 'x', account: 'moni' }, { site: 'x', account: null }, { site: 'flickr' }, { kind: 'answer' }, { note: 'unsure' }, { note: 'tips', site: 'x' }, { from: 1_010, to: 1_090 }, { from: 1_010, to: 1_020, site: 'bluesky' }];
  const orders: readonly Order[] = ['newest', 'oldest', 'place'];

  test.each(orders)('are those the whole begins with, ordered by %s', async (order) => {
    for (const filter of filters) {
      for (const search of ['', 'kuchen']) {
        const first = await firstRows({ filter, order, search });
        const whole: number[] = [];
        for (let from: number | null = 0; from !== null; ) {
          const { ids, next }: { ids: readonly number[]; next: number | null } = await rows({ filter, order, search, from });
          whole.push(...ids);
          from = next;
        }
        expect([filter, search, first]).toEqual([filter, search, whole.slice(0, 200)]);
      }
    }
  });

  test('are told before anything was made of the posts', async () => {
    expect(await firstRows()).toHaveLength(200);
    expect(await columnsStored()).toBe(0);
  });

  test('of a short history are all of it, with one question', async () => {
    expect(await rows({ first: true })).toEqual(await rows({}));
  });

  test('of a long one come without the rest', async () => {
    const { restore } = await import('../../entrypoints/background/history-database');
    await restore([{ ...post({ key: 'late', at: 5_000 }), id: 5_000 }]);
    const { ids, ...rest } = await rows({ first: true });
    expect([ids[0], rest]).toEqual([5_000, { part: 0, next: null }]);
    expect((await rows({})).ids.slice(0, ids.length)).toEqual(ids);
  });

  test('by tips wait for the whole, where no index is in that order', async () => {
    expect(await firstRows({ order: 'tips' })).toEqual([]);
  });

  test('end before a record that cannot be read', async () => {
    const all = await firstRows();
    const { continue: next } = IDBCursor.prototype;
    let read = 0;
    vi.spyOn(IDBCursor.prototype, 'continue').mockImplementation(function (this: IDBCursor, ...given) {
      if (++read > 120) throw new DOMException('damaged', 'DataError');
      return next.apply(this, given);
    });
    const ids = await firstRows();
    vi.restoreAllMocks();
    expect(ids.length).toBeGreaterThan(0);
    expect(ids).toEqual(all.slice(0, ids.length));
  });
});

describe('what a table is made of', () => {
  test('is there when an import has ended, before anybody opens the table', async () => {
    const { finish } = await import('../../entrypoints/background/history-imports');
    await finish('x-1');
    await vi.waitFor(async () => expect(await columnsStored()).toBe(1));
    sleep();
    expect(await rows({})).toMatchObject({ part: 1, next: null });
  });

  test('is made once for two who ask at once', async () => {
    const { columns } = await import('../../entrypoints/background/history-columns');
    const put = vi.spyOn(IDBObjectStore.prototype, 'put');
    const asked = await Promise.all([columns(400), columns(400), columns(400)]);
    expect(asked.map(({ part }) => part)).toEqual([1, 1, 1]);
    expect(put.mock.contexts.filter((store) => (store as IDBObjectStore).name === 'columns')).toHaveLength(1);
    vi.restoreAllMocks();
  });

  test('follows a post that changes while it is being made', async () => {
    const { columns } = await import('../../entrypoints/background/history-columns');
    const { confirm, remove } = await import('../../entrypoints/background/history-database');
    const [, unsure = 0] = (await rows({ filter: { note: 'unsure' } })).ids;
    sleep();
    await Promise.all([columns(400), confirm(unsure), rows({}), remove([1])]);
    expect((await rows({ filter: { note: 'unsure' } })).ids).not.toContain(unsure);
    expect((await rows({})).ids).toHaveLength(299);
  });
});
