import type { DraftParts } from '../../../rules/draft';
import type { CleanDraft } from '../corpus-clean';
import type { FaultyDraft } from '../corpus-faulty';

/** An account that sells: only then some rules of law are sure. */
const business: Partial<DraftParts> = { profile: { business: true } };

/** What the law minds in words and orders that nobody had in mind when the rules were written, and drafts that sound alike and are good. */
export const clean: Readonly<Record<'en' | 'de', readonly CleanDraft[]>> = {
  en: [
    { site: 'linkedin', text: 'What helps against burnout at work? Our company doctor says: sleep, daylight, and a boss who goes home on time.' },
    { site: 'linkedin', text: 'The most popular class this term is bread baking, with 64 people on the waiting list. We will offer it again in February.' },
    { site: 'linkedin', text: 'Follow-up to yesterday\'s meeting: the minutes are online, and the next date is 3 December at 10 am in room 12.' },
    { site: 'facebook', text: 'Share your memories of the old cinema with us. We collect them for a book that comes out in spring.' },
    { site: 'linkedin', text: 'We liked the idea from the first day, but it took us a year to like the bill as well.' },
    { site: 'linkedin', text: 'I was invited by the university to speak about failed projects. The hall was full, and nobody looked at the clock.' },
  ],
  de: [
    { site: 'facebook', text: 'Rückenschmerzen vom Sitzen? Unsere Physiotherapeutin zeigt am Montag um 17 Uhr im Saal, wie man richtig sitzt. Eintritt frei.' },
    { site: 'facebook', text: 'Die Tafel braucht haltbare Lebensmittel: Nudeln, Reis, Konserven. Abgeben könnt ihr sie samstags von 9 bis 12 Uhr in der Gartenstraße 4.' },
    { site: 'facebook', text: 'Zum 100. Geburtstag unserer Brücke gibt es am Sonntag Kuchen auf der Fahrbahn. Autos fahren an diesem Tag außen herum.' },
    { site: 'linkedin', text: 'Der beste Rat, den ich je bekommen habe, kam von unserer Hausmeisterin: Erst den Schlüssel suchen, dann die Tür eintreten.' },
    { site: 'facebook', text: 'Letzte Chance, den Kranich zu sehen: Die Ausstellung schließt am Sonntag, 22. November, um 17 Uhr.' },
    { site: 'facebook', text: 'Wer seinen Ausweis verlängern muss, sollte jetzt einen Termin buchen. Ab Dezember dauert es etwa drei Wochen länger.' },
    { site: 'linkedin', text: 'Teilzeit und Führung, geht das? Bei uns teilen sich seit März zwei Frauen die Leitung der Werkstatt. Sie sagen: Ja, wenn der Kalender stimmt.' },
    { site: 'facebook', text: 'Schickt uns eure Fotos vom alten Kino, wir sammeln sie für ein Buch: fotos@unsere-seite.de' },
    { site: 'facebook', text: 'Kommentiert wurde viel, gelesen haben wir alles. Die drei häufigsten Fragen beantwortet die Bürgermeisterin heute um 18 Uhr im Livestream.' },
    { site: 'facebook', text: 'Unser Hotel hat die Gäste der Partnerstadt eingeladen, und gestern kamen sie mit dem Zug. Willkommen in Kassel!' },
    { site: 'facebook', text: 'Ein Dank an die Bäckerei Kraus für die kostenlosen Brötchen beim Lauf, und an alle, die im Regen gejubelt haben.' },
    { site: 'facebook', text: 'Mit dem Code 4711 öffnet ihr das Tor am Vereinsheim, wenn ihr nach 20 Uhr zum Training kommt.' },
    { site: 'facebook', text: 'Statt Feuerwerk gibt es dieses Jahr eine Lichterkette: 400 Laternen entlang der Fulda, ab 17 Uhr.' },
    { site: 'facebook', text: 'Der Eintritt kostet jetzt 6 statt 5 Euro. Dafür ist das Bad wieder bis 21 Uhr offen.' },
  ],
};

