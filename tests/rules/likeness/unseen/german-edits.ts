import type { Group } from '../labels';

/** Written against the measure, not with it: what people do to a text between two sites, and what only looks like a copy. Only looked at. */
export const german: readonly Group[] = [
  {
    text: 'Seit heute steht unsere neue Werkbank im Hof. Wer mag, darf sie ausprobieren: Schraubstock, Hobel und Säge liegen bereit, Holz bringt ihr selbst mit.',
    near: {
      'five words': 'Seit gestern steht die neue Werkbank im Innenhof. Wer will, darf sie ausprobieren: Schraubstock, Hobel und Säge liegen bereit, Bretter bringt ihr selbst mit.',
      'hashtags in front': '#Werkbank #OffeneWerkstatt #Selbermachen Seit heute steht unsere neue Werkbank im Hof. Wer mag, darf sie ausprobieren: Schraubstock, Hobel und Säge liegen bereit, Holz bringt ihr selbst mit.',
      'words turned into hashtags': 'Seit heute steht unsere neue #Werkbank im #Hof. Wer mag, darf sie ausprobieren: #Schraubstock, #Hobel und #Säge liegen bereit, #Holz bringt ihr selbst mit.',
      'emoji for commas': 'Seit heute steht unsere neue Werkbank im Hof 🎉🎉 Wer mag, darf sie ausprobieren 👉 Schraubstock 🔩 Hobel 🪚 und Säge liegen bereit – Holz bringt ihr selbst mit!',
      'sentences turned round': 'Wer mag, darf sie ausprobieren: Schraubstock, Hobel und Säge liegen bereit, Holz bringt ihr selbst mit. Seit heute steht unsere neue Werkbank im Hof.',
      'first sentence cut': 'Unsere neue Werkbank steht! Wer mag, darf sie ausprobieren: Schraubstock, Hobel und Säge liegen bereit, Holz bringt ihr selbst mit.',
    },
    apart: {
      'other tool': 'Seit heute steht unser neuer Brennofen im Keller. Wer mag, meldet sich an: Ton, Glasur und Schürzen liegen bereit, Geduld bringt ihr selbst mit.',
      translation: 'As of today our new workbench stands in the yard. Feel free to try it: vice, plane and saw are ready, just bring your own wood.',
      'another side of it': 'Drei Vormittage, zwei Splitter und ein verlorener Bleistift: So ist die Werkbank im Hof entstanden. Danke an Ruth, die alles noch einmal nachgemessen hat.',
    },
  },
  {
    text: 'Öffnungszeiten diese Woche: Mo 9–13 Uhr, Di 9–18 Uhr, Mi geschlossen, Do 9–18 Uhr, Fr 9–13 Uhr. Samstag nach Absprache.',
    near: {
      'with greeting': 'Guten Morgen zusammen! Öffnungszeiten diese Woche: Mo 9–13 Uhr, Di 9–18 Uhr, Mi geschlossen, Do 9–18 Uhr, Fr 9–13 Uhr. Samstag nach Absprache.',
      'line by line': 'Öffnungszeiten diese Woche:\nMo 9–13 Uhr\nDi 9–18 Uhr\nMi geschlossen\nDo 9–18 Uhr\nFr 9–13 Uhr\nSamstag nach Absprache',
    },
    apart: {
      'next week': 'Öffnungszeiten diese Woche: Mo geschlossen, Di 10–16 Uhr, Mi 10–16 Uhr, Do 12–20 Uhr, Fr 8–12 Uhr. Samstag 10–14 Uhr.',
      holidays: 'Öffnungszeiten über die Feiertage: 24.12. bis 12 Uhr, 25. und 26.12. geschlossen, 27.12. 10–16 Uhr, 31.12. bis 13 Uhr. Kommt gut rüber!',
    },
  },
  {
    text: 'Rezept der Woche: Kürbisgnocchi mit Salbeibutter. Dauert 40 Minuten, kostet keine fünf Euro und schmeckt auch am nächsten Tag.',
    near: {
      'four words': 'Unser Rezept der Woche: Kürbisgnocchi mit Salbeibutter. Braucht 40 Minuten, kostet keine fünf Euro und schmeckt auch noch am nächsten Tag. Versprochen!',
      'tags in front': '#Rezept #Kürbis\nRezept der Woche: Kürbisgnocchi mit Salbeibutter. Dauert 40 Minuten, kostet keine fünf Euro und schmeckt auch am nächsten Tag.',
    },
    apart: {
      'next week': 'Rezept der Woche: Linsencurry mit Spinat. Dauert 25 Minuten, kostet keine vier Euro und schmeckt auch kalt.',
      'the week after': 'Rezept der Woche: Apfelstrudel nach Omas Art. Dauert zwei Stunden, kostet fast nichts und ist abends schon weg.',
      translation: 'Recipe of the week: pumpkin gnocchi with sage butter. Takes 40 minutes, costs less than five euros and still tastes good the next day.',
    },
  },
  {
    text: '„Man sieht nur mit dem Herzen gut.“ Ein Satz, der seit 1943 durch die Welt wandert. Unsere Übersetzerwerkstatt hat elf Fassungen davon nebeneinandergelegt.',
    near: {
      'other frame': 'Ein Satz, der seit 1943 durch die Welt wandert: „Man sieht nur mit dem Herzen gut.“ Unsere Übersetzerwerkstatt hat elf Fassungen nebeneinandergelegt. Schaut mal rein!',
      'plain quotes': '"Man sieht nur mit dem Herzen gut." Ein Satz, der seit 1943 durch die Welt wandert. Unsere Übersetzerwerkstatt hat 11 Fassungen davon nebeneinandergelegt.',
    },
    apart: {
      'other quote': '„Alle glücklichen Familien gleichen einander.“ Ein Satz, an dem Übersetzer seit 1878 feilen. Beim nächsten Treffen lesen wir vier davon laut.',
      'quote alone in another thought': 'Opa sagte immer: „Man sieht nur mit dem Herzen gut“, und setzte dann doch die Brille auf, um das Kreuzworträtsel zu lösen.',
    },
  },
  {
    text: 'Heute Pizza!',
    near: { emoji: 'Heute Pizza! 🍕🍕', tags: '#Mittag Heute Pizza!' },
    apart: { 'other dish': 'Heute Pasta!', 'other day': 'Morgen Pizza im Hof, ab 18 Uhr, bringt Teller mit.' },
  },
  {
    text: 'Wir sind wieder da!',
    near: { 'emoji and link': 'Wir sind wieder da! 😍 https://laden.example', capitals: 'WIR SIND WIEDER DA!!!' },
    apart: { other: 'Wir sind dann mal weg!', reply: 'Da sind wir wieder gespannt.' },
  },
  {
    text: 'Guten Morgen aus der Backstube: Die Dinkelbrötchen sind fertig.',
    near: { 'two words': 'Guten Morgen aus der Backstube! Unsere Dinkelbrötchen sind schon fertig.', emoji: '☀️ Guten Morgen aus der Backstube 🥖 die Dinkelbrötchen sind fertig' },
    apart: {
      'other goods': 'Guten Morgen aus der Backstube: Die Mohnschnecken sind fertig.',
      'other goods, longer': 'Guten Morgen aus der Backstube: Heute gibt es Zwetschgendatschi, solange der Vorrat reicht.',
      'closed today': 'Guten Morgen aus der Backstube: Der Ofen streikt, wir bleiben heute zu.',
    },
  },
  {
    text: 'Wetterbericht vom Turm: 7 Uhr, 4 Grad, Wind aus Nordwest, Sicht bis zum Fernsehturm. Handschuhe einpacken!',
    near: { 'tags in front': '#Turmwetter #Berlin Wetterbericht vom Turm: 7 Uhr, 4 Grad, Wind aus Nordwest, Sicht bis zum Fernsehturm. Handschuhe einpacken!' },
    apart: {
      'next day': 'Wetterbericht vom Turm: 7 Uhr, 11 Grad, Nieselregen, Sicht bis zur Kirche. Schirm einpacken!',
      'in the evening': 'Wetterbericht vom Turm: 19 Uhr, 15 Grad, Abendrot über dem See. Fenster auf!',
    },
  },
  {
    text: 'Stellenanzeige: Wir suchen ab August eine Gärtnerin oder einen Gärtner für 30 Stunden. Team von sechs Leuten, viel Lavendel, kein Wochenenddienst. Bewerbung an jobs@gaertnerei.example',
    near: {
      'five words': 'Stellenanzeige: Wir suchen ab September eine Gärtnerin oder einen Gärtner für 30 Stunden. Team aus sechs Menschen, viel Lavendel, keine Wochenenddienste. Bewerbung an jobs@gaertnerei.example',
      'without address': 'Wir suchen ab August eine Gärtnerin oder einen Gärtner für 30 Stunden! Team von sechs Leuten, viel Lavendel, kein Wochenenddienst. Adresse im Profil.',
    },
    apart: {
      'other job': 'Stellenanzeige: Wir suchen ab sofort eine Floristin oder einen Floristen für 20 Stunden. Laden mit drei Leuten, viel Stammkundschaft, jeder zweite Samstag frei. Bewerbung an jobs@gaertnerei.example',
      'trainee': 'Ausbildung bei uns? Ja! Zum Sommer nehmen wir zwei Azubis. Kommt zum Probetag, zieht feste Schuhe an und bringt Neugier mit.',
    },
  },
  {
    text: 'Ab Montag fährt die Linie 7 wieder über die Brücke. Die Umleitung über den Bahnhof entfällt, die Haltestelle Mühlgasse wird wieder bedient.',
    near: {
      'official wording': 'Ab Montag verkehrt die Linie 7 wieder über die Brücke. Die Umleitung über den Hauptbahnhof entfällt, die Haltestelle Mühlgasse wird wieder angefahren.',
      'with lead': 'Gute Nachricht für alle im Süden: Ab Montag fährt die Linie 7 wieder über die Brücke. Die Umleitung über den Bahnhof entfällt, die Haltestelle Mühlgasse wird wieder bedient.',
    },
    apart: {
      'other line': 'Ab Mittwoch endet die Linie 3 am Theater. Grund sind Gleisarbeiten in der Gartenstraße, Ersatzbusse fahren alle zehn Minuten.',
      'the cause': 'Acht Monate Baustelle, 900 Tonnen Beton: Ein Rundgang über die neue Brücke mit Bauleiterin Ilse Marten, bevor der Verkehr zurückkommt.',
    },
  },
  {
    text: 'Der Förderverein lädt ein: Flohmarkt am 6. September auf dem Schulhof, Standgebühr ein Kuchen, Aufbau ab acht. Anmeldung über das Sekretariat.',
    near: {
      'five words': 'Unser Förderverein lädt ein: Trödelmarkt am 6. September auf dem Schulhof, Standgebühr ein Kuchen, Aufbau ab acht. Anmeldung beim Sekretariat, wie immer.',
      'tags and emoji': '🎪 Der Förderverein lädt ein: #Flohmarkt am 6. September auf dem #Schulhof, Standgebühr ein Kuchen 🎂, Aufbau ab acht. Anmeldung über das Sekretariat. #Zwickau',
    },
    apart: {
      'other event': 'Der Förderverein lädt ein: Lesenacht am 19. Oktober in der Turnhalle, Eintritt frei, Schlafsack nicht vergessen. Anmeldung bis Freitag.',
      'a look back': 'Siebzig Stände, drei Gewitterwolken, ein Gewinner beim Dosenwerfen: der Flohmarkt in Bildern.',
    },
  },
  {
    text: 'Neue Folge, neues Thema: Warum Hummeln in der Stadt satt werden und auf dem Land nicht. Mit Biologin Vera Timm.',
    near: {
      'four words': 'Neue Folge, neues Thema: Weshalb Hummeln in der Stadt satt werden und auf dem Dorf nicht. Mit der Biologin Vera Timm.',
      links: 'Neue Folge, neues Thema: Warum Hummeln in der Stadt satt werden und auf dem Land nicht. Mit Biologin Vera Timm. https://podcast.example/hummeln https://apple.example/x',
    },
    apart: {
      'next one': 'Neue Folge, neues Thema: Warum Bäche wieder krumm werden und Bagger dabei helfen. Mit Ingenieur Paul Reh.',
      'another of hers': 'Biologin Vera Timm hat uns gezeigt, wie man Hummeln zählt, ohne sie zu stören. Man braucht ein Blatt Papier und sehr ruhige Hände.',
    },
  },
  {
    text: 'Sprechstunde der Mieterberatung: donnerstags 16 bis 18 Uhr, Zimmer 12, ohne Anmeldung. Bringt den Mietvertrag mit.',
    near: {
      'other words': 'Sprechstunde der Mieterberatung: jeden Donnerstag 16 bis 18 Uhr, Zimmer 12, ohne Termin. Bringt den Mietvertrag mit.',
      'line by line': 'Sprechstunde der Mieterberatung\n🕓 donnerstags 16 bis 18 Uhr\n🚪 Zimmer 12, ohne Anmeldung\n📄 Bringt den Mietvertrag mit',
    },
    apart: {
      'other office': 'Sprechstunde der Energieberatung: dienstags 10 bis 12 Uhr, Zimmer 3, mit Anmeldung. Bringt die letzte Rechnung mit.',
    },
  },
  {
    text: 'Ich habe zehn Jahre lang Newsletter geschrieben, die niemand bestellt hat. Drei Dinge habe ich dabei gelernt: Kürze schlägt Witz, Dienstag schlägt Freitag, und ein Mensch als Absender schlägt jedes Logo.',
    near: {
      'five words': 'Ich habe elf Jahre lang Newsletter verschickt, die niemand bestellt hatte. Drei Dinge habe ich dabei gelernt: Kürze schlägt Humor, Dienstag schlägt Freitag, und ein Mensch als Absender schlägt jede Marke.',
      'as a list': 'Ich habe zehn Jahre lang Newsletter geschrieben, die niemand bestellt hat.\n\nDrei Dinge habe ich dabei gelernt:\n→ Kürze schlägt Witz\n→ Dienstag schlägt Freitag\n→ und ein Mensch als Absender schlägt jedes Logo\n\n#Newsletter #Marketing',
      'with a question': 'Ich habe zehn Jahre lang Newsletter geschrieben, die niemand bestellt hat. Drei Dinge habe ich dabei gelernt: Kürze schlägt Witz, Dienstag schlägt Freitag, und ein Mensch als Absender schlägt jedes Logo. Was habt ihr gelernt?',
    },
    apart: {
      'same frame, other lesson': 'Ich habe fünf Jahre lang Messestände gebaut, die niemand besucht hat. Drei Dinge habe ich dabei gelernt: Kaffee schlägt Prospekt, Stühle schlagen Bildschirme, und wer lächelt, schlägt jede Lichtshow.',
      translation: 'For ten years I wrote newsletters nobody had asked for. Three things I learned: brevity beats wit, Tuesday beats Friday, and a person as sender beats any logo.',
    },
  },
  {
    text: 'Zahl der Woche: 3.412. So viele Schritte geht unser Hausmeister, bevor die erste Klingel läutet.',
    near: { 'two words': 'Zahl der Woche: 3.412. So viele Schritte macht unser Hausmeister, bevor morgens die erste Klingel läutet.' },
    apart: {
      'next week': 'Zahl der Woche: 87. So viele Brotdosen liegen gerade in unserer Fundkiste.',
      'the week after': 'Zahl der Woche: 1.906. So alt, pardon, aus diesem Jahr ist das Klavier in Raum 9, und es klingt noch.',
    },
  },
  {
    text: 'Morgen ab 10 Uhr sammeln wir Müll am Kanal. Zangen und Säcke sind da, Handschuhe bringt bitte selbst mit.',
    near: {
      'other day word': 'Am Samstag ab 10 Uhr sammeln wir Müll am Kanal. Zangen und Säcke sind da, Handschuhe bringt bitte selbst mit.',
      'polite form': 'Morgen ab 10 Uhr sammeln wir Müll am Kanal. Zangen und Säcke sind vorhanden, Handschuhe bringen Sie bitte selbst mit.',
    },
    apart: { 'after it': 'Acht Säcke Müll, ein Fahrrad und ein Gartenzwerg: So viel lag am Kanal. Danke an alle, die mit angepackt haben.' },
  },
];
