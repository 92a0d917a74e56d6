import type { Group } from '../labels';

/** The other half of tuned/frames.ts: only looked at. */
export const frames: readonly Group[] = [
  {
    text: 'Liebe Hotelgäste, heute Abend spielt ab 20 Uhr das Duo Harfe & Horn in unserer Bar. Der Eintritt ist für alle Gäste frei, Reservierungen nimmt die Rezeption entgegen.',
    near: { 'five words': 'Liebe Gäste, heute Abend spielt ab 20 Uhr das Duo Harfe & Horn bei uns in der Bar. Der Eintritt ist für euch frei, Reservierungen nimmt gern die Rezeption entgegen.' },
    apart: { 'other evening': 'Liebe Hotelgäste, heute Abend liest ab 19 Uhr der Krimiautor Gerd Falke in unserem Kaminzimmer. Der Eintritt ist für alle Gäste frei, Reservierungen nimmt die Rezeption entgegen.' },
  },
  {
    text: 'Die Feuerwehr übt am Mittwoch ab 18 Uhr am Bahnhof. Es kann laut werden, Gefahr besteht nicht.',
    near: {
      'five words': 'Unsere Feuerwehr probt am Mittwoch ab 18 Uhr am Bahnhof. Es wird laut, Gefahr besteht aber nicht.',
      'two words': 'Die Feuerwehr übt am Mittwoch ab 18 Uhr am Hauptbahnhof. Es kann laut werden, Gefahr besteht keine.',
    },
    apart: { 'other exercise': 'Das THW übt am Samstag ab 9 Uhr an der Schleuse. Es kann eng werden, Parkplätze gibt es am Sportheim.' },
  },
  {
    text: 'Wein des Monats: Silvaner vom Steinhang, Jahrgang 2023, trocken, 8,90 Euro. Passt zu Spargel. Probieren könnt ihr ihn freitags ab 16 Uhr im Hofladen.',
    near: { 'three words': 'Unser Wein des Monats: Silvaner vom Steinhang, Jahrgang 2023, trocken, 8,90 Euro. Passt gut zu Spargel. Kosten könnt ihr ihn freitags ab 16 Uhr im Hofladen.' },
    apart: { 'next month': 'Wein des Monats: Dornfelder vom Kirchberg, Jahrgang 2022, halbtrocken, 7,50 Euro. Passt zu Wild. Probieren könnt ihr ihn freitags ab 16 Uhr im Hofladen.' },
  },
  {
    text: 'Der Chor probt wieder! Jeden Dienstag um 19.30 Uhr im Pfarrsaal, neue Stimmen sind willkommen.',
    near: { 'four words': 'Unser Chor probt wieder: immer dienstags um 19.30 Uhr im Pfarrsaal. Neue Stimmen sind herzlich willkommen!' },
    apart: { 'other group': 'Die Theatergruppe probt wieder! Jeden Freitag um 18 Uhr in der Aula, neue Gesichter sind willkommen.' },
  },
  {
    text: 'Wir haben unser Büro in Leipzig eröffnet. Sechs Leute, zwei Hunde, ein Kicker und noch kein Kühlschrank.',
    near: { 'five words': 'Unser Büro in Leipzig ist eröffnet! Sechs Leute, zwei Hunde, ein Tischkicker und bisher kein Kühlschrank.', 'cut and tags': 'Wir haben unser Büro in Leipzig eröffnet. Sechs Leute, zwei Hunde, ein Kicker! #leipzig #startup' },
    apart: { 'other office': 'Wir haben unser Lager in Erfurt geschlossen. Zwölf Leute, vier Gabelstapler und viele Erinnerungen ziehen um.' },
  },
  {
    text: 'Schulanmeldung für das Jahr 2027: vom 2. bis 6. November im Sekretariat, 8 bis 12 Uhr. Bitte Geburtsurkunde und Impfausweis mitbringen.',
    near: { 'three words': 'Die Schulanmeldung für das Jahr 2027 läuft vom 2. bis 6. November im Sekretariat, 8 bis 12 Uhr. Bitte bringt Geburtsurkunde und Impfausweis mit.' },
    apart: { 'other registration': 'Kita-Anmeldung für das Jahr 2027: vom 11. bis 15. Januar im Rathaus, 9 bis 13 Uhr. Bitte Meldebescheinigung und Arbeitsvertrag mitbringen.' },
  },
  {
    text: 'Dear guests, the duo Harp & Horn plays in our bar tonight from 8. Entry is free for all guests, please book a table at reception.',
    near: { 'four words': 'Dear guests, the duo Harp & Horn will play in our bar this evening from 8. Entry is free for you, please reserve a table at reception.' },
    apart: { 'other evening': 'Dear guests, crime writer Gerald Falk reads in our fireside room tonight from 7. Entry is free for all guests, please book a table at reception.' },
  },
  {
    text: 'Wine of the month: Silvaner from Stony Slope, 2023, dry, £9. Goes with asparagus. Taste it in the farm shop on Fridays from 4.',
    near: { 'two words': 'Our wine of the month: Silvaner from Stony Slope, 2023, dry, £9. Lovely with asparagus. Try it in the farm shop on Fridays from 4.' },
    apart: { 'next month': 'Wine of the month: Pinot from Church Hill, 2022, medium, £11. Goes with venison. Taste it in the farm shop on Fridays from 4.' },
  },
  {
    text: 'The choir is back! Every Tuesday at 7.30 in the parish hall, new voices welcome.',
    near: { 'four words': 'Our choir is back: Tuesdays at 7.30 in the parish hall. New voices are very welcome!' },
    apart: { 'other group': 'The drama club is back! Every Friday at 6 in the school hall, new faces welcome.' },
  },
  {
    text: 'We raised 2,300 pounds at the bake sale, and all of it goes to the new playground. You are amazing, every one of you.',
    near: { 'five words': 'We collected 2,300 pounds at our bake sale, and all of it goes towards the new playground. You are fantastic, all of you.' },
    apart: { 'other sale': 'We raised 1,850 pounds at the book fair, and all of it goes to the library van. Special thanks to Mr Okoro for lifting boxes all day.' },
  },
];
