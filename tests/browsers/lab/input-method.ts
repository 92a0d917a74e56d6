import type { Page } from 'puppeteer-core';

import { bidiOf, inFirefox } from '../harness/in-firefox';

const isFirefox = (page: Page) => bidiOf(page.browser()) !== undefined;

/** Begins a real composition in the focused box, showing these letters. */
export async function compose(page: Page, letters: string): Promise<void> {
  if (isFirefox(page)) {
    // Input methods are at home in Firefox's own window.
    await inFirefox(page.browser(), `{
      globalThis.takt = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
      takt.beginInputTransactionForTests(window);
      takt.setPendingCompositionString(${JSON.stringify(letters)});
      takt.appendClauseToPendingComposition(${letters.length}, takt.ATTR_RAW_CLAUSE);
      takt.setCaretInPendingComposition(${letters.length});
      takt.flushPendingComposition();
    }`);
  } else {
    const session = await page.createCDPSession();
    await session.send('Input.imeSetComposition', { text: letters, selectionStart: letters.length, selectionEnd: letters.length });
    await session.detach();
  }
}

/** Ends the composition with these letters. */
export async function commit(page: Page, letters: string): Promise<void> {
  if (isFirefox(page)) return void (await inFirefox(page.browser(), `takt.commitCompositionWith(${JSON.stringify(letters)})`));
  const session = await page.createCDPSession();
  await session.send('Input.insertText', { text: letters });
  await session.detach();
}
