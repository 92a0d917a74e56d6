import { set } from '../../rule';

export default set({
  order: 92,
  on: true,
  words: {
    en: { title: 'Your own words', about: 'Words you want to avoid, and words you prefer: silent until you name some.' },
    de: { title: 'Eigene Wörter', about: 'Wörter, die du meiden willst, und solche, die du vorziehst: still, bis du welche nennst.' },
  },
});
