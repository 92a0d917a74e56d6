import { set } from '../../rule';

export default set({
  order: 85,
  on: true,
  words: {
    en: { title: 'Reach', about: 'Whether the first words carry, and whether others find a way in: for everyone who wants to be read to the end.' },
    de: { title: 'Reichweite', about: 'Ob die ersten Worte tragen und andere einsteigen können: für alle, die bis zum Ende gelesen werden wollen.' },
  },
});
