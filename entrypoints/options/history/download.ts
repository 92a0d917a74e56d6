import { ask } from '../../background/ask';
import type { Why } from '../../background/ask';

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
  save(new Blob(pieces, { type: 'application/json' }), `takt-history-${now.toISOString().slice(0, 10)}.json`);
  return undefined;
}

function save(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // The browser reads the address after the click has returned.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
