import { z } from 'zod';

import { shapes } from '../../../rules/shape';
import { putBack, shelf, takeDown } from '../draft-shelf';
import { answer } from './answer';

export const shelves = {
  /** Drafts that were written in boxes and not posted, newest first. */
  'shelf.list': answer('own', z.object({}), () => shelf(Date.now())),
  /** Takes drafts down and gives them back, so that `shelf.restore` can undo it. */
  'shelf.remove': answer('own', z.object({ keys: z.array(shapes.draftKey).min(1).max(500) }), async ({ keys }) => ({ drafts: await takeDown(keys) })),
  'shelf.restore': answer('own', z.object({ drafts: z.array(shapes.keptDraft).max(500) }), ({ drafts }) => putBack(drafts)),
};
