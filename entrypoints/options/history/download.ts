import { ask } from '../../background/ask';
import type { Why } from '../../background/ask';
import { saveFile } from '../../people/save-file';

/** Saves the whole history as a JSON file, fetched piece by piece. Says why not. */
export async function saveHistory(now: Date): Promise<Why | undefined> {
  const pieces: string[] = [];
  let after: number | null | undefined;
  do {
    const reply = await ask('history.export', after === undefined ? {} : { after });
    if (!reply.ok) return reply.why;
    pieces.push(reply.value.text);
    after = reply.value.next;
  } while (after !== null);
  saveFile(`takt-history-${now.toISOString().slice(0, 10)}.json`, pieces);
  return undefined;
}
