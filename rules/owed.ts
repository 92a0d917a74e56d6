import type { Owed } from './draft';
import { isAnswer, mayBe } from './own-past';
import type { PastPost } from './past';
import type { Profile } from './profile';
import type { SiteId } from './site';

/**
 * What still waits for an answer on a site, as the writer marked it: since that day, until something was answered there.
 * Feeds and comments are never read, so nothing else can tell.
 */
export function owedOn({ waitingSince }: Profile, site: SiteId, account: string | undefined, past: readonly PastPost[]): readonly Owed[] {
  if (waitingSince === undefined || past.some((post) => post.site === site && isAnswer(post) && post.at >= waitingSince && mayBe(account, post.account))) return [];
  return [{ site, ...(account !== undefined && { account }), at: waitingSince }];
}
