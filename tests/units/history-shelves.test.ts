import { openDB } from 'idb';
import { beforeEach, describe, expect, test, vi } from 'vitest';

import { blockPosts, postSize } from '../../rules/likeness/scan';
import { freshBrowser, post, sleep } from './background';

const database = () => import('../../entrypoints/background/history-database');
const text = 'Die Stadtbücherei verlängert ihre Öffnungszeiten. Ab Oktober haben wir donnerstags bis 21 Uhr auf.';

beforeEach(freshBrowser);

describe('old blocks', () => {
  /** A history with posts in seventeen blocks and more, as an import leaves it. */
  async function fill(): Promise<void> {
    const { restore } = await database();
    await restore(Array.from({ length: 18 }, (_, number) => ({ ...post({ key: `b${number}`, text: `${text} Haus ${number}`, account: `a${number}` }), id: number * blockPosts + 5 })));
  }
  const lengths = async () => {
    const raw = await openDB('history');
    const stored = new Map((await raw.getAllKeys('sketches')).map((key, index) => [Number(key), index] as const));
    const values = (await raw.getAll('sketches')) as Int32Array[];
    raw.close();
    return [...stored].filter(([key]) => key >= 0).map(([key, index]) => [key, (values[index]?.length ?? 0) / (blockPosts * postSize)]);
  };
  const accounts = async (asked: string) => {
    const { nearPosts } = await import('../../entrypoints/background/history-alike');
    return (await nearPosts({ text: asked })).map(({ post: { account } }) => account ?? '').toSorted();
  };

  test('are put together after the first question, and found there by the next background', async () => {
    await fill();
    const before = await accounts(text);
    await vi.waitFor(async () => expect(await lengths()).toEqual([[0, 16], [16, 1], [17, 1]]));
    sleep();
    expect(await accounts(text)).toEqual(before);
  });

  test('are put together when an import is finished', async () => {
    await fill();
    const { begin, finish } = await import('../../entrypoints/background/history-imports');
    await begin({ id: 'a', kind: 'takt', name: 'a' });
    await finish('a');
    await vi.waitFor(async () => expect(await lengths()).toEqual([[0, 16], [16, 1], [17, 1]]));
  });

  test('lose and get back single posts', async () => {
    await fill();
    await accounts(text);
    await vi.waitFor(async () => expect(await lengths()).toHaveLength(3));
    sleep();
    const { remove, restore } = await database();
    // One lies beside its block afterwards, the two of another are written into it.
    const { posts } = await remove([3 * blockPosts + 5, 7 * blockPosts + 5]);
    await restore([{ ...post({ key: 'new', text: `${text} Haus neu`, account: 'neu' }), id: 9 * blockPosts + 32 }]);
    const left = await accounts(`${text} Haus neu`);
    expect(left).toContain('neu');
    expect(left).not.toContain('a3');
    sleep();
    expect(await accounts(`${text} Haus neu`)).toEqual(left);
    await (await database()).restore(posts);
    sleep();
    expect(await accounts(`${text} Haus 3`)).toContain('a3');
    expect(await lengths()).toEqual([[0, 16], [16, 1], [17, 1]]);
  });

  test('are made anew when what they are together in is damaged', async () => {
    await fill();
    await accounts(text);
    await vi.waitFor(async () => expect(await lengths()).toHaveLength(3));
    const raw = await openDB('history');
    await raw.put('sketches', new Int32Array(99), 0);
    raw.close();
    sleep();
    await vi.waitFor(async () => expect(await accounts(`${text} Haus 3`)).toContain('a3'));
    await vi.waitFor(async () => expect(await lengths()).toEqual([[0, 16], [16, 1], [17, 1]]));
  });
});
