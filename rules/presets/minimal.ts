import { preset } from '../preset';

export default preset({
  order: 40,
  words: {
    en: { title: 'Minimal', about: 'Only what fails, breaks or embarrasses: limits, broken links and mentions, left-overs, repeats, missing alt texts.' },
    de: { title: 'Nur das Nötigste', about: 'Nur was scheitert, kaputt ist oder peinlich wird: Grenzen, kaputte Links und Erwähnungen, Reste, Wiederholungen, fehlende Alternativtexte.' },
  },
  sets: { cadence: false, community: false, hashtags: false, legal: false, ownership: false, reach: false, tone: false },
  rules: {
    'accessibility/capitals': false,
    'accessibility/emoji-in-sentence': false,
    'accessibility/too-many-emoji': false,
    'hashtags/breaks': true,
    'images/film-link': false,
    'length/long-sentence': false,
    'length/wall-of-text': false,
    'links/bare': false,
    'links/card': false,
    'links/too-many': false,
    'quality/du-and-sie': false,
    'quality/invitation': false,
    'quality/spacing': false,
  },
});
