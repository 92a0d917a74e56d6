import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import type { Browser } from 'webextension-polyfill';

import { buildPractice } from '../../../.ci/practice.mjs';
import type { PracticeOptions } from '../../pages/options';
import { siteAt } from '../../pages/sites';
import { launch, type BrowserName, type LaunchOptions } from './launch';
import { openPractice, type PracticePage } from './page';
import { watchPresses } from './presses';
import type { Logged } from './serve';
import { tripwire } from './tripwire';
import { until } from './until';

export type { BrowserName } from './launch';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** A real browser with the built extension. One per test file is enough: `forget()` empties it between tests. */
export type TaktBrowser = {
  readonly name: BrowserName;
  readonly extensionId: string;
  /** Opens a practice page at a true address, or an empty one for 'about:blank': https://x.com/compose/post, https://bsky.app/, https://mastodon.social/publish … */
  page(address: string, options?: PracticeOptions): Promise<PracticePage>;
  /** One of the extension's own pages in a tab: 'popup.html', 'options.html#history', 'welcome.html'. */
  own(path: string): Promise<Page>;
  popup(): Promise<Page>;
  options(): Promise<Page>;
  /** Sends a message as one of the extension's own pages and returns the answer: `ask('settings.read')`. */
  ask(kind: string, data?: unknown): Promise<unknown>;
  /** Empties storage and history, so that the next test starts as after installation. */
  forget(): Promise<void>;
  /** Puts the extension in anew under the open pages, as an update does. */
  reload(): Promise<void>;
  /** All requests of practice pages since the start. */
  readonly log: readonly Logged[];
  /** What must be empty: requests by the extension, and requests nobody answered, from wherever in the browser. */
  leaks(): string[];
  close(): Promise<void>;
};

/** Waits until another background than the one that left this mark answers: what is kept for a session goes with it. */
const mark = 'before the update';

type Own = { chrome: Pick<Browser, 'runtime' | 'storage' | 'tabs'> };

/** Runs in an extension page: empties storage and all databases without closing them under the background. */
async function empty(): Promise<void> {
  const { storage } = (globalThis as unknown as Own).chrome;
  await storage.local.clear();
  await storage.session.clear();
  const done = <T>(request: IDBRequest<T>) => new Promise<T>((good, bad) => {
    request.addEventListener('success', () => good(request.result));
    request.addEventListener('error', () => bad(request.error));
  });
  for (const { name } of await indexedDB.databases()) {
    if (!name) continue;
    const open = await done(indexedDB.open(name));
    const stores = [...open.objectStoreNames];
    const change = stores.length > 0 ? open.transaction(stores, 'readwrite') : null;
    for (const store of stores) if (change) await done(change.objectStore(store).clear());
    open.close();
  }
}

export type OpenOptions = Partial<Omit<LaunchOptions, 'port'>>;

/** Where `npm run build` puts the extension for a browser; TAKT_EXTENSIONS names another folder of builds. */
const builtFor = (name: BrowserName) => join(process.env['TAKT_EXTENSIONS'] ?? join(root, '.output'), name === 'chromium' ? 'chrome-mv3' : 'firefox-mv3');

/** Opens Chromium or Firefox. Without `extension` the built one in .output is taken; null starts without any. */
export async function openBrowser(name: BrowserName, { extension = builtFor(name), headless = true, locale = 'en', dark = false, allow = [], together = false, args = [] }: OpenOptions = {}): Promise<TaktBrowser> {
  const built = await buildPractice();
  const wire = await tripwire((host) => siteAt(host) !== undefined);
  const launched = await launch(name, { extension, headless, locale, dark, allow, together, args, port: wire.port });
  const { browser, extensionId, origin } = launched;
  await watchPresses(browser);
  const log: Logged[] = [];
  const folder = join(root, '.shots');
  let office: Page | undefined;

  const newPage = async () => {
    const page = await browser.newPage();
    if (dark && name === 'chromium') await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
    return page;
  };

  const own = async (path: string) => {
    const page = await newPage();
    const address = `${origin}/${path}`;
    // Firefox never reports the end of loading for an extension's page: ask the page itself.
    if (name === 'firefox') page.goto(address).catch(() => {});
    else await page.goto(address);
    // Loaded is not drawn: the pages ask for settings, and some for the tab in front, before they draw.
    await until(`${path} is drawn`, () => page.evaluate((wanted) => location.href.startsWith(wanted) && document.readyState === 'complete' && document.querySelector('#root:empty') === null, address.split('#')[0] ?? address));
    return page;
  };
  const desk = async () => (office ??= await own('popup.html'));

  const ask = async (kind: string, data?: unknown): Promise<unknown> =>
    (await desk()).evaluate((message) => (globalThis as unknown as Own).chrome.runtime.sendMessage(message), { takt: 'ask', kind, data });

  // The welcome page comes to the front when it likes: pages that are opened before it lie behind it, where they are not drawn and take no click.
  if (extension) {
    const greeting = await desk();
    await until('the welcome page is open', () => greeting.evaluate(async () => {
      const tabs = await (globalThis as unknown as Own).chrome.tabs.query({});
      return tabs.some(({ url, status }) => url?.endsWith('/welcome.html') && status === 'complete');
    }));
  }

  return {
    name, extensionId, log, own,
    popup: () => own('popup.html'),
    options: () => own('options.html'),
    page: async (address, options = {}) => openPractice(await newPage(), name, address, options, { built, log, folder }),
    ask,
    async forget() {
      // The background keeps what it has read until it hears of a change: emptied behind its back, it would still know the last test's posts.
      await ask('history.forget', { all: true });
      await (await desk()).evaluate(empty);
    },
    async reload() {
      await (await desk()).evaluate((name) => (globalThis as unknown as Own).chrome.storage.session.set({ [name]: true }), mark);
      office = undefined;
      await browser.installExtension(extension ?? '');
      office = await until('the new extension answers', async () => {
        const page = await own('popup.html');
        const old = await page.evaluate(async (name) => name in (await (globalThis as unknown as Own).chrome.storage.session.get(name)), mark);
        if (!old) return page;
        await page.close();
        return null;
      });
    },
    leaks: () => [
      ...log.filter((request) => request.by === 'extension').map((request) => `extension: ${request.method} ${request.url}`),
      ...log.filter((request) => !request.answered).map((request) => `not answered: ${request.method} ${request.url}`),
      ...wire.touched().map((address) => `left the browser: ${address}`),
    ],
    async close() {
      await browser.close();
      await wire.close();
      launched.clean();
    },
  };
}
