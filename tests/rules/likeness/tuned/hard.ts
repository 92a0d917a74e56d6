import type { Group } from '../labels';

/** Where it gets difficult: several words changed in short posts, long frames with little content, posts cut and grown. See german.ts. */
export const hard: readonly Group[] = [
  {
    text: 'Wir haben heute unseren neuen Spielplatz eröffnet, und die Kinder wollten gar nicht mehr nach Hause. Danke an alle Spenderinnen und Spender!',
    near: {
      'five words spread': 'Gestern haben wir den neuen Spielplatz eröffnet, und die Kinder wollten überhaupt nicht mehr heim. Danke an alle Spenderinnen und Spender!',
      'five words at the end': 'Wir haben heute unseren neuen Spielplatz eröffnet, und die Kinder wollten gar nicht mehr nach Hause. Ein großes Dankeschön an die Spender!',
      'adjectives added': 'Wir haben heute endlich unseren neuen, wunderschönen Spielplatz eröffnet, und die Kinder wollten gar nicht mehr nach Hause. Danke an alle Spenderinnen und Spender!',
    },
    apart: {
      'other opening': 'Wir haben heute unsere neue Kletterwand eingeweiht. Der Andrang war so groß, dass wir am Sonntag noch einmal öffnen. Danke an die Sparkasse!',
      'about the donors': 'Wer hat eigentlich den Spielplatz bezahlt? 214 Menschen mit Beträgen zwischen zwei Euro und zweitausend.',
    },
  },
  {
    text: 'Die Vorlesestunde am Donnerstag um 16 Uhr: Frau Bender liest „Der kleine Wal“. Für Kinder ab 4 Jahren, Eintritt frei, ohne Anmeldung.',
    near: { 'word order and a word': 'Am Donnerstag um 16 Uhr ist Vorlesestunde: Frau Bender liest „Der kleine Wal“. Für Kinder ab 4 Jahren, Eintritt frei, ohne Anmeldung.' },
    apart: {
      'next week': 'Die Vorlesestunde am Donnerstag um 16 Uhr: Herr Kolb liest „Mama Muh fährt Bus“. Für Kinder ab 5 Jahren, Eintritt frei, ohne Anmeldung.',
      'the week after': 'Die Vorlesestunde am Donnerstag um 15 Uhr: Frau Öztürk liest „Zilly und der Zauberstab“. Für Kinder ab 6 Jahren, Eintritt frei, ohne Anmeldung.',
    },
  },
  {
    text: 'Kleine Erinnerung: Morgen ist Vereinsabend, 19 Uhr im Schützenhaus. Bringt gute Laune mit.',
    near: {
      'no reminder': 'Morgen ist Vereinsabend, 19 Uhr im Schützenhaus. Bringt gute Laune mit!',
      'two words': 'Kleine Erinnerung: Heute ist Vereinsabend, 19 Uhr im Schützenhaus. Bringt bitte gute Laune mit.',
    },
    apart: { 'other evening': 'Kleine Erinnerung: Am Freitag ist Jahreshauptversammlung, 18 Uhr im Bürgersaal. Bringt eure Anträge mit.' },
  },
  {
    text: 'Sale! Nur heute 20 % auf alle Rucksäcke.',
    near: { 'emoji and tags': '🎒 Sale! Nur heute 20 % auf alle Rucksäcke #outdoor', 'one word': 'Sale! Nur noch heute 20 % auf alle Rucksäcke.' },
    apart: { 'other goods': 'Sale! Nur heute 30 % auf alle Zelte.', 'other offer': 'Sale! Nur morgen 15 % auf Wanderschuhe und Stöcke.' },
  },
  {
    text: 'Heute vor 50 Jahren fuhr die letzte Straßenbahn durch Marburg.',
    near: { 'one word': 'Heute vor 50 Jahren fuhr die letzte Straßenbahn durch unser Marburg.', lengthened: 'Heute vor 50 Jahren fuhr die letzte Straßenbahn durch Marburg. Wer war dabei?' },
    apart: { 'other anniversary': 'Heute vor 30 Jahren öffnete das erste Kino in Gießen.' },
  },
  {
    text: 'We shipped dark mode today. It took three weeks, two redesigns and one very patient tester. Try it in settings.',
    near: {
      'five words': 'Dark mode shipped today! It took us three weeks, two redesigns and one very patient tester. Try it out in settings.',
      'for another network': 'We shipped dark mode today. It took three weeks, two redesigns and one very patient tester. Try it in settings and tell us what you think in the comments. #darkmode #ux',
    },
    apart: { 'next release': 'We shipped offline sync today. It took five months, one rewrite and a very brave customer. Try it in the beta.', 'the tester': 'Meet Ola, our most patient tester. She found 41 shades of grey that were not grey.' },
  },
  {
    text: 'Story time on Thursday at 4: Mrs Bender reads “The Little Whale”. For children from 4, free entry, just come.',
    near: { 'turned round': 'Thursday at 4 is story time: Mrs Bender reads “The Little Whale”. For children from 4, free entry, just come along.' },
    apart: { 'next week': 'Story time on Thursday at 4: Mr Kolb reads “The Bus to Nowhere”. For children from 5, free entry, just come.', 'the week after': 'Story time on Thursday at 3: Ms Öztürk reads “A Witch in the Attic”. For children from 6, free entry, just come.' },
  },
  {
    text: 'Ten years of repair café! 4,312 things saved so far, from blenders to model trains. On Sunday we celebrate with soup, screwdrivers and a show of the finest faults. Come along and bring what no longer works. Whether you like to get your hands dirty or would rather watch, you are welcome.',
    near: {
      'first two sentences': 'Ten years of repair café! 4,312 things saved so far, from blenders to model trains.',
      'half of it': 'On Sunday we celebrate with soup, screwdrivers and a show of the finest faults. Come along and bring what no longer works.',
      'other opening': 'Our repair café turns ten! 4,312 things saved so far, from blenders to model trains. On Sunday we celebrate with soup, screwdrivers and a show of the finest faults. Come along and bring what no longer works. Whether you like to get your hands dirty or would rather watch, you are welcome.',
    },
    apart: { 'another feast': 'Five years of sewing club! 900 trousers shortened so far, from wedding gowns to overalls. On Friday we celebrate with cake, pins and a fashion show by the kids.' },
  },
  {
    text: 'Version 4.2 is here: faster search, smaller files, and a fix for the crash on start. Update in the app store.',
    near: { 'three words': 'Version 4.2 has arrived: faster search, smaller files, and a fix for the crash at start. Update now in the app store.' },
    apart: { 'next version': 'Version 4.3 is here: shared folders, new icons, and a fix for the sync bug on Windows. Update in the app store.' },
  },
  {
    text: 'Sitzung des Ortsbeirats Mitte am 14. März, 18.30 Uhr, Rathaus, Raum 2. Themen: Radweg Weserstraße, Haushalt, Verschiedenes. Gäste willkommen.',
    near: { 'room corrected': 'Sitzung des Ortsbeirats Mitte am 14. März, 18.30 Uhr, Rathaus, Raum 4. Themen: Radweg Weserstraße, Haushalt, Verschiedenes. Gäste sind willkommen.' },
    apart: { 'next meeting': 'Sitzung des Ortsbeirats Nord am 21. April, 19 Uhr, Bürgerhaus, Saal. Themen: Spielplatz Holunderweg, Kita-Plätze, Verschiedenes. Gäste willkommen.' },
  },
];
