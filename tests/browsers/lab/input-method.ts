import type { Page } from 'puppeteer-core';

type Bidi = { send(method: string, params: object): Promise<{ result: { contexts?: { context: string }[]; type?: string; exceptionDetails?: { text: string } } }> };

const isFirefox = async (page: Page) => (await page.browser().version()).toLowerCase().includes('firefox');

/** Firefox: runs in the browser's own window, where input methods are at home. Needs --remote-allow-system-access. */
async function inWindow(page: Page, expression: string): Promise<void> {
  const { connection } = page.browser() as unknown as { connection: Bidi };
  const { result: tree } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const context = tree.contexts?.[0]?.context;
  const { result } = await connection.send('script.evaluate', { expression, target: { context }, awaitPromise: true });
  if (result.type !== 'success') throw new Error(result.exceptionDetails?.text ?? 'Firefox let nobody compose');
}

/** Begins a real composition in the focused box, showing these letters. */
export async function compose(page: Page, letters: string): Promise<void> {
  if (await isFirefox(page)) {
    await inWindow(page, `{
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
  if (await isFirefox(page)) return inWindow(page, `takt.commitCompositionWith(${JSON.stringify(letters)})`);
  const session = await page.createCDPSession();
  await session.send('Input.insertText', { text: letters });
  await session.detach();
}
