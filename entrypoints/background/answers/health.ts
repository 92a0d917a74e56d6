import { z } from 'zod';

import { shapes } from '../../../rules/shape';
import { noteHealth, readHealth } from '../health-store';
import { answer } from './answer';

export const health = {
  /** Counts what happened on a site. The detail names a rule, an editor or a selector's rank; never any content. */
  'health.note': answer('page', z.object({ site: shapes.siteId, what: shapes.healthWhat, detail: z.string().max(200).optional() }), async (note, asker) => {
    if (!asker.private) await noteHealth(note.site, note.what, note.detail);
  }),
  'health.read': answer('own', z.object({}), () => readHealth()),
};
