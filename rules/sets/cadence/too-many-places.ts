import { day, opening, mayBe } from '../../own-past';
import type { PastPost } from '../../past';
import { rule, type Examples, type Sources, type Words } from '../../rule';
import { nameOf } from '../../words/site-names';

const looked = 60 * day;
const fast: ReadonlySet<string> = new Set(['bluesky', 'mastodon', 'threads', 'x']);

export default rule({
  codes: ['CAD-03'],
  gravity: 'hint',
  strength: 'practice',
  kinds: opening,
  moment: 'pause',
  needs: ['history', 'account', 'profile'],
  options: {
    /** Sites one person can look after well. */
    most: { default: 4, min: 1, max: 15 },
    /** Days without a sign of life after which a site counts as fallen silent. */
    silent: { default: 28, min: 7, max: 180 },
  },
  check({ past, profile, site: here, account, now }, site, options) {
    const last = new Map<string, number>([[here, now]]);
    for (const { site: where, at, account: by } of past) {
      if (at > now || (where === here && !mayBe(account, by))) continue;
      last.set(where, Math.max(last.get(where) ?? 0, at));
    }
    const active = [...last].filter(([, at]) => now - at <= looked);
    const limit = (where: string) => (fast.has(where) ? (options.silent ?? 28) * 0.75 : (options.silent ?? 28));
    const silent = [...last].filter(([where, at]) => where !== here && now - at > limit(where) * day && now - at <= 3 * looked).map(([where]) => where);
    const served = past.filter(({ at }) => at <= now && now - at <= 14 * day).length;
    if (silent.length >= 2 && served > 0) return [{ variant: 'silent', with: { count: silent.length, names: silent.map(nameOf).join(', '), site: site.name } }];
    const most = (options.most ?? 4) * (profile.people ?? 0);
    return profile.people !== undefined && active.length > most ? [{ with: { count: active.length, people: profile.people, names: active.map(([where]) => nameOf(where)).join(', ') }, ...(profile.people === 1 ? { variant: 'alone' } : {}) }] : [];
  },
});

export const sources: Sources = [
  { title: { en: 'House rule: few services, each looked after', de: 'Hausregel: wenige Plattformen, jede gepflegt' }, date: '2026-11-21', kind: 'practice' },
  { title: { en: 'Ketchum: what an idle account costs', de: 'Ketchum: was ein stilles Konto kostet' }, date: '2019', kind: 'practice' },
];

export const words: Words = {
  en: {
    title: '{count} sites for {people} people',
    why: 'A few well-kept places beat many empty ones. In use: {names}.',
    look: 'Keep those where people answer, and pin a farewell note in the others.',
    variants: {
      alone: { title: '{count} sites for one person', why: 'A few well-kept places beat many empty ones. In use: {names}.' },
      silent: { title: '{count} of your channels have fallen silent', why: 'While {site} is looked after, nothing came on {names} for weeks.' },
    },
    options: { most: 'Sites one person looks after, at most', silent: 'Days until a site counts as silent' },
  },
  de: {
    title: '{count} Dienste für {people} Leute',
    why: 'Wenige gut gepflegte Orte sind mehr wert als viele leere. In Gebrauch: {names}.',
    look: 'Behalte die, auf denen geantwortet wird, und hefte in den anderen einen Abschied an.',
    variants: {
      alone: { title: '{count} Dienste für eine Person', why: 'Wenige gut gepflegte Orte sind mehr wert als viele leere. In Gebrauch: {names}.' },
      silent: { title: '{count} deiner Kanäle sind verstummt', why: 'Während {site} gepflegt wird, kam auf {names} seit Wochen nichts.' },
    },
    options: { most: 'Plattformen je Person, höchstens', silent: 'Tage, bis eine Plattform als verstummt gilt' },
  },
};

const now = Date.UTC(2026, 10, 18, 10);
const on = (...places: readonly (readonly [site: string, daysAgo: number])[]): readonly PastPost[] => places.map(([site, daysAgo]) => ({ site, kind: 'post', at: now - daysAgo * day, hashtags: [], links: [], mentions: [], words: 9, media: 0, excerpt: 'We turned the stone' }));
const six = on(['x', 1], ['mastodon', 2], ['bluesky', 3], ['linkedin', 4], ['facebook', 5], ['instagram', 6]);
const half = on(['x', 1], ['mastodon', 2], ['linkedin', 45], ['facebook', 70]);

export const examples: Examples = {
  en: {
    good: [
      { text: 'The stone is in its place.', site: 'x', draft: { now, past: six } },
      { text: 'The stone is in its place.', site: 'x', draft: { now, past: six, profile: { people: 2 } } },
      { text: 'The stone is in its place.', site: 'x', draft: { now, past: on(['x', 1], ['mastodon', 2], ['linkedin', 40]), profile: { people: 1 } } },
    ],
    bad: [
      { text: 'The stone is in its place.', site: 'x', draft: { now, past: six, profile: { people: 1 } } },
      { text: 'The stone is in its place.', site: 'x', draft: { now, past: half } },
      { text: 'The stone is in its place.', site: 'mastodon', draft: { now, past: half, profile: { people: 1 } } },
    ],
  },
  de: {
    good: [
      { text: 'Der Stein liegt an seinem Platz.', site: 'x', draft: { now, past: six } },
      { text: 'Der Stein liegt an seinem Platz.', site: 'x', draft: { now, past: six, profile: { people: 2 } } },
      { text: 'Der Stein liegt an seinem Platz.', site: 'x', draft: { now, past: on(['x', 1], ['mastodon', 2], ['linkedin', 400], ['facebook', 500]) } },
    ],
    bad: [
      { text: 'Der Stein liegt an seinem Platz.', site: 'x', draft: { now, past: six, profile: { people: 1 } } },
      { text: 'Der Stein liegt an seinem Platz.', site: 'x', draft: { now, past: half } },
      { text: 'Der Stein liegt an seinem Platz.', site: 'mastodon', draft: { now, past: half } },
    ],
  },
};
