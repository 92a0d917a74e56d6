import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import { build } from 'esbuild';
import { launch, type Page } from 'puppeteer-core';

import { findBrowser } from '../../../.ci/find-browsers.mjs';
import type { Bench } from './likeness-page';

/** Serves a page with the history's modules in it, on this machine only. */
async function serve(entry: string) {
  const { outputFiles } = await build({ entryPoints: [entry], bundle: true, format: 'iife', write: false, logLevel: 'error', tsconfigRaw: '{}', define: { 'import.meta.glob': 'globalThis.none' } });
  const script = outputFiles[0]?.text ?? '';
  const server = createServer((request, response) => {
    response.setHeader('content-type', request.url === '/bench.js' ? 'text/javascript' : 'text/html');
    response.end(request.url === '/bench.js' ? script : '<!doctype html><meta charset="utf-8"><title>bench</title><script src="/bench.js"></script>');
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close: () => server.close() };
}

type Made = { bench: Bench };
const run = <Key extends keyof Bench>(page: Page, name: Key, ...given: Parameters<Bench[Key]>) =>
  page.evaluate((name, given) => ((globalThis as unknown as Made).bench[name] as (...given: unknown[]) => unknown)(...given), name as keyof Bench, given) as Promise<Awaited<ReturnType<Bench[Key]>>>;

/** Asks histories of growing size for near posts in real Chromium; returns the table and whether the budgets hold. */
export async function benchLikeness({ sizes, entry }: { sizes: readonly number[]; entry: string }): Promise<{ table: string; holds: boolean }> {
  const { address, close } = await serve(entry);
  const browser = await launch({ executablePath: findBrowser('chromium') ?? '', headless: true, pipe: true, protocolTimeout: 1_800_000, args: ['--no-sandbox', '--no-first-run', '--disable-background-networking'] });
  const rows = [['posts', 'cold ms', 'warm ms', 'edited copy ms', 'found of 40', 'add ms', 'sketching s', 'every text ms']];
  let holds = true;
  try {
    const page = await browser.newPage();
    await page.goto(address);
    let filled = 0;
    for (const size of sizes) {
      const sketching = await run(page, 'fill', filled, size);
      filled = size;
      await page.goto(address);
      const cold = await run(page, 'cold');
      const warm = await run(page, 'warm');
      const hit = await run(page, 'hit');
      const added = await run(page, 'add');
      const plain = size <= 100_000 ? await run(page, 'plain', size) : undefined;
      holds &&= warm <= (size > 100_000 ? 20 : 2) && (size > 100_000 || cold <= 60) && added <= 2 && hit.found === 40;
      rows.push([`${size}`, cold.toFixed(1), warm.toFixed(2), hit.ms.toFixed(2), `${hit.found}`, added.toFixed(2), (sketching / 1000).toFixed(1), plain?.toFixed(0) ?? '-']);
      console.log(rows.at(-1)?.join('  '));
    }
  } finally {
    await browser.close();
    close();
  }
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  return { table: rows.map((row) => row.map((cell, column) => cell.padStart(widths[column] ?? 0)).join('  ')).join('\n'), holds };
}
