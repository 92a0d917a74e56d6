import { z } from 'zod';

import { withTokens } from '../../../rules/post-of';
import { shapes } from '../../../rules/shape';
import { alike } from '../history-alike';
import * as database from '../history-database';
import { exportPiece, list } from '../history-list';
import { drainOutbox } from '../outbox';
import { endDraft } from '../tab-drafts';
import { Refusal } from '../why';
import { answer } from './answer';

const ids = z.array(shapes.postId).max(10_000);

/** Which posts are meant; everything that is missing does not matter. */
const filter = {
  /** Looked for in text, fields, links, account and tags, upper and lower case alike. */
  search: z.string().max(500).optional(),
  site: shapes.siteId.optional(),
  /** An account of that site; null for posts whose account was not known. */
  account: shapes.account.nullable().optional(),
  level: shapes.post.shape.level.optional(),
};

export const history = {
  /** Remembers a post. Noticing it again, by its key, only raises its level. */
  'history.add': answer('page', shapes.sentPost, (post, asker) => {
    if (asker.private) throw new Refusal('not allowed');
    if (asker.tab !== undefined) void endDraft(asker.tab, post.site);
    return database.add(withTokens(post));
  }),
  /** Posts that say the same or nearly the same: of each site and account the newest, the one asked for first, three in all. Replies are compared among replies. */
  'history.alike': answer('own', z.object({ site: shapes.siteId, account: shapes.account.optional(), text: shapes.text, kind: shapes.post.shape.kind.optional() }), (question) => alike(question)),
  /** Posts, newest first. `more` is handed back as `before` to get the next ones; `total` is null when a search would have to read everything to know it. */
  'history.list': answer('own', z.object({ ...filter, before: shapes.postCursor.optional(), limit: z.int().min(1).max(500) }), (wish) => list(wish)),
  /** Tries once more to bring in what could not be stored, and says what still waits. */
  'history.waiting': answer('own', z.object({}), () => drainOutbox()),
  /** Takes posts out and gives them back, so that `history.restore` can undo it. */
  'history.remove': answer('own', z.object({ ids }), (wish) => database.remove(wish.ids)),
  'history.restore': answer('own', z.object({ posts: z.array(shapes.knownPost).max(10_000) }), ({ posts }) => database.restore(posts)),
  /** The writer says that this post really went out. */
  'history.confirm': answer('own', z.object({ id: shapes.postId }), ({ id }) => database.confirm(id)),
  /** The history as JSON, piece by piece: ask again with `next` until it is null; the pieces joined are the file. */
  'history.export': answer('own', z.object({ after: shapes.postId.nullish() }), ({ after }) => exportPiece(after ?? 0)),
  /** Sites and accounts with the number of posts. */
  'history.places': answer('own', z.object({}), () => database.places()),
};
