import { day, opening, postsHere } from '../../own-past';
import type { PastPost } from '../../past';
import { rule, type Examples, type Sources, type Words } from '../../rule';

const hour = 3_600_000;
/** Where a post is meant to stand for a day, less is much. */
const calm: ReadonlySet<string> = new Set(['facebook', 'instagram', 'linkedin', 'xing']);

export default rule({
  codes: ['CAD-02'],
  gravity: 'hint',
  strength: 'policy',
  kinds: opening,
  moment: 'pause',
  needs: ['history', 'account', 'profile'],
  options: {
    /** Posts within an hour that are still fine, this one counted. */
    hour: { default: 3, min: 1, max: 30 },
    /** Posts within a day. */
    day: { default: 8, min: 1, max: 100 },
    /** The same on Facebook, Instagram, LinkedIn and XING. */
    hourCalm: { default: 2, min: 1, max: 30 },
    dayCalm: { default: 4, min: 1, max: 100 },
  },
  check({ past, profile, site: here, account, now, part, plannedFor }, site, options) {
    const meant = profile.channel === 'notices' || profile.channel === 'news' || (profile.liveUntil !== undefined && profile.liveUntil >= now);
    // A thread counts once, and what appears later does not crowd anything now.
    if (meant || (part && part.index > 0) || plannedFor !== undefined) return [];
    const before = postsHere(past, here, account, now);
    const within = (time: number) => before.filter(({ at }) => now - at < time).length + 1;
    const [perHour, perDay] = calm.has(here) ? [options.hourCalm ?? 2, options.dayCalm ?? 4] : [options.hour ?? 3, options.day ?? 8];
    if (within(hour) > perHour) return [{ with: { count: within(hour), site: site.name } }];
    return within(day) > perDay ? [{ variant: 'day', with: { count: within(day), site: site.name } }] : [];
  },
});

export const sources: Sources = [
  { title: { en: 'Meta: community standards on spam, frequency', de: 'Meta, Gemeinschaftsstandards: Spam, Häufigkeit' }, url: 'https://github.com/OpenTermsArchive/pga-versions', date: '2026-08-03', kind: 'official' },
  { title: { en: 'House rule: how much is too much', de: 'Hausregel: wie viel zu viel ist' }, date: '2026-11-21', kind: 'practice' },
];

export const words: Words = {
  en: {
    title: '{count} posts here within an hour, this one counted',
    why: 'Your own posts push each other out of sight on {site}, and very many in a row are a sign of spam.',
    look: 'Make one post or one thread of them, and keep the rest for other days.',
    variants: { day: { title: '{count} posts here within a day, this one counted' } },
    options: { hour: 'Posts within an hour, at most', day: 'Posts within a day, at most', hourCalm: 'Within an hour on Facebook, Instagram, LinkedIn and XING', dayCalm: 'Within a day there' },
  },
  de: {
    title: 'Der {count}. Beitrag hier binnen einer Stunde',
    why: 'Deine Beiträge verdrängen sich auf {site} gegenseitig, und sehr viele in Folge gelten als Zeichen für Spam.',
    look: 'Mach einen Beitrag oder einen Thread daraus und heb den Rest für andere Tage auf.',
    variants: { day: { title: 'Der {count}. Beitrag hier binnen eines Tages' } },
    options: { hour: 'Beiträge in einer Stunde, höchstens', day: 'Beiträge an einem Tag, höchstens', hourCalm: 'In einer Stunde auf Facebook, Instagram, LinkedIn und XING', dayCalm: 'An einem Tag dort' },
  },
};

const now = Date.UTC(2026, 10, 18, 10);
const posted = (site: string, ...minutesAgo: number[]) => ({
  now, past: minutesAgo.map((minutes, index): PastPost => ({ site, kind: 'post', at: now - minutes * 60_000, hashtags: [], links: [], mentions: [], words: 9, media: 0, excerpt: `We turned stone ${index}` })),
});
const often = [70, 150, 240, 330, 420, 520, 640, 800];

export const examples: Examples = {
  en: {
    good: [
      { text: 'The stone is in its place.', site: 'x', draft: posted('x', 9, 40) },
      { text: 'The stone is in its place.', site: 'x', draft: { ...posted('x', 2, 6, 9, 14), profile: { liveUntil: now + hour } } },
      { text: 'And it grinds.', site: 'x', draft: { ...posted('x', 2, 6, 9), kind: 'thread', part: { index: 1, count: 2 } } },
    ],
    bad: [
      { text: 'The stone is in its place.', site: 'x', draft: posted('x', 5, 11, 19) },
      { text: 'The stone is in its place.', site: 'x', draft: posted('x', ...often) },
      { text: 'The stone is in its place.', site: 'bluesky', draft: posted('bluesky', 1, 2, 3, 4) },
    ],
  },
  de: {
    good: [
      { text: 'Der Stein liegt an seinem Platz.', site: 'x', draft: posted('x', 9, 40) },
      { text: 'Der Stein liegt an seinem Platz.', site: 'x', draft: { ...posted('x', 2, 6, 9, 14), profile: { channel: 'notices' } } },
      { text: 'Der Stein liegt an seinem Platz.', site: 'x', draft: posted('mastodon', 5, 11, 19) },
    ],
    bad: [
      { text: 'Der Stein liegt an seinem Platz.', site: 'x', draft: posted('x', 5, 11, 19) },
      { text: 'Der Stein liegt an seinem Platz.', site: 'x', draft: posted('x', ...often) },
      { text: 'Der Stein liegt an seinem Platz.', site: 'linkedin', draft: posted('linkedin', 20, 50) },
    ],
  },
};
