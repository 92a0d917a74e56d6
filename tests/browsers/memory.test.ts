import type { Page } from 'puppeteer-core';
import type { Browser } from 'webextension-polyfill';

import type { KnownPost, Post } from '../../rules';
import { isAwake, stopBackground } from './harness/background';
import { describe, expect, test } from './harness/test';
import { until } from './harness/until';

type Own = { chrome: Pick<Browser, 'runtime' | 'storage' | 'tabs' | 'scripting' | 'action'> };

const post = (key: string, over: Partial<Post> = {}): Post => ({
  key, site: 'x', account: 'moni', kind: 'post', level: 'likely', at: Date.UTC(2026, 10, 2), text: `Beitrag ${key}`,
  links: [], hashtags: [], mentions: [], media: [], tips: [], fixes: [], ...over,
});

const outbox = (page: Page) => page.evaluate(async () => Object.keys(await (globalThis as unknown as Own).chrome.storage.local.get(null)).filter((key) => key.startsWith('outbox:')));

async function history(ask: (kind: string, data: object) => Promise<unknown>): Promise<KnownPost[]> {
  const posts: KnownPost[] = [];
  let before: object | undefined;
  for (;;) {
    const { value } = (await ask('history.list', { limit: 500, ...(before && { before }) })) as { value: { posts: KnownPost[]; more: object | null } };
    posts.push(...value.posts);
    if (!value.more) return posts;
    before = value.more;
  }
}

/** Runs in an own page, but does what a page's script does: ask, and put into the outbox what was not answered. */
async function addMany(keys: string[], model: Post): Promise<string[]> {
  const { chrome } = globalThis as unknown as Own;
  const acknowledged: string[] = [];
  const progress = globalThis as unknown as { added: number };
  progress.added = 0;
  const add = async (key: string, level: Post['level']) => {
    const data = { ...model, key, level };
    const late = new Promise((resolve) => setTimeout(resolve, 1_000));
    const reply = (await Promise.race([chrome.runtime.sendMessage({ takt: 'ask', kind: 'history.add', data }), late]).catch(() => undefined)) as { ok?: boolean } | undefined;
    if (reply?.ok) acknowledged.push(key);
    else await chrome.storage.local.set({ [`outbox:${key}`]: data });
    progress.added++;
  };
  // Each post is noticed twice, as on a site that confirms it later.
  for (const key of keys) {
    await add(key, 'likely');
    await add(key, 'confirmed');
  }
  return acknowledged;
}

/** Runs in an own page: leaves a history of version 1 with one post, and holds it open until `release` is called. */
async function holdOld(stored: object): Promise<void> {
  const old = globalThis as unknown as { release: () => void; asked: boolean };
  // In one breath, so that nobody opens it in between.
  indexedDB.deleteDatabase('history');
  const opening = indexedDB.open('history', 1);
  opening.addEventListener('upgradeneeded', () => {
    const store = opening.result.createObjectStore('posts', { keyPath: 'id', autoIncrement: true });
    store.createIndex('key', 'key', { unique: true });
    store.createIndex('at', 'at');
    store.createIndex('site', ['site', 'at']);
    store.createIndex('place', ['site', 'by', 'at']);
    store.createIndex('fingerprint', 'fingerprint');
    store.put(stored);
  });
  await new Promise((resolve, reject) => {
    opening.addEventListener('success', resolve);
    opening.addEventListener('error', () => reject(opening.error));
  });
  old.asked = false;
  opening.result.addEventListener('versionchange', () => (old.asked = true));
  old.release = () => opening.result.close();
}

describe('the background is stopped', () => {
  test('while posts are being added: nothing is lost, nothing is doubled, nothing falls back', { timeout: 180_000 }, async ({ takt }) => {
    const page = await takt.own('popup.html');
    const keys = Array.from({ length: 50 }, (_, index) => `k${index}`);
    const adding = page.evaluate(addMany, keys, post(''));
    const added = () => page.evaluate(() => (globalThis as unknown as { added?: number }).added ?? 0);
    let stops = 0;
    // Stopped again whenever it has got a little further, at uneven distances so that every moment of an adding is met.
    for (let next = 1; next < keys.length * 2; next += 1 + (stops % 4)) {
      await until(`${next} are added`, async () => (await added()) >= next, { within: 30_000 });
      await stopBackground(takt, page);
      stops++;
    }
    const acknowledged = await adding;
    expect(stops).toBeGreaterThan(30);
    // Whatever wakes it next lets it finish.
    await takt.ask('settings.read', {});
    await until('the outbox is empty', async () => (await outbox(page)).length === 0);

    const posts = await history(takt.ask);
    expect(posts.map(({ key }) => key).toSorted()).toEqual(keys.toSorted());
    expect(posts.filter(({ level }) => level !== 'confirmed')).toEqual([]);
    expect(posts.map(({ key }) => key)).toEqual(expect.arrayContaining([...new Set(acknowledged)]));
    await page.close();
  });

  test('mail wakes it, and is taken in without being asked', async ({ takt }) => {
    const page = await takt.own('popup.html');
    // What the page asked when it opened may wake it once more.
    await until('the background sleeps', async () => {
      await stopBackground(takt, page);
      return !(await isAwake(takt, page));
    });
    await page.evaluate((data) => (globalThis as unknown as Own).chrome.storage.local.set({ 'outbox:late': data }), post('late'));
    await until('the outbox is empty', async () => (await outbox(page)).length === 0);
    expect(await history(takt.ask)).toMatchObject([{ key: 'late' }]);
    await page.close();
  });

  test('settings and history are the same after it', async ({ takt }) => {
    const page = await takt.own('popup.html');
    await takt.ask('settings.change', { language: 'de', sites: { x: { mode: 'quiet' } } });
    await takt.ask('history.add', post('one'));
    await stopBackground(takt, page);
    expect(await takt.ask('settings.read', {})).toMatchObject({ value: { language: 'de', sites: { x: { mode: 'quiet' } } } });
    expect(await history(takt.ask)).toMatchObject([{ key: 'one' }]);
    await page.close();
  });

  test('while it brings the history to a new version: every post is there afterwards', async ({ takt }) => {
    const page = await takt.own('popup.html');
    await page.evaluate(holdOld, { ...post('old'), by: 'moni' });
    void takt.ask('history.list', { limit: 5 }).catch(() => undefined);
    await until('the upgrade waits', () => page.evaluate(() => (globalThis as unknown as { asked: boolean }).asked));
    await Promise.all([page.evaluate(() => (globalThis as unknown as { release: () => void }).release()), stopBackground(takt, page)]);
    expect(await history(takt.ask)).toMatchObject([{ key: 'old', text: 'Beitrag old' }]);
    await page.close();
  });
});

