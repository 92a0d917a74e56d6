import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { openDB } from 'idb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { fingerprint } from '../../rules/likeness';
import { shapes } from '../../rules/shape';
import { fromStored, steps as historySteps, version as historyVersion, type HistorySchema, type StoredPost } from '../../entrypoints/background/history-schema';
import { renameRules, steps as settingsSteps, upgrade, version as settingsVersion } from '../../entrypoints/background/settings-versions';
import { freshBrowser } from './background';

const example = (name: string): unknown => JSON.parse(readFileSync(join(import.meta.dirname, 'versions', `${name}.json`), 'utf8'));
const upTo = (last: number) => Array.from({ length: last }, (_, index) => index + 1);

beforeEach(freshBrowser);

/** Leaves the stored example of a version of the history in the browser, as that version had it. */
async function storeOld(version: number): Promise<readonly StoredPost[]> {
  const { posts } = example(`history-${version}`) as { posts: StoredPost[] };
  const old = await openDB<HistorySchema>('history', version, {
    async upgrade(database, _from, _to, transaction) {
      for (const step of historySteps.slice(0, version)) await step(database, transaction as Parameters<typeof step>[1]);
    },
  });
  for (const post of posts) await old.put('posts', post);
  old.close();
  return posts;
}

describe('the history', () => {
  test.each(upTo(historyVersion))('of version %i comes into this one with every post', async (from) => {
    const posts = await storeOld(from);

    const { list } = await import('../../entrypoints/background/history-list');
    const found = (await list({ limit: 10 })).posts;
    expect(found.map(({ id }) => id).sort()).toEqual(posts.map(({ id }) => id).sort());
    for (const post of found) expect(shapes.knownPost.parse(post)).toEqual(post);
    if (from === historyVersion) expect(found).toEqual(posts.map(fromStored).reverse());
  });

  test('of version 1 is asked for near posts as soon as it is open, and its sketches are made whole', async () => {
    const posts = await storeOld(1);

    const { alike } = await import('../../entrypoints/background/history-alike');
    const text = 'Morgen öffnen wir schon um 9 Uhr. Kommt alle vorbei!';
    expect(await alike({ text: posts[0]?.text ?? '' })).toMatchObject([{ site: 'x', likeness: 1 }]);
    await vi.waitFor(async () => expect(await alike({ text })).toMatchObject([{ site: 'x', account: 'moni' }]));
  });

  const cuts = [
    { from: 1, of: () => IDBDatabase.prototype, step: 'createObjectStore' },
    { from: 6, of: () => IDBObjectStore.prototype, step: 'deleteIndex' },
  ] as const;
  test.each(cuts)('an upgrade of version $from cut off leaves the old version whole, and the next one goes through', async ({ from, of, step }) => {
    const posts = await storeOld(from);

    const native = of() as unknown as Record<string, (...given: unknown[]) => unknown>;
    const original = native[step] as (...given: unknown[]) => unknown;
    const cut = vi.spyOn(native, step).mockImplementation(function (this: unknown, ...given) {
      original.apply(this, given);
      throw new DOMException('cut off', 'UnknownError');
    });
    const { list } = await import('../../entrypoints/background/history-list');
    await expect(list({ limit: 10 })).rejects.toThrow();
    cut.mockRestore();
    const again = await openDB('history');
    expect([again.version, await again.count('posts')]).toEqual([from, posts.length]);
    again.close();
    expect((await list({ limit: 10 })).posts).toHaveLength(posts.length);
  });

  test('holds fingerprints that never change: a new way of making them needs a new version', () => {
    expect(fingerprint('Morgen öffnen wir um 9 Uhr.\n\nKommt vorbei! https://example.org/a?utm_source=x #Wien')).toBe(5339363648261305);
  });
});

describe('settings', () => {
  test.each(upTo(settingsVersion))('of version %i come into this one', (from) => {
    const now = shapes.settings.parse(upgrade(example(`settings-${from}`)));
    expect(now.version).toBe(settingsVersion);
    if (from === settingsVersion) expect(now).toEqual(example(`settings-${from}`));
  });

  test('go through every step in order', () => {
    const steps = { 1: (old: object) => ({ ...old, b: 1 }), 2: (old: object) => ({ ...old, c: 2 }) };
    expect(upgrade({ version: 1, a: 0 }, steps, 3)).toEqual({ version: 3, a: 0, b: 1, c: 2 });
    expect(upgrade({ version: 2, a: 0 }, steps, 3)).toEqual({ version: 3, a: 0, c: 2 });
  });

  test.each([[null], ['text'], [{}], [{ version: '1' }], [{ version: 99 }], [{ version: 0 }], [{ version: 1.5 }], [{ version: Number.NaN }]])('%j is refused', (stored) => {
    expect(() => upgrade(stored)).toThrow();
  });

  test('every released version has its step', () => {
    expect(Object.keys(settingsSteps).map(Number)).toEqual(upTo(settingsVersion - 1));
  });

  test('follow a rule to its new name', async () => {
    const names = new Map([['links/tracking', 'links/bare']]);
    const old = shapes.settings.parse(upgrade({ ...(example('settings-1') as object), sites: { x: { rules: { 'links/tracking': true } }, y: { mode: 'off' } } }));
    expect(renameRules(old, names)).toMatchObject({
      rules: { 'links/bare': false },
      sites: { x: { rules: { 'links/bare': true } }, y: { mode: 'off' } },
      ignored: { 'x/moni': ['links/bare'] },
    });
    await fakeBrowser.storage.local.clear();
  });
});
