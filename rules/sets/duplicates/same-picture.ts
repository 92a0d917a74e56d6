import type { PictureLikeness } from '../../draft';
import { day, mayBe } from '../../own-past';
import { rule, type Examples, type Finding, type Sources, type Words } from '../../rule';
import { nameOf } from '../../words/site-names';

/** Up to here two hashes of one picture differ when it was scaled or saved by somebody else, say the authors of PDQ: beyond, one must look. */
const sameBits = 10;

/** Pictures are known by their file and by what they show, see `samePictures`: one saved anew or slightly cut is the same, a mirrored one is not. */
export default rule({
  codes: ['DUP-03'],
  gravity: 'warning',
  strength: 'practice',
  kinds: ['post', 'quote', 'thread'],
  moment: 'pause',
  needs: ['media', 'history', 'account'],
  options: {
    /** How far back it looks. */
    days: { default: 90, min: 7, max: 3650 },
    /** Differing bits of 256 up to which two pictures are the same. */
    bits: { default: 31, min: 0, max: 60 },
  },
  check({ media, pictures, site: here, account, now }, site, options): Finding[] {
    const since = now - (options.days ?? 90) * day;
    const seen = pictures.filter(({ which, at, distance }) => media[which] && at >= since && distance <= (options.bits ?? 31)).toSorted((a, b) => b.at - a.at);
    return media.flatMap((_, index): Finding[] => {
      const same = seen.filter(({ which }) => which === index);
      const hereBefore = same.find((picture) => picture.site === here && mayBe(account, picture.account));
      const last = hereBefore ?? same.find((picture) => picture.site !== here);
      if (!last) return [];
      const values = { which: index + 1, site: hereBefore ? site.name : nameOf(last.site), at: last.at };
      if (!hereBefore) return [{ gravity: 'hint', variant: 'elsewhere', with: values }];
      // Title cards with other words and drawings of one hand look alike to any hash.
      return [last.distance > sameBits ? { variant: 'like', sure: false, with: values } : { with: values }];
    });
  },
});

export const sources: Sources = [
  { title: { en: 'PDQ: hash of pictures, match at 31 bits or less', de: 'PDQ: Fingerabdruck von Bildern, gleich bis 31 Bit Abstand' }, url: 'https://github.com/facebook/ThreatExchange/tree/main/pdq', date: '2025-11', kind: 'code' },
  { title: { en: 'House rule: a feed of repeats looks automatic', de: 'Hausregel: Wiederholungen wirken automatisch' }, date: '2026-11-21', kind: 'practice' },
];

export const words: Words = {
  en: {
    title: 'You posted picture {which} here on {at:date}',
    why: 'Who follows you on {site} knows it; a feed of repeats looks automatic.',
    look: 'Take another crop, another moment, another detail.',
    variants: {
      like: { title: 'Is picture {which} the one of {at:date}?', why: 'It looks like the one you posted here then. Who follows you on {site} would know it.' },
      elsewhere: { title: 'Picture {which} was on {site} on {at:date}', why: 'Who follows you on {site} as well has seen it.' },
    },
    options: { days: 'Days it looks back', bits: 'Bits of 256 that may differ' },
  },
  de: {
    title: 'Bild {which} hast du hier am {at:date} gepostet',
    why: 'Wer dir auf {site} folgt, kennt es; lauter Wiederholungen wirken automatisch.',
    look: 'Nimm einen anderen Ausschnitt, einen anderen Moment, ein anderes Detail.',
    variants: {
      like: { title: 'Ist Bild {which} das vom {at:date}?', why: 'Es sieht aus wie das, das du damals hier gepostet hast. Wer dir auf {site} folgt, würde es kennen.' },
      elsewhere: { title: 'Bild {which} war am {at:date} auf {site}', why: 'Wer dir auch auf {site} folgt, hat es gesehen.' },
    },
    options: { days: 'Tage, die zurückgeschaut wird', bits: 'Bits von 256, die abweichen dürfen' },
  },
};

const now = Date.UTC(2026, 10, 18, 10);
const before = (daysAgo: number, more: Partial<PictureLikeness> = {}): PictureLikeness => ({ which: 0, site: 'x', at: now - daysAgo * day, distance: 4, ...more });
const shown = (alt: string, ...pictures: readonly PictureLikeness[]) => ({ now, media: [{ kind: 'image', alt: { state: 'present', text: alt } }], pictures }) as const;
const oak = 'Woman in overalls plants a young oak';
const eiche = 'Frau in Latzhose pflanzt eine junge Eiche';

export const examples: Examples = {
  en: {
    good: [
      { text: 'The oak has its first leaves.', site: 'x', draft: shown(oak) },
      { text: 'The oak has its first leaves.', site: 'x', draft: shown(oak, before(200)) },
      { text: 'The oak has its first leaves.', site: 'x', draft: shown(oak, before(3, { distance: 48 })) },
      { text: 'The oak has its first leaves.', site: 'x', draft: { ...shown(oak, before(3, { account: 'york' })), account: 'leeds' } },
    ],
    bad: [
      { text: 'The oak has its first leaves.', site: 'x', draft: shown(oak, before(9)) },
      { text: 'The oak has its first leaves.', site: 'x', draft: shown(oak, before(9, { site: 'mastodon', distance: 12 })) },
      { text: 'The oak again.', site: 'mastodon', draft: { ...shown(oak, before(1, { site: 'mastodon', account: 'leeds', distance: 31 })), account: 'leeds' } },
    ],
  },
  de: {
    good: [
      { text: 'Die Eiche hat die ersten Blätter.', site: 'x', draft: shown(eiche) },
      { text: 'Die Eiche hat die ersten Blätter.', site: 'x', draft: shown(eiche, before(200)) },
      { text: 'Die Eiche hat die ersten Blätter.', site: 'x', draft: shown(eiche, before(3, { distance: 48 })) },
    ],
    bad: [
      { text: 'Die Eiche hat die ersten Blätter.', site: 'x', draft: shown(eiche, before(9)) },
      { text: 'Die Eiche hat die ersten Blätter.', site: 'x', draft: shown(eiche, before(9, { site: 'mastodon', distance: 12 })) },
      { text: 'Wieder die Eiche.', site: 'mastodon', draft: { ...shown(eiche, before(1, { site: 'mastodon', account: 'kassel', distance: 31 })), account: 'kassel' } },
    ],
  },
};
