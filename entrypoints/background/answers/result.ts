import { z } from 'zod';

import { shapes } from '../../../rules/shape';
import { askAbout, noteResult } from '../post-results';
import { answer } from './answer';

export const results = {
  /** The post to ask about now, about a day old; null when there is none. */
  'result.next': answer('own', z.object({}), async () => ({ post: await askAbout(Date.now()) })),
  /** What the writer said of it; `skipped` is not asked again. */
  'result.give': answer('own', z.object({ id: shapes.postId, result: z.enum(['well', 'fair', 'poor', 'skipped']) }), ({ id, result }) => noteResult(id, result, Date.now())),
};