test('a post made elsewhere is told to an open page of the extension', async ({ takt }) => {
  const page = await takt.own('popup.html');
  const heard = page.evaluate(() => new Promise((resolve) => new BroadcastChannel('history').addEventListener('message', ({ data }) => resolve(data))));
  await page.evaluate(() => undefined);
  await takt.ask('history.add', post('one'));
  expect(await heard).toBe('changed');
  await page.close();
});

describe('a web page', () => {
  test('sees neither history nor background nor any file of the extension', async ({ takt, visit }) => {
    await takt.ask('history.add', post('secret'));
    const page = await visit('https://x.com/compose/post');
    const own = await takt.own('popup.html');
    const origin = await own.evaluate(() => location.origin);
    const seen = await page.raw.evaluate(async (id) => {
      const { chrome, browser } = globalThis as unknown as { chrome?: { runtime?: { sendMessage?: (...all: unknown[]) => Promise<unknown> } }; browser?: unknown };
      const told = await Promise.resolve()
        .then(() => chrome?.runtime?.sendMessage?.(id, { takt: 'ask', kind: 'history.list', data: { limit: 5 } }))
        .catch(() => undefined);
      return { told, browser: typeof browser, databases: (await indexedDB.databases()).map(({ name }) => name) };
    }, takt.extensionId);
    expect(seen.told ?? null).toBeNull();
    expect(seen.browser).toBe('undefined');
    expect(seen.databases).not.toContain('history');
    const manifest = await own.evaluate(() => (globalThis as unknown as Own).chrome.runtime.getManifest());
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
    expect(origin).toMatch(/^(chrome|moz)-extension:/);
    await own.close();
  });

  test('not even with our own script in it: only what is open to pages is answered', async ({ takt, visit }) => {
    await takt.ask('history.add', post('secret'));
    await visit('https://x.com/compose/post');
    const own = await takt.own('popup.html');
    const told = await own.evaluate(async () => {
      const { chrome } = globalThis as unknown as Own;
      const [tab] = await chrome.tabs.query({ url: 'https://x.com/*' });
      const kinds = { 'history.list': { limit: 5 }, 'history.export': {}, 'history.remove': { ids: [1] }, 'settings.read': {}, 'settings.change': { language: 'en' }, 'draft.read': {}, 'history.places': {} };
      const [result] = await chrome.scripting.executeScript({
        target: { tabId: tab?.id ?? -1 },
        args: [kinds],
        func: async (all: object) => {
          const replies: Record<string, unknown> = {};
          for (const [kind, data] of Object.entries(all)) replies[kind] = await (globalThis as unknown as Own).chrome.runtime.sendMessage({ takt: 'ask', kind, data });
          const databases = (await indexedDB.databases()).map(({ name }) => name);
          return { replies: Object.values(replies), databases };
        },
      });
      return result?.result as { replies: unknown[]; databases: string[] };
    });
    expect(told.replies).toHaveLength(7);
    for (const reply of told.replies) expect(reply).toEqual({ ok: false, why: 'not allowed' });
    expect(told.databases).not.toContain('history');
    await own.close();
  });
});

test('the badge counts for its tab and goes with the page', async ({ takt, visit }) => {
  await takt.ask('settings.change', { sites: { x: { mode: 'quiet' } } });
  const page = await visit('https://x.com/compose/post');
  await page.write('Unser #e-mail Tipp: [LINK]');
  const own = await takt.own('popup.html');
  const badge = () => own.evaluate(async () => {
    const { chrome } = globalThis as unknown as Own;
    const [tab] = await chrome.tabs.query({ url: 'https://x.com/*' });
    return chrome.action.getBadgeText({ tabId: tab?.id });
  });
  await until('the badge shows a number', async () => /^\d+$/.test(await badge()));
  await page.go('https://x.com/home');
  await until('the badge is empty', async () => (await badge()) === '');
  await own.close();
});
