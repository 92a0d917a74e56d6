import type { CleanDraft } from '../corpus-clean';
import type { FaultyDraft } from '../corpus-faulty';
import { business } from '../drafts';

const baked = 'We bake it every morning at four, with flour from our own mill and salt from the coast, and nothing else.';
const gebacken = 'Wir backen es jeden Morgen um vier, mit Mehl aus der eigenen Mühle und Salz aus Lüneburg.';

/** Near misses of the words below. */
export const clean: Readonly<Record<'en' | 'de', readonly CleanDraft[]>> = {
  en: [
    `Dive into the pool at nine, while the water is still quiet. The lanes are free until the school comes, and the café opens at ten.`,
    `A game-changer in the kitchen? For us it was the second oven. ${baked}`,
    'We bought cheap seats within the hour, and liked the view from every one of them.',
    { site: 'facebook', text: 'Results are never guaranteed, but the course is full and the garden green.', draft: business },
  ],
  de: [
    `Taucht ein ins Becken, solange es leer ist: Ab zehn kommt die Schule, und das Café am Beckenrand macht um halb elf auf. Karten gibt es am Automaten.`,
    `Entdecke die Wege rund um die Mühle. Der kürzeste dauert zwanzig Minuten, der längste den halben Tag, und beide enden bei Kaffee und Kuchen.`,
    'Folgt uns ins Heft: Auf Seite 12 beginnt der Rundgang.',
    { site: 'facebook', text: 'Gewinnt der HSV Karten für die nächste Runde? Wir schauen zu.' },
    { site: 'facebook', text: 'Zimt und Zucker drauf, fertig ist der Milchreis.', draft: business },
    { site: 'facebook', text: 'Welche Lacke sind umweltverträglich? Das haben wir eine Chemikerin gefragt.', draft: business },
  ],
};

export const faulty: readonly FaultyDraft[] = [
  { site: 'facebook', text: `Dive into the world of bread. ${baked}`, tips: [['reach/first-line', 'Dive into the world of']] },
  { site: 'facebook', text: `Unlock the power of sourdough. ${baked}`, tips: [['reach/first-line', 'Unlock the power of']] },
  { site: 'facebook', text: `Let that sink in: four hundred loaves. ${baked}`, tips: [['reach/first-line', 'Let that sink in:']] },
  { site: 'facebook', text: `Here's the thing: bread needs time. ${baked}`, tips: [['reach/first-line', "Here's the thing:"]] },
  { site: 'facebook', text: `A real game-changer: our new oven. ${baked}`, tips: [['reach/first-line', 'A real game-changer:']] },
  { site: 'facebook', text: `Tauche ein in die Welt des Brotes. ${gebacken}`, tips: [['reach/first-line', 'Tauche ein in die Welt']] },
  { site: 'facebook', text: `Entdeckt die Welt der alten Körner. ${gebacken}`, tips: [['reach/first-line', 'Entdeckt die Welt der']] },
  { site: 'facebook', text: `Ein echter Gamechanger: unser neuer Ofen. ${gebacken}`, tips: [['reach/first-line', 'Ein echter Gamechanger:']] },
  { site: 'x', text: 'Buy cheap likes within an hour.', tips: [['community/follow-for-follow', 'Buy cheap likes']] },
  { site: 'facebook', text: 'Folgt uns und wir schicken euch das Heft.', tips: [['tone/behind-a-like', 'Folgt uns und wir schicken euch das Heft']] },
  { site: 'mastodon', text: 'Gewinnt mit uns Tickets für das Mühlenkonzert!', tips: [['legal/giveaway-terms', 'Gewinnt mit uns Tickets für']] },
  { site: 'facebook', text: 'Unser Zimt wirkt bei Diabetes.', draft: business, tips: [['legal/health-promise', 'wirkt bei Diabetes']] },
  { site: 'facebook', text: 'Our cinnamon treats diabetes.', draft: business, tips: [['legal/health-promise', 'treats diabetes']] },
  { site: 'facebook', text: 'Der Fettverbrenner aus der Natur.', draft: business, tips: [['legal/health-promise', 'Fettverbrenner']] },
  { site: 'facebook', text: 'Guaranteed results for your garden, from our own compost.', draft: business, tips: [['legal/top-claim', 'Guaranteed results']] },
  { site: 'facebook', text: 'Umweltverträgliche Lacke im Angebot.', draft: business, tips: [['legal/green-claim', 'Umweltverträgliche']] },
  { site: 'facebook', text: 'Biologisch abbaubare Beutel, jetzt in drei Größen.', draft: business, tips: [['legal/green-claim', 'Biologisch abbaubare']] },
  { site: 'facebook', text: '# Opening hours\n\nMonday to Friday, nine to five.', tips: [['quality/broken-characters', '#']] },
];
