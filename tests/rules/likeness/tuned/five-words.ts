import type { Group } from '../labels';

/** Texts of 20 to 25 words with five of them changed, and the next post of the same series. Labelled before anything was measured. */
export const fiveWords: readonly Group[] = [
  {
    text: 'Unser Chor sucht neue Stimmen! Wir proben jeden Dienstag um 19 Uhr im Gemeindehaus. Noten lesen musst du nicht können, gute Laune genügt.',
    near: {
      'five telling words': 'Unser Chor sucht frische Stimmen! Wir singen jeden Dienstag um 19 Uhr im Pfarrheim. Partituren lesen musst du nicht können, gute Laune reicht.',
      'five at the start': 'Singst du gern? Der Chor braucht Stimmen! Wir proben jeden Dienstag um 19 Uhr im Gemeindehaus. Noten lesen musst du nicht können, gute Laune genügt.',
    },
    apart: {
      'other club': 'Unsere Theatergruppe sucht neue Gesichter! Wir treffen uns jeden Freitag um 18 Uhr in der Aula. Texte lernen musst du anfangs nicht, Neugier genügt.',
    },
  },
  {
    text: 'Im Schaufenster liegt jetzt die neue Herbstwolle. Die Farben heißen Rost, Moos und Nebel, gefärbt hat sie eine Nachbarin in ihrer Waschküche.',
    near: {
      'five telling words': 'Im Regal liegt jetzt die frische Herbstwolle. Die Töne heißen Rost, Moos und Nebel, gefärbt hat sie eine Freundin in ihrer Garage.',
      'five others': 'In unserem Schaufenster liegt seit heute die neue Herbstwolle. Die Farben heißen Rost, Moos und Nebel, gefärbt von einer Nachbarin in deren Waschküche.',
    },
    apart: {
      'next goods': 'Im Schaufenster liegen jetzt die neuen Sommergarne. Die Farben heißen Mohn, Limette und Gischt, gesponnen hat sie ein Schäfer auf seinem Hof.',
    },
  },
  {
    text: 'Die Bücherei hat umgeräumt: Krimis stehen nun im Erdgeschoss, Reiseführer oben links, und die Leseecke am Fenster hat zwei Sessel mehr.',
    near: {
      'five telling words': 'Die Bücherei hat umgebaut: Thriller stehen nun im Erdgeschoss, Reiseführer oben rechts, und die Sitzecke am Fenster hat zwei Stühle mehr.',
      'five words': 'Wir haben umgeräumt: Krimis stehen ab sofort im Erdgeschoss, Reiseführer oben links, und unsere Leseecke am Fenster hat zwei Sessel mehr.',
    },
    apart: {
      'other house': 'Das Museum hat umgeräumt: Ritterrüstungen stehen nun im Keller, Münzen oben rechts, und das Café am Eingang hat eine Kuchentheke mehr.',
    },
  },
  {
    text: 'Vorsicht auf dem Radweg am Kanal: Nach dem Sturm liegen dort noch Äste. Die Gemeinde räumt, braucht aber bis Donnerstag. Fahrt bitte langsam.',
    near: {
      'five telling words': 'Achtung auf dem Radweg am Kanal: Nach dem Gewitter liegen dort noch Zweige. Der Bauhof räumt, braucht aber bis Donnerstag. Fahrt bitte vorsichtig.',
      'five words': 'Vorsicht auf dem Weg am Kanal: Nach dem Sturm liegen dort noch dicke Äste. Die Stadt räumt auf, braucht aber bis Freitag. Fahrt bitte langsam.',
    },
    apart: {
      'other danger': 'Vorsicht auf dem Parkplatz am Bahnhof: Nach dem Frost fehlen dort einige Platten. Die Bahn repariert, braucht aber bis Ostern. Parkt bitte woanders.',
    },
  },
  {
    text: 'Neu auf der Karte: Rote Bete mit Ziegenkäse und Walnüssen, dazu Brot aus unserem Ofen. Bis Ende November, solange der Käse reicht.',
    near: {
      'five words': 'Jetzt auf der Karte: Rote Bete mit Ziegenkäse und Nüssen, dazu frisches Brot aus unserem Steinofen. Nur bis Ende November, solange der Käse reicht.',
    },
    apart: {
      'next dish': 'Neu auf der Karte: Kürbis mit Feta und Granatapfel, dazu Fladen aus unserem Ofen. Bis Ende Oktober, solange der Kürbis reicht.',
      'another dish': 'Neu auf der Karte: Forelle mit Mandeln und Petersilie, dazu Kartoffeln aus unserem Garten. Bis Ende Mai, solange der Fischer liefert.',
    },
  },
  {
    text: 'Heute stellen wir euch Anna vor. Sie arbeitet in der Küche und kocht am liebsten Suppen. In ihrer Freizeit malt sie Katzen und repariert Uhren.',
    near: {
      'five words': 'Heute stellen wir dir Anna vor. Sie arbeitet in unserer Küche und kocht am liebsten Eintöpfe. In ihrer Freizeit zeichnet sie Katzen und repariert alte Uhren.',
    },
    apart: {
      'next person': 'Heute stellen wir euch Jonas vor. Er arbeitet im Lager und stapelt am liebsten Kisten. In seiner Freizeit spielt er Schach und züchtet Tomaten.',
      'another person': 'Heute stellen wir euch Meryem vor. Sie arbeitet am Empfang und kennt am besten die Abkürzungen. In ihrer Freizeit taucht sie und sammelt Muscheln.',
    },
  },
  {
    text: 'Wir haben gewonnen! Unser Dorfladen bekommt den Preis für Nahversorgung, weil hier Ehrenamtliche seit Jahren die Regale füllen. Gefeiert wird mit Sekt an der Kasse.',
    near: {
      'five telling words': 'Wir haben gesiegt! Unser Dorfladen bekommt die Auszeichnung für Nahversorgung, weil hier Freiwillige seit Jahren die Regale auffüllen. Gefeiert wird mit Saft an der Kasse.',
      'five words': 'Hurra, gewonnen! Der Dorfladen erhält den Preis für Nahversorgung, weil hier Ehrenamtliche seit Jahren die Regale füllen. Gefeiert wird mit Sekt an unserer Kasse.',
    },
    apart: {
      'other prize': 'Wir haben gewonnen! Unser Schulgarten bekommt den Preis für Artenvielfalt, weil dort Kinder seit Monaten Nisthilfen bauen. Gefeiert wird mit Limo im Gewächshaus.',
    },
  },
  {
    text: 'Der Wasserspielplatz im Stadtpark läuft wieder. Drei Pumpen sind neu, die Rutsche ist frisch gestrichen, und Schatten gibt es endlich auch.',
    near: {
      'five telling words': 'Der Wasserspielplatz im Volkspark läuft wieder. Drei Düsen sind neu, die Rutsche ist frisch lackiert, und Bänke gibt es inzwischen auch.',
    },
    apart: {
      'other place': 'Der Kletterwald im Forst öffnet wieder. Vier Seile sind neu, die Hütte ist frisch gedeckt, und Kaffee gibt es endlich auch.',
    },
  },
  {
    text: 'Wer hat am Samstag Zeit, mit uns die Apfelbäume zu schneiden? Leitern und Sägen sind da, Suppe auch, nur Hände fehlen noch.',
    near: {
      'five telling words': 'Wer hat am Sonntag Lust, mit uns die Obstbäume zu schneiden? Leitern und Scheren sind da, Suppe auch, nur Helfer fehlen noch.',
      'five words': 'Hast du am Samstag Zeit, gemeinsam mit uns die Apfelbäume zu schneiden? Leitern und Sägen haben wir, Suppe auch, nur Hände fehlen.',
    },
    apart: {
      'other work': 'Wer hat am Freitag Zeit, mit uns die Boote zu streichen? Pinsel und Farbe sind da, Kuchen auch, nur gutes Wetter fehlt noch.',
    },
  },
  {
    text: 'Montagsfrage an alle, die Texte schreiben: Duzt ihr eure Kundschaft in Mails, oder bleibt ihr beim Sie? Und wer hat das entschieden?',
    near: {
      'five words': 'Frage an alle, die beruflich schreiben: Duzt ihr eure Kunden in Mails, oder bleibt ihr beim Sie? Und wer hat das bei euch bestimmt?',
    },
    apart: {
      'next Monday': 'Montagsfrage an alle, die Bilder machen: Beschriftet ihr eure Fotos von Hand, oder macht das ein Programm? Und wer prüft das Ergebnis?',
    },
  },
  {
    text: 'Our allotment has three free plots for spring. You need a spade, some patience and no experience at all. Water and gossip are included.',
    near: {
      'five telling words': 'Our allotment has three empty plots for summer. You need a fork, some patience and no knowledge at all. Water and advice are included.',
      'five words': 'The allotment still has three free plots for spring. All you need: a spade, some patience and no experience. Water and gossip come included.',
    },
    apart: {
      'other offer': 'Our boathouse has two free racks for summer. You need a kayak, some muscle and no licence at all. Showers and stories are included.',
    },
  },
  {
    text: 'The bakery van is back on Tuesdays. It stops at the church, the school and the pub, and it sells out before noon.',
    near: {
      'five telling words': 'The bakery van is back on Wednesdays. It waits at the church, the nursery and the pub, and it sells bread until eleven.',
      'four words': 'Our bakery van returns on Tuesdays. It stops at the church, the school and the pub, and it usually sells out before noon.',
    },
    apart: {
      'other van': 'The library van is back on Fridays. It stops at the mill, the clinic and the farm, and it leaves when the driver is hungry.',
    },
  },
  {
    text: 'New in the shop window: lamps made from old bicycle parts. Each one is signed by the maker, and no two of them are alike.',
    near: {
      'five telling words': 'New in the shop tonight: lamps built from old bicycle wheels. Each one is numbered by the maker, and no two of them match.',
    },
    apart: {
      'next goods': 'New in the shop window: bowls turned from fallen cherry trees. Each one is waxed by hand, and some of them are cracked on purpose.',
    },
  },
  {
    text: 'We fixed the bug that hid your drafts. Nothing was lost, they were only invisible. Restart the app once, and they are all there again.',
    near: {
      'five telling words': 'We solved the problem that hid your drafts. Nothing was deleted, they were only invisible. Restart the app twice, and they are all visible again.',
      'five words': 'We have fixed the bug which hid your drafts. Nothing got lost, they were just invisible. Restart the app, and they are all there again.',
    },
    apart: {
      'next bug': 'We fixed the bug that doubled your invoices. Nobody was charged, they were only listed twice. Reload the page once, and the totals are right again.',
    },
  },
  {
    text: 'Question for people who run newsletters: do you clean your lists every year, or do you keep readers who never open anything?',
    near: {
      'five words': 'Question for everyone who runs a newsletter: do you clean your lists each year, or do you keep subscribers who never open anything?',
    },
    apart: {
      'next question': 'Question for people who run podcasts: do you cut your pauses by hand, or do you trust a tool that never listens properly?',
    },
  },
  {
    text: 'Meet the volunteers: Rosa sorts the donations on Mondays. She finds a lost glove every week and has started a museum of them.',
    near: {
      'five words': 'Meet our volunteers: Rosa sorts donations every Monday. She finds one lost glove each week and has started a small museum of them.',
    },
    apart: {
      'next one': 'Meet the volunteers: Imran drives the van on Thursdays. He knows a short cut for every street and has started a map of them.',
      'another one': 'Meet the volunteers: Greta answers the phone at weekends. She calms a worried caller every hour and has started a choir for them.',
    },
  },
  {
    text: 'The footbridge by the mill stays closed this week. The planks are in, but the railing arrived in the wrong length. Sorry for the detour.',
    near: {
      'five telling words': 'The footbridge by the weir stays closed this month. The planks are in, but the railing arrived in the wrong colour. Sorry about the delay.',
    },
    apart: {
      'other works': 'The car park by the station stays closed this month. The paint is dry, but the barrier came without a plug. Sorry for the queue.',
    },
  },
  {
    text: 'Autumn on the menu: pumpkin soup with sage, bread from our own oven and a slice of plum cake. Available until the leaves are gone.',
    near: {
      'five words': 'Autumn on our menu: pumpkin soup with thyme, bread from our own oven and one slice of apple cake. Here until the leaves are gone.',
    },
    apart: {
      'next season': 'Winter on the menu: leek soup with cheese, rolls from our own oven and a bowl of rice pudding. Available until the snow is gone.',
    },
  },
  {
    text: 'Our apprentices built this staircase alone. It took them nine weeks, two drawings and a lot of sawdust. The customer cried, in a good way.',
    near: {
      'five telling words': 'Our trainees built this staircase themselves. It took them nine weeks, two sketches and a lot of sawdust. The client cried, in a happy way.',
    },
    apart: {
      'other work': 'Our apprentices restored this rowing boat alone. It took them nine months, two varnishes and a lot of tea. The owner sang, in a loud way.',
    },
  },
  {
    text: 'Trains between Otley and Ripon run slower until Sunday, because the signals are being replaced. Plan ten minutes more, and bring something to read.',
    near: {
      'five telling words': 'Trains between Otley and Ripon run slower until Monday, because the switches are being repaired. Allow ten minutes more, and bring something to eat.',
    },
    apart: {
      'other line': 'Buses between Leeds and Harrogate run later until Friday, because the bridge is being painted. Plan twenty minutes more, and bring an umbrella.',
    },
  },
];
