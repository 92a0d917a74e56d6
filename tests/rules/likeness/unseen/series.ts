import type { Group } from '../labels';

/** The other half of tuned/series.ts: written at the same time, only looked at. */
export const series: readonly Group[] = [
  {
    text: 'Eissorte der Woche: Rhabarber mit Baiser. Nur an unserer Theke am Markt, nur bis Sonntag, und wie immer ohne künstliche Farben. Probiert sie!',
    near: { 'four words': 'Unsere Eissorte der Woche: Rhabarber mit Baiser. Nur an der Theke am Markt, nur bis Sonntag, und natürlich ohne künstliche Farben. Kommt probieren!' },
    apart: { 'next week': 'Eissorte der Woche: Birne mit Ingwer. Nur an unserer Theke am Markt, nur bis Sonntag, und wie immer ohne künstliche Farben. Probiert sie!' },
  },
  {
    text: 'Neue Folge in unserem Podcast: Die Försterin Ida Voss erzählt, warum tote Bäume leben. Überall, wo ihr Podcasts hört, und auf unserer Website.',
    near: { 'four words': 'Die neue Folge unseres Podcasts: Försterin Ida Voss erklärt, warum tote Bäume leben. Überall, wo ihr Podcasts hört, und auf unserer Homepage.' },
    apart: { 'next one': 'Neue Folge in unserem Podcast: Der Taucher Nils Brandt erzählt, wieso stille Seen rauschen. Überall, wo ihr Podcasts hört, und auf unserer Website.' },
  },
  {
    text: 'Schon gewusst? In unserem Lager arbeiten Roboter neben Menschen, und die Menschen haben ihnen Namen gegeben. Mehr solche Geschichten findet ihr jeden Mittwoch hier.',
    near: { 'four words': 'Wusstet ihr das? In unserem Lager arbeiten Roboter neben Menschen, und die haben ihnen Namen gegeben. Mehr solcher Geschichten findet ihr jeden Mittwoch hier.' },
    apart: { 'next fact': 'Schon gewusst? In unserer Kantine kochen Azubis für Rentner, und die Rentner haben ihnen Rezepte geschenkt. Mehr solche Geschichten findet ihr jeden Mittwoch hier.' },
  },
  {
    text: 'Zum Feierabend ein Blick aus dem Fenster: Nebel über dem Hafen, Möwen auf dem Kran. Wie sieht es bei euch aus? Bilder in die Kommentare!',
    near: { 'four words': 'Zum Feierabend ein Blick aus unserem Fenster: Nebel über dem Hafen, Möwen auf dem Kran. Wie ist es bei euch? Fotos gern in die Kommentare!' },
    apart: { 'next evening': 'Zum Feierabend ein Blick aus dem Fenster: Schnee auf dem Schulhof, Krähen im Baum. Wie sieht es bei euch aus? Bilder in die Kommentare!' },
  },
  {
    text: 'Das Team stellt sich vor: Lea betreut bei uns die Lehrlinge. Sie ist geduldig, laut und immer als Erste in der Werkstatt. Schön, dass du da bist!',
    near: { 'four words': 'Unser Team stellt sich vor: Lea betreut hier die Azubis. Sie ist geduldig, laut und stets als Erste in der Werkstatt. Schön, dass du da bist!' },
    apart: { 'next one': 'Das Team stellt sich vor: Ole pflegt bei uns die Maschinen. Er ist gründlich, leise und immer als Letzter in der Halle. Schön, dass du da bist!' },
  },
  {
    text: 'Wochenende! Unser Ausflugstipp ist diesmal die Burgruine bei Felsberg. Gute Schuhe anziehen, Brote einpacken, und den Müll bitte wieder mit nach Hause nehmen.',
    near: { 'three words': 'Endlich Wochenende! Unser Ausflugstipp ist diesmal die Burgruine bei Felsberg. Feste Schuhe anziehen, Brote einpacken, und den Müll bitte mit nach Hause nehmen.' },
    apart: { 'next weekend': 'Wochenende! Unser Ausflugstipp ist diesmal der Baumwipfelpfad am Edersee. Gute Schuhe anziehen, Brote einpacken, und den Müll bitte wieder mit nach Hause nehmen.' },
  },
  {
    text: 'Flavour of the week: rhubarb and meringue. Only at our counter on the market square, only until Sunday, and free of artificial colours as always.',
    near: { 'three words': 'Our flavour of the week: rhubarb and meringue. Only at the counter on the market square, only until Sunday, and free from artificial colours as always.' },
    apart: { 'next week': 'Flavour of the week: pear and ginger. Only at our counter on the market square, only until Sunday, and free of artificial colours as always.' },
  },
  {
    text: 'New on the podcast: ranger Ida Voss explains why dead trees are alive. Listen wherever you get your podcasts, or on our website.',
    near: { 'three words': 'New on our podcast: ranger Ida Voss tells us why dead trees are alive. Listen wherever you find your podcasts, or on our website.' },
    apart: { 'next one': 'New on the podcast: diver Nils Brandt explains how quiet lakes can roar. Listen wherever you get your podcasts, or on our website.' },
  },
  {
    text: 'A last look out of the window: fog over the harbour, gulls on the crane. What do you see from yours? Post a picture below.',
    near: { 'four words': 'One last look out of our window: fog over the harbour, gulls on the crane. What can you see from yours? Post your picture below.' },
    apart: { 'next evening': 'A last look out of the window: snow in the school yard, crows in the tree. What do you see from yours? Post a picture below.' },
  },
  {
    text: 'Weekend! Our tip for a walk this time is the castle ruin near Felsberg. Wear good shoes, pack a sandwich, and take your litter home.',
    near: { 'three words': 'Weekend at last! Our tip for a walk is the castle ruin near Felsberg. Wear sturdy shoes, pack a sandwich, and take your litter home.' },
    apart: { 'next weekend': 'Weekend! Our tip for a walk this time is the treetop path by Lake Eder. Wear good shoes, pack a sandwich, and take your litter home.' },
  },
  {
    text: 'Did you know? In our warehouse robots work beside people, and the people have given them names. We tell you more such stories here every Wednesday.',
    near: { 'three words': 'Did you know this? In our warehouse robots work beside people, and the people gave them names. You get more such stories here every Wednesday.' },
    apart: { 'next fact': 'Did you know? In our canteen trainees cook for pensioners, and the pensioners have given them recipes. We tell you more such stories here every Wednesday.' },
  },
  {
    text: 'Meet the team: Lea looks after our apprentices. She is patient, loud and always the first one in the workshop. Good to have you here!',
    near: { 'three words': 'Meet our team: Lea takes care of our apprentices. She is patient, loud and always the first in the workshop. Good to have you here!' },
    apart: { 'next one': 'Meet the team: Ole looks after our machines. He is thorough, quiet and always the last one in the hall. Good to have you here!' },
  },
];
