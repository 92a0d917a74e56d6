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
  return (command, ...args) => page.evaluate(
    (command, args) => new Promise((done, fail) => {
      const id = Math.random();
      const hear = (event: Event) => {
        const answer = JSON.parse((event as CustomEvent<string>).detail) as { id: number; value?: unknown; error?: string };
        if (answer.id !== id) return;
        document.removeEventListener('lab:answer', hear);
        if (answer.error === undefined) done(answer.value);
        else fail(new Error(answer.error));
      };
      document.addEventListener('lab:answer', hear);
      document.dispatchEvent(new CustomEvent('lab:ask', { detail: JSON.stringify({ id, command, args }) }));
    }),
    command, args as unknown[],
  ) as never;
}
