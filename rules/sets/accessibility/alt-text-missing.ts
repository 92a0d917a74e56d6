import type { Media } from '../../draft';
import { rule, type Examples, type Sources, type Words } from '../../rule';

export default rule({
  codes: ['A11Y-01'],
  gravity: 'warning',
  strength: 'standard',
  moment: 'pause',
  needs: ['media'],
  check({ media }, site) {
    // Some sites take an alternative text and name no limit for it.
    if (!site.altText && site.more?.['altTextSupported']?.value !== true) return [];
    const pictures = media.filter(({ kind }) => kind === 'image');
    // What cannot be seen in the page stays unknown, and nobody is nagged about it.
    const missing = pictures.filter(({ alt }) => alt.state === 'missing' || (alt.state === 'present' && alt.text?.trim() === ''));
    const first = missing[0];
    if (!first) return [];
    const numbers = { count: missing.length, all: pictures.length, which: pictures.indexOf(first) + 1 };
    return [{ with: numbers, ...(missing.length > 1 ? { variant: 'several' } : pictures.length > 1 ? { variant: 'one of' } : {}) }];
  },
});

export const sources: Sources = [
  { title: { en: 'WCAG 2.2, 1.1.1 Non-text Content', de: 'WCAG 2.2, 1.1.1 Nicht-Text-Inhalt' }, url: 'https://www.w3.org/TR/WCAG22/#non-text-content', date: '2023-10-05', kind: 'standard' },
  { title: 'Bundesfachstelle Barrierefreiheit: Sprache, Hashtags, Emojis', date: '2023', kind: 'official' },
  { title: { en: 'Mastodon: describe your pictures', de: 'Mastodon: Bilder beschreiben' }, url: 'https://github.com/mastodon/documentation/blob/2903485d/content/en/user/posting.md', date: '2026-07-02', kind: 'official' },
];

export const words: Words = {
  en: {
    title: 'The picture has no description',
    why: 'People with a screen reader hear only "image", or what a machine guesses.',
    look: 'Say in one or two sentences what matters in it, with any text it shows.',
    variants: {
      'one of': { title: 'Picture {which} has no description' },
      several: { title: '{count} of {all} pictures have no description' },
    },
  },
  de: {
    title: 'Dem Bild fehlt die Beschreibung',
    why: 'Wer sich den Beitrag vorlesen lässt, hört nur „Bild“ oder was eine Maschine vermutet.',
    look: 'Sag in ein, zwei Sätzen, worauf es ankommt, samt Text im Bild.',
    variants: {
      'one of': { title: 'Bild {which} fehlt die Beschreibung' },
      several: { title: '{count} von {all} Bildern fehlt die Beschreibung' },
    },
  },
};

const bare: Media = { kind: 'image', alt: { state: 'missing' } };
const unknown: Media = { kind: 'image', alt: { state: 'unknown' } };
const film: Media = { kind: 'video', alt: { state: 'missing' } };
const oak: Media = { kind: 'image', alt: { state: 'present', text: 'Woman in overalls plants a young oak, neighbours watch' } };
const eiche: Media = { kind: 'image', alt: { state: 'present', text: 'Frau in Latzhose pflanzt eine junge Eiche, Nachbarn schauen zu' } };

export const examples: Examples = {
  en: {
    good: [
      { text: 'We planted 120 trees today.', draft: { media: [oak] } },
      { text: 'We planted 120 trees today.', draft: { media: [oak, unknown, film] } },
      { text: 'No picture today, and no alt text either.' },
    ],
    bad: [
      { text: 'We planted 120 trees today.', draft: { media: [bare] } },
      { text: '', draft: { media: [oak, bare] } },
      { text: 'The whole day in pictures', draft: { media: [bare, oak, bare, bare] } },
    ],
  },
  de: {
    good: [
      { text: 'Heute haben wir 120 Bäume gepflanzt.', draft: { media: [eiche] } },
      { text: 'Heute haben wir 120 Bäume gepflanzt.', draft: { media: [eiche, unknown, film] } },
      { text: 'Heute ohne Bild, also auch ohne Bildbeschreibung.' },
    ],
    bad: [
      { text: 'Heute haben wir 120 Bäume gepflanzt.', draft: { media: [bare] } },
      { text: '', draft: { media: [eiche, bare] } },
      { text: 'Der ganze Tag in Bildern', draft: { media: [bare, eiche, bare, bare] } },
    ],
  },
};
