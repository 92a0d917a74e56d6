import type { Page } from 'puppeteer-core';
import { inject, test as base } from 'vitest';

import { launch } from './browser';
import { buildExtension, serve } from './build';

/** The lab's one page in the browser this run is for, and where its practice editors are served. */
export type Lab = { readonly page: Page; readonly address: string };

export const browserName = inject('browserName');

/** A test with the lab: practice editors, and an extension that does nothing but run the drivers on request. */
export const test = base.extend<{ lab: Lab }>({
  lab: [async ({}, use) => {
    const [site, extension] = await Promise.all([serve(), buildExtension()]);
    const browser = await launch(browserName, extension);
    await use({ page: await browser.newPage(), address: site.address });
    await browser.close();
    site.close();
  }, { scope: 'worker' }],
});
