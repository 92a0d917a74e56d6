import { customs } from '../custom';
import type { Source } from '../rule';

const terms: Source = { title: 'Flickr: Terms of Service', url: 'https://github.com/OpenTermsArchive/contrib-versions', date: '2025-09-23', kind: 'official' };

export default customs([
  { words: { en: 'Flickr keeps the place in a picture and shows it on a map: take it out when it shows a home.', de: 'Flickr behält den Ort im Bild und zeigt ihn auf einer Karte: Nimm ihn heraus, wenn es ein Zuhause zeigt.' }, rules: ['images/location'], source: { title: 'What the feeds keep of a picture’s data: timestampcamera.net, privacystrip.com', date: '2026-06', kind: 'vendor' } },
  { words: { en: 'The terms exclude commercial use: ask before you sell through your photostream.', de: 'Die Bedingungen schließen gewerbliche Nutzung aus: Frag nach, bevor du über deinen Fotostream verkaufst.' }, source: terms },
  { words: { en: 'Free accounts hold 1,000 items, and safe content only.', de: 'Kostenlose Konten fassen 1.000 Bilder und nur unbedenkliche Inhalte.' }, source: { title: 'Flickr help: free accounts', url: 'https://www.flickrhelp.com', date: '2022-05-01', kind: 'official' } },
  { words: { en: 'No robots.', de: 'Keine Automaten.' }, source: terms },
]);
