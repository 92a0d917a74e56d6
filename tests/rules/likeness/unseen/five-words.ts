import type { Group } from '../labels';

/** The other half of tuned/five-words.ts: written at the same time, only looked at. */
export const fiveWords: readonly Group[] = [
  {
    text: 'Unsere Imker haben geschleudert: Der Lindenhonig steht ab Freitag im Hofladen, das Glas zum alten Preis, solange die Ernte eben reicht.',
    near: {
      'five telling words': 'Unsere Imkerinnen haben geerntet: Der Lindenhonig steht ab Samstag im Hofladen, das Glas zum gleichen Preis, solange der Vorrat eben reicht.',
      'five words': 'Die Imker haben endlich geschleudert: Der Lindenhonig steht ab Freitag bei uns im Laden, das Glas zum alten Preis, solange die Ernte reicht.',
    },
    apart: { 'next goods': 'Unsere Winzer haben abgefüllt: Der Riesling steht ab Mai im Gutshof, die Flasche zum neuen Preis, solange die Korken eben reichen.' },
  },
  {
    text: 'Das Freibad verlängert die Saison. Bei Sonne bleibt es bis Mitte September offen, das Becken ist warm, und der Kiosk macht mit.',
    near: {
      'five telling words': 'Das Naturbad verlängert die Badezeit. Bei Hitze bleibt es bis Ende September offen, das Wasser ist warm, und der Kiosk macht mit.',
      'five words': 'Unser Freibad verlängert seine Saison. Wenn die Sonne scheint, bleibt es bis Mitte September geöffnet, das Becken ist warm, und der Kiosk macht mit.',
    },
    apart: { 'other place': 'Die Eishalle verlängert die Saison. Bei Frost bleibt sie bis Ende März offen, der Tee ist heiß, und die Disco kommt zurück.' },
  },
  {
    text: 'Wir räumen den Keller der Schule aus. Wer alte Landkarten, Globen oder ausgestopfte Tiere haben möchte, kommt am Mittwoch nach dem Unterricht vorbei.',
    near: {
      'five telling words': 'Wir räumen den Speicher der Schule leer. Wer alte Landkarten, Globen oder ausgestopfte Vögel abholen möchte, kommt am Montag nach dem Unterricht vorbei.',
    },
    apart: { 'other clearing': 'Wir räumen den Dachboden des Theaters aus. Wer alte Kostüme, Perücken oder bemalte Kulissen haben möchte, kommt am Samstag nach der Vorstellung vorbei.' },
  },
  {
    text: 'Hinter den Kulissen: Für das Titelbild hat unsere Fotografin drei Stunden im Regen gestanden. Herausgekommen ist eine Pfütze mit Himmel darin.',
    near: {
      'five words': 'Blick hinter die Kulissen: Für unser Titelbild hat die Fotografin drei Stunden im Regen gewartet. Entstanden ist eine Pfütze mit Himmel darin.',
      'five telling words': 'Hinter den Kulissen: Für das Titelfoto hat unsere Praktikantin drei Stunden im Schnee gestanden. Geworden ist es eine Pfütze mit Wolken darin.',
    },
    apart: { 'next look': 'Hinter den Kulissen: Für den Trailer hat unser Tonmann drei Nächte im Wald gesessen. Herausgekommen ist ein Uhu mit Schluckauf.' },
  },
  {
    text: 'Die Musikschule verleiht Instrumente: Geigen, Trompeten und ein Cello warten auf Kinder. Ein Jahr lang kostet das nichts außer täglich ein bisschen Üben.',
    near: { 'five telling words': 'Die Musikschule verschenkt Instrumente: Geigen, Hörner und ein Cello suchen Kinder. Ein Jahr lang kostet das nichts außer abends ein wenig Üben.' },
    apart: { 'other loan': 'Der Skiverein verleiht Ausrüstung: Stiefel, Stöcke und ein Schlitten warten auf Familien. Einen Winter lang kostet das nichts außer einmal ein bisschen Wachsen.' },
  },
  {
    text: 'Kollegin gesucht, die gern telefoniert! Bei uns rufen Menschen an, die ihren Stromzähler nicht finden. Du erklärst ihnen ruhig den Weg dorthin.',
    near: { 'five words': 'Kollege gesucht, der gern telefoniert! Bei uns rufen Leute an, die ihren Zähler nicht finden. Du erklärst ihnen geduldig den Weg dorthin.' },
    apart: { 'other job': 'Kollege gesucht, der gern klettert! Bei uns stehen Masten herum, die ihren Anstrich verlieren. Du gibst ihnen oben die Farbe zurück.' },
  },
  {
    text: 'Fünf Minuten Lesezeit: Im Blog erzählt unsere Hebamme, warum sie nach zwanzig Jahren noch aufgeregt ist, wenn nachts das Handy klingelt.',
    near: { 'five words': 'Kurze Lesezeit: Im Blog erzählt unsere Hebamme, weshalb sie nach zwanzig Jahren immer noch nervös ist, wenn nachts das Telefon klingelt.' },
    apart: { 'next entry': 'Sieben Minuten Lesezeit: Im Blog erzählt unser Bestatter, warum er nach dreißig Jahren noch lachen muss, wenn morgens der Pfarrer anruft.' },
  },
  {
    text: 'Die Ausstellung über Flussfische ist verlängert. Bis Weihnachten könnt ihr Stör und Neunauge sehen, gezeichnet in Originalgröße, das ist wirklich groß.',
    near: { 'five telling words': 'Die Schau über Flussfische ist verlängert. Bis Silvester könnt ihr Stör und Neunauge bestaunen, gemalt in Originalgröße, das ist ziemlich groß.' },
    apart: { 'other show': 'Die Ausstellung über Moorpflanzen ist eröffnet. Bis Pfingsten könnt ihr Sonnentau und Wollgras riechen, gesammelt in Gummistiefeln, das war wirklich nass.' },
  },
  {
    text: 'Ab heute fährt unser Lastenrad durch die Altstadt und bringt euch Brot, Gemüse und Zeitungen. Bestellt bis zehn, dann klingelt es mittags.',
    near: { 'five words': 'Seit heute fährt unser Lastenrad durch die Innenstadt und bringt euch Brot, Obst und Zeitungen. Bestellt bis zehn, dann läutet es am Mittag.' },
    apart: { 'other service': 'Ab morgen fährt unser Bücherbus durch die Dörfer und bringt euch Romane, Spiele und Filme. Winkt einfach, dann hält er an.' },
  },
  {
    text: 'Gute Nachricht vom Storchennest: Drei Junge sind geschlüpft, die Alten fliegen ohne Pause. Mit dem Fernglas seht ihr sie vom Deich aus.',
    near: { 'five words': 'Neues vom Storchennest: Drei Küken sind geschlüpft, die Eltern fliegen ohne Pause. Mit dem Fernglas sieht man sie vom Deich aus.' },
    apart: { 'other news': 'Gute Nachricht vom Fledermauskeller: Zwanzig Tiere sind erwacht, die Ersten jagen ohne Scheu. Mit etwas Geduld hört ihr sie vom Steg aus.' },
  },
  {
    text: 'The library lends more than books: drills, telescopes and a sewing machine wait behind the desk. Bring your card, and bring them back.',
    near: {
      'five telling words': 'The library lends more than novels: drills, microscopes and a sewing machine live behind the counter. Show your card, and bring them back.',
      'five words': 'Our library lends more than just books: drills, telescopes and a sewing machine are waiting behind the desk. Bring a card, and bring them back.',
    },
    apart: { 'other house': 'The museum shows more than bones: maps, engines and a flying machine hang above the stairs. Bring your children, and bring sandwiches.' },
  },
  {
    text: 'Rehearsals start again on Thursday. We sing everything from Bach to pop, nobody has to audition, and the biscuits are better than the tenors.',
    near: {
      'five telling words': 'Rehearsals begin again on Wednesday. We sing everything from Bach to jazz, nobody has to audition, and the cakes are better than the basses.',
    },
    apart: { 'other group': 'Training starts again on Monday. We play everything from chess to bridge, nobody has to win, and the coffee is stronger than the players.' },
  },
  {
    text: 'One year ago we opened with six tables and a borrowed till. Today we have nine tables, our own till and regulars with opinions.',
    near: {
      'five words': 'A year ago we started with six tables and a borrowed till. Now we have nine tables, our own till and guests with opinions.',
    },
    apart: { 'other year': 'Two years ago we opened with one oven and a leaking roof. Today we have three ovens, a dry floor and neighbours with keys.' },
  },
  {
    text: 'Lost in the park on Sunday: a small brown teddy with one ear. He answers to Otto and is missed by a very sad boy.',
    near: {
      'five telling words': 'Lost in the park on Saturday: a little grey teddy with one ear. He answers to Otto and is missed by a very unhappy girl.',
    },
    apart: { 'other loss': 'Found at the station on Monday: a long red scarf with two holes. It smells of lavender and is kept by the man at the kiosk.' },
  },
  {
    text: 'Behind the scenes: our photographer stood in the rain for three hours to get the cover. What she got is a puddle full of sky.',
    near: {
      'five words': 'Behind the scenes: our photographer waited in the rain for three hours to shoot the cover. What came out is a puddle full of clouds.',
    },
    apart: { 'next look': 'Behind the scenes: our sound man sat in the woods for three nights to record the trailer. What he got is an owl with hiccups.' },
  },
  {
    text: 'Please check your cellar windows tonight. The river will rise until morning, and the pumps of the fire brigade cannot be everywhere at once.',
    near: {
      'five words': 'Please close your cellar windows this evening. The river will rise until dawn, and the pumps of our fire brigade cannot be everywhere.',
    },
    apart: { 'other warning': 'Please check your garden furniture tonight. The storm will last until noon, and the chairs of your neighbours cannot dodge for ever.' },
  },
  {
    text: 'Our report is out. It shows how clubs find young members, what keeps them, and why the minutes of meetings drive them away.',
    near: {
      'five telling words': 'Our study is out. It explains how clubs find new members, what holds them, and why the minutes of meetings scare them away.',
    },
    apart: { 'next report': 'Our guide is out. It shows how shops win older customers, what annoys them, and why the music of January drives them home.' },
  },
  {
    text: 'The swifts are back under our roof. They screamed all morning, inspected every hole and took the flat with the view of the canal.',
    near: { 'five words': 'The swifts are back under the roof. They screamed the whole morning, checked every hole and chose the flat with the view of the canal.' },
    apart: { 'other birds': 'The storks are back on our chimney. They clattered all evening, threw out every twig and took the side with the view of the school.' },
  },
  {
    text: 'Tomorrow we bake for the food bank again. Flour and ovens are ready, aprons too, and only a few people with warm hands are missing.',
    near: { 'five words': 'Tomorrow we cook for the food bank again. Flour and ovens are there, aprons as well, and only some people with warm hands are missing.' },
    apart: { 'other day': 'Tomorrow we paint for the youth club again. Brushes and ladders are ready, music too, and only a few people without fear of heights are missing.' },
  },
  {
    text: 'Members asked for it, so here it is: the early class on Fridays. It starts at six, ends before breakfast and needs no talking.',
    near: { 'five telling words': 'Members begged for it, so here it is: the early session on Mondays. It starts at six, ends before work and allows no talking.' },
    apart: { 'other class': 'Parents asked for it, so here it is: the quiet hour on Sundays. It starts at ten, ends with pancakes and needs no booking.' },
  },
];
