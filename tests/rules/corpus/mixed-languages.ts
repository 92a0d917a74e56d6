import type { CleanDraft } from '../corpus-clean';
import type { FaultyDraft } from '../corpus-faulty';
import { business } from '../drafts';

/** Drafts in two languages, and in ones that Takt does not coach in: each sentence is judged in its own. */
export const clean: Readonly<Record<'en' | 'de', readonly CleanDraft[]>> = {
  en: [],
  de: [
    { site: 'linkedin', text: 'Unser Team war in Leeds und hat viel gelernt. The teams there share everything with everybody, and nobody has to ask.' },
    { site: 'facebook', text: 'Heute mit Gästen aus Bristol in der Mühle. They like it here, and we like to show them around.' },
    { site: 'linkedin', text: 'We hosted a workshop in Kassel last week. Das Motto stand über der Tür: Teilen macht Freude.' },
    { site: 'linkedin', text: 'Our German friends call it Feierabend. Wer teilt, hat mehr vom Kuchen, sagen sie dort.' },
    { site: 'facebook', text: '🇩🇪 Die Halle ist offen, der Eintritt ist frei, und es gibt Suppe für alle.\n🇬🇧 The hall is open, entry is free, and there is soup for everybody.' },
    { site: 'x', text: 'Le marché est ouvert ce samedi, et tout le monde est invité à venir goûter le pain.' },
    { site: 'x', text: 'De markt is zaterdag weer open en iedereen kan komen proeven van het brood.' },
    { site: 'facebook', text: 'Bonjour à tous, la boulangerie ouvre à six heures. Partagez un café avec nous demain matin.' },
    { site: 'linkedin', text: 'Der Vortrag heißt „Share if you dare“ und beginnt am Montag um 18 Uhr in der Bücherei. Er ist auf Englisch.' },
    { site: 'linkedin', text: 'Das englische Wort „giveaway“ hat keine gute Übersetzung. We still use it every day in our office.' },
  ],
};

export const faulty: readonly FaultyDraft[] = [
  { site: 'linkedin', text: 'Heute haben wir den neuen Hof eröffnet, mit Kuchen und Musik. Wir sind sehr glücklich. Like if you agree with us!', tips: [['tone/reaction-bait', 'Like if you']] },
  { site: 'facebook', text: 'Unser Sommerfest war ein voller Erfolg, danke an alle Helferinnen und Helfer. Share this with your friends!', tips: [['tone/share-bait', 'Share this with your friends']] },
  { site: 'linkedin', text: 'Unsere Checkliste für den Umzug ist fertig und kostet nichts. Comment "LISTE" below and we will send it.', tips: [['tone/behind-a-like', 'and we will send'], ['tone/comment-bait', 'Comment "LISTE"']] },
  { site: 'instagram', text: 'We spent the whole day in the garden and planted forty trees with the children. Markiert eure Freunde, die auch gern gärtnern.', tips: [['tone/tag-bait', 'Markiert eure Freunde']] },
  { site: 'linkedin', text: 'Our guide to moving house is finally done and we are proud of it. Folgt uns und kommentiert, dann schicken wir euch den Leitfaden.', tips: [['tone/behind-a-like', 'Folgt uns und kommentiert, dann schicken wir euch den Leitfaden']] },
  { site: 'facebook', text: '[DE] Der Herbst ist da und wir feiern mit euch. Wir verlosen zwei Karten.\n\n[EN] Autumn is here and we celebrate with you. It will be a great evening for all.', tips: [['legal/giveaway-terms', 'Wir verlosen'], ['legal/giveaway-release', '']] },
  { site: 'facebook', text: 'Unser Lager ist fast leer, und wir haben bald Urlaub. Hurry up, last chance for the new season!', tips: [['tone/hurry', 'Hurry up']] },
  { site: 'facebook', text: 'Gestern waren wir im Keller des alten Hauses und haben aufgeräumt. You won\'t believe what we found there!', tips: [['tone/clickbait', 'You won\'t believe']] },
  { site: 'instagram', text: 'Our new tea is here and it smells of sage and summer. Unser Tee heilt Diabetes und lindert Schmerzen.', draft: business, tips: [['legal/health-promise', 'heilt Diabetes und lindert Schmerzen']] },
  { site: 'linkedin', text: 'Seit zehn Jahren bauen wir Fenster in Kassel und liefern in ganz Hessen. We are the UK\'s leading supplier of roof windows.', draft: business, tips: [['legal/top-claim', 'the UK\'s leading']] },
  { site: 'facebook', text: '🇩🇪 Das neue Logo ist da, und wir sind gespannt auf eure Meinung dazu.\n🇬🇧 The new logo is here and we are curious what you think of it. Hit the like button if you love it!', tips: [['tone/reaction-bait', 'Hit the like button']] },
];
