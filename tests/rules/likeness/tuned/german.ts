import type { Group } from '../labels';

/** Posts of one writer, and what an honest reader calls the same text again (`near`) or another post (`apart`). Labelled before anything was measured. */
export const german: readonly Group[] = [
  {
    text: 'Heute gibt es frischen Pflaumenkuchen im Café am Markt. Kommt vorbei, solange der Vorrat reicht! #kaffee #kuchen',
    near: {
      'hashtags in front': '#kaffee #kuchen Heute gibt es frischen Pflaumenkuchen im Café am Markt. Kommt vorbei, solange der Vorrat reicht!',
      'emoji and other tags': '🍰 Heute gibt es frischen Pflaumenkuchen im Café am Markt! Kommt vorbei, solange der Vorrat reicht 😋 #marktcafe',
      'two words': 'Heute gibt es wieder Pflaumenkuchen im Café am Markt. Schaut vorbei, solange der Vorrat reicht!',
      reordered: 'Kommt vorbei, solange der Vorrat reicht! Heute gibt es frischen Pflaumenkuchen im Café am Markt.',
    },
    apart: {
      'written anew': 'Die Pflaumen von Bauer Heinz sind da, und Ines hat gleich drei Bleche gebacken. Ab 14 Uhr auf dem Tresen.',
      'other post': 'Morgen bleibt das Café wegen einer Schulung geschlossen. Ab Donnerstag sind wir wieder für euch da.',
    },
  },
  {
    text: 'Unsere Öffnungszeiten diese Woche: Mo–Fr 9–18 Uhr, Sa 10–14 Uhr. Wir freuen uns auf euch!',
    near: {
      'same hours, other words': 'Unsere Öffnungszeiten in dieser Woche: Mo–Fr 9–18 Uhr, Sa 10–14 Uhr. Wir freuen uns auf euren Besuch!',
    },
    apart: {
      'other hours': 'Unsere Öffnungszeiten diese Woche: Mo–Fr 10–17 Uhr, Sa 9–13 Uhr. Wir freuen uns auf euch!',
      'closed days': 'Unsere Öffnungszeiten diese Woche: Mo–Mi 9–16 Uhr, Do und Fr geschlossen, Sa 10–12 Uhr. Wir freuen uns auf euch!',
      'holiday hours': 'Unsere Öffnungszeiten über Ostern: Karfreitag geschlossen, Samstag 10–16 Uhr, Ostermontag 11–15 Uhr. Wir freuen uns auf euch!',
    },
  },
  {
    text: 'Wir suchen zum 1. März eine Erzieherin (m/w/d) für unsere Kita in Kassel. 30 Stunden, Tarif, ein herzliches Team. Bewirb dich bis 15. Januar!',
    near: {
      'three words': 'Wir suchen ab dem 1. März eine Erzieherin (m/w/d) für unsere Kita in Kassel. 30 Stunden, Tarif, ein tolles Team. Bewirb dich bis 15. Januar!',
      reminder: 'Erinnerung: Wir suchen zum 1. März eine Erzieherin (m/w/d) für unsere Kita in Kassel. 30 Stunden, Tarif, ein herzliches Team. Bewirb dich bis 15. Januar!',
    },
    apart: {
      'other job': 'Wir suchen zum 1. April einen Koch (m/w/d) für unsere Schulküche in Fulda. 20 Stunden, Tarif, ein herzliches Team. Bewirb dich bis 28. Februar!',
      'told anew': 'Morgens um sieben kommt Mia als Erste, und jemand sollte da sein. Unsere Kita in Kassel braucht Verstärkung ab März. Magst du?',
    },
  },
  {
    text: 'Das Hallenbad bleibt am Freitag wegen Wartungsarbeiten geschlossen. Ab Samstag, 8 Uhr, könnt ihr wieder schwimmen.',
    near: {
      'formal address': 'Das Hallenbad bleibt am Freitag wegen Wartungsarbeiten geschlossen. Ab Samstag, 8 Uhr, können Sie wieder schwimmen.',
      'five words': 'Unser Hallenbad ist am Freitag wegen Wartung geschlossen. Ab Samstag, 8 Uhr, dürft ihr wieder ins Wasser.',
      'with attention': '⚠️ Achtung: Das Hallenbad bleibt am Freitag wegen Wartungsarbeiten geschlossen. Ab Samstag, 8 Uhr, könnt ihr wieder schwimmen. Danke für euer Verständnis!',
    },
    apart: {
      'other matter': 'Das Freibad öffnet am 1. Mai. Die Saisonkarten gibt es ab sofort an der Kasse und im Rathaus.',
      'about the works': 'Warum wir das Becken am Freitag leeren: Die Pumpe von 1987 ist hinüber, und die neue passt nur ohne Wasser hinein.',
    },
  },
  {
    text: 'Neu im Regal: „Der lange Fluss“ von Ada Brandt. Eine Familie, drei Generationen und ein Staudamm. Unsere Leseempfehlung für den Herbst.',
    near: {
      'two words': 'Jetzt im Regal: „Der lange Fluss“ von Ada Brandt. Eine Familie, drei Generationen, ein Staudamm. Unser Lesetipp für den Herbst.',
      'handle instead of name': 'Neu im Regal: „Der lange Fluss“ von @adabrandt. Eine Familie, drei Generationen und ein Staudamm. Unsere Leseempfehlung für den Herbst.',
    },
    apart: {
      'other book': 'Neu im Regal: „Mooslicht“ von Tomas Hellwig. Ein Dorf, zwei Brüder und ein verschwundenes Fahrrad. Unsere Leseempfehlung für den Herbst.',
      'own opinion': 'Ich habe „Der lange Fluss“ in zwei Nächten gelesen. Am Ende saß ich auf der Treppe und wollte nicht, dass es aufhört.',
    },
  },
  {
    text: 'Der neue Fahrplan ist da: Ab 15. Dezember fährt die Linie 7 alle zehn Minuten, auch am Wochenende. Alle Zeiten: https://nahverkehr.example/fahrplan',
    near: {
      'other link and tracking': 'Der neue Fahrplan ist da: Ab 15. Dezember fährt die Linie 7 alle zehn Minuten, auch am Wochenende. Alle Zeiten: https://nahverk.example/x7?utm_medium=social',
      'no link': 'Der neue Fahrplan ist da: Ab 15. Dezember fährt die Linie 7 alle zehn Minuten, auch am Wochenende. Link in der Bio!',
      'handles and tags': '@stadtkassel Der neue Fahrplan ist da: Ab 15. Dezember fährt die Linie 7 alle zehn Minuten, auch am Wochenende. #linie7 #öpnv',
    },
    apart: {
      'other line': 'Baustelle an der Kölnischen Straße: Die Linie 4 fährt bis 3. Februar eine Umleitung über den Bahnhof. Bitte plant fünf Minuten mehr ein.',
      'written anew': 'Sonntags zehn Minuten warten statt dreißig: Mit der Siebener kommt ihr bald ohne Blick auf die Uhr in die Stadt.',
    },
  },
  {
    text: 'Sommerfest im Hof! Am 12. Juli ab 15 Uhr spielen Die Halbtöne, es gibt Waffeln und einen Flohmarkt für Kinder. Eintritt frei.',
    near: {
      'announced again': 'Nur noch drei Tage! Sommerfest im Hof! Am 12. Juli ab 15 Uhr spielen Die Halbtöne, es gibt Waffeln und einen Flohmarkt für Kinder. Eintritt frei.',
      'date corrected': 'Sommerfest im Hof! Am 13. Juli ab 15 Uhr spielen Die Halbtöne, es gibt Waffeln und einen Flohmarkt für Kinder. Eintritt frei.',
      'order and emoji': 'Sommerfest im Hof ☀️ Die Halbtöne spielen am 12. Juli ab 15 Uhr, es gibt Waffeln 🧇 und einen Flohmarkt für Kinder. Eintritt frei!',
    },
    apart: {
      'announced anew': 'Wer bringt am Samstag Waffelteig mit? Für unser Fest im Hof fehlen noch zwei Eisen und jemand, der Strom verlegen kann.',
      afterwards: 'Was für ein Fest! 300 Gäste, 212 Waffeln und eine Zugabe nach der anderen. Danke an Die Halbtöne.',
    },
  },
  {
    text: 'Tipp der Woche: Speichert eure Passwörter in einem Passwortmanager. Ein einziges gutes Kennwort müsst ihr euch dann noch merken. Mehr im Blog.',
    near: {
      'three words': 'Unser Tipp der Woche: Legt eure Passwörter in einem Passwortmanager ab. Ein einziges gutes Kennwort müsst ihr euch dann noch merken. Mehr dazu im Blog.',
    },
    apart: {
      'next tip': 'Tipp der Woche: Prüft den Absender, bevor ihr auf einen Link klickt. Eine kurze Nachfrage am Telefon kostet nichts. Mehr im Blog.',
      'same subject': 'Passwortmanager sind keine Raketentechnik. Wir haben drei davon eine Woche lang benutzt und sagen euch, welcher nicht nervt.',
    },
  },
  {
    text: 'Spielbericht: TSV Grün-Weiß schlägt den FC Nordstadt 3:1. Tore: Yilmaz (2), Peters. Nächstes Heimspiel am Sonntag, 15 Uhr.',
    near: {
      'a word added': 'Spielbericht: TSV Grün-Weiß schlägt den FC Nordstadt verdient mit 3:1. Tore: Yilmaz (2), Peters. Nächstes Heimspiel am Sonntag, 15 Uhr.',
    },
    apart: {
      'next match': 'Spielbericht: TSV Grün-Weiß verliert gegen SV Eintracht 0:2. Tore: keine. Nächstes Heimspiel am Samstag, 14 Uhr.',
      'other match': 'Spielbericht: TSV Grün-Weiß schlägt den VfB Süd 2:0. Tore: Okafor, Lindner. Nächstes Heimspiel am Sonntag, 15 Uhr.',
    },
  },
  {
    text: 'Wir gratulieren Selin Aydin zur bestandenen Meisterprüfung als Tischlerin! Drei Jahre Abendschule neben der Werkstatt, Respekt.',
    near: {
      'two words': 'Wir gratulieren Selin Aydin zur bestandenen Meisterprüfung als Tischlerin! Drei Jahre Abendschule neben der Arbeit, großen Respekt.',
      'handle in place of the name': 'Wir gratulieren @selin.aydin zur bestandenen Meisterprüfung als Tischlerin! Drei Jahre Abendschule neben der Werkstatt, Respekt.',
    },
    apart: {
      'another person': 'Wir gratulieren Moritz Kern zum zehnjährigen Jubiläum im Lager! Zehn Jahre Frühschicht und nie ohne Kaffee, Respekt.',
      'her own words': 'Selin sagt: „In der Prüfung habe ich den Zinken dreimal nachgeschnitten.“ Ihr Meisterstück steht bis Freitag im Schaufenster.',
    },
  },
  {
    text: 'Unsere Photovoltaikanlage auf dem Dach der Werkhalle ist fertig. Sie liefert im Jahr rund 180.000 Kilowattstunden, etwa die Hälfte unseres Bedarfs. Geplant und gebaut hat sie die Firma Sonnwerk aus Göttingen.',
    near: {
      'short form for a small place': 'Unsere Photovoltaikanlage auf dem Dach der Werkhalle ist fertig. Sie liefert im Jahr rund 180.000 Kilowattstunden, etwa die Hälfte unseres Bedarfs. ☀️ #photovoltaik',
      'five words': 'Die Photovoltaikanlage auf dem Dach unserer Werkhalle ist fertig. Sie liefert pro Jahr rund 180.000 Kilowattstunden, ungefähr die Hälfte unseres Bedarfs. Geplant und gebaut hat sie die Firma Sonnwerk aus Göttingen.',
      'new sentence in the middle': 'Unsere Photovoltaikanlage auf dem Dach der Werkhalle ist fertig. Vier Wochen hat es gedauert. Sie liefert im Jahr rund 180.000 Kilowattstunden, etwa die Hälfte unseres Bedarfs. Geplant und gebaut hat sie die Firma Sonnwerk aus Göttingen.',
    },
    apart: {
      'same subject anew': 'Letzten Monat hat die Sonne unsere drei Pressen fast allein betrieben. Auf dem Monitor in der Halle schauen jetzt alle nach, wie viel gerade vom Dach kommt.',
      'other sentence kept': 'Wir suchen Auszubildende für die Werkhalle. Geplant und gebaut wird bei uns seit 1962, und die Firma Sonnwerk aus Göttingen ist unsere Nachbarin.',
    },
  },
  {
    text: 'Frage an euch: Welche Brotsorte sollen wir im Winter backen? Roggen mit Walnuss, Dinkel mit Kürbis oder Kartoffelbrot? Schreibt es in die Kommentare.',
    near: {
      'one word less': 'Frage an euch: Welche Brotsorte sollen wir im Winter backen? Roggen mit Walnuss, Dinkel mit Kürbis oder Kartoffelbrot? Schreibt uns.',
      'no greeting': 'Welche Brotsorte sollen wir im Winter backen? Roggen mit Walnuss, Dinkel mit Kürbis oder Kartoffelbrot? Schreibt es in die Kommentare. 🍞',
    },
    apart: {
      'the result': 'Ihr habt entschieden: Im Winter gibt es Roggenbrot mit Walnuss. 214 Stimmen, das Kartoffelbrot lag nur knapp dahinter.',
      'another question': 'Frage an euch: Welchen Kuchen sollen wir zum Stadtfest backen? Apfel mit Streusel, Bienenstich oder Käsekuchen? Schreibt es in die Kommentare.',
    },
  },
  {
    text: 'Unser Newsletter ist raus! Diesmal: drei Fragen an die neue Intendantin, der Spielplan für Mai und ein Rezept aus der Kantine. Noch nicht abonniert? Link im Profil.',
    near: {
      'two words': 'Der Newsletter ist raus! Diesmal: drei Fragen an die neue Intendantin, der Spielplan für Mai und ein Rezept aus der Kantine. Noch nicht abonniert? Link in der Bio.',
    },
    apart: {
      'next issue': 'Unser Newsletter ist raus! Diesmal: ein Blick in die Maske, der Spielplan für Juni und ein Gewinnspiel für Familien. Noch nicht abonniert? Link im Profil.',
      'only the call': 'Noch nicht abonniert? Link im Profil.',
    },
  },
  {
    text: 'Konzertabend verschoben: Das Trio Largo ist erkrankt. Neuer Termin ist der 8. November, gekaufte Karten bleiben gültig. Wer nicht kann, bekommt das Geld zurück.',
    near: {
      'three words': 'Konzertabend verschoben: Das Trio Largo ist leider krank. Neuer Termin ist der 8. November, gekaufte Karten bleiben gültig. Wer nicht kann, erhält das Geld zurück.',
      'halved': 'Konzertabend verschoben: Das Trio Largo ist erkrankt. Neuer Termin ist der 8. November, gekaufte Karten bleiben gültig.',
    },
    apart: {
      'other concert': 'Konzertabend ausverkauft: Für das Ensemble Vivo gibt es nur noch Restkarten an der Abendkasse. Einlass ab 19 Uhr, freie Platzwahl.',
    },
  },
  {
    text: 'Zitat der Woche: „Wer aufhört, besser zu werden, hat aufgehört, gut zu sein.“ Philip Rosenthal',
    near: {
      'tags and emoji': '💡 Zitat der Woche: „Wer aufhört, besser zu werden, hat aufgehört, gut zu sein.“ (Philip Rosenthal) #zitat #montag',
    },
    apart: {
      'next quotation': 'Zitat der Woche: „Man muss das Unmögliche versuchen, um das Mögliche zu erreichen.“ Hermann Hesse',
    },
  },
];
