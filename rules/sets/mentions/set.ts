import { set } from '../../rule';

export default set({
  order: 40,
  on: true,
  words: {
    en: { title: 'Mentions', about: 'Whether people you name are really reached, and not too many at once: for everyone who answers and thanks.' },
    de: { title: 'Erwähnungen', about: 'Ob du die Leute wirklich erreichst und nicht zu viele auf einmal: für alle, die antworten und danken.' },
  },
});
