import type { Media } from '../../draft';
import type { Fact } from '../../fact';
import { pairFact } from '../../more';
import { rule, type Examples, type Finding, type Sources, type Words } from '../../rule';
import type { SiteFacts } from '../../site';

/** Where each of several pictures is shown alone; elsewhere several share a tile and are cropped anyway. */
const oneByOne: ReadonlySet<string> = new Set(['instagram', 'linkedin', 'pinterest', 'threads', 'tiktok']);

export default rule({
  codes: ['IMG-01'],
  gravity: 'warning',
  strength: 'limit',
  moment: 'pause',
  needs: ['media'],
  options: {
    /** Percent of the picture that may be lost without a word. */
    lost: { default: 5, min: 0, max: 50 },
  },
  check({ media }, site, options): Finding[] {
    const pictures = media.filter(({ kind }) => kind === 'image');
    return media.flatMap((one, index): Finding[] => {
      const range = pairFact(site, one.kind === 'video' ? 'videoRatio' : 'imageRatio');
      if (!range || (one.kind === 'image' && pictures.length > 1 && !oneByOne.has(site.id))) return [];
      const loss = lostPercent(one, range.value);
      if (loss <= (options.lost ?? 5)) return [];
      const [narrowest, widest] = range.value;
      const wide = (one.width ?? 1) / (one.height ?? 1) > widest;
      const values = { which: index + 1, site: site.name, lost: Math.round(loss), ratio: asRatio(wide ? widest : narrowest) };
      const film = one.kind === 'video' ? 'film ' : '';
      return [{ with: values, rests: [range], variant: `${film}${wide ? 'wide' : 'tall'}`, ...(range.confidence === 'low' ? { gravity: 'hint', sure: false } : {}) }];
    });
  },
});

/** How much is cut off to bring a picture into the range, in percent of its area; 0 when its size is not known. */
function lostPercent({ width = 0, height = 0 }: Media, [narrowest, widest]: readonly [number, number]): number {
  if (width <= 0 || height <= 0) return 0;
  const ratio = width / height;
  return 100 * Math.max(0, ratio > widest ? 1 - widest / ratio : 1 - ratio / narrowest);
}

const known: readonly (readonly [number, number])[] = [[1, 1], [4, 5], [5, 4], [3, 4], [4, 3], [2, 3], [3, 2], [9, 16], [16, 9], [1, 2], [2, 1], [3, 1], [1, 3], [10, 1], [1, 10]];

/** "4:5" where people know it so, else "1.91:1". */
function asRatio(ratio: number): string {
  const [across, down] = known.find(([a, b]) => Math.abs(a / b - ratio) < 0.005) ?? [Math.round(ratio * 100) / 100, 1];
  return `${across}:${down}`;
}

export const sources: Sources = [
  { title: { en: 'X: pictures shown uncropped', de: 'X: unbeschnitten gezeigte Bilder' }, url: 'https://help.x.com/en/using-x/posting-gifs-and-pictures', date: '2026-07-22', kind: 'official, quoted' },
  { title: { en: 'Instagram: sizes the app keeps', de: 'Instagram: Größen, die die App beibehält' }, url: 'https://help.instagram.com/1631821640426723', date: '2026-10', kind: 'official, quoted' },
  { title: { en: 'LinkedIn: aspect ratios', de: 'LinkedIn: Seitenverhältnisse' }, url: 'https://www.linkedin.com/help/linkedin/answer/a527229', date: '2026-10-08', kind: 'official, quoted' },
];

export const words: Words = {
  en: {
    title: 'Picture {which} will be cropped',
    why: '{site} shows {ratio} at most, so about {lost} % of it vanish: heads, logos and text at the edge first.',
    look: 'Crop it to {ratio} yourself, around what matters.',
    variants: {
      wide: { title: 'Picture {which} is too wide and will be cropped' },
      tall: { title: 'Picture {which} is too tall and will be cropped' },
      'film wide': { title: 'The film is too wide and will be cropped' },
      'film tall': { title: 'The film is too tall and will be cropped' },
    },
    options: { lost: 'Percent of a picture that may be lost' },
  },
  de: {
    title: 'Bild {which} wird beschnitten',
    why: '{site} zeigt höchstens {ratio}, etwa {lost} % gehen verloren: Köpfe, Logos und Text am Rand zuerst.',
    look: 'Schneide es selbst auf {ratio} zu, rund um das Wichtige.',
    variants: {
      wide: { title: 'Bild {which} ist zu breit und wird beschnitten' },
      tall: { title: 'Bild {which} ist zu hoch und wird beschnitten' },
      'film wide': { title: 'Der Film ist zu breit und wird beschnitten' },
      'film tall': { title: 'Der Film ist zu hoch und wird beschnitten' },
    },
    options: { lost: 'Prozent eines Bildes, die verloren gehen dürfen' },
  },
};

const range: Fact<readonly [number, number]> = { value: [3 / 4, 2], unit: 'width / height', source: 'https://help.x.com/en/using-x/posting-gifs-and-pictures', kind: 'official, quoted', date: '2026-07-22', confidence: 'high' };
const facts: Partial<SiteFacts> = { more: { imageRatio: range, videoRatio: { ...range, value: [1 / 3, 3] } } };
const size = (width: number, height: number, kind: Media['kind'] = 'image'): Media => ({ kind, alt: { state: 'present', text: 'A wooden wheel in the mill stream' }, width, height, bytes: 400_000 });

export const examples: Examples = {
  en: {
    good: [
      { text: 'The wheel turns.', site: 'x', facts, draft: { media: [size(1200, 1500)] } },
      { text: 'The wheel turns.', site: 'x', facts, draft: { media: [size(1240, 600)] } },
      { text: 'The wheel turns.', site: 'x', facts, draft: { media: [size(3000, 1000), size(1200, 1200)] } },
    ],
    bad: [
      { text: 'The wheel turns.', site: 'x', facts, draft: { media: [size(3000, 1000)] } },
      { text: 'The wheel turns.', site: 'x', facts, draft: { media: [size(700, 1600)] } },
      { text: 'The wheel turns.', site: 'instagram', facts, draft: { media: [size(1080, 1080), size(3000, 700)] } },
      { text: 'The wheel turns.', site: 'x', facts, draft: { media: [size(400, 1600, 'video')] } },
    ],
  },
  de: {
    good: [
      { text: 'Das Rad dreht sich.', site: 'x', facts, draft: { media: [size(1200, 1500)] } },
      { text: 'Das Rad dreht sich.', site: 'x', facts, draft: { media: [{ kind: 'image', alt: { state: 'present', text: 'Ein Mühlrad aus Holz' } }] } },
      { text: 'Das Rad dreht sich.', site: 'x', facts, draft: { media: [size(3000, 1000), size(1200, 1200)] } },
    ],
    bad: [
      { text: 'Das Rad dreht sich.', site: 'x', facts, draft: { media: [size(3000, 1000)] } },
      { text: 'Das Rad dreht sich.', site: 'x', facts, draft: { media: [size(700, 1600)] } },
      { text: 'Das Rad dreht sich.', site: 'instagram', facts, draft: { media: [size(1080, 1080), size(3000, 700)] } },
    ],
  },
};
