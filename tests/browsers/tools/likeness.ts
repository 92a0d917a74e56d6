import { fileURLToPath } from 'node:url';

import { build } from 'esbuild';
import type { Browser, CDPSession, Page } from 'puppeteer-core';

import { stopBackground } from '../harness/background';
import { openBrowser, type TaktBrowser } from '../harness/browser';
import type { Bench } from './likeness-page';

export type LikenessWish = { /** The largest history; 1,000,000 when missing. */ readonly posts?: number | undefined; /** Nothing but Takt's own questions. */ readonly own?: boolean };

/** Milliseconds after which a way that is still taking posts in has given out. */
const patience = 150_000;
/** Posts put in with one call: calls that take minutes are given up. */
const step = 50_000;
const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
/** Nineteen in twenty are quicker. */
const slowest = (values: readonly number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length * 0.95)] ?? 0;
const ms = (value: number) => value.toFixed(value < 100 ? 2 : 0);
const many = (value: number) => value.toLocaleString('en');

type Row = { readonly size: number; readonly name: string; readonly cells: readonly string[] };
type Budget = { readonly says: string; readonly holds: boolean };

async function script(): Promise<string> {
  const root = fileURLToPath(new URL('../../..', import.meta.url));
  const { outputFiles } = await build({ absWorkingDir: root, entryPoints: ['tests/browsers/tools/likeness-page.ts'], bundle: true, format: 'iife', write: false, logLevel: 'error', tsconfigRaw: '{}' });
  return outputFiles[0]?.text ?? '';
}

const run = <Key extends keyof Bench>(page: Page, name: Key, ...given: Parameters<Bench[Key]>) =>
  page.evaluate((name, given) => ((globalThis as unknown as { bench: Bench }).bench[name] as (...given: unknown[]) => unknown)(...given), name as keyof Bench, given) as Promise<Awaited<ReturnType<Bench[Key]>>>;

/** Bytes of memory in use once what is not needed is swept away, buffers included. */
async function heap(session: CDPSession): Promise<number> {
  let [used, before] = [0, Infinity];
  // A large buffer may be let go of only with the second sweep.
  for (; used !== before; ) {
    before = used;
    await session.send('HeapProfiler.collectGarbage');
    const usage = (await session.send('Runtime.getHeapUsage')) as { usedSize: number; embedderHeapUsedSize?: number; backingStorageSize?: number };
    used = usage.usedSize + (usage.backingStorageSize ?? 0);
  }
  return used;
}

/** The memory of the background. */
async function memory(page: Page): Promise<number> {
  const target = await page.browser().waitForTarget((each) => each.type() === 'service_worker' && each.url().startsWith('chrome-extension:'));
  // Not through `worker()`: what stays attached to it holds up every start of the next one.
  const session = await target.createCDPSession();
  const used = await heap(session);
  await session.detach();
  return used;
}

/** What Takt costs with the history as it is: its own index, in its own background, asked by message. */
async function own(takt: TaktBrowser, page: Page, size: number): Promise<{ row: Row; budgets: Budget[] }> {
  const asleep: number[] = [];
  const waking: number[] = [];
  for (let round = 0; round < 7; round++) {
    await stopBackground(takt, page);
    waking.push((await run(page, 'message', 1)).times[0] ?? 0);
    await stopBackground(takt, page);
    asleep.push(await run(page, 'once', size));
  }
  await stopBackground(takt, page);
  await run(page, 'message', 1);
  const before = await memory(page);
  await run(page, 'once', size);
  const bytes = ((await memory(page)) - before) / size;
  await run(page, 'question', 20, size);
  const message = await run(page, 'message', 200);
  const { times, found, copies } = await run(page, 'question', 200, size);
  const adding = await run(page, 'adding', 100, size);
  const row = { size, name: 'Takt', cells: [ms(median(times)), ms(slowest(times)), `${found} of ${copies}`, `${ms(median(asleep))} (${ms(median(waking))})`, `${ms(median(adding.times))}`, bytes.toFixed(0), ms(median(message.times))] };
  const limit = size >= 1_000_000 ? 20 : size >= 100_000 ? 2 : undefined;
  const way = median(message.times);
  const [question, added, waked] = [median(times) - way, median(adding.times) - way, median(asleep) - median(waking)];
  return {
    row,
    budgets: [
      ...(limit === undefined ? [] : [{ says: `besides its message, a question to ${many(size)} posts takes ${ms(question)} ms, budget ${limit}`, holds: question <= limit }]),
      ...(size === 100_000 ? [{ says: `after a sleep ${ms(waked)} ms besides waking, budget 60`, holds: waked <= 60 }] : []),
      ...(size >= 100_000 ? [{ says: `a post takes ${bytes.toFixed(0)} bytes of memory, budget 64`, holds: bytes <= 64 }] : []),
      { says: `adding one to ${many(size)} takes ${ms(added)} ms, budget 2`, holds: added <= 2 },
      { says: `of ${copies} edited copies among ${many(size)} posts ${found} are found, budget 98 in 100`, holds: found >= copies * 0.98 },
    ],
  };
}

