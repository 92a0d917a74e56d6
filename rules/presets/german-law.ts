import { noStyle, preset } from '../preset';

export default preset({
  order: 30,
  words: {
    en: { title: 'German law', about: 'Advertising labels, prices, giveaways, health and environment, hard limits and what must not go out by mistake. Matters of style are off.' },
    de: { title: 'Deutsches Recht', about: 'Werbekennzeichnung, Preise, Gewinnspiele, Gesundheit und Umwelt, harte Grenzen und Versehen. Stilfragen bleiben außen vor.' },
  },
  sets: { cadence: false, community: false, hashtags: false, ownership: false, reach: false, tone: false },
  rules: {
    ...noStyle,
    // Law outside its own set.
    'cadence/unmarked-automatic': true,
    'community/unnamed-author': true,
    'tone/hurry': true,
  },
});
