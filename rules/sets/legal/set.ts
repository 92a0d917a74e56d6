import { set } from '../../rule';

export default set({
  order: 90,
  on: true,
  words: {
    en: { title: 'Law', about: 'Where a post may break the law, mostly German law on advertising, prices and data: for businesses, clubs and paid posts. It does not replace a lawyer.' },
    de: { title: 'Recht', about: 'Wo ein Beitrag rechtlich heikel ist, vor allem bei Werbung, Preisen und Daten: für Betriebe, Vereine und bezahlte Beiträge. Ersetzt keine Rechtsberatung.' },
  },
});
