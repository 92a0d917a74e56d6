import { expect, inject, test as base } from 'vitest';

import type { PracticeOptions } from '../../pages/options';
import { siteAt } from '../../pages/sites';
import { openBrowser, type BrowserName, type TaktBrowser } from './browser';
import type { PracticePage } from './page';

declare module 'vitest' {
  interface ProvidedContext { browserName: BrowserName }
}

/** The browser this run is for: every browser test runs once in each. */
export const browserName: BrowserName = inject('browserName');

/**
 * A test with a browser: `test('…', async ({ takt, visit }) => { const page = await visit('https://x.com/compose/post'); … })`.
 * One browser serves all files of a run; it is emptied before each test, pages are closed after it,
 * and a test fails when the extension made any request.
 */
export const test = base.extend<{ shared: TaktBrowser; takt: TaktBrowser; visit: (address: string, options?: PracticeOptions) => Promise<PracticePage> }>({
  shared: [async ({}, use) => {
    const browser = await openBrowser(browserName, { together: true });
    await use(browser);
    await browser.close();
  }, { scope: 'worker' }],
  takt: async ({ shared }, use) => {
    await shared.forget();
    await use(shared);
    expect(shared.leaks(), 'requests of the extension, or to nowhere').toEqual([]);
  },
  visit: async ({ takt }, use) => {
    const pages: PracticePage[] = [];
    await use(async (address, options) => {
      const site = siteAt(new URL(address).host)?.id;
      if (site && options?.mode) await takt.ask('settings.change', { sites: { [site]: { mode: options.mode } } });
      const page = await takt.page(address, options);
      pages.push(page);
      return page;
    });
    for (const page of pages) await page.close().catch(() => {});
  },
});

export { afterAll, afterEach, beforeAll, beforeEach, describe, expect } from 'vitest';
