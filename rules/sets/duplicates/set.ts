import { set } from '../../rule';

export default set({
  order: 60,
  on: true,
  words: {
    en: { title: 'Duplicates', about: 'The same words again, here or on another site: for everyone with more than one channel.' },
    de: { title: 'Doppeltes', about: 'Dieselben Worte noch einmal, hier oder anderswo: für alle mit mehr als einem Kanal.' },
  },
});
