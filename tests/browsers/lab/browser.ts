import { launch as start, type Browser, type Page } from 'puppeteer-core';

import { findBrowser } from '../../../.ci/find-browsers.mjs';
import type { Commands } from './content';

export type BrowserName = 'chromium' | 'firefox';

const quiet = ['--no-sandbox', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

/** Starts a browser with the lab's extension in it. */
export async function launch(which: BrowserName, extension: string): Promise<Browser> {
  const executablePath = findBrowser(which);
  if (!executablePath) throw new Error(`${which} is not installed`);
  if (which === 'chromium') return start({ executablePath, headless: true, pipe: true, enableExtensions: [extension], args: quiet });
  // Input methods live in Firefox's own windows.
  const browser = await start({ browser: 'firefox', executablePath, headless: true, args: ['--remote-allow-system-access'] });
  await browser.installExtension(extension);
  return browser;
}

type Ask = <Name extends keyof Commands>(command: Name, ...args: Parameters<Commands[Name]>) => Promise<Awaited<ReturnType<Commands[Name]>>>;

/** Asks the drivers in the page's isolated world. */
export function asker(page: Page): Ask {
  return (command, ...args) => page.evaluate((command, args) => steps.ask(command, ...(args as never)), command, args as unknown[]) as never;
}
