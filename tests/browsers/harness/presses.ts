import type { Browser, Page } from 'puppeteer-core';

import { bidiOf } from './in-firefox';

/** The last presses a page got, as the browser told them before any other script: for the report of a press that did nothing. */
export type Presses = { readonly presses: readonly string[] };

/** Once for all pages of a Firefox: it sends each script of a single page to all of its processes again with every page. */
export async function watchPresses(browser: Browser): Promise<void> {
  await bidiOf(browser)?.send('script.addPreloadScript', { functionDeclaration: String(notePresses) });
}

/** Where there is no such thing for all pages, for one of them. */
export async function watchPressesOf(page: Page): Promise<void> {
  if (!bidiOf(page.browser())) await page.evaluateOnNewDocument(notePresses);
}

/** Runs in each new document, before all other scripts. */
function notePresses(): void {
  const presses: string[] = [];
  Object.defineProperty(window, 'presses', { value: presses });
  const say = (event: Event) => {
    const at = event instanceof MouseEvent ? ` ${event.clientX},${event.clientY} (${event.detail})` : '';
    const on = event.target instanceof Element ? ` on ${event.target.localName}` : '';
    presses.push(`${Math.round(performance.now())} ${event.type}${at}${on}`);
    if (presses.length > 24) presses.shift();
  };
  for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'blur', 'focus', 'visibilitychange']) {
    window.addEventListener(type, say, { capture: true, passive: true });
  }
}
