import { browser } from 'wxt/browser';

/** Hands the keyboard command to the page in front; a page without Takt does nothing. */
export async function onCommand(command: string): Promise<void> {
  if (command !== 'focus') return;
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id !== undefined) await browser.tabs.sendMessage(tab.id, { takt: 'focus' }).catch(() => undefined);
}
