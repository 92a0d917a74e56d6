import type { FaultyDraft } from '../corpus-faulty';
import { unseen as known } from '../drafts';

/** Thirteenth round: good posts that get a hint and nothing graver. */
export const faulty: readonly FaultyDraft[] = [
  { site: 'linkedin', text: 'Was kostet ein Serverausfall von vier Stunden? Bei uns waren es 11.300 Euro und ein sehr langes Wochenende. Den Ablauf haben wir hier aufgeschrieben: https://www.logistik-hansen.de/blog/ausfall', draft: known, tips: [['links/card', 'https://www.logistik-hansen.de/blog/ausfall']] },
  { site: 'instagram', text: 'Ein Foto von unserem Schaufenster im Jahr 1958 haben wir von Familie Rautenberg bekommen, mit ihrer Erlaubnis hängt es jetzt im Treppenhaus. Erkennt jemand die Straße?', draft: known, tips: [['reach/late-point', 'im Treppenhaus.']] },
  { site: 'facebook', text: 'Für die Sanierung des Turms fehlen uns noch 8.400 Euro. Wer spenden möchte, findet alle Angaben hier: https://www.foerderverein-turm-hoya.de/spenden Was verbindet ihr mit dem Turm?', draft: known, tips: [['links/card', 'https://www.foerderverein-turm-hoya.de/spenden']] },
  { site: 'facebook', text: 'Dieses Mal gab es im Rat kein Ja und kein Nein, sondern eine zweite Lesung. Die Entscheidung zum Radweg fällt nun am 17. Dezember. Die Unterlagen stehen hier: https://www.stadt-waldheim.de/rat/radweg', draft: known, tips: [['links/card', 'https://www.stadt-waldheim.de/rat/radweg']] },
  { site: 'linkedin', text: 'Our checklist for safe ladders is free to pass on, with or without our name on it: https://hallowroofing.co.uk/ladders', draft: known, tips: [['links/card', 'https://hallowroofing.co.uk/ladders']] },
  { site: 'facebook', text: 'Thanks to the friend of the house who left a crate of quinces at the back door. You didn\'t leave a name, so here\'s the recipe we made of it: https://thepantrybath.co.uk/quince', draft: known, tips: [['links/card', 'https://thepantrybath.co.uk/quince']] },
  { site: 'linkedin', text: 'Comments on the draft plan are open until 14 December. You’ll find the form on our site, and every comment gets an answer: https://altenbrook.org/plan', draft: known, tips: [['links/card', 'https://altenbrook.org/plan']] },
  { site: 'linkedin', text: 'Registration for the first-aid course closes on 30 November. Twelve places are taken, four are free: https://hallowtraining.co.uk/first-aid', draft: known, tips: [['links/card', 'https://hallowtraining.co.uk/first-aid']] },
  { site: 'facebook', text: 'The best goulash in town is at the fire brigade\'s fete, says our cook, and he\'s a little hurt about it. Ours is on the menu again from Tuesday.', draft: known, tips: [['legal/top-claim', 'The best goulash in town']] },
  { site: 'linkedin', text: 'The consumer group of our region tested twelve swimming lessons in its October 2026 issue, and ours was rated "good" (1.9). Here\'s the full table: https://testkreis.org/swimming-2026', draft: known, tips: [['links/card', 'https://testkreis.org/swimming-2026']] },
  { site: 'linkedin', text: 'We\'re looking for a C# developer who likes trams. You\'d be the third person in a room with two windows: https://weststadt-transit.org/jobs', draft: known, tips: [['links/card', 'https://weststadt-transit.org/jobs']] },
  { site: 'instagram', text: 'A small thank-you in our own shop: the discount code KILN10 takes ten per cent off your first order of mugs, until 31 December.', draft: known, tips: [['reach/late-point', 'r.']] },
];
