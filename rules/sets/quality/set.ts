import { set } from '../../rule';

export default set({
  order: 80,
  on: true,
  words: {
    en: {
      title: 'Slips', about: 'What was left in by mistake, from placeholders to unfilled fields: for everyone who works with templates or in a hurry.',
    },
    de: {
      title: 'Versehen', about: 'Was versehentlich stehen blieb, vom Platzhalter bis zum leeren Vorlagenfeld: für alle, die mit Vorlagen oder in Eile arbeiten.',
    },
  },
});
