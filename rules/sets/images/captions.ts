import type { Media } from '../../draft';
import { rule, type Examples, type Finding, type Sources, type Words } from '../../rule';

const said = /(?<!\p{L})(?:(?:closed )?captions?|captioned|subtitles?|subtitled|untertitel\p{L}{0,30}|(?:no|without) (?:sound|words|speech)|ohne (?:ton|worte|sprache)|nur musik|music only)(?!\p{L})/iu;

/** Hardly any page shows whether a film has captions, so it mostly asks. */
export default rule({
  codes: ['VID-01'],
  gravity: 'warning',
  strength: 'standard',
  moment: 'pause',
  needs: ['text', 'media'],
  options: {
    /** Seconds up to which a film needs none. */
    least: { default: 15, min: 3, max: 300 },
  },
  check({ media, fields }, _site, options): Finding[] {
    const film = media.find(({ kind, seconds = 0, captions }) => kind === 'video' && seconds > (options.least ?? 15) && captions !== true);
    if (!film || fields.some(({ text }) => said.test(text))) return [];
    const seconds = Math.round(film.seconds ?? 0);
    return [film.captions === false ? { with: { seconds } } : { gravity: 'hint', sure: false, variant: 'ask', with: { seconds } }];
  },
});

export const sources: Sources = [
  { title: { en: 'WCAG 2.2, 1.2.2 Captions (Prerecorded)', de: 'WCAG 2.2, 1.2.2 Untertitel (aufgezeichnet)' }, url: 'https://www.w3.org/TR/WCAG22/#captions-prerecorded', date: '2023-10-05', kind: 'standard' },
  { title: { en: 'mass.gov: accessible posts', de: 'mass.gov: barrierefreie Beiträge' }, date: '2025', kind: 'official' },
];

export const words: Words = {
  en: {
    title: 'The film has no captions',
    why: 'Without them deaf people, and everybody without sound, lose what is said in these {seconds} seconds.',
    look: 'Switch on automatic captions and correct them, or upload an .srt file.',
    variants: { ask: { title: 'Does the film have captions?' } },
    options: { least: 'Seconds a film may have without captions' },
  },
  de: {
    title: 'Dem Film fehlen Untertitel',
    why: 'Ohne sie verpassen Gehörlose und alle, die ohne Ton schauen, was in diesen {seconds} Sekunden gesagt wird.',
    look: 'Schalte automatische Untertitel ein und bessere sie aus, oder lade eine .srt-Datei hoch.',
    variants: { ask: { title: 'Hat der Film Untertitel?' } },
    options: { least: 'Sekunden, die ein Film ohne Untertitel dauern darf' },
  },
};

const film = (seconds: number, captions?: boolean): Media => ({ kind: 'video', alt: { state: 'unknown' }, seconds, ...(captions !== undefined && { captions }) });

export const examples: Examples = {
  en: {
    good: [
      { text: 'How the wheel turns.', draft: { media: [film(90, true)] } },
      { text: 'How the wheel turns.', draft: { media: [film(9, false)] } },
      { text: 'How the wheel turns, with captions in three languages.', draft: { media: [film(90)] } },
    ],
    bad: [
      { text: 'How the wheel turns.', draft: { media: [film(90, false)] } },
      { text: 'How the wheel turns.', draft: { media: [film(90)] } },
      { text: 'Our miller tells how it began.', draft: { media: [film(16, false)] } },
    ],
  },
  de: {
    good: [
      { text: 'So dreht sich das Rad.', draft: { media: [film(90, true)] } },
      { text: 'So dreht sich das Rad.', draft: { media: [film(9, false)] } },
      { text: 'So dreht sich das Rad, ohne Worte.', draft: { media: [film(90)] } },
    ],
    bad: [
      { text: 'So dreht sich das Rad.', draft: { media: [film(90, false)] } },
      { text: 'So dreht sich das Rad.', draft: { media: [film(90)] } },
      { text: 'Unser Müller erzählt, wie es begann.', draft: { media: [film(16, false)] } },
    ],
  },
};
