import { preset } from '../preset';

export default preset({
  order: 10,
  words: {
    en: { title: 'Starter', about: 'Every set on, every threshold at its usual value: Takt as it was at first, and the way back from whatever you tried.' },
    de: { title: 'Einstieg', about: 'Alle Gruppen an, alle Schwellenwerte wie üblich: so, wie Takt am Anfang war. Der Weg zurück, was du auch ausprobiert hast.' },
  },
});
