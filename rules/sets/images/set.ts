import { set } from '../../rule';

export default set({
  order: 55,
  on: true,
  words: {
    en: { title: 'Pictures and films', about: 'Whether files arrive as you made them, before the upload: for everyone who posts more than text.' },
    de: { title: 'Bilder und Filme', about: 'Ob Dateien so ankommen, wie du sie gemacht hast, schon vor dem Hochladen: für alle, die mehr als Text posten.' },
  },
});
