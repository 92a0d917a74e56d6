import type { Browser } from 'puppeteer-core';

type Bidi = { send(method: string, params: object): Promise<{ result: { contexts?: { context: string }[]; result?: { value?: unknown }; exceptionDetails?: { text: string } } }> };

const windows = new WeakMap<Bidi, Promise<string>>();

/** Firefox's own line to the tests; undefined in Chromium. */
export const bidiOf = (browser: Browser): Bidi | undefined => (browser as unknown as { connection?: Bidi }).connection;

async function windowOf(bidi: Bidi): Promise<string> {
  const { result } = await bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  return result.contexts?.[0]?.context ?? '';
}

/** Runs an expression in Firefox's own window, above all pages, and returns its value. Needs --remote-allow-system-access. */
export async function inFirefox(browser: Browser, expression: string): Promise<unknown> {
  const bidi = bidiOf(browser);
  if (!bidi) throw new Error('This is not Firefox.');
  const context = windows.get(bidi) ?? windowOf(bidi);
  windows.set(bidi, context);
  const { result } = await bidi.send('script.evaluate', { expression, target: { context: await context }, awaitPromise: true });
  if (result.exceptionDetails) throw new Error(result.exceptionDetails.text);
  return result.result?.value;
}
