import { z } from 'zod';

import { shapes } from '../../../rules/shape';
import { alike, nearPosts } from '../history-alike';
import { clusters } from '../history-clusters';
import { fillColumns } from '../history-columns';
import * as database from '../history-database';
import { keepPost } from '../history-keep';
import { channels, figures, get, places, rows } from '../history-rows';
import { exportPiece, list } from '../history-list';
import { drainOutbox } from '../outbox';
import { endDraft } from '../tab-drafts';
import { Refusal } from '../why';
import { answer } from './answer';
import { forgetting } from './forget';
import { results } from './result';
import { shelves } from './shelf';

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

/** The same for tables and figures, which are told from columns. */
const pick = z.object({
  site: shapes.siteId.optional(),
  account: shapes.account.nullable().optional(),
  from: shapes.time.optional(),
  to: shapes.time.optional(),
  kind: z.enum(['own', 'answer']).optional(),
  note: z.enum(['unsure', 'tips']).optional(),
});

export const history = {
  ...forgetting,
  ...results,
  ...shelves,
  /** Remembers a post. Noticing it again, by its key, only raises its level. */
  'history.add': answer('page', shapes.sentPost, async (post, asker) => {
    if (asker.private) throw new Refusal('not allowed');
    try {
      return await keepPost(post);
    } finally {
      if (asker.tab !== undefined) void endDraft(asker.tab, post.site);
    }
  }),
  /** Posts that say the same or nearly the same: of each site and account the newest, and the newest with the very same words; the one asked for first, three in all. Replies are compared among replies. */
  'history.alike': answer('own', z.object({ site: shapes.siteId, account: shapes.account.optional(), text: shapes.text, kind: shapes.post.shape.kind.optional() }), (question) => alike(question)),
  /** All posts that say the same or nearly the same as a text, whole, newest first. */
  'history.near': answer('own', z.object({ text: shapes.text, kind: shapes.post.shape.kind.optional() }), async (question) => ({ found: await nearPosts(question) })),
  /** Groups of posts that are one and the same, the largest first. */
  'history.clusters': answer('own', z.object({}), () => clusters()),
  /** Posts, newest first. `more` is handed back as `before` to get the next ones; `total` is null when a search would have to read everything to know it. */
  'history.list': answer('own', z.object({ ...filter, before: shapes.postCursor.optional(), limit: z.int().min(1).max(500) }), (wish) => list(wish)),
  /** The numbers of all posts a table shows, in its order. `part` is the share of the history taken apart so far: below 1, there are none yet; ask again. With `first`, the first rows of a long history alone, at once, with a `part` of 0. A search is asked on with `next` as `from` until that is null. */
  'history.rows': answer('own', z.object({ filter: pick, order: z.enum(['newest', 'oldest', 'place', 'tips']), search: z.string().max(500).optional(), from: shapes.count.optional(), first: z.boolean().optional() }), (wish) => rows(wish)),
  /** The posts with these numbers; those that are gone are left out. */
  'history.get': answer('own', z.object({ ids: z.array(shapes.postId).max(500) }), async (wish) => ({ posts: await get(wish.ids) })),
  /** What the page draws of some posts; `part` as above. Days and hours are those of the browser's time zone. */
  'history.figures': answer('own', z.object({ filter: pick, year: z.int().min(1970).max(9999).optional() }), ({ filter, year }) => figures(filter, year, Intl.DateTimeFormat().resolvedOptions().timeZone, Date.now())),
  /** How every channel does, those in need first; `part` as above. */
  'history.channels': answer('own', z.object({}), () => channels(Intl.DateTimeFormat().resolvedOptions().timeZone, Date.now())),
  /** Tries once more to bring in what could not be stored, and says what still waits. */
  'history.waiting': answer('own', z.object({}), () => drainOutbox()),
  /** Takes posts out and gives them back, so that `history.restore` can undo it. */
  'history.remove': answer('own', z.object({ ids }), (wish) => database.remove(wish.ids)),
  'history.restore': answer('own', z.object({ posts: z.array(shapes.knownPost).max(10_000) }), ({ posts }) => database.restore(posts)),
  /** The writer says that this post really went out. */
  'history.confirm': answer('own', z.object({ id: shapes.postId }), ({ id }) => database.confirm(id)),
  /** The history as JSON, piece by piece: ask again with `next` until it is null; the pieces joined are the file. */
  'history.export': answer('own', z.object({ after: shapes.postId.nullish() }), ({ after }) => exportPiece(after ?? 0)),
  /** Sites and accounts with the number of posts, as soon as all posts were taken apart: counting in the store would hold up the first rows of the table. */
  'history.places': answer('own', z.object({}), async () => {
    await fillColumns();
    return await places();
  }),
};
