import { z } from 'zod';

import { shapes } from '../../../rules/shape';
import * as imports from '../history-imports';
import { answer } from './answer';

const posts = z.array(shapes.archivedPost).max(5_000);
const id = z.object({ id: shapes.importId });

export const imported = {
  /** Every import that was not taken back, the newest first; one that is still `open` was cut off. */
  'import.list': answer('own', z.object({}), () => imports.imports()),
  /** How many of these posts are in the history already. Writes nothing. */
  'import.look': answer('own', z.object({ posts }), async (wish) => ({ known: await imports.countKnown(wish.posts) })),
  /** Begins an import, or goes on with one that was cut off. The id is made from the archive, so the same archive is the same import. */
  'import.begin': answer('own', shapes.importFile, (file) => imports.begin(file)),
  /** Writes some posts, all or none; asking again doubles nothing. Refused while the import is being taken back. */
  'import.write': answer('own', z.object({ id: shapes.importId, posts }), (wish) => imports.write(wish.id, wish.posts)),
  'import.finish': answer('own', id, (wish) => imports.finish(wish.id)),
  /** Takes some posts of an import out again and says how many are left: ask until none is. */
  'import.takeBack': answer('own', id, (wish) => imports.takeBack(wish.id)),
};
