import { preset } from '../preset';

export default preset({
  order: 10,
  words: {
    en: { title: 'Starter', about: 'Every set on, every threshold at its usual value: how Takt comes, and the way back from whatever was tried.' },
    de: { title: 'Einstieg', about: 'Alle Gruppen an, jede Schwelle auf ihrem üblichen Wert: so kommt Takt, und so kommst du zurück.' },
  },
});
