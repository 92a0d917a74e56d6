import { rule, type Examples, type Sources, type Words } from '../../rule';
import type { SiteFacts } from '../../site';

/** Sites of the data sets; a site's own fact goes first. */
const known: ReadonlySet<string> = new Set(['facebook', 'linkedin']);

export default rule({
  codes: ['LNK-07'],
  gravity: 'hint',
  strength: 'evidence',
  kinds: ['post', 'quote'],
  moment: 'pause',
  needs: ['text', 'media', 'profile'],
  wide: true,
  check({ parsed, media, profile, card }, site) {
    const [link] = parsed.links;
    // Personal profiles hardly lose anything, so it asks to be told that this is a business. Where no card shows yet, the first link will get one.
    if (!(site.links?.card?.value ?? known.has(site.id)) || !(card ?? link !== undefined) || profile.business !== true || media.length > 0) return [];
    return [{ ...(link ? { at: link.at } : {}), sure: false, with: { site: site.name }, rests: [site.links?.card] }];
  },
});

export const sources: Sources = [
  { title: { en: 'Ordinal: 900,000 posts on LinkedIn', de: 'Ordinal: 900.000 Beiträge auf LinkedIn' }, date: '2026-02', kind: 'vendor' },
  { title: { en: 'MagicPost: 566,957 posts on LinkedIn', de: 'MagicPost: 566.957 Beiträge auf LinkedIn' }, date: '2026', kind: 'vendor' },
  { title: { en: 'TechCrunch: Facebook tests a cap on link posts', de: 'TechCrunch: Facebook testet eine Obergrenze für Linkbeiträge' }, date: '2025-12', kind: 'third party' },
];

export const words: Words = {
  en: {
    title: 'A link card alone may cost reach',
    why: 'Two large data sets of vendors show a quarter to half less reach for business pages with a card; sources disagree.',
    look: 'Say the point in the post and add a picture of your own. If the click is the aim, keep the card.',
  },
  de: {
    title: 'Eine Linkkarte allein kostet womöglich Reichweite',
    why: 'Zwei große Auswertungen von Anbietern zeigen bei Firmenseiten mit Karte ein Viertel bis die Hälfte weniger; die Quellen sind uneins.',
    look: 'Sag das Wichtigste im Beitrag und nimm ein eigenes Bild dazu. Geht es dir um den Klick, lass die Karte.',
  },
};

const costs = { links: { card: { value: true, unit: 'yes or no', source: 'https://www.tryordinal.com/', kind: 'vendor', date: '2026-02', confidence: 'medium' } } } satisfies Partial<SiteFacts>;
const page = { card: true, profile: { business: true } } as const;
const oak = { kind: 'image', alt: { state: 'present', text: 'Woman in overalls plants a young oak' } } as const;

export const examples: Examples = {
  en: {
    good: [
      { text: 'Twelve wells, all clean. The report with every figure: https://our-site.com/water', site: 'x', facts: costs, draft: { ...page, media: [oak] } },
      { text: 'Twelve wells, all clean. The report with every figure: https://our-site.com/water', site: 'x', facts: costs, draft: { card: true, profile: { business: false } } },
      { text: 'Twelve wells, all clean. The report with every figure: https://our-site.com/water', site: 'x', facts: costs, draft: { card: false, profile: { business: true } } },
    ],
    bad: [
      { text: 'Twelve wells, all clean. The report with every figure: https://our-site.com/water', at: 'https://our-site.com/water', site: 'x', facts: costs, draft: page },
      { text: 'We are looking for a miller, part-time is fine: https://our-site.com/jobs', at: 'https://our-site.com/jobs', site: 'x', facts: costs, draft: page },
      { text: 'The programme for spring is out.', site: 'x', facts: costs, draft: page },
    ],
  },
  de: {
    good: [
      { text: 'Zwölf Brunnen, alle sauber. Der Bericht mit allen Zahlen: https://unsere-seite.de/wasser', site: 'x', facts: costs, draft: { ...page, media: [oak] } },
      { text: 'Zwölf Brunnen, alle sauber. Der Bericht mit allen Zahlen: https://unsere-seite.de/wasser', site: 'x', facts: costs, draft: { card: true, profile: { business: false } } },
      { text: 'Zwölf Brunnen, alle sauber. Der Bericht mit allen Zahlen: https://unsere-seite.de/wasser', site: 'x', facts: costs, draft: { card: false, profile: { business: true } } },
    ],
    bad: [
      { text: 'Zwölf Brunnen, alle sauber. Der Bericht mit allen Zahlen: https://unsere-seite.de/wasser', at: 'https://unsere-seite.de/wasser', site: 'x', facts: costs, draft: page },
      { text: 'Wir suchen jemanden für die Mühle, Teilzeit geht auch: https://unsere-seite.de/stellen', at: 'https://unsere-seite.de/stellen', site: 'x', facts: costs, draft: page },
      { text: 'Das Programm für den Frühling ist da.', site: 'x', facts: costs, draft: page },
    ],
  },
};
