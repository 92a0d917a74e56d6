import type { Page } from 'puppeteer-core';

import { bidiOf, inFirefox } from './in-firefox';

type Key = Parameters<Page['keyboard']['down']>[0];
/** Names of keys as WebDriver writes them. */
const forBidi: Readonly<Record<string, string>> = { Control: '\uE009', Shift: '\uE008', Meta: '\uE03D', Backspace: '\uE003', Tab: '\uE004', Enter: '\uE007', Escape: '\uE00C', End: '\uE010', Home: '\uE011', ArrowLeft: '\uE012', ArrowRight: '\uE014' };

/** Presses keys together, in one go: each way over the protocol costs more than a key. */
export async function press(page: Page, ...keys: Key[]): Promise<void> {
  const connection = bidiOf(page.browser());
  if (connection) {
    const values = keys.map((key) => forBidi[key] ?? key);
    const actions = [...values.map((value) => ({ type: 'keyDown', value })), ...values.toReversed().map((value) => ({ type: 'keyUp', value }))];
    await connection.send('input.performActions', { context: (page.mainFrame() as unknown as { _id: string })['_id'], actions: [{ type: 'key', id: 'keys', actions }] });
  } else await Promise.all([...keys.map((key) => page.keyboard.down(key)), ...keys.toReversed().map((key) => page.keyboard.up(key))]);
}

/** Types with trusted keys, each pressed and let go, into the page in front; as `press`, in as few goes as there can be. `\n` presses Enter. */
export async function type(page: Page, text: string): Promise<void> {
  if (text === '') return;
  if (bidiOf(page.browser())) return void (await inFirefox(page.browser(), `(${typeInWindow})(${JSON.stringify(text)})`));
  // Letters without a key of their own take another way: what was pressed before must have come through.
  for (const run of text.match(/[ -~\n]+|[^ -~\n]/gu) ?? []) {
    if (/^[ -~\n]/.test(run)) await Promise.all([...run].flatMap((letter) => [page.keyboard.down(letter as Key), page.keyboard.up(letter as Key)]));
    else await page.keyboard.sendCharacter(run);
  }
}

type Processor = {
  readonly KEY_NON_PRINTABLE_KEY: number;
  readonly KEY_FORCE_PRINTABLE_KEY: number;
  readonly KEY_KEEP_KEYCODE_ZERO: number;
  beginInputTransactionForTests(window: Window): boolean;
  guessKeyCodeValueOfPrintableKeyInUSEnglishKeyboardLayout(key: string): number;
  guessCodeValueOfPrintableKeyInUSEnglishKeyboardLayout(key: string): string;
  keydown(event: KeyboardEvent, flags: number): void;
  keyup(event: KeyboardEvent, flags: number): void;
};
type Messages = { addMessageListener(name: string, hear: () => void): void; removeMessageListener(name: string, hear: () => void): void; loadFrameScript(address: string, later: boolean): void };
type Privileged = {
  readonly Cc: Readonly<Record<string, { createInstance(kind: unknown): Processor }>>;
  readonly Ci: Readonly<Record<string, unknown>>;
  readonly gBrowser: { readonly selectedBrowser: { readonly messageManager: Messages } };
};

/** Runs in Firefox's own window, where its keyboard is at home: a key by the remote protocol takes it seven milliseconds. Ends when the page in front has heard the last key. */
async function typeInWindow(text: string): Promise<void> {
  const { Cc, Ci, gBrowser } = globalThis as unknown as Privileged;
  const { messageManager } = gBrowser.selectedBrowser;
  const told = (name: string) => new Promise<void>((done) => {
    const hear = () => {
      messageManager.removeMessageListener(name, hear);
      done();
    };
    messageManager.addMessageListener(name, hear);
  });
  const [listening, typed] = [told('takt:listening'), told('takt:typed')];
  const listen = `{
    let left = ${[...text].length};
    const hear = ({ isTrusted }) => {
      if (!isTrusted || --left > 0) return;
      removeEventListener('keyup', hear, true);
      sendAsyncMessage('takt:typed');
    };
    addEventListener('keyup', hear, true);
    sendAsyncMessage('takt:listening');
  }`;
  messageManager.loadFrameScript(`data:,${encodeURIComponent(listen)}`, false);
  await listening;
  const keys = Cc['@mozilla.org/text-input-processor;1']?.createInstance(Ci['nsITextInputProcessor']);
  if (!keys?.beginInputTransactionForTests(window)) throw new Error('Firefox let nobody type');
  for (const letter of text) {
    const isEnter = letter === '\n';
    const keyCode = isEnter ? 13 : keys.guessKeyCodeValueOfPrintableKeyInUSEnglishKeyboardLayout(letter);
    const code = isEnter ? 'Enter' : keys.guessCodeValueOfPrintableKeyInUSEnglishKeyboardLayout(letter);
    const event = new KeyboardEvent('', { key: isEnter ? 'Enter' : letter, code, keyCode });
    const flags = isEnter ? keys.KEY_NON_PRINTABLE_KEY : keys.KEY_FORCE_PRINTABLE_KEY | (keyCode === 0 ? keys.KEY_KEEP_KEYCODE_ZERO : 0);
    keys.keydown(event, flags);
    keys.keyup(event, flags);
  }
  await typed;
}
