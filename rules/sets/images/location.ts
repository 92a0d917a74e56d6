import type { Media } from '../../draft';
import { rule, type Examples, type Finding, type Sources, type Words } from '../../rule';

export default rule({
  codes: ['IMG-04'],
  gravity: 'warning',
  strength: 'evidence',
  moment: 'pause',
  needs: ['media', 'profile'],
  check({ media, profile }, site): Finding[] {
    if (profile.keepLocation === true) return [];
    const placed = media.flatMap(({ location }, index) => (location === true ? [index + 1] : []));
    if (placed.length === 0) return [];
    const values = { which: placed[0] ?? 1, count: placed.length, site: site.name };
    return [{ with: values, ...(site.id === 'flickr' ? { variant: 'kept' } : placed.length > 1 ? { variant: 'several' } : {}) }];
  },
});

export const sources: Sources = [
  { title: { en: 'What sites do with place and camera data in files', de: 'Was Plattformen mit Orts- und Kameradaten in Dateien machen' }, date: '2026-06', kind: 'vendor' },
  { title: { en: 'GDPR, Art. 5', de: 'DSGVO, Art. 5' }, url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj', date: '2018', kind: 'law' },
];

export const words: Words = {
  en: {
    title: 'Picture {which} says where it was taken',
    why: 'The file carries the place. {site} receives it even if readers do not see it; it can give away a home or a school.',
    look: 'Save a copy without the place and upload that.',
    variants: {
      several: { title: '{count} files say where they were taken' },
      kept: { title: 'Picture {which} shows everybody where it was taken', why: '{site} keeps the place and shows a map. It can give away a home or a school.' },
    },
  },
  de: {
    title: 'Bild {which} verrät, wo es entstanden ist',
    why: 'In der Datei steht der Ort. {site} bekommt ihn, auch wenn ihn niemand sieht; er kann eine Wohnung oder Schule verraten.',
    look: 'Speichere eine Kopie ohne Ort und lade die hoch.',
    variants: {
      several: { title: '{count} Dateien verraten, wo sie entstanden sind' },
      kept: { title: 'Bild {which} zeigt allen, wo es entstanden ist', why: '{site} behält den Ort und zeigt eine Karte. Er kann eine Wohnung oder Schule verraten.' },
    },
  },
};

const photo = (location?: boolean): Media => ({ kind: 'image', alt: { state: 'present', text: 'A wooden wheel in the mill stream' }, ...(location !== undefined && { location }) });

export const examples: Examples = {
  en: {
    good: [
      { text: 'The wheel turns.', draft: { media: [photo(false)] } },
      { text: 'The wheel turns.', draft: { media: [photo()] } },
      { text: 'The wheel turns.', draft: { media: [photo(true)], profile: { keepLocation: true } } },
    ],
    bad: [
      { text: 'The wheel turns.', draft: { media: [photo(true)] } },
      { text: 'The wheel turns.', draft: { media: [photo(false), photo(true), photo(true)] }, finds: 1 },
      { text: 'The wheel turns.', site: 'flickr', draft: { media: [photo(true)] } },
    ],
  },
  de: {
    good: [
      { text: 'Das Rad dreht sich.', draft: { media: [photo(false)] } },
      { text: 'Das Rad dreht sich.', draft: { media: [photo()] } },
      { text: 'Das Rad dreht sich.', draft: { media: [photo(true)], profile: { keepLocation: true } } },
    ],
    bad: [
      { text: 'Das Rad dreht sich.', draft: { media: [photo(true)] } },
      { text: 'Das Rad dreht sich.', draft: { media: [photo(false), photo(true), photo(true)] }, finds: 1 },
      { text: 'Das Rad dreht sich.', site: 'flickr', draft: { media: [photo(true)] } },
    ],
  },
};
