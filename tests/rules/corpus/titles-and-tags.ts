import type { CleanDraft } from '../corpus-clean';
import type { FaultyDraft } from '../corpus-faulty';

const titled = (title: string) => ({ fields: { title } });

/** In order on sites with fields or demands of their own: titles, early folds, dead addresses, no hashtags. */
export const clean: Readonly<Record<'en' | 'de', readonly CleanDraft[]>> = {
  en: [
    { site: 'youtube', text: 'Tom shows how a tube is mended with a spoon. All parts and prices: https://our-workshop.com/tube', draft: titled('How we repair a bicycle tube in two minutes') },
    { site: 'youtube', text: 'Which bridge shall we film next? Tell us below.' },
    { site: 'tiktok', text: 'Twelve wells, all clean. The report is linked in our profile. #wells' },
    { site: 'pinterest', text: 'A shelf from six apple crates, without a single screw. Oiled twice, carries forty books.', draft: { fields: { title: 'Shelf from apple crates', link: 'https://our-workshop.com/shelf', alt: 'A shelf of six stacked crates full of books' } } },
    { site: 'reddit', text: 'We measured every second Tuesday from March to October.\n\n## Method\n\nOne litre each, see [the report](https://our-town.org/water).', draft: titled('All twelve wells of our town are clean') },
  ],
  de: [
    { site: 'youtube', text: 'Tom zeigt, wie ein Schlauch mit dem Löffel geflickt wird. Alle Teile und Preise: https://unsere-werkstatt.de/schlauch', draft: titled('So flicken wir einen Fahrradschlauch in zwei Minuten') },
    { site: 'youtube', text: 'Welche Brücke filmen wir als nächste? Schreibt es uns.' },
    { site: 'tiktok', text: 'Zwölf Brunnen, alle sauber. Der Bericht ist im Profil verlinkt. #brunnen' },
    { site: 'pinterest', text: 'Ein Regal aus sechs Apfelkisten, ganz ohne Schrauben. Zweimal geölt, trägt vierzig Bücher.', draft: { fields: { title: 'Regal aus Apfelkisten', link: 'https://unsere-werkstatt.de/regal', alt: 'Ein Regal aus sechs gestapelten Kisten voller Bücher' } } },
    { site: 'reddit', text: 'Gemessen haben wir jeden zweiten Dienstag von März bis Oktober.\n\n## Methode\n\nJe ein Liter, siehe [den Bericht](https://unsere-stadt.de/wasser).', draft: titled('Alle zwölf Brunnen unserer Stadt sind sauber') },
  ],
};

const long = 'Der Lesekreis trifft sich jeden Dienstag. ';

export const faulty: readonly FaultyDraft[] = [
  { site: 'tiktok', text: 'Der Bericht: https://unsere-stadt.de/wasser', tips: [['links/not-clickable', 'https://unsere-stadt.de/wasser']] },
  { site: 'youtube', text: 'Alle Teile stehen unten.', draft: titled('So flicken wir einen Fahrradschlauch in zwei Minuten, nur mit Löffel, Flicken, etwas Geduld und jemandem, der das Rad hält'), tips: [['length/long-title', 'ndem, der das Rad hält']] },
  { site: 'pinterest', text: long.repeat(13).trim(), draft: { fields: { title: 'Lesekreis' } }, tips: [['length/too-long', 'ag. Der Lesekreis trifft sich jeden Dienstag.']] },
  { site: 'reddit', text: 'Je ein Liter.', draft: titled('Alle zwölf 𝗕𝗿𝘂𝗻𝗻𝗲𝗻 sind sauber'), tips: [['accessibility/decorative-letters', '𝗕𝗿𝘂𝗻𝗻𝗲𝗻']] },
];
