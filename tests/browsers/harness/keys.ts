import type { Page } from 'puppeteer-core';

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

/** Types with trusted keys, each pressed and let go; as `press`, in as few goes as there can be. `\n` presses Enter. */
export async function type(page: Page, text: string): Promise<void> {
  if (bidiOf(page)) return page.keyboard.type(text);
  // Letters without a key of their own take another way: what was pressed before must have come through.
  for (const run of text.match(/[ -~\n]+|[^ -~\n]/gu) ?? []) {
    if (/^[ -~\n]/.test(run)) await Promise.all([...run].flatMap((letter) => [page.keyboard.down(letter as Key), page.keyboard.up(letter as Key)]));
    else await page.keyboard.sendCharacter(run);
  }
}
