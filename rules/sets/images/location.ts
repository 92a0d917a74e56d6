import type { Media } from '../../draft';
import { rule, type Examples, type Finding, type Sources, type Words } from '../../rule';

/** Names that cameras and phones give. What went through a messenger ("-WA0001") has lost its place. */
const camera = /^(?:img|dsc[nf]?|pxl|dji|mvimg|p)?[_-]?(?:\d{8}[_-]\d{4,9}|\d{4,8})(?:[~_(.-]\d{0,3}\)?)?\.(?:jpe?g|heic|heif)$/iu;
/** There the place stays in the picture and shows on a map. */
const keeps: ReadonlySet<string> = new Set(['flickr']);

/** Where the place would be shown to everybody, a picture straight from a camera that nobody could open is asked about. */
export default rule({
  codes: ['IMG-04'],
  gravity: 'warning',
  strength: 'evidence',
  moment: 'pause',
  needs: ['media', 'profile'],
  check({ media, profile }, site): Finding[] {
    if (profile.keepLocation === true) return [];
    const placed = media.flatMap(({ inside }, index) => (inside?.located === true ? [index + 1] : []));
    if (placed.length === 0) {
      const straight = media.findIndex(({ kind, inside, name }) => kind === 'image' && inside?.located === undefined && camera.test(name ?? ''));
      return straight !== -1 && keeps.has(site.id) ? [{ gravity: 'hint', sure: false, variant: 'ask', with: { which: straight + 1, site: site.name } }] : [];
    }
    const values = { which: placed[0] ?? 1, count: placed.length, site: site.name };
    return [{ with: values, ...(keeps.has(site.id) ? { variant: 'kept' } : placed.length > 1 ? { variant: 'several' } : {}) }];
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
      ask: { title: 'Does picture {which} say where it was taken?', why: 'It comes straight from a camera. {site} keeps a place in the file and shows it on a map.', look: 'Look in the file’s properties, or save a copy without the place.' },
    },
  },
  de: {
    title: 'Bild {which} verrät, wo es entstanden ist',
    why: 'In der Datei steht der Ort. {site} bekommt ihn, auch wenn ihn niemand sieht; er kann eine Wohnung oder Schule verraten.',
    look: 'Speichere eine Kopie ohne Ort und lade die hoch.',
    variants: {
      several: { title: '{count} Dateien verraten, wo sie entstanden sind' },
      kept: { title: 'Bild {which} zeigt allen, wo es entstanden ist', why: '{site} behält den Ort und zeigt eine Karte. Er kann eine Wohnung oder Schule verraten.' },
      ask: { title: 'Verrät Bild {which}, wo es entstanden ist?', why: 'Es kommt direkt aus der Kamera. {site} behält den Ort in der Datei und zeigt ihn auf einer Karte.', look: 'Sieh in den Eigenschaften der Datei nach oder speichere eine Kopie ohne Ort.' },
    },
  },
};

const photo = (located?: boolean, name?: string): Media => ({ kind: 'image', alt: { state: 'present', text: 'A wooden wheel in the mill stream' }, ...(located !== undefined && { inside: { located } }), ...(name !== undefined && { name }) });

export const examples: Examples = {
  en: {
    good: [
      { text: 'The wheel turns.', draft: { media: [photo(false)] } },
      { text: 'The wheel turns.', draft: { media: [photo()] } },
      { text: 'The wheel turns.', draft: { media: [photo(true)], profile: { keepLocation: true } } },
      { text: 'The wheel turns.', site: 'flickr', draft: { media: [photo(undefined, 'IMG-20261118-WA0001.jpg'), photo(undefined, 'mill-wheel-2026.jpg'), photo(false, 'DSC_0815.JPG')] } },
      { text: 'The wheel turns.', site: 'x', draft: { media: [photo(undefined, 'PXL_20261118_101010.jpg')] } },
    ],
    bad: [
      { text: 'The wheel turns.', draft: { media: [photo(true)] } },
      { text: 'The wheel turns.', draft: { media: [photo(false), photo(true), photo(true)] }, finds: 1 },
      { text: 'The wheel turns.', site: 'flickr', draft: { media: [photo(true)] } },
      { text: 'The wheel turns.', site: 'flickr', draft: { media: [photo(undefined, 'DSC_0815.JPG')] } },
      { text: 'The wheel turns.', site: 'flickr', draft: { media: [photo(undefined, 'wheel.png'), photo(undefined, '20261118_101010.jpg')] } },
    ],
  },
  de: {
    good: [
      { text: 'Das Rad dreht sich.', draft: { media: [photo(false)] } },
      { text: 'Das Rad dreht sich.', draft: { media: [photo()] } },
      { text: 'Das Rad dreht sich.', draft: { media: [photo(true)], profile: { keepLocation: true } } },
      { text: 'Das Rad dreht sich.', site: 'flickr', draft: { media: [photo(undefined, 'IMG-20261118-WA0001.jpg'), photo(undefined, 'mill-wheel-2026.jpg'), photo(false, 'DSC_0815.JPG')] } },
      { text: 'Das Rad dreht sich.', site: 'x', draft: { media: [photo(undefined, 'PXL_20261118_101010.jpg')] } },
    ],
    bad: [
      { text: 'Das Rad dreht sich.', draft: { media: [photo(true)] } },
      { text: 'Das Rad dreht sich.', draft: { media: [photo(false), photo(true), photo(true)] }, finds: 1 },
      { text: 'Das Rad dreht sich.', site: 'flickr', draft: { media: [photo(true)] } },
      { text: 'Das Rad dreht sich.', site: 'flickr', draft: { media: [photo(undefined, 'DSC_0815.JPG')] } },
      { text: 'Das Rad dreht sich.', site: 'flickr', draft: { media: [photo(undefined, 'wheel.png'), photo(undefined, '20261118_101010.jpg')] } },
    ],
  },
};
