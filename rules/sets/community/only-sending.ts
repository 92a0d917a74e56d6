import { day, isAnswer, opening, ownHere } from '../../own-past';
import type { PastPost } from '../../past';
import { rule, type Examples, type Sources, type Words } from '../../rule';

const looked = 30 * day;

export default rule({
  codes: ['COM-01'],
  gravity: 'warning',
  strength: 'evidence',
  kinds: opening,
  moment: 'pause',
  needs: ['history', 'account', 'profile'],
  options: {
    /** Own posts in 30 days from which on the balance is looked at. */
    least: { default: 5, min: 3, max: 60 },
    /** Answers and posts passed on, in percent of own posts, that are too few. */
    share: { default: 50, min: 10, max: 200 },
  },
  check({ past, profile, site: here, account, now }, site, options) {
    if (profile.channel === 'notices') return [];
    const recent = ownHere(past, here, account, now).filter(({ at }) => now - at <= looked);
    const given = recent.filter((post) => isAnswer(post) || post.kind === 'quote').length;
    const sent = recent.filter(({ kind }) => kind === 'post' || kind === 'thread').length;
    if (sent < (options.least ?? 5) || (given / sent) * 100 >= (options.share ?? 50)) return [];
    // Answers written in an app on the phone are not seen here.
    return [{ sure: false, with: { sent, given, site: site.name }, ...(given === 0 ? { variant: 'none' } : { gravity: 'hint' }) }];
  },
});

export const sources: Sources = [
  { title: { en: 'House rule: give and take', de: 'Hausregel: Geben und Nehmen' }, date: '2026-11-21', kind: 'practice' },
  { title: { en: 'Buffer: accounts that answer do better (correlation)', de: 'Buffer: Konten, die antworten, haben mehr Erfolg (Korrelation)' }, date: '2026-04', kind: 'vendor' },
  { title: { en: 'Reddit: rules on spam, mostly own links', de: 'Reddit: Regeln gegen Spam, überwiegend eigene Links' }, url: 'https://github.com/OpenTermsArchive/pga-versions', date: '2026-06-29', kind: 'official' },
];

export const words: Words = {
  en: {
    title: '{sent} own posts, {given} answers in 30 days',
    why: 'Give and take: accounts that answer others on {site} are answered. What you write on the phone is not counted here.',
    look: 'Answer somebody or pass on one good post before this one.',
    variants: { none: { title: '{sent} own posts in 30 days, and no answer to anybody' } },
    options: { least: 'Own posts in 30 days, at least', share: 'Answers in percent of own posts, at least' },
  },
  de: {
    title: '{sent} eigene Beiträge, {given} Antworten in 30 Tagen',
    why: 'Geben und Nehmen: Wer auf {site} anderen antwortet, bekommt Antworten. Was du am Handy schreibst, zählt hier nicht mit.',
    look: 'Antworte erst jemandem oder gib einen guten Beitrag weiter.',
    variants: { none: { title: '{sent} eigene Beiträge in 30 Tagen, und niemandem geantwortet' } },
    options: { least: 'Eigene Beiträge in 30 Tagen, mindestens', share: 'Antworten in Prozent der eigenen Beiträge, mindestens' },
  },
};

const now = Date.UTC(2026, 10, 18, 10);
const of = (kind: PastPost['kind'], count: number): readonly PastPost[] => Array.from({ length: count }, (_, index) => ({ site: 'x', kind, at: now - (index * 1.3 + 0.4) * day, hashtags: [], links: [], mentions: [], words: 9, media: 0, excerpt: `We turned stone ${index}` }));

export const examples: Examples = {
  en: {
    good: [
      { text: 'The stone is in its place.', site: 'x', draft: { now, past: [...of('post', 6), ...of('reply', 5)] } },
      { text: 'The stone is in its place.', site: 'x', draft: { now, past: of('post', 4) } },
      { text: 'The stone is in its place.', site: 'x', draft: { now, past: of('post', 6), profile: { channel: 'notices' } } },
    ],
    bad: [
      { text: 'The stone is in its place.', site: 'x', draft: { now, past: of('post', 12) } },
      { text: 'The stone is in its place.', site: 'x', draft: { now, past: [...of('post', 8), ...of('reply', 1)] } },
      { text: 'The stone is in its place.', site: 'x', draft: { now, past: [...of('thread', 5), ...of('quote', 2)] } },
    ],
  },
  de: {
    good: [
      { text: 'Der Stein liegt an seinem Platz.', site: 'x', draft: { now, past: [...of('post', 6), ...of('reply', 5)] } },
      { text: 'Der Stein liegt an seinem Platz.', site: 'x', draft: { now, past: of('post', 4) } },
      { text: 'Der Stein liegt an seinem Platz.', site: 'x', draft: { now, past: of('post', 6), profile: { channel: 'notices' } } },
    ],
    bad: [
      { text: 'Der Stein liegt an seinem Platz.', site: 'x', draft: { now, past: of('post', 12) } },
      { text: 'Der Stein liegt an seinem Platz.', site: 'x', draft: { now, past: [...of('post', 8), ...of('reply', 1)] } },
      { text: 'Der Stein liegt an seinem Platz.', site: 'x', draft: { now, past: [...of('thread', 5), ...of('comment', 2)] } },
    ],
  },
};
