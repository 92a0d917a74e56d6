import type { Page } from 'puppeteer-core';

import type { TaktBrowser } from './browser';
import { inFirefox } from './in-firefox';
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

/** Runs in the background: nothing can be put into a database any more. */
const full = `IDBObjectStore.prototype.add = IDBObjectStore.prototype.put = () => { throw new DOMException('The disk is full.', 'QuotaExceededError'); }`;

/**
 * Lets every write to the history fail as on a full disk, until the background is stopped. A quota would be of no use: none holds
 * for an extension with `unlimitedStorage`. `page` is one of the extension's own.
 */
export async function fillDisk(takt: TaktBrowser, page: Page): Promise<void> {
  // It may be asleep.
  await takt.ask('settings.read', {});
  if (takt.name === 'firefox') {
    // Frame scripts stand in a world above the page's; the sandbox speaks as the page itself.
    const script = `Cu.evalInSandbox(${JSON.stringify(full)}, new Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false }))`;
    const view = `[...${extension(takt)}.views].find(({ viewType }) => viewType === 'background')`;
    await inFirefox(page.browser(), `void ${view}.xulBrowser.messageManager.loadFrameScript(${JSON.stringify(`data:,${encodeURIComponent(script)}`)}, false)`);
  } else {
    const target = await page.browser().waitForTarget((each) => each.type() === 'service_worker' && each.url().startsWith('chrome-extension:'));
    // Not through `worker()`: what stays attached to it holds up every start of the next one.
    const session = await target.createCDPSession();
    await session.send('Runtime.evaluate', { expression: full });
    await session.detach();
  }
  const added = { site: 'x', kind: 'post', level: 'attempt', at: 0, key: 'full', text: '', links: [], hashtags: [], mentions: [], media: [], tips: [], fixes: [] };
  await until('the disk is full', async () => JSON.stringify(await takt.ask('history.add', added)).includes('storage full'));
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
