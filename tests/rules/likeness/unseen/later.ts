import type { Group } from '../labels';

/** Written after the borders stood, for one honest look: longer posts, alerts, advent calendars, offers, replies. */
export const later: readonly Group[] = [
  {
    text: 'Letzte Woche hat uns ein Kunde gefragt, warum wir keine Preise auf der Website nennen. Gute Frage. Ehrliche Antwort: Wir hatten Angst, dass die Konkurrenz mitliest. Seit Montag stehen sie da, alle, mit Mehrwertsteuer. Bisher ist nichts Schlimmes passiert, aber drei Leute haben sich bedankt. Wie haltet ihr das?',
    near: {
      'five words': 'Vorige Woche hat uns eine Kundin gefragt, warum wir keine Preise auf der Homepage nennen. Gute Frage. Ehrliche Antwort: Wir hatten Sorge, dass die Konkurrenz mitliest. Seit Dienstag stehen sie da, alle, mit Mehrwertsteuer. Bisher ist nichts Schlimmes passiert, aber drei Leute haben sich bedankt. Wie haltet ihr das?',
      'for a short network': 'Letzte Woche hat uns ein Kunde gefragt, warum wir keine Preise auf der Website nennen. Gute Frage. Seit Montag stehen sie da, alle, mit Mehrwertsteuer. Wie haltet ihr das?',
      'first two sentences left out': 'Ehrliche Antwort: Wir hatten Angst, dass die Konkurrenz mitliest. Seit Montag stehen sie da, alle, mit Mehrwertsteuer. Bisher ist nichts Schlimmes passiert, aber drei Leute haben sich bedankt. Wie haltet ihr das?',
    },
    apart: {
      'same lesson, own words': 'Transparenz tut weh, aber nur kurz. Unsere Stundensätze sind jetzt öffentlich, und die erste Mail dazu kam von einem Mitbewerber, der es auch machen will.',
      translation: 'Last week a customer asked us why we do not show prices on our website. Good question. Honest answer: we were afraid that competitors would read them. Since Monday they are all there, VAT included.',
    },
  },
  {
    text: 'Türchen 5: Heute verlosen wir zwei Karten für das Weihnachtskonzert am 14. Dezember. Schreibt bis Mitternacht einen Kommentar. Viel Glück!',
    near: { 'two words': 'Türchen 5: Heute verlosen wir zwei Tickets für das Weihnachtskonzert am 14. Dezember. Schreibt uns bis Mitternacht einen Kommentar. Viel Glück!' },
    apart: {
      'next door': 'Türchen 6: Heute verlosen wir eine Führung durch die Backstube mit Meister Paul. Schreibt bis Mitternacht einen Kommentar. Viel Glück!',
      'another door': 'Türchen 17: Heute verlosen wir drei signierte Krimis von Gerd Falke. Schreibt bis Mitternacht einen Kommentar. Viel Glück!',
    },
  },
  {
    text: 'Unwetterwarnung für den Landkreis: Ab 17 Uhr schwere Gewitter mit Hagel und Böen bis 100 km/h. Bleibt im Haus und sichert Gegenstände auf Balkonen.',
    near: { 'four words': 'Unwetterwarnung für unseren Landkreis: Ab 17 Uhr heftige Gewitter mit Hagel und Böen bis 100 km/h. Bleibt zu Hause und sichert Gegenstände auf dem Balkon.' },
    apart: { 'other weather': 'Unwetterwarnung für den Landkreis: Ab 22 Uhr gefrierender Regen mit Glatteis auf allen Straßen. Lasst das Auto stehen und plant morgen mehr Zeit ein.' },
  },
  {
    text: 'Wusstet ihr schon? Unser Turm ist 63 Meter hoch und hat 287 Stufen. Oben wohnt seit 2011 ein Falkenpaar.',
    near: { 'one word': 'Wusstet ihr das schon? Unser Turm ist 63 Meter hoch und hat 287 Stufen. Ganz oben wohnt seit 2011 ein Falkenpaar. 🦅', 'tags in front': '#turm #kassel Wusstet ihr schon? Unser Turm ist 63 Meter hoch und hat 287 Stufen. Oben wohnt seit 2011 ein Falkenpaar.' },
    apart: { 'next fact': 'Wusstet ihr schon? Unsere Orgel hat 2.140 Pfeifen und wiegt so viel wie drei Elefanten. Gestimmt wird sie zweimal im Jahr.' },
  },
  {
    text: 'Das Parkhaus am Markt ist ab Montag wieder geöffnet. Die erste Stunde ist frei.',
    near: { 'three words': 'Unser Parkhaus am Markt öffnet am Montag wieder. Die erste Stunde ist gratis.', 'cut': 'Das Parkhaus am Markt ist ab Montag wieder geöffnet!' },
    apart: { 'other car park': 'Die Tiefgarage am Bahnhof ist bis Freitag gesperrt. Die Fahrradboxen bleiben zugänglich.' },
  },
  {
    text: 'Stellenangebot der Woche: Pflegefachkraft (m/w/d) im Seniorenhaus Lindenhof, unbefristet, 35 Stunden, Wunschdienstplan. Ansprechpartnerin ist Frau Seidel.',
    near: { 'four words': 'Unser Stellenangebot der Woche: Pflegefachkraft (m/w/d) im Seniorenhaus Lindenhof, unbefristet, 35 Stunden, mit Wunschdienstplan. Eure Ansprechpartnerin: Frau Seidel.' },
    apart: { 'next week': 'Stellenangebot der Woche: Hausmeister (m/w/d) im Seniorenhaus Ahornweg, befristet, 25 Stunden, Führerschein nötig. Ansprechpartner ist Herr Blum.' },
  },
  {
    text: 'Hast du dein Ticket schon? In zwei Wochen startet das Barcamp in Jena. Es gibt noch 20 Plätze, für Studierende zum halben Preis.',
    near: { 'five words': 'Hast du schon ein Ticket? In zwei Wochen beginnt das Barcamp in Jena. Noch gibt es 20 freie Plätze, für Studierende zum halben Preis.', 'Sie': 'Haben Sie Ihr Ticket schon? In zwei Wochen startet das Barcamp in Jena. Es gibt noch 20 Plätze, für Studierende zum halben Preis.' },
    apart: { afterwards: 'Was bleibt vom Barcamp in Jena? 41 Sessions, ein Dutzend neue Ideen und ein Gruppenbild, auf dem fast niemand blinzelt.' },
  },
  {
    text: 'Tag 3 von 30: Heute habe ich gelernt, wie man einen Knopf annäht, ohne dass er nach einer Woche wieder abfällt.',
    near: { 'three words': 'Tag 3 von 30: Heute lernte ich, wie man einen Knopf so annäht, dass er nach einer Woche nicht wieder abfällt.' },
    apart: { 'next day': 'Tag 4 von 30: Heute habe ich gelernt, wie man Sauerteig füttert, ohne dass die ganze Küche klebt.' },
  },
  {
    text: 'Bitte beachten: Am Dienstag ist die Zulassungsstelle wegen einer Personalversammlung ab 12 Uhr geschlossen. Termine am Vormittag finden statt.',
    near: { 'four words': 'Achtung: Am Dienstag schließt die Zulassungsstelle wegen einer Personalversammlung um 12 Uhr. Termine am Vormittag finden wie geplant statt.' },
    apart: { 'other office': 'Bitte beachten: Am Freitag ist das Standesamt wegen eines Umzugs ganztägig nicht erreichbar. Anmeldungen nimmt das Bürgerbüro entgegen.' },
  },
  {
    text: 'Danke für Ihre Geduld! Der Versand läuft seit heute Mittag wieder normal.',
    near: { 'du': 'Danke für deine Geduld! Der Versand läuft seit heute Mittag wieder normal. 📦', 'one word': 'Danke für Ihre Geduld! Die Auslieferung läuft seit heute Mittag wieder normal.' },
    apart: { 'still broken': 'Danke für Ihre Geduld! An der Störung im Shop arbeiten wir noch, morgen wissen wir mehr.' },
  },
  {
    text: 'Last week a customer asked why we do not show prices on our website. Good question. Honest answer: we were afraid our competitors would read them. Since Monday they are all there, taxes included. Nothing terrible has happened, but three people said thank you. How do you handle this?',
    near: {
      'five words': 'Last week a client asked why we don’t show any prices on our site. Good question. Honest answer: we were scared our competitors would read them. Since Monday they are all there, tax included. Nothing terrible has happened, but three people said thank you. How do you handle this?',
      'new hook': 'We were wrong about prices. Last week a customer asked why we do not show them on our website. Good question. Honest answer: we were afraid our competitors would read them. Since Monday they are all there, taxes included. Nothing terrible has happened, but three people said thank you.',
    },
    apart: { 'same lesson': 'Being open hurts, but only briefly. Our hourly rates are public now, and the first mail about it came from a rival who wants to do the same.' },
  },
  {
    text: 'Door 5: today you can win two tickets for the Christmas concert on 14 December. Leave a comment before midnight. Good luck!',
    near: { 'three words': 'Door 5: today you could win two tickets for our Christmas concert on 14 December. Just comment before midnight. Good luck!' },
    apart: { 'next door': 'Door 6: today you can win a bakery tour with master baker Paul. Leave a comment before midnight. Good luck!' },
  },
  {
    text: 'Did you know? Our tower is 63 metres high and has 287 steps. A pair of falcons has lived up there since 2011.',
    near: { 'two words': 'Did you know? Our tower is 63 metres tall and has 287 steps. A pair of falcons has been living up there since 2011.' },
    apart: { 'next fact': 'Did you know? Our organ has 2,140 pipes and weighs as much as three elephants. It is tuned twice a year.' },
  },
  {
    text: 'Day 3 of 30: today I learned to sew on a button so that it does not fall off again within a week.',
    near: { 'two words': 'Day 3 of 30: today I learnt to sew on a button so that it won’t fall off again within a week. 🧵' },
    apart: { 'next day': 'Day 4 of 30: today I learned to feed a sourdough without gluing the whole kitchen together.' },
  },
  {
    text: 'We are experiencing an outage of the login service. Our engineers are looking into it. Next update at 14:00 UTC.',
    near: { 'three words': 'We’re seeing an outage of the login service. Our engineers are investigating it. Next update at 14:00 UTC.' },
    apart: { 'next incident': 'We are experiencing slow uploads in the European region. A fix is being rolled out. Next update at 09:30 UTC.', resolved: 'The login service is back. A certificate had expired, and we are very sorry. A full report follows tomorrow.' },
  },
  {
    text: 'Flash sale: use code SPRING20 for 20% off all seeds until Sunday. Free shipping over £30.',
    near: { 'reminder': 'Last hours! Flash sale: use code SPRING20 for 20% off all seeds until Sunday. Free shipping over £30. 🌱' },
    apart: { 'other sale': 'Flash sale: use code BULBS15 for 15% off tulips and daffodils until Friday. Free shipping over £50.' },
  },
  {
    text: 'Have you got your ticket yet? The barcamp in Bristol starts in two weeks. There are 20 places left, half price for students.',
    near: { 'four words': 'Got your ticket yet? The barcamp in Bristol kicks off in two weeks. Just 20 places left, half price for students.' },
    apart: { afterwards: 'What remains of the barcamp in Bristol? 41 sessions, a dozen new ideas and a group photo in which hardly anybody blinks.' },
  },
  {
    text: 'Our bakery is looking for an apprentice. Start in August, four-day week, and you never have to buy bread again.',
    near: { 'three words': 'Our bakery seeks an apprentice! Starting in August, four-day week, and you’ll never have to buy bread again.', 'first half': 'Our bakery is looking for an apprentice. Start in August, four-day week!' },
    apart: { 'other trade': 'Our garage is looking for a painter. Start in May, full time, and your own car gets a free polish.' },
  },
  {
    text: 'Thanks for your patience! Shipping has been back to normal since noon.',
    near: { 'one word': 'Thank you for your patience! Shipping has been back to normal since noon. 📦' },
    apart: { 'still broken': 'Thanks for your patience! We are still working on the shop, more tomorrow.' },
  },
  {
    text: 'Speaker announcement: Dr. Amara Obi will talk about cities without cars. Main stage, Friday, 10.30. Tickets are still available.',
    near: { 'two words': 'Speaker announcement: Dr. Amara Obi will speak about cities without cars. Main stage, Friday, 10.30. Tickets still available! 🎤' },
    apart: { 'next speaker': 'Speaker announcement: Prof. Lars Dahl will talk about batteries without cobalt. Main stage, Saturday, 14.00. Tickets are still available.' },
  },
];
