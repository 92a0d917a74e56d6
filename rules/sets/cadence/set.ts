import { set } from '../../rule';

export default set({
  order: 65,
  on: true,
  words: {
    en: { title: 'Cadence', about: 'Silence, bursts and machine-like rhythm on your channels: for everyone who wants to be there rather than to be scheduled.' },
    de: { title: 'Takt', about: 'Stille, Schübe und Maschinenrhythmus auf deinen Kanälen: für alle, die da sein wollen, statt nur einzuplanen.' },
  },
});
