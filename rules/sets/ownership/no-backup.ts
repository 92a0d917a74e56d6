import { day, opening } from '../../own-past';
import { rule, type Examples, type Sources, type Words } from '../../rule';

export default rule({
  codes: ['OWN-03'],
  gravity: 'hint',
  strength: 'practice',
  kinds: opening,
  moment: 'pause',
  needs: ['profile'],
  options: {
    /** Days after which a channel should be saved again. */
    days: { default: 180, min: 30, max: 1000 },
  },
  check({ profile, now }, site, options) {
    if (profile.savedAt === undefined) return [];
    const days = Math.floor((now - profile.savedAt) / day);
    if (days <= (options.days ?? 180)) return [];
    // The beginning of all time stands for "never".
    return [{ with: { site: site.name, days, at: profile.savedAt }, ...(profile.savedAt === 0 ? { variant: 'never' } : {}) }];
  },
});

export const sources: Sources = [{ title: { en: 'House rule: only an export brings posts back after a lock-out', de: 'Hausregel: Nach einer Sperre bringt nur eine Sicherung die Beiträge zurück' }, date: '2026-11-21', kind: 'practice' }];

export const words: Words = {
  en: {
    title: 'This channel was last saved {days} days ago',
    why: 'That was on {at:date}. If {site} locks the account, only your own copy brings the posts back.',
    look: 'Ask the site for your archive, keep it, and note the day in the options.',
    variants: { never: { title: 'This channel was never saved', why: 'If {site} locks the account, only your own copy brings the posts back.' } },
    options: { days: 'Days until a channel should be saved again' },
  },
  de: {
    title: 'Zuletzt gesichert hast du diesen Kanal vor {days} Tagen',
    why: 'Das war am {at:date}. Sperrt {site} das Konto, bringt nur deine eigene Kopie die Beiträge zurück.',
    look: 'Fordere beim Dienst dein Archiv an, heb es auf und trag den Tag in den Optionen ein.',
    variants: { never: { title: 'Dieser Kanal wurde noch nie gesichert', why: 'Sperrt {site} das Konto, bringt nur deine eigene Kopie die Beiträge zurück.' } },
    options: { days: 'Tage, bis ein Kanal wieder gesichert werden sollte' },
  },
};

const now = Date.UTC(2026, 10, 18, 10);
const saved = (daysAgo: number) => ({ now, profile: { savedAt: now - daysAgo * day } });

export const examples: Examples = {
  en: {
    good: [
      { text: 'The stone is in its place.', draft: saved(30) },
      { text: 'The stone is in its place.', draft: { now } },
      { text: 'The stone is in its place.', draft: { ...saved(400), kind: 'reply' } },
    ],
    bad: [
      { text: 'The stone is in its place.', draft: saved(200) },
      { text: 'The wheel turns.', draft: { now, profile: { savedAt: 0 } } },
      { text: 'The yard is swept.', draft: saved(700) },
    ],
  },
  de: {
    good: [
      { text: 'Der Stein liegt an seinem Platz.', draft: saved(30) },
      { text: 'Der Stein liegt an seinem Platz.', draft: { now } },
      { text: 'Der Stein liegt an seinem Platz.', draft: { ...saved(400), kind: 'reply' } },
    ],
    bad: [
      { text: 'Der Stein liegt an seinem Platz.', draft: saved(200) },
      { text: 'Das Rad dreht sich.', draft: { now, profile: { savedAt: 0 } } },
      { text: 'Der Hof ist gefegt.', draft: saved(700) },
    ],
  },
};
