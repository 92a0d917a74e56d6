import { rule, type Examples, type Finding, type Sources, type Words } from '../../rule';

export default rule({
  codes: ['A11Y-03'],
  gravity: 'hint',
  strength: 'standard',
  moment: 'pause',
  needs: ['text', 'media'],
  wide: true,
  options: {
    /** Characters from which on a description is hard to listen to. */
    most: { default: 400, min: 100, max: 2000 },
  },
  check({ fields, media }, site, options) {
    const most = options.most ?? 400;
    const max = site.altText?.value ?? Infinity;
    const judge = (text: string, which: number): Finding[] => {
      const used = text.trim().length;
      const numbers = { used, which, site: site.name };
      if (used > max) return [{ with: { ...numbers, max }, rests: [site.altText], ...(site.altText?.confidence === 'high' ? {} : { sure: false }) }];
      return used > most ? [{ variant: 'long', with: { ...numbers, most } }] : [];
    };
    const field = fields.find(({ name }) => name === 'alt');
    if (field && field.text !== '') return judge(field.text, 1).map((finding) => Object.assign({}, finding, { field: 'alt', at: [Math.min(field.text.length, finding.variant ? most : max), field.text.length] }));
    return media.filter(({ kind }) => kind === 'image').flatMap(({ alt }, index) => judge(alt.state === 'present' ? (alt.text ?? '') : '', index + 1));
  },
});

export const sources: Sources = [
  { title: { en: 'accessible-social.com: images by platform', de: 'accessible-social.com: Bilder je Plattform' }, date: '2025', kind: 'practice' },
  { title: { en: 'X: maximum length of descriptions', de: 'X: größte Länge von Bildbeschreibungen' }, url: 'https://github.com/xdevplatform/docs/blob/main/openapi.json', date: '2026-08-22', kind: 'official' },
];

export const words: Words = {
  en: {
    title: 'The description of picture {which} is too long here',
    why: '{site} takes {max} characters, these are {used}; the rest is refused or cut.',
    look: 'Say the core first; put charts and tables into the post or on a page.',
    variants: { long: { title: 'Picture {which} takes long to listen to', why: '{used} characters cannot be skimmed by ear; up to {most} are comfortable.' } },
    options: { most: 'Characters of an alt text, at most' },
  },
  de: {
    title: 'Die Beschreibung von Bild {which} ist hier zu lang',
    why: '{site} nimmt {max} Zeichen, das sind {used}; der Rest wird abgelehnt oder gekappt.',
    look: 'Das Wichtigste zuerst; Tabellen und Diagramme gehören in den Beitrag oder auf eine Seite.',
    variants: { long: { title: 'Bild {which} hört man lange zu', why: '{used} Zeichen lassen sich beim Hören nicht überfliegen; bis {most} sind angenehm.' } },
    options: { most: 'Zeichen eines Alternativtexts, höchstens' },
  },
};

const shown = (text: string) => ({ media: [{ kind: 'image', alt: { state: 'present', text } }] }) as const;
const oak = 'Woman in overalls plants a young oak, neighbours watch. ';
const eiche = 'Frau in Latzhose pflanzt eine Eiche, Nachbarn schauen zu. ';

export const examples: Examples = {
  en: {
    good: [
      { text: 'We planted 120 trees today.', draft: shown(oak) },
      { text: 'We planted 120 trees today.', draft: shown(oak.repeat(6)) },
      { text: 'We planted 120 trees today.', draft: { fields: { alt: oak } } },
    ],
    bad: [
      { text: 'We planted 120 trees today.', site: 'x', draft: shown(oak.repeat(20)) },
      { text: 'We planted 120 trees today.', draft: shown(oak.repeat(9)) },
      { text: 'We planted 120 trees today.', draft: { fields: { alt: oak.repeat(9) } } },
    ],
  },
  de: {
    good: [
      { text: 'Heute haben wir 120 Bäume gepflanzt.', draft: shown(eiche) },
      { text: 'Heute haben wir 120 Bäume gepflanzt.', draft: shown(eiche.repeat(6)) },
      { text: 'Heute haben wir 120 Bäume gepflanzt.', draft: { fields: { alt: eiche } } },
    ],
    bad: [
      { text: 'Heute haben wir 120 Bäume gepflanzt.', site: 'x', draft: shown(eiche.repeat(20)) },
      { text: 'Heute haben wir 120 Bäume gepflanzt.', draft: shown(eiche.repeat(9)) },
      { text: 'Heute haben wir 120 Bäume gepflanzt.', draft: { fields: { alt: eiche.repeat(9) } } },
    ],
  },
};
