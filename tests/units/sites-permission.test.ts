import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { originOf } from '../../rules/match';
import { matches, pages } from '../../rules/pages';
import { freshBrowser } from './background';

type Script = { id: string; js: string[]; matches: string[]; allFrames: boolean; persistAcrossSessions: boolean };
let granted: string[] = [];
let registered: Script[] = [];
const started: { tab: number; files: string[] }[] = [];
const tabs = [
  { id: 1, url: 'https://x.com/home' },
  { id: 2, url: 'https://social.example/home' },
];

/** As Chromium says it, and as Firefox does; only paths may be handed back. */
const files = { chromium: 'content-scripts/compose.js', firefox: fakeBrowser.runtime.getURL('/content-scripts/compose.js' as '/') };
let file = files.chromium;

const permission = () => import('../../entrypoints/background/sites-permission');

beforeEach(() => {
  freshBrowser();
  granted = [...new Set(matches.map(originOf))];
  file = files.chromium;
  registered = [];
  started.length = 0;
  Object.assign(fakeBrowser.runtime, { getManifest: () => ({ content_scripts: [{ js: [file], matches: [...matches], run_at: 'document_idle' }] }) });
  Object.assign(fakeBrowser.permissions, {
    getAll: async () => ({ origins: granted }),
    contains: async ({ origins }: { origins: string[] }) => origins.every((origin) => granted.includes(originOf(origin))),
    remove: async ({ origins }: { origins: string[] }) => {
      granted = granted.filter((host) => !origins.includes(host));
    },
  });
  Object.assign(fakeBrowser.scripting, {
    getRegisteredContentScripts: async ({ ids }: { ids: string[] }) => registered.filter(({ id }) => ids.includes(id)),
    registerContentScripts: vi.fn(async (scripts: Script[]) => registered.push(...scripts)),
    updateContentScripts: vi.fn(async (scripts: Script[]) => (registered = registered.map((each) => scripts.find(({ id }) => id === each.id) ?? each))),
    unregisterContentScripts: vi.fn(async ({ ids }: { ids: string[] }) => (registered = registered.filter(({ id }) => !ids.includes(id)))),
    executeScript: async ({ target, files }: { target: { tabId: number }; files: string[] }) => started.push({ tab: target.tabId, files }),
  });
  Object.assign(fakeBrowser.tabs, { query: async ({ url }: { url: string[] }) => tabs.filter((tab) => url.some((host) => tab.url.startsWith(host.slice(0, -1)))) });
});

test('hosts of the manifest need no registration', async () => {
  await (await permission()).registerGranted();
  expect(registered).toEqual([]);
});

test('frames are entered only where people write in them', async () => {
  granted.push('https://social.example/*', 'https://business.google.com/*');
  await (await permission()).registerGranted();
  expect(registered).toMatchObject([{ matches: ['https://social.example/*'], allFrames: false }, { matches: ['https://business.google.com/*'], allFrames: true }]);
});

test.each(['chromium', 'firefox'] as const)('a granted server gets the very script of the manifest, in its open tabs at once, and is listed: %s', async (name) => {
  file = files[name];
  const path = expect.stringMatching(/^\/?content-scripts\/compose\.js$/) as string;
  granted.push('https://social.example/*');
  const { grant } = await permission();
  const { servers } = await grant(['https://social.example/*']);
  expect(servers).toEqual(['https://social.example/*']);
  expect(registered).toMatchObject([{ js: [path], matches: ['https://social.example/*'], persistAcrossSessions: true }]);
  expect(started).toEqual([{ tab: 2, files: [path] }]);
});

test('what the browser did not grant is refused', async () => {
  const { grant } = await permission();
  await expect(grant(['https://social.example/*'])).rejects.toMatchObject({ why: 'not allowed' });
  expect(registered).toEqual([]);
});

test('a second server is added, and each goes when it is forgotten', async () => {
  granted.push('https://a.example/*', 'https://b.example/*');
  const { registerGranted, forget } = await permission();
  await registerGranted();
  expect(registered[0]?.matches).toEqual(['https://a.example/*', 'https://b.example/*']);
  expect((await forget(['https://a.example/*'])).servers).toEqual(['https://b.example/*']);
  expect(registered[0]?.matches).toEqual(['https://b.example/*']);
  await forget(['https://b.example/*']);
  expect(registered).toEqual([]);
});

test('"all websites" is never taken as a wish', async () => {
  granted.push('https://*/*', '*://*.example.org/*');
  const { registerGranted, listSites } = await permission();
  await registerGranted();
  expect(registered).toEqual([]);
  expect((await listSites()).servers).toEqual([]);
});

test('starts at once do not register twice', async () => {
  granted.push('https://a.example/*');
  const { registerGranted } = await permission();
  await Promise.all([registerGranted(), registerGranted(), registerGranted()]);
  expect(fakeBrowser.scripting.registerContentScripts).toHaveBeenCalledTimes(1);
});

describe('the list', () => {
  test('has every site, and says which the browser keeps from Takt', async () => {
    granted = granted.filter((host) => host !== originOf(pages['bluesky']?.matches[0] ?? ''));
    const { sites } = await (await permission()).listSites();
    expect(sites.map(({ site }) => site).toSorted()).toEqual(Object.keys(pages).toSorted());
    expect(sites.find(({ site }) => site === 'bluesky')?.granted).toBe(false);
    expect(sites.find(({ site }) => site === 'x')).toMatchObject({ granted: true, optional: false });
  });
});
