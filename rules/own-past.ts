import type { Kind } from './draft';
import type { PastPost } from './past';
import type { SiteId } from './site';

/** A day in milliseconds. */
export const day = 86_400_000;

/** The kinds that open something of their own, rather than answer somebody. */
export const opening: readonly Kind[] = ['post', 'quote', 'thread'];

/** Whether a post answers somebody else. */
export function isAnswer({ kind }: Pick<PastPost, 'kind'>): boolean {
  return kind === 'reply' || kind === 'comment';
}

/** Whether two accounts may be the same: an account nobody could read counts as this one. */
export function mayBe(one: string | undefined, other: string | undefined): boolean {
  return one === undefined || other === undefined || one === '' || other === '' || one === other;
}

/** Own posts and answers on this site and account up to now, newest first. */
export function ownHere(past: readonly PastPost[], site: SiteId, account: string | undefined, now: number): readonly PastPost[] {
  return past.filter((post) => post.site === site && post.at <= now && mayBe(account, post.account)).toSorted((a, b) => b.at - a.at);
}

/** Those of them that answer nobody. */
export function postsHere(past: readonly PastPost[], site: SiteId, account: string | undefined, now: number): readonly PastPost[] {
  return ownHere(past, site, account, now).filter((post) => !isAnswer(post));
}
