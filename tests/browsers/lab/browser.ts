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

type Key = Parameters<Page['keyboard']['down']>[0];
type Bidi = { send(method: string, params: object): Promise<unknown> };
const forBidi: Readonly<Record<string, string>> = { Control: '\uE009', Shift: '\uE008' };

const bidiOf = (page: Page) => (page.browser() as unknown as { connection?: Bidi }).connection;

/** Presses keys together, in one go: each way over the protocol costs more than a key. */
export async function press(page: Page, ...keys: Key[]): Promise<void> {
  const connection = bidiOf(page);
  if (connection) {
    const values = keys.map((key) => forBidi[key] ?? key);
    const actions = [...values.map((value) => ({ type: 'keyDown', value })), ...values.toReversed().map((value) => ({ type: 'keyUp', value }))];
    await connection.send('input.performActions', { context: (page.mainFrame() as unknown as { _id: string })['_id'], actions: [{ type: 'key', id: 'keys', actions }] });
  } else await Promise.all([...keys.map((key) => page.keyboard.down(key)), ...keys.toReversed().map((key) => page.keyboard.up(key))]);
}

/** Types with trusted keys; as `press`, in as few goes as there can be. */
export async function type(page: Page, text: string): Promise<void> {
  if (bidiOf(page)) return page.keyboard.type(text);
  // Letters without a key of their own take another way: what was pressed before must have come through.
  for (const run of text.match(/[ -~\n]+|[^ -~\n]/gu) ?? []) await Promise.all([...run].map((letter) => page.keyboard.type(letter)));
}
