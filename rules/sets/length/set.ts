import { set } from '../../rule';

export default set({
  order: 10,
  on: true,
  words: {
    en: { title: 'Length', about: 'Whether the post fits: for everyone.' },
    de: { title: 'Länge', about: 'Ob der Beitrag passt: für alle.' },
  },
});
