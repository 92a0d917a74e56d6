import { test } from 'vitest';
import type { Browser } from 'webextension-polyfill';

import { openBrowser, type TaktBrowser } from './harness/browser';
import { afterAll, beforeAll, browserName, expect } from './harness/test';
import { until } from './harness/until';

type Own = { chrome: Pick<Browser, 'permissions' | 'scripting' | 'tabs'> };
type Listed = { value: { servers: string[] } };

const server = 'https://social.example/*';
let takt: TaktBrowser;

beforeAll(async () => {
  // Chromium asks in a window that no test can press: there the permission is given beforehand.
  takt = await openBrowser(browserName, { allow: browserName === 'chromium' ? [server] : [] });
});
afterAll(async () => {
  await takt?.close();
});

test('welcomes once, after installing', async () => {
  const page = await takt.own('popup.html');
  const addresses = () => page.evaluate(async () => (await (globalThis as unknown as Own).chrome.tabs.query({})).map(({ url }) => url ?? ''));
  await until('the welcome page is open', async () => (await addresses()).filter((url) => url.endsWith('/welcome.html')).length === 1);
  await page.close();
});

test('an own server is coached like any site once it is granted, and no more when it is forgotten', async () => {
  const own = await takt.own('options.html#sites');
  if (browserName === 'firefox') {
    const before = await takt.page('https://social.example/publish');
    await before.focus();
    expect((await before.panel.look()).hosts).toBe(0);
    const field = await until('the field for own servers is there', () => own.$('input[placeholder="mastodon.example"]'));
    await field.type('social.example');
    await own.keyboard.press('Enter');
    await until('the server is listed', async () => ((await takt.ask('sites.list', {})) as Listed).value.servers.includes(server));
    // The page that was open before needs no reload.
    await before.write('Unser #e-mail Tipp: [LINK]');
    await before.panel.tip('quality/placeholder');
    await before.close();
  }
  expect(((await takt.ask('sites.list', {})) as Listed).value.servers).toEqual([server]);
  await until('the script is registered', async () =>
    own.evaluate(async () => (await (globalThis as unknown as Own).chrome.scripting.getRegisteredContentScripts()).some(({ matches }) => matches?.includes('https://social.example/*'))));

  const page = await takt.page('https://social.example/publish');
  await page.write('Unser #e-mail Tipp: [LINK]');
  await page.panel.tip('quality/placeholder');
  await page.close();

  // A server nobody granted stays alone.
  const other = await takt.page('https://troet.example/publish');
  await other.write('Unser #e-mail Tipp: [LINK]');
  expect((await other.panel.look()).hosts).toBe(0);
  await other.close();

  if (browserName === 'firefox') {
    expect(((await takt.ask('sites.forget', { hosts: [server] })) as Listed).value.servers).toEqual([]);
    const after = await takt.page('https://social.example/publish');
    await after.write('Unser #e-mail Tipp: [LINK]');
    expect((await after.panel.look()).hosts).toBe(0);
    await after.close();
  }
  await own.close();
  expect(takt.leaks()).toEqual([]);
});