export const faulty: readonly FaultyDraft[] = [
  { site: 'facebook', text: 'Bei 1.000 Likes verlosen wir ein Fahrrad!', tips: [['tone/behind-a-like', 'Bei 1.000 Likes verlosen'], ['legal/giveaway-terms', 'verlosen wir'], ['legal/giveaway-release', '']] },
  { site: 'instagram', text: 'Gesponserter Beitrag: Diese Pfanne ist der Hammer.', tips: [['legal/unlabelled-ad', 'Gesponserter Beitrag']] },
  { site: 'instagram', text: 'Die Kopfhörer wurden mir kostenfrei zur Verfügung gestellt.', tips: [['legal/unlabelled-ad', 'mir kostenfrei zur Verfügung gestellt']] },
  { site: 'instagram', text: 'My discount code LENA20 gets you 20% off all shoes', tips: [['legal/unlabelled-ad', 'My discount code LENA20']] },
  { site: 'instagram', text: 'Spare jetzt mit meinem Code LENA20', tips: [['legal/unlabelled-ad', 'mit meinem Code LENA20']] },
  { site: 'linkedin', text: 'Paid partnership with Acme. I love their chairs.', tips: [['legal/unlabelled-ad', 'Paid partnership with']] },
  { site: 'instagram', text: 'Mein neues Lieblingsshampoo! Link in der Bio #beauty #kooperation #haare', tips: [['legal/weak-ad-label', '#kooperation']] },
  { site: 'instagram', text: 'Great night out at the new bar, sponsored by @barco', tips: [['legal/weak-ad-label', 'sponsored by']] },
  { site: 'facebook', text: 'Was für ein Wochenende im Hotel! (unbezahlte Werbung)', tips: [['legal/weak-ad-label', 'unbezahlte Werbung']] },
  { site: 'facebook', text: 'Gewinnt 2 x 2 Karten für das Musical! Schreibt uns euer Lieblingslied.', tips: [['legal/giveaway-terms', 'Gewinnt 2 x 2 Karten'], ['legal/giveaway-release', '']] },
  { site: 'instagram', text: 'Adventsverlosung! Wir verlosen jeden Tag ein Buch.', tips: [['legal/giveaway-terms', 'Wir verlosen'], ['legal/giveaway-release', '']] },
  { site: 'facebook', text: 'Tell us your favourite pie and win a £50 voucher!', tips: [['legal/giveaway-terms', 'win a £50'], ['legal/giveaway-release', '']] },
  { site: 'x', text: 'We are giving away five signed copies of the new book', tips: [['legal/giveaway-terms', 'We are giving away']] },
  { site: 'facebook', text: 'Gewinnspiel: Like die Seite, markiere einen Freund und teile den Beitrag', tips: [['legal/giveaway-terms', 'Gewinnspiel'], ['legal/giveaway-release', ''], ['tone/tag-bait', 'markiere einen Freund'], ['legal/giveaway-entry', 'markiere einen Freund'], ['tone/share-bait', 'teile den Beitrag']] },
  { site: 'facebook', text: 'Verlosung! Teilnehmen könnt ihr, indem ihr den Beitrag teilt.', tips: [['legal/giveaway-terms', 'Verlosung'], ['legal/giveaway-release', ''], ['legal/giveaway-entry', 'Beitrag teilt']] },
  { site: 'facebook', text: 'Giveaway: tag 3 friends in the comments to enter', tips: [['legal/giveaway-terms', 'Giveaway'], ['legal/giveaway-release', ''], ['tone/tag-bait', 'tag 3 friends'], ['legal/giveaway-entry', 'tag 3 friends']] },
  { site: 'facebook', text: 'SALE: Kleid 39,90 € statt 79,90 €', draft: business, tips: [['legal/price-claim', 'statt 79,90 €']] },
  { site: 'facebook', text: '30 % Rabatt auf Gartenmöbel, z. B. Stuhl für 69 €', draft: business, tips: [['legal/price-claim', '30 % Rabatt']] },
  { site: 'facebook', text: 'Nur 199 € statt 299 €: unser Schreibtisch aus Eiche', draft: business, tips: [['legal/price-claim', 'statt 299 €']] },
  { site: 'facebook', text: '20% off: this chair now €80', draft: business, tips: [['legal/price-claim', '20% off']] },
  { site: 'facebook', text: 'Unser Basenpulver entgiftet den Körper und macht schlank.', draft: business, tips: [['legal/health-promise', 'entgiftet']] },
  { site: 'instagram', text: 'Nie wieder Migräne dank unserer Akupressurmatte!', draft: business, tips: [['legal/health-promise', 'Nie wieder Migräne']] },
  { site: 'facebook', text: 'Our CBD oil cures anxiety and insomnia', draft: business, tips: [['legal/health-promise', 'cures anxiety and insomnia']] },
  { site: 'facebook', text: 'Unsere Salbe wirkt gegen Arthrose', draft: business, tips: [['legal/health-promise', 'wirkt gegen Arthrose']] },
  { site: 'instagram', text: 'This tea burns fat while you sleep', draft: business, tips: [['legal/health-promise', 'burns fat']] },
  { site: 'facebook', text: 'Unser neuer Reiniger ist umweltfreundlich und riecht nach Zitrone.', draft: business, tips: [['legal/green-claim', 'umweltfreundlich']] },
  { site: 'linkedin', text: 'Klimaneutral gedruckt: unser neuer Katalog', draft: business, tips: [['legal/green-claim', 'Klimaneutral']] },
  { site: 'instagram', text: 'Our bags are biodegradable', draft: business, tips: [['legal/green-claim', 'biodegradable']] },
  { site: 'facebook', text: 'Ihr reist mit uns klimaneutral, weil wir jeden Flug kompensieren.', draft: business, tips: [['legal/green-claim', 'klimaneutral']] },
  { site: 'facebook', text: 'Meldet euch bei Petra unter 0171/2345678', draft: business, tips: [['legal/personal-data', '0171/2345678']] },
  { site: 'facebook', text: 'Meine neue Handynummer: 0152 3456789', draft: business, tips: [['legal/personal-data', '0152 3456789']] },
  { site: 'facebook', text: 'Schickt die Bilder bitte an petra.schmidt@gmx.de', draft: business, tips: [['legal/personal-data', 'petra.schmidt@gmx.de']] },
  { site: 'facebook', text: 'Wir sind die Nummer 1 in Hessen', draft: business, tips: [['legal/top-claim', 'die Nummer 1']] },
  { site: 'facebook', text: 'Die beliebteste Bäckerei der Stadt', draft: business, tips: [['legal/top-claim', 'Die beliebteste Bäckerei der Stadt']] },
  { site: 'linkedin', text: 'Our software is the best on the market', draft: business, tips: [['legal/top-claim', 'the best on the market']] },
];
