import { z } from 'zod';

import { shapes } from '../../../rules/shape';
import { bringBack, shelf } from '../draft-shelf';
import { imports, list } from '../history-imports';
import { exportPiece } from '../history-list';
import { readSettings, replaceSettings, settingsOf } from '../settings-store';
import { answer } from './answer';

const stored = z.object({ settings: z.record(z.string(), z.unknown()) });
const anything = z.array(z.unknown()).max(10_000);
const earlier = shapes.importFile.extend({ at: shapes.time, added: shapes.count });

export const backup = {
  /** Drafts, imports, settings and history as one JSON file, piece by piece: ask again with `next` until it is null; the pieces joined are the file. */
  'backup.make': answer('own', z.object({ after: shapes.postId.nullish() }), async ({ after }) => exportPiece(after ?? 0, after ? undefined : await lead(Date.now()))),
  /** The settings as they are and as this backup would have them. Changes nothing. */
  'backup.compare': answer('own', stored, async ({ settings }) => ({ now: await readSettings(), after: settingsOf(settings) })),
  /** Puts the settings of a backup in the place of all there are. The history of a backup comes in as an import. */
  'backup.settings': answer('own', stored, ({ settings }) => replaceSettings(settingsOf(settings))),
  /** Brings back the drafts of a backup and its list of imports, beside what there is; what is none is left out. */
  'backup.besides': answer('own', z.object({ id: shapes.importId, drafts: anything, imports: anything }), async ({ id, drafts, imports: listed }) => {
    await bringBack(read(shapes.keptDraft, drafts));
    await list(id, read(earlier, listed).filter((one) => one.id !== id));
  }),
};

function read<Value>(shape: z.ZodType<Value>, values: readonly unknown[]): readonly Value[] {
  return values.flatMap((value) => shape.safeParse(value).data ?? []);
}

/** What stands in a backup before its posts. */
async function lead(now: number): Promise<string> {
  const [drafts, known, settings] = await Promise.all([shelf(now), imports(), readSettings()]);
  const finished = known.filter(({ state }) => state === 'done').map(({ id, kind, name, at, added }) => ({ import: { id, kind, name, at, added } }));
  return `"takt":"backup","version":1,"besides":${JSON.stringify([...drafts.map((draft) => ({ draft })), ...finished])},"settings":[${JSON.stringify(settings)}]`;
}
