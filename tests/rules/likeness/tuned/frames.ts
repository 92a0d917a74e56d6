import type { Group } from '../labels';

/** Long frames around little content, and short posts with up to five words changed. See german.ts. */
export const frames: readonly Group[] = [
  {
    text: 'Guten Morgen, liebe Gäste! Auf der Tageskarte stehen heute Linsensuppe und Spinatknödel. Wir haben von 11.30 bis 14 Uhr für euch geöffnet und freuen uns auf euren Besuch!',
    near: {
      'five words': 'Guten Morgen, ihr Lieben! Auf unserer Tageskarte stehen heute Linsensuppe und Spinatknödel. Wir sind von 11.30 bis 14 Uhr für euch da und freuen uns auf euren Besuch!',
    },
    apart: {
      'next day': 'Guten Morgen, liebe Gäste! Auf der Tageskarte stehen heute Gulasch, Reibekuchen und Apfelmus. Wir haben von 11.30 bis 15 Uhr für euch geöffnet und freuen uns auf euren Besuch!',
    },
  },
  {
    text: 'Der Kindergarten feiert am Samstag sein Sommerfest. Los geht es um 14 Uhr mit Liedern der Kinder.',
    near: {
      'five words': 'Unser Kindergarten feiert diesen Samstag Sommerfest. Start ist um 14 Uhr mit Liedern der Kinder.',
      'four words': 'Der Kindergarten lädt am Samstag zum Sommerfest. Los geht es um 14 Uhr mit Gesang der Kinder.',
      'two names of things': 'Die Kita feiert am Samstag ihr Sommerfest. Los geht es um 14 Uhr mit Liedern der Kleinen.',
    },
    apart: { 'other house': 'Die Grundschule feiert am Freitag ihr Herbstfest. Los geht es um 16 Uhr mit einem Theaterstück der Eltern.' },
  },
  {
    text: 'Verstärkung gesucht! Für unser Team in Kassel suchen wir ab sofort eine Buchhalterin (m/w/d) in Teilzeit. Wir bieten flexible Zeiten, 30 Tage Urlaub und ein Jobticket. Bewerbungen bitte an jobs@firma.example.',
    near: {
      'three words': 'Verstärkung gesucht! Für unser Team in Kassel suchen wir ab sofort eine Buchhalterin (m/w/d) in Teilzeit. Wir bieten flexible Arbeitszeiten, 30 Tage Urlaub und Jobticket. Bewerbung bitte an jobs@firma.example.',
      'five words': 'Wir brauchen Verstärkung! Für unser Büro in Kassel suchen wir ab sofort eine Buchhalterin (m/w/d) in Teilzeit. Dich erwarten flexible Zeiten, 30 Tage Urlaub und ein Jobticket. Bewerbungen bitte an jobs@firma.example.',
    },
    apart: {
      'other job': 'Verstärkung gesucht! Für unser Lager in Baunatal suchen wir ab März zwei Staplerfahrer (m/w/d) in Vollzeit. Wir bieten Schichtzulage, 28 Tage Urlaub und ein Jobticket. Bewerbungen bitte an jobs@firma.example.',
    },
  },
  {
    text: 'Fundstück des Monats aus dem Archiv: ein Fahrschein der Straßenbahn von 1912. Er lag in einem Kochbuch. Mehr dazu im Lesesaal, jeden Dienstag von 14 bis 16 Uhr.',
    near: { 'four words': 'Unser Fundstück des Monats: ein Fahrschein der Straßenbahn von 1912. Er steckte in einem alten Kochbuch. Mehr dazu im Lesesaal, jeden Dienstag von 14 bis 16 Uhr.' },
    apart: {
      'next month': 'Fundstück des Monats aus dem Archiv: eine Postkarte vom Bau der Talsperre. Sie klebte hinter einem Spiegel. Mehr dazu im Lesesaal, jeden Dienstag von 14 bis 16 Uhr.',
      'month after': 'Fundstück des Monats aus dem Archiv: ein Zeugnis der Mädchenschule von 1899. Es lag in einem Notenheft. Mehr dazu im Lesesaal, jeden Dienstag von 14 bis 16 Uhr.',
    },
  },
  {
    text: 'Morgen Training der Bambini, 16 Uhr, Platz 2. Bitte Trinkflaschen mitbringen!',
    near: { 'two words': 'Morgen ist Training der Bambini, 16 Uhr, Platz 2. Bitte an Trinkflaschen denken!' },
    apart: { 'other team': 'Freitag Training der Altherren, 19 Uhr, Platz 1. Bitte Leibchen mitbringen!' },
  },
  {
    text: 'Das Theater sucht Statisten für die neue Oper. Wer Lust hat, kommt am 3. Februar um 17 Uhr zum Bühneneingang. Erfahrung braucht ihr nicht.',
    near: {
      'five words': 'Unser Theater sucht Statistinnen und Statisten für die neue Oper. Wer mitmachen will, kommt am 3. Februar um 17 Uhr an den Bühneneingang. Vorkenntnisse braucht ihr nicht.',
      'five in a row': 'Das Theater sucht Statisten für die neue Oper. Wer Lust hat, kommt am 3. Februar um 17 Uhr zum Bühneneingang. Vorkenntnisse sind dafür wirklich nicht nötig.',
    },
    apart: { 'other call': 'Das Theater sucht Requisiten für das neue Ballett. Wer alte Koffer hat, bringt sie am 9. März zum Lager in der Hafenstraße. Geld gibt es dafür leider nicht.' },
  },
  {
    text: 'Bücherflohmarkt am Sonntag im Foyer, Romane ab 50 Cent.',
    near: { 'one word': 'Bücherflohmarkt am Sonntag im Foyer, Krimis ab 50 Cent.', 'two words': 'Großer Bücherflohmarkt am Sonntag im Foyer: Romane schon ab 50 Cent!' },
    apart: { 'other market': 'Pflanzentausch am Samstag im Hof, Ableger ab 50 Cent.' },
  },
  {
    text: 'Good morning! On the board today: lentil soup and spinach dumplings. We are open from 11.30 to 2 and look forward to seeing you.',
    near: { 'four words': 'Good morning, all! On our board today: lentil soup and spinach dumplings. We’re here from 11.30 to 2 and look forward to your visit.' },
    apart: { 'next day': 'Good morning! On the board today: goulash, potato pancakes and apple sauce. We are open from 11.30 to 3 and look forward to seeing you.' },
  },
  {
    text: 'The nursery celebrates its summer fair on Saturday. It starts at 2 with songs by the children.',
    near: { 'five words': 'Our nursery holds its summer fair this Saturday. We start at 2 with songs from the children.', 'three words': 'The nursery celebrates its summer party on Saturday. It begins at 2 with songs by the kids.' },
    apart: { 'other house': 'The primary school celebrates its autumn fair on Friday. It starts at 4 with a play by the parents.' },
  },
  {
    text: 'Object of the month from our archive: a tram ticket from 1912, found in a cookbook. See it in the reading room every Tuesday from 2 to 4.',
    near: { 'four words': 'Our object of the month: a tram ticket from 1912, discovered inside a cookbook. See it in the reading room every Tuesday from 2 to 4.' },
    apart: { 'next month': 'Object of the month from our archive: a postcard of the new dam, glued behind a mirror. See it in the reading room every Tuesday from 2 to 4.' },
  },
  {
    text: 'Join our free webinar on Thursday at 4pm: how to write alt text that helps. Sign up with the link in our profile. Seats are limited.',
    near: { 'four words': 'Join our free webinar this Thursday at 4pm: how to write alt texts that really help. Register with the link in our profile. Seats are limited.' },
    apart: { 'next webinar': 'Join our free webinar on Tuesday at 11am: how to plan a shoot with one phone. Sign up with the link in our profile. Seats are limited.' },
  },
  {
    text: 'Our office dog Pepper turned five today. There was cake for us and a very large bone for her.',
    near: { 'five words': 'Pepper, our office dog, turns five today. There was cake for the team and a really big bone for her.' },
    apart: { 'other birthday': 'Our colleague Jonas turned fifty today. There was soup for us and a very large plant for him.' },
  },
  {
    text: 'Freie Termine diese Woche: Dienstag 10 Uhr, Mittwoch 15.30 Uhr, Freitag 9 Uhr. Ruft einfach an.',
    near: { 'a word': 'Freie Termine in dieser Woche: Dienstag 10 Uhr, Mittwoch 15.30 Uhr, Freitag 9 Uhr. Ruft uns einfach an.' },
    apart: { 'next week': 'Freie Termine diese Woche: Montag 11 Uhr, Donnerstag 14 Uhr, Freitag 16.30 Uhr. Ruft einfach an.', 'other hours': 'Freie Termine diese Woche: Dienstag 13 Uhr, Mittwoch 9 Uhr, Freitag 17.30 Uhr. Ruft einfach an.' },
  },
];
