import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, test } from 'vitest';

import { cases, refusals, type Row } from './contract';
import { launch, type BrowserName } from './lab/browser';
import { buildExtension, serve } from './lab/build';
import { runCase, runRefusal } from './lab/run';

const browsers = ['chromium', 'firefox'] as const;

const rows: readonly Row[] = [
  { name: 'Draft.js 0.11', driver: 'draft', page: 'draft' },
  { name: 'TipTap 3', driver: 'prosemirror', page: 'tiptap', pause: 600 },
  { name: 'TipTap 3 in a shadow root', driver: 'prosemirror', page: 'tiptap?shadow', pause: 600 },
  { name: 'React textarea', driver: 'textarea', page: 'react-textarea' },
  { name: 'React textarea in a shadow root', driver: 'textarea', page: 'react-textarea?shadow' },
  { name: 'React input', driver: 'textarea', page: 'react-textarea?single', singleLine: true },
  { name: 'plain editable', driver: 'content-editable', page: 'plain' },
  { name: 'plain editable, pre-wrap', driver: 'content-editable', page: 'plain?pre' },
  { name: 'plain editable in a shadow root', driver: 'content-editable', page: 'plain?pre&shadow' },
  { name: 'plain editable with breaks', driver: 'content-editable', page: 'plain?breaks' },
  { name: 'plaintext-only', driver: 'content-editable', page: 'plain?plaintext' },
  { name: 'plaintext-only, pre-wrap', driver: 'content-editable', page: 'plain?plaintext&pre' },
];

const pages: Partial<Record<BrowserName, Page>> = {};
const started: Browser[] = [];
const table = new Map<string, string>();
const reasons = new Set<string>();
let site: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  site = await serve(['draft', 'tiptap', 'react-textarea', 'plain']);
  const extension = await buildExtension();
  await Promise.all(browsers.map(async (which) => {
    const browser = await launch(which, extension);
    started.push(browser);
    pages[which] = await browser.newPage();
  }));
}, 60_000);

afterAll(async () => {
  await Promise.all(started.map((browser) => browser.close()));
  site?.close();
  const line = (cells: readonly string[]) => cells.map((cell, at) => (at ? cell.padStart(9) : cell.padEnd(26))).join(' ');
  for (const row of rows) {
    console.log(`\n${row.name} (driver ${row.driver}); milliseconds until the fix was made and read back`);
    console.log(line(['', ...browsers]));
    for (const { name } of [...cases, ...refusals]) console.log(line([name, ...browsers.map((which) => table.get(`${which}/${row.name}/${name}`) ?? 'not run')]));
  }
  for (const reason of reasons) console.log(reason);
});

/** One page per browser, since only one page has the focus: whoever comes next waits. */
const turns: Partial<Record<BrowserName, Promise<unknown>>> = {};

function inTurn<Result>(which: BrowserName, work: (page: Page) => Promise<Result>): Promise<Result> {
  const run = async () => {
    const page = pages[which];
    if (!page) throw new Error(`${which} did not start`);
    return work(page);
  };
  const result = (turns[which] ?? Promise.resolve()).then(run, run);
  turns[which] = result;
  return result;
}

/** Runs a cell of the table and notes how it went. */
async function cell(which: BrowserName, row: Row, name: string, without: string | undefined, work: (page: Page) => Promise<number>): Promise<void> {
  const key = `${which}/${row.name}/${name}`;
  if (without) {
    reasons.add(`–  ${name}: ${without}`);
    table.set(key, '–');
    return;
  }
  table.set(key, 'FAILED');
  const milliseconds = await inTurn(which, work);
  table.set(key, `${milliseconds.toFixed(1)}`);
}

describe.concurrent('every driver keeps the contract', () => {
  for (const row of rows) {
    for (const given of cases) {
      for (const which of browsers) {
        test(`${row.name}: ${given.name} in ${which}`, { timeout: 120_000 }, () => cell(which, row, given.name, given.without?.(row), (page) => runCase(page, site.address, row, given)));
      }
    }
    for (const given of refusals) {
      for (const which of browsers) {
        test(`${row.name}: ${given.name} in ${which}`, { timeout: 120_000 }, () => cell(which, row, given.name, given.without?.(row), (page) => runRefusal(page, site.address, row, given)));
      }
    }
  }
});
