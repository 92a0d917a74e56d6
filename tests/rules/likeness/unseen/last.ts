import type { Group } from '../labels';

/** Written after places of change were looked at, for one honest look: 20 to 25 words with five changed, and posts of one series. */
export const last: readonly Group[] = [
  {
    text: 'Die Stadtwerke warnen: Wieder klingeln falsche Ableser an den Türen. Unsere Leute haben immer einen Ausweis dabei und kommen nie ohne Brief vorher.',
    near: {
      'five words': 'Die Stadtwerke warnen: Erneut klingeln falsche Ableser an Haustüren. Unsere Kollegen haben stets einen Ausweis dabei und kommen nie ohne Ankündigung vorher.',
      'five others': 'Achtung, wieder klingeln falsche Ableser an den Türen! Unsere Leute haben immer ihren Ausweis dabei und kommen niemals ohne vorherigen Brief. Eure Stadtwerke',
    },
    apart: { 'other warning': 'Die Sparkasse warnt: Wieder landen falsche Mails in den Postfächern. Unsere Berater fragen nie nach Kennwörtern und schicken keine Links ohne Anruf vorher.' },
  },
  {
    text: 'Im Gemeinschaftsgarten blüht es. Wer ein Beet pflegen möchte, meldet sich bei Rudi, Erde und Werkzeug gibt es geschenkt, Sonne meistens auch.',
    near: { 'five words': 'Im Gemeinschaftsgarten grünt es. Wer ein Beet übernehmen will, meldet sich bei Rudi, Erde und Geräte gibt es geschenkt, Regen meistens auch.' },
    apart: { 'other call': 'In der Fahrradwerkstatt quietscht es. Wer ein Rad spenden möchte, meldet sich bei Uschi, Kaffee und Kekse gibt es immer, Ersatzteile manchmal auch.' },
  },
  {
    text: 'Was lest ihr im Zug? Bei uns im Verlag gewinnt diese Woche der Krimi vor dem Kochbuch, und einer liest heimlich Fahrpläne.',
    near: { 'five words': 'Was lest ihr unterwegs? Bei uns im Verlag siegt diese Woche der Krimi vor dem Ratgeber, und jemand studiert heimlich Fahrpläne.' },
    apart: { 'next question': 'Was hört ihr beim Putzen? Bei uns im Verlag gewinnt diese Woche der Schlager vor dem Hörbuch, und eine hört heimlich Walgesänge.' },
  },
  {
    text: 'Brot des Tages: Roggen mit Kümmel. Noch warm, noch nicht geschnitten und nur, bis die letzte Kruste über die Theke gegangen ist.',
    near: { 'four words': 'Unser Brot des Tages: Roggen mit Kümmel. Noch warm, noch ungeschnitten und nur, bis die letzte Kruste über den Tresen gegangen ist.' },
    apart: { 'next day': 'Brot des Tages: Dinkel mit Sonnenblumenkernen. Noch warm, noch nicht geschnitten und nur, bis die letzte Kruste über die Theke gegangen ist.' },
  },
  {
    text: 'Sprechstunde per Video, das geht jetzt auch bei uns. Termin buchen, Kamera an, Karte bereithalten. Für Schnupfen müsst ihr nicht mehr durch den Regen.',
    near: { 'five words': 'Sprechstunde per Video, das klappt jetzt auch bei uns. Termin wählen, Handy an, Karte bereithalten. Für Schnupfen müsst ihr nie mehr durch die Kälte.' },
    apart: { 'other service': 'Rezepte per Mail, das geht jetzt auch bei uns. Formular ausfüllen, absenden, Apotheke nennen. Für Tabletten müsst ihr nicht mehr ins Wartezimmer.' },
  },
  {
    text: 'Aus unserer Reihe „Vergessene Berufe“: der Lumpensammler. Er zog mit Karren und Glocke durch die Dörfer und kannte jede Küche von innen.',
    near: { 'four words': 'Aus der Reihe „Vergessene Berufe“: der Lumpensammler. Er zog mit Wagen und Glocke durch alle Dörfer und kannte die Küchen von innen.' },
    apart: { 'next one': 'Aus unserer Reihe „Vergessene Berufe“: die Wäscherin. Sie stand mit Waschbrett und Seife an den Flüssen und kannte jeden Fleck von außen.' },
  },
  {
    text: 'Herzlichen Glückwunsch, Familie Oktay! Seit zwanzig Jahren backt ihr für unsere Straße, und noch nie ist jemand hungrig nach Hause gegangen.',
    near: { 'five words': 'Alles Gute, Familie Oktay! Seit zwanzig Jahren kocht ihr für unsere Straße, und noch nie ist einer hungrig heimgegangen.' },
    apart: { 'other family': 'Herzlichen Glückwunsch, Familie Brandes! Seit dreißig Jahren repariert ihr für unser Viertel, und noch nie ist ein Schuh zweimal gerissen.' },
  },
  {
    text: 'Der Adventsmarkt braucht Helfer: Buden aufbauen am Freitag, Glühwein ausschenken am Samstag, Sterne zählen am Sonntag. Tragt euch in die Liste ein!',
    near: { 'four words': 'Unser Adventsmarkt sucht Helfer: Buden aufbauen am Freitag, Punsch ausschenken am Samstag, Sterne zählen am Sonntag. Schreibt euch in die Liste!' },
    apart: { 'other market': 'Das Hafenfest braucht Helfer: Bühne schmücken am Freitag, Fischbrötchen verkaufen am Samstag, Scherben fegen am Sonntag. Tragt euch in die Liste ein!' },
  },
  {
    text: 'The council is asking how you get to work. Five minutes, no names, and the answers decide where the next cycle lanes are painted.',
    near: { 'five words': 'The city is asking how you get to school. Five minutes, no registration, and the answers decide where the new cycle paths are painted.' },
    apart: { 'other survey': 'The council is asking where you buy your food. Ten minutes, no names, and the answers show which market halls are worth saving.' },
  },
  {
    text: 'Our oldest customer came by this morning. She bought a loaf, corrected the clock above the door and left a joke we cannot print.',
    near: { 'five words': 'Our oldest regular dropped by this morning. She bought a roll, corrected the calendar above the door and told a joke we cannot print.' },
    apart: { 'next one': 'Our youngest customer came by this afternoon. He ordered a bun, counted the coins on the counter and left a drawing we have framed.' },
  },
  {
    text: 'Bread of the day: rye with caraway. Still warm, still in one piece, and only until the last crust has gone over the counter.',
    near: { 'three words': 'Our bread of the day: rye with caraway. Still warm, still unsliced, and only until the last crust has crossed the counter.' },
    apart: { 'next day': 'Bread of the day: spelt with sunflower seeds. Still warm, still in one piece, and only until the last crust has gone over the counter.' },
  },
  {
    text: 'From our series on forgotten trades: the rag collector. With a cart and a bell he walked from village to village and knew every kitchen.',
    near: { 'four words': 'From our series about lost trades: the rag collector. With a cart and a bell he went from village to village and knew all kitchens.' },
    apart: { 'next one': 'From our series on forgotten trades: the washerwoman. With a board and some soap she stood at the river and knew every stain.' },
  },
  {
    text: 'No post on Monday, because we will be hiking. If something burns, call the fire brigade. If it is only urgent, we answer on Tuesday.',
    near: { 'five words': 'No post on Monday, since we are hiking. When something burns, call the fire brigade. If it is just urgent, we reply on Tuesday.' },
    apart: { 'other break': 'No newsletter in August, because we will be sailing. If something sinks, call the coast guard. If it only leaks, we look at it in September.' },
  },
  {
    text: 'Proud of our trainees: all four passed, one of them with distinction, and the cake they baked for the examiners may have helped.',
    near: { 'five words': 'Proud of our apprentices: all four passed, two of them with honours, and the cookies they baked for the examiners may have helped.' },
    apart: { 'other pride': 'Proud of our old bus: it passed its test, the brakes with distinction, and the polish we gave it at night may have helped.' },
  },
  {
    text: 'The exhibition in our stairwell changes today. Out go the lighthouses, in come portraits of people who wait, photographed at bus stops and in corridors.',
    near: { 'five words': 'The exhibition in our hallway changes tomorrow. Out go the lighthouses, in come pictures of people who wait, taken at bus stops and in corridors.' },
    apart: { 'next one': 'The menu in our canteen changes today. Out go the dumplings, in come salads for people who hurry, served in jars and in paper bags.' },
  },
  {
    text: 'Reader question of the week: may I water plants with coffee? Our gardener says yes, but cold, black and never after three in the afternoon.',
    near: { 'four words': 'A reader asks this week: may I water plants with coffee? Our gardener says yes, but cold, black and not after three in the afternoon.' },
    apart: { 'next question': 'Reader question of the week: should I sing to seedlings? Our gardener says no, but softly, slowly and only before eight in the morning.' },
  },
];
