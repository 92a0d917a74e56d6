import { set } from '../../rule';

export default set({
  order: 20,
  on: true,
  words: {
    en: { title: 'Hashtags', about: 'Tags that work, few enough to be read: for everyone who wants to be found.' },
    de: { title: 'Hashtags', about: 'Tags, die funktionieren und nicht zu viele sind: für alle, die gefunden werden wollen.' },
  },
});
