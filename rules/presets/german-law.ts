import { preset } from '../preset';

export default preset({
  order: 30,
  words: {
    en: { title: 'German law', about: 'Advertising labels, prices, giveaways, health and environment, hard limits and what must not go out by mistake. Everything that is a matter of style is off.' },
    de: { title: 'Deutsches Recht', about: 'Werbekennzeichnung, Preise, Gewinnspiele, Gesundheit und Umwelt, harte Grenzen und Versehen. Was Stil ist, schweigt.' },
  },
  sets: { cadence: false, community: false, hashtags: false, ownership: false, reach: false, tone: false },
});
