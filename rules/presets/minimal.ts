import { noStyle, preset } from '../preset';

export default preset({
  order: 40,
  words: {
    en: { title: 'Minimal', about: 'Only what fails, breaks or embarrasses: limits, broken links and mentions, left-overs, repeats, missing alt texts.' },
    de: { title: 'Nur das Nötigste', about: 'Nur was scheitert, kaputt ist oder peinlich wird: Grenzen, kaputte Links und Erwähnungen, Reste, Wiederholungen, fehlende Alternativtexte.' },
  },
  sets: { cadence: false, community: false, hashtags: false, legal: false, ownership: false, reach: false, tone: false },
  rules: {
    ...noStyle,
    'hashtags/breaks': true,
  },
});
