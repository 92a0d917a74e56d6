import type { Page } from 'puppeteer-core';

import { editsOf, goalOf, type Case, type Refusal, type Row } from '../contract';
import { asker } from './browser';
import { commit, compose } from './input-method';
import type { Lab } from './test';

/** What a page looks like around a change: all of it has to stay. */
type Place = { readonly scroll: readonly number[]; readonly focus: string; readonly keys: number };

export const settle = (page: Page) => page.evaluate(() => new Promise<void>((done) => setTimeout(() => requestAnimationFrame(() => setTimeout(done, 0)), 0)));
export const model = (page: Page) => page.evaluate(() => bench.model());
const inBox = 'textarea, input, [contenteditable]:not(.ql-clipboard)';

/** The letters on the screen in order, without line breaks: read apart from the drivers. */
const screen = (page: Page) => page.evaluate((inBox) => {
  const mount = document.querySelector('#mount');
  const box = (mount?.shadowRoot ?? mount)?.querySelector<HTMLElement>(inBox);
  if (!box) return 'no box';
  if (box instanceof HTMLTextAreaElement || box instanceof HTMLInputElement) return box.value.replaceAll('\n', '');
  let letters = '';
  const nodes = document.createTreeWalker(box, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  while (nodes.nextNode()) letters += nodes.currentNode instanceof Text ? nodes.currentNode.data : (nodes.currentNode as Element).getAttribute('alt') ?? '';
  return letters.replace(/[\n\uFEFF\u200B]/g, '').replaceAll('\u00A0', ' ');
}, inBox);

const place = (page: Page): Promise<Place> => page.evaluate((inBox) => {
  const mount = document.querySelector('#mount');
  const box = (mount?.shadowRoot ?? mount)?.querySelector(inBox);
  const scrolled = [document.scrollingElement, document.querySelector('#scroller'), box];
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return { scroll: scrolled.map((element) => Math.round(element?.scrollTop ?? -1)), focus: active === box ? 'the box' : active?.id || String(active?.localName), keys: notes.keys };
}, inBox);

/** Puts the caret into the box the way a click would, at its end. */
export async function enter(page: Page): Promise<void> {
  await page.evaluate((inBox) => {
    const mount = document.querySelector('#mount');
    (mount?.shadowRoot ?? mount)?.querySelector<HTMLElement>(inBox)?.focus();
  }, inBox);
  await settle(page);
}

export async function press(page: Page, ...keys: Parameters<Page['keyboard']['down']>[0][]): Promise<void> {
  for (const key of keys) await page.keyboard.down(key);
  for (const key of keys.toReversed()) await page.keyboard.up(key);
  await settle(page);
}

/** Opens an editor's page and brings the text into it. */
async function write(page: Page, address: string, row: Row, { text, loaded, image }: Pick<Case, 'text' | 'loaded' | 'image'>): Promise<void> {
  await page.goto(`${address}/${row.page}`);
  await page.waitForFunction(() => typeof bench === 'object' && document.visibilityState === 'visible');
  await settle(page);
  if (loaded) await page.evaluate((text) => bench.load(text), text);
  await enter(page);
  await asker(page)('watch');
  if (!loaded) await page.keyboard.type(text);
  if (image) await page.evaluate((alt) => bench.image?.(alt), image);
  await settle(page);
}

/** Waits as long as a person needs to see a tip and press its button, where an editor's history cares. */
const asAPerson = (page: Page, { pause = 0 }: Row) => page.evaluate((pause) => new Promise((done) => setTimeout(done, pause)), pause);

/** Runs one case: the fix, one undo, redo, the fix again after another undo, typing on. Returns the milliseconds of the first; throws with all that was wrong. */
export async function runCase({ page, address }: Lab, row: Row, given: Case): Promise<number> {
  const ask = asker(page);
  const goal = goalOf(given);
  const start = given.text + (given.image ?? '');
  const wrong: string[] = [];
  const same = (what: string, got: unknown, wanted: unknown) => {
    if (JSON.stringify(got) !== JSON.stringify(wanted)) wrong.push(`${what}: ${JSON.stringify(got)} instead of ${JSON.stringify(wanted)}`);
  };
  const says = async (when: string, text: string) => {
    same(`model ${when}`, await model(page), text);
    same(`screen ${when}`, await screen(page), text.replaceAll('\n', ''));
    same(`reading ${when}`, await ask('read'), text);
    if (wrong.length) throw new Error(wrong.join('\n'));
  };
  const [from, to] = given.caret?.after ?? [goal.length, goal.length];
  const ready = async () => {
    if (given.focused === 'page') await page.focus('#other');
    else if (given.focused === 'panel') await ask('enterPanel');
    else await ask('select', ...(given.caret?.before ?? [start.length, start.length]));
    await page.evaluate(() => {
      document.querySelector('#scroller')?.scrollTo({ top: 40, behavior: 'instant' });
      scrollTo({ top: 60, behavior: 'instant' });
    });
    await settle(page);
    await ask('watch');
  };
  const fix = async (when: string) => {
    const before = await place(page);
    const { outcome, milliseconds } = await ask('fix', editsOf(given), false);
    await settle(page);
    same(`outcome ${when}`, outcome, 'handled');
    same(`map ${when}`, await ask('mapped'), []);
    same(`place ${when}`, await place(page), before);
    same(`watcher told ${when}`, (await ask('told')) > 0, true);
    if (given.focused === 'panel') same(`panel keeps the focus ${when}`, await ask('inPanel'), true);
    if (!given.focused) same(`caret ${when}`, await ask('caret'), { start: from, end: to });
    await says(when, goal);
    return milliseconds;
  };

  await write(page, address, row, given);
  same('driver', await ask('driver'), row.driver);
  same('map before', await ask('mapped'), []);
  await says('before', start);
  await ready();
  await asAPerson(page, row);
  const milliseconds = await fix('after the fix');

  if (given.focused) await enter(page);
  await press(page, 'Control', 'z');
  await says('after one undo', start);
  await press(page, 'Control', 'Shift', 'z');
  await says('after redo', goal);
  await press(page, 'Control', 'z');
  await says('after undo again', start);
  await ready();
  await fix('after the fix again');
  if (!given.focused) {
    await page.keyboard.type('x');
    await settle(page);
    await says('after typing on', `${goal.slice(0, from)}x${goal.slice(to)}`);
  }
  return milliseconds;
}

/** Asks until the answer is as wanted; a composition takes its way through several processes. */
async function until(ask: () => Promise<boolean>): Promise<boolean> {
  for (let tries = 0; tries < 100; tries += 1) if (await ask()) return true;
  return false;
}

/** Runs one refusal; returns the milliseconds until it was refused. */
export async function runRefusal({ page, address }: Lab, row: Row, { how }: Refusal): Promise<number> {
  const ask = asker(page);
  const text = 'Das ist ein tset mit Text';
  const edits = editsOf({ text, edits: [['tset', 'Test']] });
  const wrong: string[] = [];
  const same = (what: string, got: unknown, wanted: unknown) => {
    if (JSON.stringify(got) !== JSON.stringify(wanted)) wrong.push(`${what}: ${JSON.stringify(got)} instead of ${JSON.stringify(wanted)}`);
  };
  await write(page, address, row, { text });
  await ask('keep');
  if (how === 'composing') {
    await compose(page, 'に');
    same('seen as composing', await until(() => ask('composing')), true);
    same('shown while composing', await until(async () => (await screen(page)) === `${text}に`), true);
  }
  if (how === 'locked') await page.evaluate(() => bench.lock());
  if (how === 'disabled') await page.evaluate((inBox) => {
    const mount = document.querySelector('#mount');
    (mount?.shadowRoot ?? mount)?.querySelector(inBox)?.setAttribute('disabled', '');
  }, inBox);
  if (how === 'remounted') await page.evaluate(() => bench.remount());
  await settle(page);
  const told = await ask('told');
  const before = { place: await place(page), model: await model(page), screen: await screen(page) };
  const { outcome, milliseconds } = await ask('fix', edits, how === 'remounted', how === 'other text' ? 'text' : undefined);
  await settle(page);
  same('outcome', outcome, 'ignored');
  same('afterwards', { place: await place(page), model: await model(page), screen: await screen(page) }, before);
  if (how === 'composing') {
    same('told while composing', await ask('told'), told);
    await commit(page, '日');
    same('seen as no longer composing', await until(async () => !(await ask('composing'))), true);
    same('model after composing', await until(async () => (await model(page)) === `${text}日`), true);
    same('told after composing', await until(async () => (await ask('told')) > told), true);
  }
  if (how === 'composing' || how === 'remounted') {
    await asAPerson(page, row);
    same('outcome then', (await ask('fix', edits, false)).outcome, 'handled');
    await settle(page);
    same('model then', await model(page), `${text.replace('tset', 'Test')}${how === 'composing' ? '日' : ''}`);
  }
  if (wrong.length) throw new Error(wrong.join('\n'));
  return milliseconds;
}
