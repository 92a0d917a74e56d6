import type { Group } from '../labels';

/** The other half of tuned/german.ts: only looked at. */
export const german: readonly Group[] = [
  {
    text: 'Mittagstisch diese Woche: Montag Linsensuppe, Dienstag Spinatknödel, Mittwoch Gulasch, Donnerstag Kartoffelauflauf, Freitag Backfisch. Guten Appetit!',
    near: {
      'one dish corrected': 'Mittagstisch diese Woche: Montag Linsensuppe, Dienstag Spinatknödel, Mittwoch Gulasch, Donnerstag Kartoffelgratin, Freitag Backfisch. Guten Appetit!',
      'with a greeting': 'Hallo ihr Lieben! Mittagstisch diese Woche: Montag Linsensuppe, Dienstag Spinatknödel, Mittwoch Gulasch, Donnerstag Kartoffelauflauf, Freitag Backfisch. Guten Appetit! 🍲',
    },
    apart: {
      'next week': 'Mittagstisch diese Woche: Montag Kürbissuppe, Dienstag Maultaschen, Mittwoch Rouladen, Donnerstag Gemüsecurry, Freitag Lachs. Guten Appetit!',
      'week after': 'Mittagstisch diese Woche: Montag Tomatensuppe, Dienstag Frikadellen, Mittwoch Gulasch, Donnerstag Pilzrisotto, Freitag Backfisch mit Remoulade. Guten Appetit!',
      'about the menu': 'Unser Mittagstisch bekommt Zuwachs: Ab nächster Woche kocht Lena jeden Dienstag ein veganes Gericht. Was wünscht ihr euch?',
    },
  },
  {
    text: 'Podcast Folge 41: Mit der Imkerin Carla Voss sprechen wir über Schwärme in der Stadt. Überall, wo es Podcasts gibt.',
    near: {
      'one word': 'Podcast Folge 41: Mit der Imkerin Carla Voss reden wir über Schwärme in der Stadt. Überall, wo es Podcasts gibt.',
      'other link': 'Podcast Folge 41: Mit der Imkerin Carla Voss sprechen wir über Schwärme in der Stadt. Überall, wo es Podcasts gibt: https://podcast.example/41?utm_source=li',
      'tags in front': '#podcast #imkerei Podcast Folge 41: Mit der Imkerin Carla Voss sprechen wir über Schwärme in der Stadt. Überall, wo es Podcasts gibt.',
    },
    apart: {
      'next episode': 'Podcast Folge 42: Mit dem Förster Jan Ritter sprechen wir über Borkenkäfer im Harz. Überall, wo es Podcasts gibt.',
      'another episode': 'Podcast Folge 38: Mit der Ärztin Dr. Meike Lohr sprechen wir über Schlaf im Schichtdienst. Überall, wo es Podcasts gibt.',
    },
  },
  {
    text: 'Danke an alle, die am Samstag beim Frühjahrsputz im Stadtpark geholfen haben. 84 Leute, 31 Säcke Müll und ein sehr leerer Kuchentisch.',
    near: {
      'second person': 'Danke an euch alle, die ihr am Samstag beim Frühjahrsputz im Stadtpark geholfen habt. 84 Leute, 31 Säcke Müll und ein sehr leerer Kuchentisch.',
      shortened: 'Danke an alle, die am Samstag beim Frühjahrsputz im Stadtpark geholfen haben. 84 Leute, 31 Säcke Müll!',
      'capitals and emoji': 'DANKE an alle, die am Samstag beim Frühjahrsputz im Stadtpark geholfen haben 💚 84 Leute – 31 Säcke Müll – und ein sehr leerer Kuchentisch 😄',
      lengthened: 'Danke an alle, die am Samstag beim Frühjahrsputz im Stadtpark geholfen haben. 84 Leute, 31 Säcke Müll und ein sehr leerer Kuchentisch. Besonders gefreut haben wir uns über die Klasse 4b, die mit zwei Bollerwagen anrückte.',
    },
    apart: {
      'last year': 'Frühjahrsputz 2024: Fast hundert Menschen waren trotz Regen im Park. Die kurioseste Fundsache: ein Waffeleisen.',
      translation: 'Thank you to everyone who helped with the spring clean in the city park on Saturday. 84 people, 31 bags of rubbish and a very empty cake table.',
    },
  },
  {
    text: 'Heute geöffnet bis 20 Uhr!',
    near: {
      'exclamation and emoji': '🕗 Heute geöffnet bis 20 Uhr',
      tags: '#Kassel Heute geöffnet bis 20 Uhr!',
    },
    apart: {
      'other hour': 'Heute geöffnet bis 17 Uhr!',
      'other words': 'Heute Abend Lesung mit Ada Brandt, Eintritt frei.',
    },
  },
  {
    text: 'Wir sind umgezogen! Ihr findet unsere Praxis jetzt in der Lindenstraße 12, zweiter Stock, mit Aufzug. Die Telefonnummer bleibt gleich.',
    near: {
      'five words': 'Wir sind umgezogen! Sie finden unsere Praxis ab sofort in der Lindenstraße 12, zweiter Stock, mit Lift. Unsere Telefonnummer bleibt gleich.',
      'sentence moved': 'Die Telefonnummer bleibt gleich. Ihr findet unsere Praxis jetzt in der Lindenstraße 12, zweiter Stock, mit Aufzug. Wir sind umgezogen!',
      'cut at the end': 'Wir sind umgezogen! Ihr findet unsere Praxis jetzt in der Lindenstraße 12, zweiter Stock, mit Aufzug.',
    },
    apart: {
      'behind the scenes': '43 Kartons, ein Klavier und eine Topfpflanze namens Gerda: So sah unser Umzug in die Lindenstraße aus.',
      thanks: 'Danke an Schreinerei Huber für den neuen Empfangstresen. Die Eiche stammt aus dem Habichtswald.',
    },
  },
  {
    text: 'Stau-Meldung A7: Zwischen Kassel-Nord und Lutterberg 6 km, Zeitverlust 25 Minuten. Stand 07:40 Uhr.',
    near: {
      'a word more': 'Stau-Meldung A7: Zwischen Kassel-Nord und Lutterberg 6 km, Zeitverlust etwa 25 Minuten. Stand 07:40 Uhr. Fahrt vorsichtig!',
    },
    apart: {
      'next message': 'Stau-Meldung A44: Zwischen Zierenberg und Breuna 3 km, Zeitverlust 15 Minuten. Stand 16:10 Uhr.',
      'an hour later': 'Stau-Meldung A7: Zwischen Kassel-Nord und Lutterberg 2 km, Zeitverlust 10 Minuten. Stand 08:55 Uhr.',
    },
  },
  {
    text: 'Barrierefrei heißt bei uns: Rampe am Eingang, Induktionsschleife im Saal, Speisekarte in leichter Sprache. Fehlt etwas? Schreib uns.',
    near: {
      'two words': 'Barrierefrei heißt bei uns: Rampe am Eingang, Induktionsschleife im Saal, Speisekarte in einfacher Sprache. Fehlt dir etwas? Schreib uns.',
      quoted: '„Barrierefrei heißt bei uns: Rampe am Eingang, Induktionsschleife im Saal, Speisekarte in leichter Sprache. Fehlt etwas? Schreib uns.“ Das gilt heute mehr denn je.',
    },
    apart: {
      'answer to it': 'Ihr habt geschrieben, und wir haben gebaut: Seit heute gibt es einen tastbaren Plan im Foyer. Danke für den Hinweis, Rosa!',
      'short quotation': 'Vor einem Jahr schrieben wir: „Fehlt etwas? Schreib uns.“ 61 Briefe sind gekommen, und aus dreien sind Umbauten geworden: die Klingel in Sitzhöhe, der tastbare Plan und die ruhige Stunde am Dienstag.',
    },
  },
  {
    text: 'Die Stadtbücherei verlängert ihre Öffnungszeiten. Ab Oktober haben wir donnerstags bis 21 Uhr auf, und der Lesesaal bleibt auch am Samstag offen.',
    near: {
      'cut to one sentence': 'Ab Oktober haben wir donnerstags bis 21 Uhr auf, und der Lesesaal bleibt auch am Samstag offen.',
      'four words': 'Unsere Stadtbücherei verlängert die Öffnungszeiten. Ab Oktober ist donnerstags bis 21 Uhr geöffnet, und der Lesesaal bleibt auch am Samstag offen.',
      'bold letters': '𝗗𝗶𝗲 𝗦𝘁𝗮𝗱𝘁𝗯ü𝗰𝗵𝗲𝗿𝗲𝗶 verlängert ihre Öffnungszeiten. Ab Oktober haben wir donnerstags bis 21 Uhr auf, und der Lesesaal bleibt auch am Samstag offen.',
    },
    apart: {
      'why it matters': 'Wer Spätschicht hat, kam bisher nie zu uns. Deshalb brennt im Lesesaal ab Herbst länger Licht.',
    },
  },
  {
    text: 'Ab sofort könnt ihr bei uns mit Karte zahlen.',
    near: {
      'one word': 'Ab sofort könnt ihr bei uns auch mit Karte zahlen.',
      address: 'Ab sofort können Sie bei uns mit Karte zahlen!',
      'tags in front': '#neu #kartenzahlung Ab sofort könnt ihr bei uns mit Karte zahlen',
    },
    apart: {
      'other news': 'Ab sofort könnt ihr bei uns Pakete abholen.',
      'written anew': 'Kein Bargeld dabei? Macht nichts, unser neues Terminal nimmt jede Karte.',
    },
  },
  {
    text: 'Wetter am Dienstag: Regen bis Mittag, danach Sonne, 14 Grad. Wind aus Südwest, Stärke 3.',
    near: {
      'with a word': 'Das Wetter am Dienstag: Regen bis zum Mittag, danach Sonne, 14 Grad. Wind aus Südwest, Stärke 3. ☔',
    },
    apart: {
      'next day': 'Wetter am Mittwoch: Nebel bis Mittag, danach Wolken, 9 Grad. Wind aus Nord, Stärke 2.',
      'a day with the same words': 'Wetter am Freitag: Sonne bis Mittag, danach Regen, 17 Grad. Wind aus West, Stärke 5.',
    },
  },
  {
    text: 'Blutspende am Mittwoch von 15 bis 20 Uhr in der Turnhalle der Goetheschule. Bitte Ausweis mitbringen und vorher etwas essen.',
    near: {
      'weekday word order': 'Am Mittwoch von 15 bis 20 Uhr: Blutspende in der Turnhalle der Goetheschule. Bitte Ausweis mitbringen und vorher etwas essen.',
      'added line': 'Blutspende am Mittwoch von 15 bis 20 Uhr in der Turnhalle der Goetheschule. Bitte Ausweis mitbringen und vorher etwas essen. Jede Spende hilft! ❤️',
    },
    apart: {
      'other place and day': 'Blutspende am Montag von 16 bis 19 Uhr im Gemeindehaus St. Martin. Bitte Ausweis mitbringen und vorher etwas essen.',
      thanks: '97 Menschen haben gestern Blut gespendet, 14 davon zum ersten Mal. Danke an alle und an das Küchenteam!',
    },
  },
  {
    text: 'Vielen Dank für Ihre Nachricht, wir geben das an die Technik weiter und melden uns morgen.',
    near: {
      'with a name': 'Liebe Frau Kaya, vielen Dank für Ihre Nachricht, wir geben das an die Technik weiter und melden uns morgen.',
      'du instead of Sie': 'Vielen Dank für deine Nachricht, wir geben das an die Technik weiter und melden uns morgen.',
    },
    apart: {
      'own answer': 'Guter Hinweis! Der Aufzug an Gleis 3 hängt seit gestern fest, das Ersatzteil kommt am Donnerstag.',
    },
  },
  {
    text: 'Frohe Weihnachten und einen guten Rutsch wünscht euch das ganze Team der Radwerkstatt!',
    near: {
      'word order': 'Das ganze Team der Radwerkstatt wünscht euch frohe Weihnachten und einen guten Rutsch! 🎄',
      'one word': 'Frohe Weihnachten und einen guten Rutsch wünscht Ihnen das ganze Team der Radwerkstatt.',
      'tags at both ends': '#advent Frohe Weihnachten und einen guten Rutsch wünscht euch das ganze Team der Radwerkstatt! #kassel #fahrrad',
    },
    apart: {
      'Easter': 'Frohe Ostern und schöne Feiertage wünscht euch Lena aus der Radwerkstatt!',
      'a Christmas story': 'An Heiligabend um elf stand noch jemand mit einem platten Reifen vor der Tür. Natürlich haben wir geflickt.',
    },
  },
  {
    text: 'Drei Dinge, die wir aus unserem ersten Jahr gelernt haben: Preise früh nennen, Pausen planen, Nein sagen. Was habt ihr gelernt?',
    near: {
      'another number word': '3 Dinge, die wir aus unserem ersten Jahr gelernt haben: Preise früh nennen, Pausen planen, Nein sagen. Was habt ihr gelernt?',
      'new ending': 'Drei Dinge, die wir aus unserem ersten Jahr gelernt haben: Preise früh nennen, Pausen planen, Nein sagen. Und ihr?',
    },
    apart: {
      'same subject': 'Vor einem Jahr haben wir zu zweit in der Küche angefangen. Heute sitzen wir zu sechst in einem Büro, das nach Farbe riecht.',
      'second half new': 'Drei Dinge, die wir auf der Messe gesehen haben: Roboter, die Kaffee kochen, sehr viel Teppich und kaum jemanden unter dreißig.',
    },
  },
  {
    text: 'Stadtradeln startet am 5. Mai. Meldet euch im Team „Rathaus“ an, sammelt drei Wochen lang Kilometer und gewinnt eine Inspektion in der Radwerkstatt.',
    near: {
      'one sentence more': 'Stadtradeln startet am 5. Mai. Meldet euch im Team „Rathaus“ an, sammelt drei Wochen lang Kilometer und gewinnt eine Inspektion in der Radwerkstatt. Letztes Jahr wart ihr 212, das schlagen wir!',
      'five words': 'Das Stadtradeln beginnt am 5. Mai. Meldet euch fürs Team „Rathaus“ an, sammelt drei Wochen Kilometer und gewinnt eine Inspektion in der Radwerkstatt.',
      'same, next year': 'Stadtradeln startet am 4. Mai. Meldet euch im Team „Rathaus“ an, sammelt drei Wochen lang Kilometer und gewinnt eine Inspektion in der Radwerkstatt.',
    },
    apart: {
      'half-time': 'Halbzeit beim Stadtradeln: 11.480 Kilometer, und die Grundschule führt. Die Verwaltung sollte sich warm anziehen.',
      translation: 'City cycling starts on 5 May. Join the team "Rathaus", collect kilometres for three weeks and win a check-up at the bike workshop.',
    },
  },
];
