import type { Kind } from './draft';
import type { PastPost } from './past';
import type { SiteId } from './site';

/** A day in milliseconds. */
export const day = 86_400_000;

/** The kinds that open something of their own, rather than answer somebody. */
export const opening: readonly Kind[] = ['post', 'quote', 'thread'];

/** Where the stream runs fast, silence shows sooner. */
const fast: ReadonlySet<string> = new Set(['bluesky', 'mastodon', 'threads', 'x']);

/** Days of silence on a site that are worth a word, and days that look abandoned. */
export function silenceOn(site: SiteId, options: Readonly<Record<string, number>> = {}): { readonly quiet: number; readonly silent: number } {
  return fast.has(site) ? { quiet: options['quietFast'] ?? 10, silent: options['silentFast'] ?? 21 } : { quiet: options['quiet'] ?? 14, silent: options['silent'] ?? 28 };
}

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
