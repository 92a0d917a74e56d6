import type { Page } from 'puppeteer-core';

import { editsOf, goalOf, type Case, type Refusal, type Row } from '../contract';
import { press, type } from '../harness/keys';
import { asker } from './browser';
import { commit, compose } from './input-method';
import type { Said, Stand } from './steps';
import type { Lab } from './test';

/** Collects what is not as wanted. */
function judge() {
  const wrong: string[] = [];
  return {
    same(what: string, got: unknown, wanted: unknown) {
      const [is, should] = [JSON.stringify(got), JSON.stringify(wanted)];
      if (is !== should) wrong.push(`${what}: ${is?.slice(0, 600)} instead of ${should?.slice(0, 600)}`);
    },
    end() {
      if (wrong.length) throw new Error(wrong.join('\n'));
    },
  };
}

/** Opens an editor's page and enters its box. */
async function open(page: Page, address: string, row: Row, text: string | null): Promise<void> {
  await page.goto(`${address}/${row.page}`);
  await page.evaluate((text) => steps.begin(text), text);
}

/** Runs one case: the fix, one undo, redo, the fix again after another undo, typing on. Returns the milliseconds of the first; throws with all that was wrong. */
export async function runCase({ page, address }: Lab, row: Row, given: Case): Promise<number> {
  const goal = goalOf(given);
  const start = given.text + (given.image ?? '');
  const { same, end } = judge();
  const says = (when: string, { model, screen, reading }: Said, text: string) => {
    same(`model ${when}`, model, text);
    same(`screen ${when}`, screen, text.replaceAll('\n', ''));
    same(`reading ${when}`, reading, text);
    end();
  };
  const [from, to] = given.caret?.after ?? [goal.length, goal.length];
  const stand: Stand = { focused: given.focused, caret: given.caret?.before ?? [start.length, start.length] };
  const fix = async (when: string, pause = 0) => {
    const done = await page.evaluate((edits, stand, pause) => steps.fix(edits, stand, pause), editsOf(given), stand, pause);
    same(`outcome ${when}`, done.outcome, 'handled');
    same(`map ${when}`, done.mapped, []);
    same(`place ${when}`, done.after, done.before);
    same(`watcher told ${when}`, done.told > 0, true);
    if (given.focused === 'panel') same(`panel keeps the focus ${when}`, done.inPanel, true);
    if (!given.focused) same(`caret ${when}`, done.caret, { start: from, end: to });
    says(when, done, goal);
    return done.milliseconds;
  };
  const after = () => page.evaluate(() => steps.after());

  await open(page, address, row, given.loaded ? given.text : null);
  if (!given.loaded) await type(page, given.text);
  const written = await page.evaluate((image) => steps.written(image), given.image);
  same('driver', written.driver, row.driver);
  same('map before', written.mapped, []);
  says('before', written, start);
  const milliseconds = await fix('after the fix', row.pause);

  if (given.focused) await page.evaluate(() => steps.enter());
  await press(page, 'Control', 'z');
  says('after one undo', await after(), start);
  await press(page, 'Control', 'Shift', 'z');
  says('after redo', await after(), goal);
  await press(page, 'Control', 'z');
  says('after undo again', await after(), start);
  await fix('after the fix again');
  if (!given.focused) {
    await page.keyboard.type('x');
    says('after typing on', await after(), `${goal.slice(0, from)}x${goal.slice(to)}`);
  }
  return milliseconds;
}

/** Runs one refusal; returns the milliseconds until it was refused. */
export async function runRefusal({ page, address }: Lab, row: Row, { how }: Refusal): Promise<number> {
  const ask = asker(page);
  const text = how === 'over lines' ? 'Erste Zeile\nZweite Zeile' : 'Das ist ein tset mit Text';
  const edits = editsOf({ text, edits: [how === 'over lines' ? ['\n', ' '] : ['tset', 'Test']] });
  const { same, end } = judge();
  const composed = (is: boolean, text: string, seen: 'screen' | 'model', told?: number) => page.evaluate((...args) => steps.composed(...args), is, text, seen, told);
  await open(page, address, row, null);
  await type(page, text);
  await page.evaluate(() => steps.settle());
  await ask('keep');
  if (how === 'composing') {
    await compose(page, 'に');
    await composed(true, `${text}に`, 'screen');
  }
  const { told, before, fixed, now, toldNow } = await page.evaluate(async (how, edits) => {
    if (how === 'locked') await steps.lock();
    if (how === 'disabled') steps.box()?.setAttribute('disabled', '');
    if (how === 'remounted') bench.remount();
    await steps.settle();
    const look = () => ({ place: steps.place(), model: steps.model(), screen: steps.screen() });
    const told = await steps.ask('told');
    const before = look();
    const fixed = await steps.ask('fix', edits, how === 'remounted', how === 'other text' ? 'text' : undefined);
    await steps.settle();
    return { told, before, fixed, now: look(), toldNow: await steps.ask('told') };
  }, how, edits);
  same('outcome', fixed.outcome, 'ignored');
  same('afterwards', now, before);
  if (how === 'composing') {
    same('told while composing', toldNow, told);
    await commit(page, '日');
    await composed(false, `${text}日`, 'model', told);
  }
  if (how === 'composing' || how === 'remounted') {
    const then = await page.evaluate(async (edits, pause) => {
      await new Promise((done) => setTimeout(done, pause));
      const { outcome } = await steps.ask('fix', edits, false);
      await steps.settle();
      return { outcome, model: steps.model() };
    }, edits, row.pause ?? 0);
    same('outcome then', then.outcome, 'handled');
    same('model then', then.model, `${text.replace('tset', 'Test')}${how === 'composing' ? '日' : ''}`);
  }
  end();
  return fixed.milliseconds;
}
