import { ask } from '../../background/ask';
import type { Reply, Value, Why } from '../../background/ask';
import { saveFile } from '../../people/save-file';

type Piece = Value<'history.export'>;

/** Pieces that are put together before the browser may lay them down on disk. */
const together = 8;

/** Saves the whole history as a JSON file, fetched piece by piece. Says why not. */
export async function saveHistory(now: Date): Promise<Why | undefined> {
  return await savePieces((after) => ask('history.export', after), `takt-history-${day(now)}.json`);
}

/** Saves settings and history as one file. Says why not. */
export async function saveBackup(now: Date): Promise<Why | undefined> {
  return await savePieces((after) => ask('backup.make', after), `takt-backup-${day(now)}.json`);
}

const day = (now: Date) => now.toISOString().slice(0, 10);

async function savePieces(next: (after: { readonly after?: number | null }) => Promise<Reply<Piece>>, name: string): Promise<Why | undefined> {
  const blobs: Blob[] = [];
  let pieces: string[] = [];
  let after: number | null | undefined;
  do {
    const reply = await next(after === undefined ? {} : { after });
    if (!reply.ok) return reply.why;
    pieces.push(reply.value.text);
    after = reply.value.next;
    if (pieces.length === together || after === null) {
      blobs.push(new Blob(pieces));
      pieces = [];
    }
  } while (after !== null);
  saveFile(name, blobs);
  return undefined;
}
