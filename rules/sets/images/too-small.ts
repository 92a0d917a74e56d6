import type { Media } from '../../draft';
import type { Fact } from '../../fact';
import { pairFact } from '../../more';
import { rule, type Examples, type Finding, type Sources, type Words } from '../../rule';
import type { SiteFacts } from '../../site';

export default rule({
  codes: ['IMG-02'],
  gravity: 'warning',
  strength: 'practice',
  moment: 'pause',
  needs: ['media'],
  options: {
    /** Pixels the shorter side has at least. */
    short: { default: 600, min: 100, max: 2000 },
  },
  check({ media }, site, options): Finding[] {
    const least = options.short ?? 600;
    const wanted = pairFact(site, 'imageSize')?.value ?? [0, 0];
    return media.flatMap((one, index): Finding[] => {
      const { kind, type, width = 0, height = 0 } = one;
      if (kind !== 'image' || type === 'image/gif' || type === 'image/svg+xml' || width === 0 || height === 0) return [];
      const values = { which: index + 1, width, height, site: site.name };
      // Without the file, what is measured is the preview in the page, and that may be smaller.
      const seen = one.bytes === undefined ? { gravity: 'hint' as const, sure: false } : {};
      if (Math.min(width, height) < least) return [{ ...seen, with: { ...values, least } }];
      if (width >= wanted[0] && height >= wanted[1]) return [];
      return [{ ...seen, gravity: 'hint', variant: 'site', with: { ...values, least, wide: wanted[0], high: wanted[1] } }];
    });
  },
});

export const sources: Sources = [
  { title: { en: 'Instagram: blurred material is recommended less', de: 'Instagram: Unscharfes wird seltener empfohlen' }, date: '2021-02-09', kind: 'official, quoted' },
  { title: { en: 'House rule: how many pixels a feed shows', de: 'Hausregel: wie viele Pixel ein Feed zeigt' }, date: '2026-11-21', kind: 'practice' },
];

export const words: Words = {
  en: {
    title: 'Picture {which} is small: {width} × {height}',
    why: 'Below {least} pixels on the short side {site} scales it up, and it looks blurred.',
    look: 'Export it larger from the original, at least 1080 pixels wide.',
    variants: { site: { title: 'Picture {which} is smaller than {site} shows it', why: 'It has {width} × {height} pixels; {site} shows {wide} × {high} and more.' } },
    options: { short: 'Pixels of the shorter side, at least' },
  },
  de: {
    title: 'Bild {which} ist klein: {width} × {height}',
    why: 'Unter {least} Pixeln an der kurzen Seite zieht {site} es groß, und es wirkt unscharf.',
    look: 'Exportiere es größer aus dem Original, mindestens 1080 Pixel breit.',
    variants: { site: { title: 'Bild {which} ist kleiner, als {site} es zeigt', why: 'Es hat {width} × {height} Pixel; {site} zeigt {wide} × {high} und mehr.' } },
    options: { short: 'Pixel der kürzeren Seite, mindestens' },
  },
};

const wanted: Fact<readonly [number, number]> = { value: [1080, 566], unit: 'pixels', source: 'https://help.instagram.com/1631821640426723', kind: 'official, quoted', date: '2026-10', confidence: 'high' };
const facts: Partial<SiteFacts> = { more: { imageSize: wanted } };
const size = (width: number, height: number, more: Partial<Media> = {}): Media => ({ kind: 'image', alt: { state: 'present', text: 'A wooden wheel in the mill stream' }, width, height, bytes: 90_000, type: 'image/jpeg', ...more });

export const examples: Examples = {
  en: {
    good: [
      { text: 'The wheel turns.', site: 'x', facts, draft: { media: [size(1200, 1500)] } },
      { text: 'The wheel turns.', site: 'x', facts, draft: { media: [size(320, 240, { type: 'image/gif' })] } },
      { text: 'The wheel turns.', site: 'x', facts, draft: { media: [size(0, 0)] } },
    ],
    bad: [
      { text: 'The wheel turns.', site: 'x', facts, draft: { media: [size(480, 320)] } },
      { text: 'The wheel turns.', site: 'x', facts, draft: { media: [size(1200, 1200), size(900, 900)] } },
      { text: 'The wheel turns.', site: 'mastodon', draft: { media: [{ kind: 'image', alt: { state: 'present', text: 'A wooden wheel' }, width: 400, height: 300 }] } },
    ],
  },
  de: {
    good: [
      { text: 'Das Rad dreht sich.', site: 'x', facts, draft: { media: [size(1200, 1500)] } },
      { text: 'Das Rad dreht sich.', site: 'x', facts, draft: { media: [size(320, 240, { type: 'image/gif' })] } },
      { text: 'Das Rad dreht sich.', site: 'x', draft: { media: [size(800, 700)] } },
    ],
    bad: [
      { text: 'Das Rad dreht sich.', site: 'x', facts, draft: { media: [size(480, 320)] } },
      { text: 'Das Rad dreht sich.', site: 'x', facts, draft: { media: [size(1200, 1200), size(900, 900)] } },
      { text: 'Das Rad dreht sich.', site: 'bluesky', draft: { media: [size(590, 2000)] } },
    ],
  },
};
