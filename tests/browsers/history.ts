import type { KnownPost } from '../../rules';
import type { TaktBrowser } from './harness/browser';
import { until } from './harness/until';

/** What the history holds, newest first. */
export async function history(takt: TaktBrowser): Promise<readonly KnownPost[]> {
  const reply = (await takt.ask('history.list', { limit: 20 })) as { ok: boolean; value?: { posts: readonly KnownPost[] } };
  return reply.value?.posts ?? [];
}

/** Waits until the history holds exactly so many posts. */
export function posted(takt: TaktBrowser, count: number): Promise<readonly KnownPost[]> {
  return until(`the history holds ${count}`, async () => {
    const found = await history(takt);
    if (found.length !== count) throw new Error(`it holds ${JSON.stringify(found.map(({ text, level }) => [level, text]))}`);
    return found;
  });
}
