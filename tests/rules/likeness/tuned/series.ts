import type { Group } from '../labels';

/** Weekly series whose frame is long and whose content is a few words without any number, beside touched-up copies of the same posts. */
export const series: readonly Group[] = [
  {
    text: 'Heute im Mittagsangebot: Spinatlasagne mit Salat. Alles frisch gekocht, alles zum Mitnehmen, solange der Vorrat reicht. Wir freuen uns auf euren Besuch!',
    near: { 'four words': 'Heute im Mittagsangebot: Spinatlasagne mit Salat. Frisch gekocht und auch zum Mitnehmen, solange der Vorrat reicht. Wir freuen uns sehr auf euch!' },
    apart: {
      'next day': 'Heute im Mittagsangebot: Hühnerfrikassee mit Reis. Alles frisch gekocht, alles zum Mitnehmen, solange der Vorrat reicht. Wir freuen uns auf euren Besuch!',
      'another day': 'Heute im Mittagsangebot: Kichererbsencurry und Fladenbrot. Alles frisch gekocht, alles zum Mitnehmen, solange der Vorrat reicht. Wir freuen uns auf euren Besuch!',
    },
  },
  {
    text: 'Song der Woche in unserem Laden: „Blau“ von der Band Küstennebel. Läuft gerade rauf und runter, und ihr dürft gern mitsingen.',
    near: { 'four words': 'Unser Song der Woche im Laden: „Blau“ von der Band Küstennebel. Läuft hier rauf und runter, und ihr dürft gerne mitsingen.' },
    apart: { 'next week': 'Song der Woche in unserem Laden: „Morgenrot“ von der Gruppe Halbmond. Läuft gerade rauf und runter, und ihr dürft gern mittanzen.' },
  },
  {
    text: 'Wort zum Montag: Geduld. Wer einen Teig zu früh aus dem Ofen holt, weiß, was wir meinen. Kommt gut in die Woche!',
    near: { 'four words': 'Unser Wort zum Montag: Geduld. Wer den Teig zu früh aus dem Ofen nimmt, weiß, was wir meinen. Startet gut in die Woche!' },
    apart: { 'next Monday': 'Wort zum Montag: Mut. Wer eine Frage im Plenum laut stellt, weiß, was wir meinen. Kommt gut in die Woche!' },
  },
  {
    text: 'Unsere Pflanze des Monats ist der Salbei. Er mag Sonne, wenig Wasser und keine nassen Füße. Mehr Tipps gibt es im Gewächshaus.',
    near: { 'four words': 'Pflanze des Monats ist der Salbei. Er mag Sonne, wenig Wasser und keine nassen Füße. Weitere Tipps bekommt ihr im Gewächshaus.' },
    apart: { 'next month': 'Unsere Pflanze des Monats ist der Farn. Er mag Schatten, viel Wasser und keine trockene Luft. Mehr Tipps gibt es im Gewächshaus.' },
  },
  {
    text: 'Wir sagen Danke an Petra, die am Freitag in den Ruhestand geht. Sie hat im Archiv alles gefunden, was wir verloren hatten.',
    near: { 'five words': 'Wir sagen Danke an Petra, die am Freitag in Rente geht. Sie fand im Archiv einfach alles, was wir verloren hatten.' },
    apart: { 'next goodbye': 'Wir sagen Danke an Horst, der am Freitag in den Ruhestand geht. Er hat am Empfang alle begrüßt, die wir vergessen hatten.' },
  },
  {
    text: 'Frage der Woche an unsere Ärztin: Hilft Honig gegen Husten? Ihre Antwort lest ihr im Blog, in einfachen Worten und ohne Panik.',
    near: { 'three words': 'Die Frage der Woche an unsere Ärztin: Hilft Honig gegen Husten? Ihre Antwort steht im Blog, in verständlichen Worten und ohne Panik.' },
    apart: { 'next question': 'Frage der Woche an unsere Ärztin: Schadet Kälte den Gelenken? Ihre Antwort lest ihr im Blog, in einfachen Worten und ohne Panik.' },
  },
  {
    text: 'Guten Morgen aus der Redaktion! Unser Thema des Tages ist der neue Radweg an der Fulda. Was denkt ihr darüber? Schreibt uns eure Meinung.',
    near: { 'four words': 'Guten Morgen aus unserer Redaktion! Das Thema des Tages ist der neue Radweg an der Fulda. Was haltet ihr davon? Schreibt uns eure Meinung.' },
    apart: { 'next day': 'Guten Morgen aus der Redaktion! Unser Thema des Tages ist die teure Kita im Norden. Was denkt ihr darüber? Schreibt uns eure Meinung.' },
  },
  {
    text: 'Today for lunch: spinach lasagne with salad. All freshly cooked, all to take away, as long as stocks last. We look forward to your visit!',
    near: { 'four words': 'For lunch today: spinach lasagne with salad. Everything freshly cooked, also to take away, as long as stocks last. We look forward to seeing you!' },
    apart: { 'next day': 'Today for lunch: chicken curry with rice. All freshly cooked, all to take away, as long as stocks last. We look forward to your visit!' },
  },
  {
    text: 'Tune of the week in our shop: “Blue” by the band Coastal Fog. It plays all day long, and you are welcome to sing along.',
    near: { 'four words': 'Our tune of the week at the shop: “Blue” by the band Coastal Fog. It plays all day, and you are invited to sing along.' },
    apart: { 'next week': 'Tune of the week in our shop: “Sunrise” by the trio Half Moon. It plays all day long, and you are welcome to dance along.' },
  },
  {
    text: 'Plant of the month: sage. It likes sun, little water and no wet feet. You find more tips and a few seedlings in our greenhouse.',
    near: { 'three words': 'Our plant of the month: sage. It loves sun, little water and no wet feet. You will find more tips and some seedlings in our greenhouse.' },
    apart: { 'next month': 'Plant of the month: fern. It likes shade, plenty of water and no dry air. You find more tips and a few seedlings in our greenhouse.' },
  },
  {
    text: 'We say thank you to Petra, who retires on Friday. In the archive she found everything that the rest of us had lost.',
    near: { 'four words': 'We say a big thank you to Petra, who is retiring on Friday. In the archive she found everything the rest of us had lost.' },
    apart: { 'next goodbye': 'We say thank you to Horst, who retires on Friday. At the front desk he greeted everybody whom the rest of us had forgotten.' },
  },
  {
    text: 'Question of the week for our doctor: does honey help against a cough? Read her answer on the blog, in plain words and without panic.',
    near: { 'three words': 'This week’s question for our doctor: does honey help against a cough? Read her answer on our blog, in simple words and without panic.' },
    apart: { 'next question': 'Question of the week for our doctor: does cold weather hurt the joints? Read her answer on the blog, in plain words and without panic.' },
  },
  {
    text: 'Suppe des Tages: Linse mit Minze. Ab zwölf an der Theke, in der Tasse oder im Teller, und das Brot dazu kommt wie immer von nebenan.',
    near: { 'three words': 'Unsere Suppe des Tages: Linse mit Minze. Ab zwölf an der Theke, in der Tasse oder im Teller, und das Brot dazu ist natürlich von nebenan.' },
    apart: { 'next day': 'Suppe des Tages: Kürbis mit Zimt. Ab zwölf an der Theke, in der Tasse oder im Teller, und das Brot dazu kommt wie immer von nebenan.' },
  },
  {
    text: 'Soup of the day: lentil and mint. From noon at our counter, in a cup or in a bowl, and as always the bread comes from next door.',
    near: { 'three words': 'Today’s soup: lentil and mint. From noon at the counter, in a cup or in a bowl, and as always the bread is from next door.' },
    apart: { 'next day': 'Soup of the day: tomato and rice. From noon at our counter, in a cup or in a bowl, and as always the bread comes from next door.' },
  },
  {
    text: 'Diese Woche in der Mensa: Montag Chili, Dienstag Pfannkuchen, Mittwoch Fischfilet, Donnerstag Gemüsepfanne, Freitag Milchreis. Lasst es euch schmecken!',
    near: { 'two words': 'Diese Woche in unserer Mensa: Montag Chili, Dienstag Pfannkuchen, Mittwoch Fischfilet, Donnerstag Gemüsepfanne, Freitag Milchreis. Lasst es euch gut schmecken!' },
    apart: { 'next week': 'Diese Woche in der Mensa: Montag Gyros, Dienstag Pfannkuchen, Mittwoch Seelachs, Donnerstag Maultaschen, Freitag Grießbrei. Lasst es euch schmecken!' },
  },
  {
    text: 'This week in the canteen: Monday chilli, Tuesday pancakes, Wednesday fish pie, Thursday stir fry, Friday rice pudding. Enjoy, and bring your own cup!',
    near: { 'two words': 'This week in our canteen: Monday chilli, Tuesday pancakes, Wednesday fish pie, Thursday stir fry, Friday rice pudding. Enjoy, and bring a cup!' },
    apart: { 'next week': 'This week in the canteen: Monday gyros, Tuesday pancakes, Wednesday baked cod, Thursday noodles, Friday apple crumble. Enjoy, and bring your own cup!' },
  },
  {
    text: 'Meet the crew: Nuria runs the kitchen. She is quick, funny and never without her notebook. Come by and say hello to her!',
    near: { 'three words': 'Meet our crew: Nuria runs the kitchen. She is fast, funny and never without her notebook. Come by and say hi to her!' },
    apart: { 'next one': 'Meet the crew: Piotr runs the cellar. He is quick, stubborn and never without his headphones. Come by and say hello to him!' },
  },
  {
    text: 'Die Neue im Team: Nuria leitet ab heute die Küche. Sie kocht scharf, lacht laut und sucht noch eine Wohnung mit Balkon. Willkommen bei uns!',
    near: { 'three words': 'Neu im Team: Nuria leitet ab heute unsere Küche. Sie kocht scharf, lacht laut und sucht noch eine Wohnung mit Balkon. Herzlich willkommen!' },
    apart: { 'next one': 'Der Neue im Team: Piotr leitet ab heute den Keller. Er kocht nie, lacht laut und sucht noch ein Zimmer mit Garten. Willkommen bei uns!' },
  },
];
