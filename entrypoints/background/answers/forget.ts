import { z } from 'zod';

import { shapes } from '../../../rules/shape';
import { countOlder, dropTexts, forgetPosts, tidy } from '../history-forget';
import { answer } from './answer';

export const forgetting = {
  /** Forgets a site, an account on it, or everything; gives back what was forgotten while it is little enough to be restored. */
  'history.forget': answer('own', z.union([z.object({ site: shapes.siteId, account: shapes.account.nullable().optional() }), z.object({ all: z.literal(true) })]), (what) => forgetPosts('all' in what ? {} : what)),
  /** How many posts are older than so many days. */
  'history.older': answer('own', z.object({ days: z.int().min(1).max(36_500) }), ({ days }) => countOlder(days, Date.now())),
  /** Forgets at once what is older than the settings want it kept; says how many posts. */
  'history.tidy': answer('own', z.object({}), () => tidy(Date.now())),
  /** Drops the texts of all posts there are. Says of how many. */
  'history.dropTexts': answer('own', z.object({}), () => dropTexts()),
};
