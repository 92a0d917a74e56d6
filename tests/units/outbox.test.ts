import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { freshBrowser, post, sleep } from './background';

const outbox = () => import('../../entrypoints/background/outbox');
const list = async () => (await (await import('../../entrypoints/background/history-list')).list({ limit: 50 })).posts;
const { local } = fakeBrowser.storage;
const waiting = async () => Object.keys(await local.get(null)).filter((key) => key.startsWith('outbox:'));

beforeEach(freshBrowser);

test('brings what waits into the history and leaves nothing behind', async () => {
  await local.set({ 'outbox:a': post({ key: 'a' }), 'outbox:b': post({ key: 'b' }), settings: { version: 1 } });
  await (await outbox()).drainOutbox();
  expect((await list()).map(({ key }) => key).sort()).toEqual(['a', 'b']);
  expect(await waiting()).toEqual([]);
  expect(await local.get('settings')).toEqual({ settings: { version: 1 } });
});

test('a post that was already there is not doubled, and rises', async () => {
  await (await import('../../entrypoints/background/history-database')).add(post({ key: 'a' }));
  await local.set({ 'outbox:a': post({ key: 'a', level: 'confirmed' }) });
  await Promise.all([(await outbox()).drainOutbox(), (await outbox()).drainOutbox()]);
  expect(await list()).toMatchObject([{ key: 'a', level: 'confirmed' }]);
});

test('killed after storing and before tidying: the next start finishes, nothing doubled', async () => {
  await local.set({ 'outbox:a': post({ key: 'a' }) });
  const spy = vi.spyOn(fakeBrowser.storage.local, 'remove').mockRejectedValue(new Error('killed'));
  await expect((await outbox()).drainOutbox()).rejects.toThrow('killed');
  spy.mockRestore();
  sleep();
  expect(await waiting()).toEqual(['outbox:a']);
  await (await outbox()).drainOutbox();
  expect(await waiting()).toEqual([]);
  expect(await list()).toHaveLength(1);
});

test('with a full disk everything waits on, and the toolbar button says so', async () => {
  const badge = vi.spyOn(fakeBrowser.action, 'setBadgeText');
  await local.set({ 'outbox:a': post({ key: 'a' }) });
  const spy = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  expect(await (await outbox()).drainOutbox()).toEqual({ count: 1, why: 'storage full' });
  spy.mockRestore();
  expect(await waiting()).toEqual(['outbox:a']);
  expect(badge.mock.lastCall).toEqual([{ text: '!' }]);
  expect(await (await outbox()).drainOutbox()).toEqual({ count: 0 });
  expect(badge.mock.lastCall).toEqual([{ text: '' }]);
  expect(await list()).toHaveLength(1);
});

test('what is written while it is taken in is mail again', async () => {
  await local.set({ 'outbox:a': post({ key: 'a' }) });
  const database = await import('../../entrypoints/background/history-database');
  const { drainOutbox } = await outbox();
  const add = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(function put(this: IDBObjectStore, value: unknown) {
    void local.set({ 'outbox:a': post({ key: 'a', level: 'confirmed' }) });
    add.mockRestore();
    return this.put(value);
  });
  await drainOutbox();
  expect(await waiting()).toEqual(['outbox:a']);
  await drainOutbox();
  expect(await list()).toMatchObject([{ level: 'confirmed' }]);
  expect(database).toBeDefined();
});

test('what cannot be read is kept aside and holds up nobody', async () => {
  await local.set({ 'outbox:a': { key: 'a', text: 7 }, 'outbox:b': post({ key: 'b' }) });
  await (await outbox()).drainOutbox();
  expect((await list()).map(({ key }) => key)).toEqual(['b']);
  expect(await local.get('broken.outbox:a')).toEqual({ 'broken.outbox:a': { key: 'a', text: 7 } });
  expect(await waiting()).toEqual([]);
});

test('knows mail from other changes', async () => {
  const { isMail } = await outbox();
  expect(isMail({ 'outbox:a': { newValue: {} } })).toBe(true);
  expect(isMail({ 'outbox:a': {}, settings: { newValue: {} } })).toBe(false);
});
