import type { Group } from '../labels';

/** The other half of tuned/hard.ts: only looked at. */
export const hard: readonly Group[] = [
  {
    text: 'Mitarbeiterin der Woche: Anna aus dem Vertrieb. Seit acht Jahren dabei, liebt Excel und Zimtschnecken. Was wir an ihr schätzen: Sie hört zu.',
    near: { 'two words': 'Kollegin der Woche: Anna aus dem Vertrieb. Seit acht Jahren dabei, liebt Excel und Zimtschnecken. Was wir an ihr mögen: Sie hört zu.' },
    apart: {
      'next person': 'Mitarbeiter der Woche: Tarek aus dem Lager. Seit drei Jahren dabei, liebt Gabelstapler und Tischtennis. Was wir an ihm schätzen: Er bleibt ruhig.',
      'another person': 'Mitarbeiterin der Woche: Jule aus der Buchhaltung. Seit einem Jahr dabei, liebt Berge und Lakritz. Was wir an ihr schätzen: Sie fragt nach.',
    },
  },
  {
    text: 'Gottesdienst am Sonntag, 10 Uhr, mit Pfarrerin Lenz. Thema: Mut. Danach Kirchkaffee.',
    near: { 'one word': 'Gottesdienst am Sonntag, 10 Uhr, mit Pfarrerin Lenz. Thema: Mut. Anschließend Kirchkaffee. ☕' },
    apart: { 'next Sunday': 'Gottesdienst am Sonntag, 11 Uhr, mit Pfarrer Thoma. Thema: Trost. Danach Chorprobe.' },
  },
  {
    text: 'Zehn Jahre Reparaturcafé! In dieser Zeit haben wir 4.312 Geräte gerettet, vom Mixer bis zur Märklin. Am Sonntag feiern wir das mit Suppe, Schraubenziehern und einer Ausstellung der schönsten Fehler. Kommt vorbei und bringt mit, was nicht mehr geht. Wir freuen uns auf alle, die gern selbst Hand anlegen, und auf alle, die lieber zuschauen.',
    near: {
      'first half': 'Zehn Jahre Reparaturcafé! In dieser Zeit haben wir 4.312 Geräte gerettet, vom Mixer bis zur Märklin. Am Sonntag feiern wir das mit Suppe, Schraubenziehern und einer Ausstellung der schönsten Fehler.',
      'a third': 'Zehn Jahre Reparaturcafé! In dieser Zeit haben wir 4.312 Geräte gerettet, vom Mixer bis zur Märklin.',
      'sentences in another order': 'Kommt am Sonntag vorbei und bringt mit, was nicht mehr geht. Zehn Jahre Reparaturcafé! In dieser Zeit haben wir 4.312 Geräte gerettet, vom Mixer bis zur Märklin. Das feiern wir mit Suppe, Schraubenziehern und einer Ausstellung der schönsten Fehler. Wir freuen uns auf alle, die gern selbst Hand anlegen, und auf alle, die lieber zuschauen.',
      'tags and handles all over': '#reparieren Zehn Jahre #Reparaturcafé! In dieser Zeit haben wir 4.312 Geräte gerettet, vom Mixer bis zur Märklin. Am Sonntag feiern wir das mit Suppe, Schraubenziehern und einer Ausstellung der schönsten Fehler. Kommt vorbei und bringt mit, was nicht mehr geht. Wir freuen uns auf alle, die gern selbst Hand anlegen, und auf alle, die lieber zuschauen. @stadtfulda',
    },
    apart: {
      'first half kept, rest new, much longer': 'Zehn Jahre! So lange kenne ich Horst jetzt. Er kam mit einem Toaster, blieb zum Löten und leitet heute die Elektronikecke. Von ihm habe ich gelernt, dass fast alles auf zwei Arten kaputtgeht: Es wackelt, oder es wackelt nicht mehr.',
      'another feast': 'Fünf Jahre Nähwerkstatt! In dieser Zeit haben wir 900 Hosen gekürzt, vom Brautkleid bis zum Blaumann. Am Freitag feiern wir das mit Kuchen, Stecknadeln und einer Modenschau der Kinder.',
    },
  },
  {
    text: 'Straßenfest in der Südstadt: Am Samstag ist die Friedrichstraße zwischen Rathaus und Park von 8 bis 22 Uhr gesperrt. Busse halten in der Bahnhofstraße.',
    near: { 'five words': 'Straßenfest in der Südstadt: Am kommenden Samstag bleibt die Friedrichstraße zwischen Rathaus und Park von 8 bis 22 Uhr dicht. Die Busse halten solange in der Bahnhofstraße.' },
    apart: { 'other street': 'Laternenumzug in der Nordstadt: Am Montag ist die Schillerstraße zwischen Kirche und Schule von 17 bis 19 Uhr gesperrt. Busse halten am Marktplatz.' },
  },
  {
    text: 'Adoptionstier der Woche: Kater Balu, 4 Jahre, kastriert, verschmust, mag keine Hunde. Wer schenkt ihm ein Zuhause? Tel. 0561 12345',
    near: { 'two words': 'Adoptionstier der Woche: Kater Balu, 4 Jahre, kastriert, sehr verschmust, mag keine Hunde. Wer gibt ihm ein Zuhause? Tel. 0561 12345' },
    apart: {
      'next animal': 'Adoptionstier der Woche: Hündin Frieda, 7 Jahre, geimpft, ruhig, mag keine Katzen. Wer schenkt ihr ein Zuhause? Tel. 0561 12345',
      'he found one': 'Kater Balu ist gestern ausgezogen! Er schläft jetzt in Melsungen auf einem Sofa, das vorher einem Sofa gehörte, sagt seine neue Familie.',
    },
  },
  {
    text: 'Employee spotlight: Anna from sales. Eight years with us, loves spreadsheets and cinnamon buns. What we value most: she listens.',
    near: { 'two words': 'Team spotlight: Anna from sales. Eight years with us, loves spreadsheets and cinnamon buns. What we like most: she listens.' },
    apart: { 'next person': 'Employee spotlight: Tarek from the warehouse. Three years with us, loves forklifts and table tennis. What we value most: he stays calm.' },
  },
  {
    text: 'Sale! Today only: 20% off all backpacks.',
    near: { 'emoji and tags': '🎒 Sale! Today only: 20% off all backpacks #outdoors' },
    apart: { 'other goods': 'Sale! Today only: 30% off all tents.' },
  },
  {
    text: 'Pet of the week: Balu, a four-year-old tomcat, neutered, cuddly, no fan of dogs. Who gives him a home? Call 0113 4960',
    near: { 'two words': 'Pet of the week: Balu, a four-year-old tomcat, neutered, very cuddly, no fan of dogs. Who will give him a home? Call 0113 4960' },
    apart: { 'next animal': 'Pet of the week: Frieda, a seven-year-old terrier, vaccinated, calm, no fan of cats. Who gives her a home? Call 0113 4960' },
  },
  {
    text: 'Danke, das freut uns sehr!',
    near: { emoji: 'Danke, das freut uns sehr! 😊', 'with a handle': '@lea.m Danke, das freut uns sehr' },
    apart: { 'other thanks': 'Danke, wir schauen uns das an!', 'no thanks': 'Das freut uns nicht, danke für den Hinweis.' },
  },
  {
    text: 'Kursstart: Yoga für den Rücken, ab 3. September, dienstags 18 Uhr, acht Abende, 96 Euro. Anmeldung über unsere Website.',
    near: { 'three words': 'Kursstart: Yoga für den Rücken, ab 3. September, immer dienstags 18 Uhr, acht Abende, 96 Euro. Anmeldung auf unserer Website.' },
    apart: { 'other course': 'Kursstart: Aquarell für Anfänger, ab 11. Oktober, freitags 17 Uhr, sechs Abende, 78 Euro. Anmeldung über unsere Website.', 'price only, other course': 'Kursstart: Pilates für Eltern, ab 5. September, donnerstags 9 Uhr, acht Abende, 96 Euro. Anmeldung über unsere Website.' },
  },
];
