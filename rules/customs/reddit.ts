import { customs } from '../custom';
import type { Source } from '../rule';

const guidelines: Source = { title: 'Reddit rules', url: 'https://github.com/OpenTermsArchive/pga-versions', date: '2026-06-29', kind: 'official' };

export default customs([
  { words: { en: 'Read the rules of the community first: many set their own for titles, links and flair.', de: 'Lies zuerst die Regeln der Community: Viele haben eigene für Titel, Links und Flair.' }, source: { title: 'PRAW: post requirements of a community', url: 'https://github.com/praw-dev/praw/blob/7b697581/praw/models/reddit/subreddit/subreddit.py', date: '2026', kind: 'code' } },
  { words: { en: 'Do not mostly post your own links.', de: 'Poste nicht vor allem eigene Links.' }, rules: ['tone/only-about-yourself', 'community/only-sending'], source: guidelines },
  { words: { en: 'Do not post the same thing in many communities.', de: 'Poste nicht dasselbe in vielen Communitys.' }, rules: ['duplicates/said-before', 'duplicates/same-link'], source: guidelines },
  { words: { en: 'Never ask for votes.', de: 'Bitte nie um Stimmen.' }, rules: ['tone/reaction-bait'], source: guidelines },
  { words: { en: 'Bots are registered and say that they are bots.', de: 'Bots sind angemeldet und sagen, dass sie Bots sind.' }, rules: ['cadence/unmarked-automatic'], source: guidelines },
]);
