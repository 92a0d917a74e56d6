import { preset } from '../preset';

export default preset({
  order: 20,
  words: {
    en: { title: 'Accessibility first', about: 'Stricter about emoji, capitals, sentences and captions. Reach plays no part.' },
    de: { title: 'Barrierefrei zuerst', about: 'Strenger bei Emojis, Großbuchstaben, Sätzen und Untertiteln. Reichweite spielt keine Rolle.' },
  },
  sets: { reach: false },
  options: {
    'accessibility/too-many-emoji': { most: 2, mostInLong: 3 },
    'accessibility/capitals': { row: 2, share: 20 },
    'length/long-sentence': { english: 25, german: 20, average: 18 },
    'length/wall-of-text': { paragraph: 400, stretch: 500 },
    'images/captions': { least: 3 },
  },
});
