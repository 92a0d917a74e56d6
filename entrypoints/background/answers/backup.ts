import { z } from 'zod';

import { shapes } from '../../../rules/shape';
import { exportPiece } from '../history-list';
import { readSettings, replaceSettings, settingsOf } from '../settings-store';
import { answer } from './answer';

const stored = z.object({ settings: z.record(z.string(), z.unknown()) });

export const backup = {
  /** Settings and history as one JSON file, piece by piece: ask again with `next` until it is null; the pieces joined are the file. */
  'backup.make': answer('own', z.object({ after: shapes.postId.nullish() }), async ({ after }) =>
    exportPiece(after ?? 0, `"takt":"backup","version":1,"settings":[${JSON.stringify(await readSettings())}]`),
  ),
  /** The settings as they are and as this backup would have them. Changes nothing. */
  'backup.compare': answer('own', stored, async ({ settings }) => ({ now: await readSettings(), after: settingsOf(settings) })),
  /** Puts the settings of a backup in the place of all there are. The history of a backup comes in as an import. */
  'backup.settings': answer('own', stored, ({ settings }) => replaceSettings(settingsOf(settings))),
};
