import { set } from '../../rule';

export default set({
  order: 30,
  on: true,
  words: {
    en: { title: 'Links', about: 'Addresses that open, show where they lead and carry no tracking: for everyone who shares links.' },
    de: { title: 'Links', about: 'Adressen, die sich öffnen, ihr Ziel zeigen und niemanden verfolgen: für alle, die Links teilen.' },
  },
});
