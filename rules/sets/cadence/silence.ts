import { day, ownHere, silenceOn } from '../../own-past';
import type { PastPost } from '../../past';
import { rule, type Examples, type Sources, type Words } from '../../rule';

/** After that long nobody waits any more: it is a new beginning. */
const forgotten = 730;

export default rule({
  codes: ['CAD-01'],
  gravity: 'warning',
  strength: 'practice',
  moment: 'pause',
  needs: ['history', 'account', 'profile'],
  options: {
    /** Days without a sign of life that are worth a word. */
    quiet: { default: 14, min: 2, max: 180 },
    /** Days that look abandoned. */
    silent: { default: 28, min: 3, max: 365 },
    /** The same on X, Bluesky, Mastodon and Threads. */
    quietFast: { default: 10, min: 2, max: 180 },
    silentFast: { default: 21, min: 3, max: 365 },
  },
  check({ past, profile, site: here, account, now }, site, options) {
    const last = ownHere(past, here, account, now)[0];
    // A break that was announced is no silence.
    if (!last || (profile.pausedUntil !== undefined && profile.pausedUntil > last.at)) return [];
    const days = Math.floor((now - last.at) / day);
    const { quiet, silent } = silenceOn(here, options);
    if (days <= quiet || days > forgotten) return [];
    return [{ with: { days, site: site.name, at: last.at }, ...(days > silent ? {} : { gravity: 'hint', variant: 'quiet' }) }];
  },
});

export const sources: Sources = [
  { title: { en: 'House rule: regular attention, weeks of silence look dead', de: 'Hausregel: regelmäßig da sein; wochenlange Stille wirkt tot' }, date: '2026-11-21', kind: 'practice' },
  { title: { en: 'Ketchum: what an idle account costs', de: 'Ketchum: was ein stilles Konto kostet' }, date: '2019', kind: 'practice' },
  { title: 'Buffer: State of Social Media Engagement', date: '2026-04', kind: 'vendor' },
];

export const words: Words = {
  en: {
    title: 'Your first sign of life here in {days} days',
    why: 'The last one on {site} is from {at:date}. Visitors judge a channel by its last date; weeks of silence look abandoned.',
    look: 'Say what happened since, or pin a note that the channel rests and where to find you.',
    variants: { quiet: { title: 'Nothing from you here for {days} days', look: 'Something small and true is enough to keep the beat.' } },
    options: { quiet: 'Days of silence before a hint', silent: 'Days of silence before a warning', quietFast: 'Before a hint on X, Bluesky, Mastodon and Threads', silentFast: 'Before a warning there' },
  },
  de: {
    title: 'Dein erstes Lebenszeichen hier seit {days} Tagen',
    why: 'Das letzte auf {site} ist vom {at:date}. Wer vorbeikommt, schaut auf das letzte Datum; wochenlange Stille wirkt verlassen.',
    look: 'Erzähl, was seither war, oder hefte an, dass der Kanal ruht und wo ihr zu finden seid.',
    variants: { quiet: { title: 'Seit {days} Tagen nichts von dir hier', look: 'Etwas Kleines, Echtes genügt, um im Takt zu bleiben.' } },
    options: { quiet: 'Tage Stille bis zum Hinweis', silent: 'Tage Stille bis zur Warnung', quietFast: 'Bis zum Hinweis auf X, Bluesky, Mastodon und Threads', silentFast: 'Bis zur Warnung dort' },
  },
};

const now = Date.UTC(2026, 10, 18, 10);
const last = (daysAgo: number, more: Partial<PastPost> = {}) => ({ now, past: [{ site: 'x', kind: 'post', at: now - daysAgo * day, hashtags: [], links: [], mentions: [], words: 9, media: 0, excerpt: 'The mill turns.', ...more } as const] });

export const examples: Examples = {
  en: {
    good: [
      { text: 'The wheel is turning again.', site: 'x', draft: last(6) },
      { text: 'The wheel is turning again.', site: 'x', draft: { now } },
      { text: 'The wheel is turning again.', site: 'x', draft: { ...last(60), profile: { pausedUntil: now - 2 * day } } },
      { text: 'The wheel is turning again.', site: 'x', draft: { ...last(60, { account: 'york' }), account: 'leeds' } },
    ],
    bad: [
      { text: 'The wheel is turning again.', site: 'x', draft: last(31) },
      { text: 'The wheel is turning again.', site: 'x', draft: last(12) },
      { text: 'The wheel is turning again.', site: 'mastodon', draft: last(90, { site: 'mastodon', kind: 'reply' }) },
    ],
  },
  de: {
    good: [
      { text: 'Das Rad dreht sich wieder.', site: 'x', draft: last(6) },
      { text: 'Das Rad dreht sich wieder.', site: 'x', draft: { now } },
      { text: 'Das Rad dreht sich wieder.', site: 'x', draft: { ...last(60), profile: { pausedUntil: now - 2 * day } } },
    ],
    bad: [
      { text: 'Das Rad dreht sich wieder.', site: 'x', draft: last(31) },
      { text: 'Das Rad dreht sich wieder.', site: 'x', draft: last(12) },
      { text: 'Das Rad dreht sich wieder.', site: 'bluesky', draft: last(22, { site: 'bluesky' }) },
    ],
  },
};
