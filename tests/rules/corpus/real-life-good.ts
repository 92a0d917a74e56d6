import type { CleanDraft } from '../corpus-clean';
import type { FaultyDraft } from '../corpus-faulty';
import { unseen as known } from '../drafts';

/** Written after false alarms on posts of parties, broadcasters, clubs and shops: each says the like in other words. */
export const clean: Readonly<Record<'en' | 'de', readonly CleanDraft[]>> = {
  en: [
    { site: 'facebook', text: 'Our county helps farms that try out sustainable business practices. The talk about it is on Monday evening.', draft: known },
    { site: 'facebook', text: 'Spinning, weaving and a sustainable economy: a film about our islands, tonight at eight.', draft: known },
    { site: 'threads', text: 'What a night. We are still short of sleep and full of pride.\n\nRECAP: https://our-club.com/recap\nSCENES OF THE DAY: https://our-club.com/scenes\nPICTURES from all of you are welcome.', draft: known },
    { site: 'facebook', text: 'The Otters are at home tonight.\n\nPREVIEW » page 4\nTICKETS » the gate\nBUSES » line 2', draft: known },
    { site: 'linkedin', text: 'Eight things to know before an interview about databases.\n\nClauses (WHERE, GROUP BY, HAVING, and ORDER BY) come up most. Learn what each of them does with an empty table, and you will be fine.', draft: known },
    { site: 'facebook', text: 'Dunn threw three to win it for the Otters, eight seconds before the end.', draft: known },
    { site: 'facebook', text: 'The new card game is out, and you could win a lot of money in it. None of it is real, sadly.', draft: known },
    { site: 'facebook', text: 'A comedian paid off a town\'s debts, the biggest giveaway in the history of his show.', draft: known },
    { site: 'facebook', text: 'Our drum lesson by @Otterbeat is on film, and her handle is @Otterbeat on TikTok.', draft: { ...known, linked: [[19, 29]] } },
    { site: 'facebook', text: 'Play noughts and crosses with our goalkeeper. (Film: @Jonny4 on Instagram)', draft: known },
    { site: 'facebook', text: 'Tomorrow we go behind the scenes of the bakery and show you what it\'s like to knead eighty loaves before breakfast.', draft: known },
    { site: 'x', text: 'Town council candidates vote ‘yes’ for a second debate in the library.', draft: known },
    { site: 'facebook', text: 'An advert that asks fathers for more help is going viral. We asked twelve fathers what they make of it.', draft: known },
    { site: 'x', text: 'Amber alert for a girl of six, last with a man in a red van near Selby. Please retweet.', draft: known },
    { site: 'google-business-profile', text: 'Kerr & Daughter Ltd, roof repairs in Leeds\n\nLeaks, tiles, gutters, all within a week.\n\n📞 Kerr & Daughter Ltd, 07700 900412', draft: known },
  ],
  de: [
    { site: 'x', text: 'Wir brauchen eine sozial-ökologische Marktwirtschaft, in der unsere Kinder gut leben.', draft: known },
    { site: 'x', text: 'Unsere Stahlwerke zeigen, wie der Umbau zur CO2-freien Stahlproduktion gelingt. Die Politik muss ihn fördern.', draft: known },
    { site: 'x', text: 'Wir holen die ökologische Verkehrswende nach Kassel. Am Sonntag fahren wir mit dem Rad durch die Stadt.', draft: known },
    { site: 'linkedin', text: 'Damit die Chemieindustrie klimaneutral arbeiten kann, ist viel Strom nötig.\n\nWoher er kommt, erklärt unser Gast am Donnerstag im Rathaus. Der Vortrag kostet nichts.', draft: known },
    { site: 'x', text: 'Wir sollen unsere Busse emissionsfrei machen, aber der Zuschuss fehlt. Darüber sprechen wir heute im Kreistag.', draft: known },
    { site: 'x', text: 'Die #Merkel’sche Raute steht jetzt im Museum, gleich neben dem Einkaufswagen.', draft: known },
    { site: 'x', text: 'Ein Endspiel in diesem Land wäre ein PR-Geschenk für den Diktator. Wir bleiben zu Hause.', draft: known },
    { site: 'threads', text: 'Das Spiel ist aus, die Stimme weg.\n\nBERICHT: https://unser-verein.de/bericht\nSTIMMEN ZUM SPIEL gibt es später.', draft: known },
    { site: 'google-business-profile', text: 'Neue Fenster für alte Häuser\n\n✓ Aufmaß vor Ort\n✓ Einbau in zwei Tagen\n\n📞 Jetzt Angebot anfordern: +49 176 555 012 34', draft: known },
    { site: 'facebook', text: 'Alle reden über die Anzeige von @Lena auf Instagram. Wir haben nachgefragt, was daran stimmt.', draft: known },
  ],
};

export const faulty: readonly FaultyDraft[] = [];
