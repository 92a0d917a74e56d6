import { set } from '../../rule';

export default set({
  order: 75,
  on: true,
  words: {
    en: { title: 'Give and take', about: 'Whether people are met as people, in posts and answers: for everyone who looks after an account.' },
    de: { title: 'Geben und Nehmen', about: 'Ob Menschen als Menschen behandelt werden, in Beiträgen und Antworten: für alle, die ein Konto betreuen.' },
  },
});
