import { browser } from 'wxt/browser';

import { keepHistory } from './history-database';
import { registerGranted, wakeTabs } from './sites-permission';

/** Welcomes the person once, and starts work in tabs that were open before the extension came or was renewed. */
export async function onInstalled({ reason }: { readonly reason: string }): Promise<void> {
  if (reason === 'install') await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  // Browsers forget registered scripts when an extension is updated.
  await registerGranted();
  // Firefox does this by itself.
  if (import.meta.env.CHROME && (reason === 'install' || reason === 'update')) await wakeTabs();
  await keepHistory();
}
