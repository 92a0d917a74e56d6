import { z } from 'zod';

import { shapes } from '../../../rules/shape';
import { showBadge } from '../badge';
import { answer } from './answer';

export const badge = {
  /** How many tips are open on the asking tab, and the gravest of them. Nothing is shown for 0. */
  'badge.show': answer('page', z.object({ count: shapes.count, gravity: shapes.gravity.nullable() }), async ({ count, gravity }, asker) => {
    await showBadge(asker, count, gravity);
  }),
};
