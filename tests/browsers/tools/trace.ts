import type { Page } from 'puppeteer-core';

type Event = { name: string; ph: string; ts: number; dur?: number; tdur?: number; pid: number; tid: number; args?: { name?: string; data?: { url?: string } } };

/** What a stretch of time cost, in milliseconds of processor time, so that a busy machine changes little. */
export type Cost = {
  /** All tasks of the page's main thread together. */
  readonly all: number;
  /** The extension's own code on the main thread of pages, as far as the browser names its file: only with `detail`. */
  readonly own: number;
  /** The longest task of the page's main thread. */
  readonly longest: number;
};

const tasks = ['toplevel'];
const detail = [...tasks, 'devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8.execute'];
const ms = (event: Event) => (event.tdur ?? event.dur ?? 0) / 1000;

/** The events of each page's main thread, the busiest first. */
function mains(events: readonly Event[]): Event[][] {
  const names = events.filter((event) => event.name === 'thread_name' && event.args?.name === 'CrRendererMain');
  const threads = names.map((main) => events.filter((event) => event.ph === 'X' && event.pid === main.pid && event.tid === main.tid));
  return threads.map((thread) => ({ thread, load: outer(thread) })).toSorted((a, b) => b.load - a.load).map(({ thread }) => thread);
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

/**
 * Traces the browser while `work` runs.
 *
 * @param names also finds out whose code ran, which makes everything a little slower
 */
export async function cost(page: Page, work: () => Promise<void>, names = false): Promise<Cost> {
  await page.tracing.start({ categories: names ? detail : tasks });
  await work();
  const data = await page.tracing.stop();
  const { traceEvents } = JSON.parse(new TextDecoder().decode(data)) as { traceEvents: Event[] };
  const threads = mains(traceEvents);
  const ran = (threads[0] ?? []).filter((event) => event.name.endsWith('RunTask'));
  const own = threads.map((thread) => thread.filter((event) => event.args?.data?.url?.startsWith('chrome-extension:')));
  return { all: outer(ran), own: own.reduce((sum, events) => sum + outer(events), 0), longest: Math.max(0, ...ran.map(ms)) };
}