/** Opens the table until it knows all posts: milliseconds to its first rows, and to all. */
async function opened(page: Page): Promise<{ readonly shown: string; readonly whole: string }> {
  const began = performance.now();
  await run(page, 'open', true);
  const shown = performance.now() - began;
  for (let part = 0; part < 1; ) part = await run(page, 'open', false);
  return { shown: ms(shown), whole: ms(performance.now() - began) };
}

/** What searching the texts takes: for a rare word, a frequent one, and two letters that leave nothing to pass over. */
async function searching(page: Page, size: number, fresh: Awaited<ReturnType<typeof opened>>): Promise<Budget[]> {
  const again = await opened(page);
  const lines: Budget[] = [{ says: `${many(size)} posts: the table shows rows after ${fresh.shown} ms and all after ${fresh.whole} ms for the first time, after ${again.whole} ms later`, holds: true }];
  for (const word of ['flohmarkt', 'heute', 'qz']) {
    const { first, whole, count } = await run(page, 'search', word);
    lines.push({ says: `${many(size)} posts: "${word}" is in ${many(count)}, first rows after ${ms(first)} ms, all after ${ms(whole)} ms`, holds: true });
  }
  return lines;
}

/** The same question put to another way, in a page of its own that is gone afterwards. */
async function other(browser: Browser, name: string, code: string, size: number): Promise<Row> {
  const page = await browser.newPage();
  try {
    await page.evaluate(code);
    const session = await page.createCDPSession();
    const before = await heap(session);
    const late = new Promise<never>((_done, fail) => setTimeout(fail, patience, new Error('late')).unref());
    const gone = new Promise<never>((_done, fail) => page.once('error', fail));
    const adding = await Promise.race([run(page, 'other', name, size), late, gone]);
    const bytes = ((await heap(session)) - before) / size;
    await Promise.race([run(page, 'otherQuestion', 2, size), late, gone]);
    const { times, found, copies } = await Promise.race([run(page, 'otherQuestion', size > 10_000 ? 20 : 100, size), late, gone]);
    return { size, name, cells: [ms(median(times)), ms(slowest(times)), `${found} of ${copies}`, '', ms(adding), bytes.toFixed(0), ''] };
  } catch (error) {
    return { size, name, cells: [error instanceof Error && error.message === 'late' ? 'too slow' : 'gave out', '', '', '', '', '', ''] };
  } finally {
    await page.close({ runBeforeUnload: false }).catch(() => undefined);
  }
}

/** Asks histories of growing size for near posts in a real Chromium, beside an exact scan, plain sketches and two packages for searching. */
export async function measureLikeness({ posts = 1_000_000, own: alone = false }: LikenessWish): Promise<{ readonly says: string; readonly holds: boolean }> {
  const code = await script();
  const takt = await openBrowser('chromium');
  const rows: Row[] = [];
  const budgets: Budget[] = [];
  try {
    const page = await takt.own('manifest.json');
    // The others listen to the history, and ask whenever it changes.
    for (const each of await page.browser().pages()) if (each !== page && each.url().endsWith('.html')) await each.close();
    await page.evaluate(code);
    const names = await run(page, 'ways');
    let filled = 0;
    for (const size of [1_000, 10_000, 100_000, 1_000_000].filter((each) => each <= posts)) {
      for (; filled < size; filled = Math.min(size, filled + step)) await run(page, 'fill', filled, Math.min(size, filled + step));
      // What follows an import is through then: with the background stopped again and again, it would begin again and again.
      const fresh = await opened(page);
      const { row, budgets: some } = await own(takt, page, size);
      rows.push(row);
      budgets.push(...some);
      if (alone) continue;
      budgets.push(...(await searching(page, size, fresh)));
      for (const name of names) rows.push(await other(page.browser(), name, code, size));
    }
  } finally {
    await takt.close();
  }
  const title = ['posts', 'way', 'question ms', '19 in 20 below', 'copies found', 'asleep (waking alone)', 'adding ms', 'bytes a post', 'message alone'];
  const table = [title, ...rows.map(({ size, name, cells }) => [[many(size), name], cells].flat())];
  const widths = title.map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
  const lines = table.map((row) => row.map((cell, column) => (column === 1 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  ').trimEnd());
  return { says: [...lines, ...budgets.map(({ says, holds }) => `${says}${holds ? '' : ' !'}`)].join('\n'), holds: budgets.every(({ holds }) => holds) };
}
