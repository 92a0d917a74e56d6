import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { freshBrowser, post } from './background';

type Listener = (...all: unknown[]) => unknown;

const event = () => {
  const listeners: Listener[] = [];
  return { addListener: (listener: Listener) => listeners.push(listener), fire: (...all: unknown[]) => listeners.map((listener) => listener(...all)) };
};
const commands = event();
const added = event();
const removed = event();

/** Starts the background as the browser does: everything in one go, nothing awaited. */
async function wake(): Promise<void> {
  const { default: background } = await import('../../entrypoints/background/index');
  void background.main();
}

beforeEach(() => {
  freshBrowser();
  vi.restoreAllMocks();
  Object.assign(fakeBrowser.runtime, { getManifest: () => ({ content_scripts: [{ js: ['content-scripts/compose.js'], matches: ['https://x.com/*'] }] }) });
  Object.assign(fakeBrowser, { commands: { onCommand: commands } });
  Object.assign(fakeBrowser.permissions, { onAdded: added, onRemoved: removed, getAll: async () => ({ origins: ['https://a.example/*'] }) });
  Object.assign(fakeBrowser.scripting, { getRegisteredContentScripts: async () => [], registerContentScripts: vi.fn(async () => undefined), executeScript: async () => [] });
});

const list = async () => (await (await import('../../entrypoints/background/history-list')).list({ limit: 9 })).posts.map(({ key }) => key);
const registered = () => vi.mocked(fakeBrowser.scripting.registerContentScripts).mock.calls.length;

describe('woken', () => {
  test('listens to everything before anything is awaited', async () => {
    const { default: background } = await import('../../entrypoints/background/index');
    const spies = [fakeBrowser.runtime.onMessage, fakeBrowser.runtime.onInstalled, fakeBrowser.runtime.onStartup, fakeBrowser.storage.local.onChanged, commands, added, removed, fakeBrowser.alarms.onAlarm].map((one) => vi.spyOn(one as { addListener(listener: Listener): void }, 'addListener'));
    void background.main();
    for (const spy of spies) expect(spy).toHaveBeenCalled();
  });

  test('takes in what waited, and what comes later', async () => {
    await fakeBrowser.storage.local.set({ 'outbox:a': post({ key: 'a' }) });
    await wake();
    await vi.waitFor(async () => expect(await list()).toEqual(['a']));
    await fakeBrowser.storage.local.set({ 'outbox:b': post({ key: 'b' }) });
    await vi.waitFor(async () => expect(await list()).toEqual(['b', 'a']));
  });

  test('registers granted hosts when the browser starts, when Takt was updated, and when permissions change', async () => {
    await wake();
    for (const fire of [() => fakeBrowser.runtime.onStartup.trigger(), () => fakeBrowser.runtime.onInstalled.trigger({ reason: 'update' } as Browser.runtime.InstalledDetails), () => added.fire({}), () => removed.fire({})]) {
      const before = registered();
      void fire();
      await vi.waitFor(() => expect(registered()).toBeGreaterThan(before));
    }
  });

  test('a trouble of its own is said on the health page', async () => {
    vi.spyOn(fakeBrowser.scripting, 'registerContentScripts').mockRejectedValue(new Error('no such host'));
    await wake();
    await fakeBrowser.runtime.onStartup.trigger();
    const { readHealth } = await import('../../entrypoints/background/health-store');
    await vi.waitFor(async () => expect((await readHealth()).sites['takt']?.['part threw']?.detail).toBe('no such host'));
  });
});

describe('the welcome page', () => {
  const opened = async () => (await fakeBrowser.tabs.query({})).filter(({ url }) => url?.endsWith('/welcome.html')).length;

  test.each([['install', 1], ['update', 0], ['chrome_update', 0]] as const)('after %s: %i', async (reason, times) => {
    const before = await opened();
    const { onInstalled } = await import('../../entrypoints/background/first-run');
    await onInstalled({ reason });
    expect((await opened()) - before).toBe(times);
  });
});

describe('the keyboard command', () => {
  test('goes to the page in front, and to nobody when there is no Takt in it', async () => {
    const send = vi.fn(async () => Promise.reject(new Error('Receiving end does not exist.')));
    Object.assign(fakeBrowser.tabs, { query: async () => [{ id: 5 }], sendMessage: send });
    const { onCommand } = await import('../../entrypoints/background/keys');
    await onCommand('focus');
    expect(send).toHaveBeenCalledWith(5, { takt: 'focus' });
    await onCommand('other');
    expect(send).toHaveBeenCalledTimes(1);
  });
});
