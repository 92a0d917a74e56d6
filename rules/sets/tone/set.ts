import { set } from '../../rule';

export default set({
  order: 70,
  on: true,
  words: {
    en: { title: 'Tone', about: 'How loud a post sounds: for everyone who writes in the name of a house.' },
    de: { title: 'Ton', about: 'Wie laut ein Beitrag klingt: für alle, die für ein Haus schreiben.' },
  },
});
