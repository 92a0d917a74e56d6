import type { Page } from 'puppeteer-core';

type Event = { name: string; ph: string; ts: number; dur?: number; tdur?: number; pid: number; tid: number; args?: { name?: string; data?: { url?: string; isMainFrame?: boolean } } };

/** What a stretch of time cost, in milliseconds of the page's main thread. */
export type Cost = {
  /** All tasks together, processor time. */
  readonly all: number;
  /** Calls of the extension's own functions and its evaluation, as far as the browser names their file. */
  readonly extension: number;
  /** Tasks of 50 ms and more. */
  readonly long: number;
};

const categories = ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8.execute'];
const ms = (event: Event) => (event.tdur ?? event.dur ?? 0) / 1000;

/** The renderer's main thread that had most to do: the page's. */
function busiest(events: readonly Event[]): (event: Event) => boolean {
  const mains = events.filter((event) => event.name === 'thread_name' && event.args?.name === 'CrRendererMain');
  const load = (main: Event) => events.filter((event) => event.pid === main.pid && event.tid === main.tid && event.ph === 'X').reduce((sum, event) => sum + ms(event), 0);
  const [page] = mains.toSorted((a, b) => load(b) - load(a));
  return (event) => event.pid === page?.pid && event.tid === page.tid;
}

/** Sums events that do not lie inside each other. */
function outer(events: readonly Event[]): number {
  let end = 0;
  let sum = 0;
  for (const event of events.toSorted((a, b) => a.ts - b.ts)) {
    if (event.ts < end) continue;
    sum += ms(event);
    end = event.ts + (event.dur ?? 0);
  }
  return sum;
}

/** Traces the page while `work` runs. */
export async function cost(page: Page, work: () => Promise<void>): Promise<Cost> {
  await page.tracing.start({ categories });
  await work();
  const data = await page.tracing.stop();
  const { traceEvents } = JSON.parse(new TextDecoder().decode(data)) as { traceEvents: Event[] };
  const mine = traceEvents.filter(busiest(traceEvents)).filter((event) => event.ph === 'X');
  const tasks = mine.filter((event) => event.name.endsWith('RunTask'));
  const own = mine.filter((event) => event.args?.data?.url?.startsWith('chrome-extension:'));
  return { all: outer(tasks), extension: outer(own), long: new Set(tasks.filter((event) => (event.dur ?? 0) >= 50_000).map((event) => event.ts)).size };
}
