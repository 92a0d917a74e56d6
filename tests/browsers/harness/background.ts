import type { Browser, Page } from 'puppeteer-core';

import type { TaktBrowser } from './browser';
import { until } from './until';

/** Stops the background at once, as browsers do with one that is idle or in the way. The next event wakes it. `page` is one of the extension's own. */
export async function stopBackground(takt: TaktBrowser, page: Page): Promise<void> {
  if (takt.name === 'firefox') await inFirefox(page.browser(), `${extension(takt)}.terminateBackground({ ignoreDevToolsAttached: true })`);
  else await stopWorker(page);
}

/** Whether the background runs now; asking does not wake it. */
export async function isAwake(takt: TaktBrowser, page: Page): Promise<boolean> {
  if (takt.name === 'firefox') return (await inFirefox(page.browser(), `${extension(takt)}.backgroundState`)) === 'running';
  const { states, end } = await watchWorkers(page);
  await end();
  return states.at(-1) !== 'stopped';
}

const extension = (takt: TaktBrowser) => `WebExtensionPolicy.getByID(${JSON.stringify(takt.extensionId)}).extension`;

async function stopWorker(page: Page): Promise<void> {
  const { states, send, end } = await watchWorkers(page);
  await send('ServiceWorker.stopAllWorkers');
  // What is waiting for it may wake it again at once: having been stopped is enough.
  await until('the background has stopped', () => states.includes('stopped'));
  await end();
}

/** What becomes of the extension's worker, its state now first. */
async function watchWorkers(page: Page) {
  const session = await page.createCDPSession();
  const states: string[] = [];
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => states.push(...versions.map(({ runningStatus }) => runningStatus)));
  await session.send('ServiceWorker.enable');
  await until('the state of the background is known', () => states.length > 0);
  return { states, send: (method: 'ServiceWorker.stopAllWorkers') => session.send(method), end: () => session.detach() };
}

type Bidi = { send(method: string, params: object): Promise<{ result: { contexts?: { context: string }[]; result?: { value?: unknown }; exceptionDetails?: { text: string } } }> };

/** Runs an expression in Firefox itself. */
async function inFirefox(browser: Browser, expression: string): Promise<unknown> {
  const bidi = (browser as unknown as { connection: Bidi }).connection;
  const tree = await bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const context = tree.result.contexts?.[0]?.context;
  const { result } = await bidi.send('script.evaluate', { expression, target: { context }, awaitPromise: true });
  if (result.exceptionDetails) throw new Error(result.exceptionDetails.text);
  return result.result?.value;
}
