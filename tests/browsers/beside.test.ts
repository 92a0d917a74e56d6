import type { Page } from 'puppeteer-core';
import type { Browser } from 'webextension-polyfill';

import { openBrowser, type TaktBrowser } from './harness/browser';
import { afterAll, beforeAll, browserName, describe, expect, test } from './harness/test';
import { until } from './harness/until';

type Own = { chrome: Pick<Browser, 'extension'> };

const text = 'Unser #e-mail Tipp kommt morgen';
let takt: TaktBrowser;
let desk: Page;

beforeAll(async () => {
  takt = await openBrowser(browserName);
  desk = await takt.own('manifest.json');
});
afterAll(async () => {
  await takt?.close();
});

/** What the panel beside the page says; no tab, so it is reached as a view of the extension. */
const beside = () => desk.evaluate(() => (globalThis as unknown as Own).chrome.extension.getViews().find(({ location }) => location.pathname === '/sidepanel.html')?.document.querySelector('main')?.textContent ?? '');
const says = (words: RegExp) => until(`the panel beside the page says ${String(words)}`, async () => words.test(await beside()));

describe('the panel beside the page', () => {
  test('opens with a press in the small window, and follows the page in front and what is written in it', async () => {
    const popup = await takt.popup();
    await popup.bringToFront();
    const button = await until('it can be pressed', () => popup.$('[aria-label="Keep open beside the page"]'));
    await button.click();
    await until('it is open', async () => (await beside()) !== '');

    const x = await takt.page('https://x.com/home');
    await x.raw.bringToFront();
    await x.write(text, 0, 'home');
    await says(/hashtag breaks/i);
    const mastodon = await takt.page('https://mastodon.social/publish');
    await mastodon.raw.bringToFront();
    await says(/Mastodon/);
    expect(await beside()).not.toMatch(/hashtag breaks/i);
    await mastodon.write('Guten Morgen, Hafen [LINK]');
    await says(/\[LINK\]/);
    await x.raw.bringToFront();
    await says(/hashtag breaks/i);
    await x.close();
    await mastodon.close();
    expect(takt.leaks()).toEqual([]);
  });
});
