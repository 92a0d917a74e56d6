import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { HTTPRequest, Page } from 'puppeteer-core';

import type { PracticeOptions } from '../../pages/options';
import { html, type Answer } from '../../pages/practice-site';
import { siteAt } from '../../pages/sites';

/** One request as the browser made it. `by` is the extension when its own script asked. */
export type Logged = { readonly url: string; readonly method: string; readonly by: 'page' | 'extension'; readonly answered: boolean };

const types: Record<string, string> = { '.js': 'text/javascript', '.css': 'text/css', '.woff2': 'font/woff2' };
const ofExtension = /^(chrome|moz)-extension:/;

function byExtension(request: HTTPRequest): boolean {
  const initiator = request.initiator() as { url?: string; stack?: { callFrames?: { url: string }[] } } | undefined;
  return [initiator?.url, ...(initiator?.stack?.callFrames ?? []).map((frame) => frame.url)].some((url) => url && ofExtension.test(url));
}

function answer(request: HTTPRequest, built: string, options: PracticeOptions): Answer | null {
  const url = new URL(request.url());
  const site = siteAt(url.host);
  if (!site) return null;
  if (url.pathname.startsWith('/practice/')) {
    const name = url.pathname.split('/').at(-1) ?? '';
    return { type: types[extname(name)] ?? 'application/octet-stream', body: readFileSync(join(built, name)) };
  }
  if (request.isNavigationRequest()) return { type: 'text/html; charset=utf-8', body: html(site, url, options), headers: site.headers(options) };
  if (url.pathname === '/favicon.ico') return { status: 204 };
  return site.answer({ url, method: request.method() }, options);
}

const wait = (ms: number) => new Promise<void>((done) => setTimeout(done, ms));

/** Answers all requests of a page from the practice sites; what they do not know is refused and noted. */
export async function serve(page: Page, built: string, log: Logged[], options: () => PracticeOptions): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', async (request) => {
    const url = request.url();
    if (/^(data|blob|about|chrome|moz|resource)/.test(url)) return void request.continue().catch(() => {});
    const given = answer(request, built, options());
    log.push({ url, method: request.method(), by: byExtension(request) ? 'extension' : 'page', answered: given !== null });
    try {
      if (given === null || given === 'offline') return await request.abort('failed');
      if (request.method() === 'POST' && options().delay) await wait(options().delay ?? 0);
      await request.respond({
        status: given.status ?? 200,
        contentType: given.type,
        headers: given.headers ?? {},
        body: given.body ?? '',
      });
    } catch {
      // The page went away while it was being answered.
    }
  });
}
