import type { Media } from '../../draft';
import type { Fact } from '../../fact';
import { gravityOf, listFact, numberFact, pairFact } from '../../more';
import { rule, type Examples, type Finding, type Sources, type Words } from '../../rule';
import type { Site, SiteFacts } from '../../site';

type Over = { readonly variant: string; readonly fact: Fact<unknown>; readonly with: Record<string, string | number>; readonly shrinks?: boolean };

export default rule({
  codes: ['IMG-03'],
  gravity: 'error',
  strength: 'limit',
  moment: 'pause',
  needs: ['media', 'profile'],
  check({ media, profile }, site): Finding[] {
    const pictures = media.filter(({ kind }) => kind === 'image').length;
    const most = numberFact(site, 'images');
    const count: Over[] = most && pictures > most.value ? [{ variant: 'count', fact: most, with: { count: pictures, max: most.value } }] : [];
    // Paying accounts on X may upload longer and heavier films; how much is not known for sure.
    const free = site.id === 'x' && profile.premium === true;
    const over = media.flatMap((one, index) => {
      const what = (free && one.kind === 'video' ? typeOf(one, site) : first(one, site))[0];
      return what ? [told(what, site, index + 1)] : [];
    });
    return [...count.map((what) => told(what, site, 0)), ...over];
  },
});

function told({ variant, fact, with: values, shrinks = false }: Over, site: Site, which: number): Finding {
  const gravity = shrinks ? 'hint' : gravityOf(fact.confidence);
  return { variant: shrinks ? 'shrinks' : variant, gravity, sure: fact.confidence !== 'low', rests: [fact], with: { ...values, which, site: site.name } };
}

function first(one: Media, site: Site): Over[] {
  return [...typeOf(one, site), ...bytesOf(one, site), ...secondsOf(one, site), ...pixelsOf(one, site), ...sidesOf(one, site)];
}

function typeOf({ kind, type }: Media, site: Site): Over[] {
  const types = listFact(site, kind === 'video' ? 'videoTypes' : 'imageTypes');
  if (!types || !type || types.value.length === 0) return [];
  if (types.value.some((name) => short(name) === short(type) || name === 'image/*' || name === 'video/*')) return [];
  return [{ variant: 'type', fact: types, with: { type: short(type).toUpperCase(), types: types.value.map((name) => short(name).toUpperCase()).join(', ') } }];
}

/** "image/jpg" and "JPEG" are the same. */
function short(type: string): string {
  return type.replace(/^.*\//, '').replace(/^quicktime$/i, 'mov').replace(/^jpg$/i, 'jpeg').toLowerCase();
}

function bytesOf({ kind, type, bytes = 0 }: Media, site: Site): Over[] {
  const gif = type === 'image/gif' ? numberFact(site, 'gifBytes') : undefined;
  const max = gif ?? numberFact(site, kind === 'video' ? 'videoBytes' : 'imageBytes');
  if (!max || bytes <= max.value) return [];
  return [{ variant: kind === 'video' ? 'film' : 'bytes', fact: max, shrinks: kind === 'image' && !gif && site.more?.['imageShrinks']?.value === true, with: { size: megabytes(bytes), max: megabytes(max.value) } }];
}

function secondsOf({ kind, seconds = 0 }: Media, site: Site): Over[] {
  if (kind !== 'video' || seconds === 0) return [];
  const [max, min] = [numberFact(site, 'videoSeconds'), numberFact(site, 'videoSecondsLeast')];
  // A film of 140 seconds often lasts a frame longer.
  if (max && seconds > max.value + 0.5) return [{ variant: 'seconds', fact: max, with: { seconds: Math.round(seconds), max: max.value } }];
  return min && seconds < min.value - 0.1 ? [{ variant: 'short', fact: min, with: { seconds: Math.round(seconds * 10) / 10, min: min.value } }] : [];
}

function pixelsOf({ kind, width = 0, height = 0 }: Media, site: Site): Over[] {
  const max = numberFact(site, kind === 'image' ? 'imagePixels' : 'videoPixelsMost');
  return max && width * height > max.value ? [{ variant: kind === 'image' ? 'pixels' : 'large', fact: max, with: { width, height, max: megabytes(max.value) } }] : [];
}

function sidesOf({ kind, bytes, width = 0, height = 0 }: Media, site: Site): Over[] {
  // Without the file, what is measured is the preview in the page, and that may be smaller.
  const sides = kind === 'video' && bytes && width * height > 0 ? pairFact(site, 'videoPixels') : undefined;
  if (!sides) return [];
  const [min, max] = sides.value;
  return Math.min(width, height) < min || Math.max(width, height) > max ? [{ variant: 'sides', fact: sides, with: { width, height, min, max } }] : [];
}

/** Millions, with one place after the point. */
function megabytes(bytes: number): number {
  return Math.round(bytes / 100_000) / 10;
}

export const sources: Sources = [
  { title: { en: 'X: media best practices', de: 'X: Empfehlungen für Medien' }, url: 'https://docs.x.com/x-api/media/quickstart/best-practices', date: '2026-07-22', kind: 'official' },
  { title: { en: 'Mastodon: media attachments', de: 'Mastodon: Medien anhängen' }, url: 'https://github.com/glitch-soc/mastodon/blob/839591f2/app/models/media_attachment.rb', date: '2026-08-08', kind: 'code' },
  { title: { en: 'Bluesky: lexicon of pictures', de: 'Bluesky: Lexikon der Bilder' }, url: 'https://github.com/bluesky-social/atproto/blob/d6296a1c/lexicons/app/bsky/embed/images.json', date: '2026-04-08', kind: 'official' },
];

export const words: Words = {
  en: {
    title: 'File {which} is outside the limits of {site}',
    why: 'The upload fails, or the file is compressed hard.',
    look: 'Save it again as JPEG or WebP at quality 80 to 85.',
    variants: {
      bytes: { title: 'Picture {which} is too heavy: {size} MB, {max} MB allowed' },
      film: { title: 'The film is too heavy: {size} MB, {max} MB allowed', look: 'Trim it, or export it at a lower bit rate.' },
      shrinks: { title: 'Picture {which} will be shrunk: {size} MB, {max} MB kept', why: '{site} scales it down by itself; what you export yourself looks better.' },
      type: { title: '{site} does not take {type} files', why: 'It takes {types}. The upload fails, or the file is converted.', look: 'Export it in one of these formats.' },
      seconds: { title: 'The film is too long: {seconds} s, {max} s allowed', look: 'Trim it, and name the full film on your own channel.' },
      short: { title: 'The film is too short: {seconds} s, at least {min} s', why: '{site} refuses shorter ones.', look: 'Let it run longer, or post a picture.' },
      large: { title: 'The film has too many pixels: {width} × {height}', why: '{site} takes {max} million pixels at most.', look: 'Export it smaller.' },
      sides: { title: 'The film’s size does not fit: {width} × {height}', why: '{site} takes films whose sides have {min} to {max} pixels.', look: 'Export it in a size between.' },
      pixels: { title: 'Picture {which} has too many pixels: {width} × {height}', why: '{site} takes {max} million pixels at most.', look: 'Export it smaller.' },
      count: { title: '{count} pictures, {max} allowed', why: '{site} refuses the rest or leaves them out.', look: 'Choose the ones that tell most.' },
    },
  },
  de: {
    title: 'Datei {which} passt nicht in die Grenzen von {site}',
    why: 'Das Hochladen scheitert, oder die Datei wird stark komprimiert.',
    look: 'Speichere sie neu als JPEG oder WebP mit Qualität 80 bis 85.',
    variants: {
      bytes: { title: 'Bild {which} ist zu schwer: {size} MB, erlaubt sind {max} MB' },
      film: { title: 'Der Film ist zu schwer: {size} MB, erlaubt sind {max} MB', look: 'Kürze ihn oder exportiere ihn mit kleinerer Datenrate.' },
      shrinks: { title: 'Bild {which} wird verkleinert: {size} MB, es bleiben {max} MB', why: '{site} rechnet es selbst herunter; was du selbst exportierst, sieht besser aus.' },
      type: { title: '{site} nimmt keine {type}-Dateien', why: 'Es nimmt {types}. Das Hochladen scheitert, oder die Datei wird umgewandelt.', look: 'Exportiere sie in einem dieser Formate.' },
      seconds: { title: 'Der Film ist zu lang: {seconds} s, erlaubt sind {max} s', look: 'Kürze ihn und nenn den ganzen Film auf deinem eigenen Kanal.' },
      short: { title: 'Der Film ist zu kurz: {seconds} s, mindestens {min} s', why: '{site} lehnt kürzere ab.', look: 'Lass es länger laufen oder poste ein Bild.' },
      large: { title: 'Der Film hat zu viele Pixel: {width} × {height}', why: '{site} nimmt höchstens {max} Millionen Pixel.', look: 'Exportiere es kleiner.' },
      sides: { title: 'Die Größe des Films passt nicht: {width} × {height}', why: '{site} nimmt Filme, deren Seiten {min} bis {max} Pixel haben.', look: 'Exportiere es in einer Größe dazwischen.' },
      pixels: { title: 'Bild {which} hat zu viele Pixel: {width} × {height}', why: '{site} nimmt höchstens {max} Millionen Pixel.', look: 'Exportiere es kleiner.' },
      count: { title: '{count} Bilder, erlaubt sind {max}', why: '{site} lehnt den Rest ab oder lässt ihn weg.', look: 'Wähl die, die am meisten erzählen.' },
    },
  },
};

const from = { source: 'https://docs.x.com/x-api/media/quickstart/best-practices', kind: 'official', date: '2026-07-22', confidence: 'high' } as const;
const facts: Partial<SiteFacts> = {
  more: {
    images: { value: 4, unit: 'images', ...from }, imageBytes: { value: 5_000_000, unit: 'bytes', ...from }, gifBytes: { value: 15_000_000, unit: 'bytes', ...from }, imagePixels: { value: 33_177_600, unit: 'pixels', ...from },
    imageTypes: { value: ['image/jpeg', 'image/png', 'image/gif', 'image/webp'], unit: 'types', ...from }, videoSeconds: { value: 140, unit: 'seconds', ...from }, videoBytes: { value: 512_000_000, unit: 'bytes', ...from },
    videoSecondsLeast: { value: 0.5, unit: 'seconds', ...from }, videoPixels: { value: [32, 4096], unit: 'pixels a side', ...from },
  },
};
const file = (more: Partial<Media>): Media => ({ kind: 'image', alt: { state: 'present', text: 'A wooden wheel in the mill stream' }, type: 'image/jpeg', ...more });
const film = (more: Partial<Media>): Media => ({ kind: 'video', alt: { state: 'unknown' }, type: 'video/mp4', captions: true, ...more });

export const examples: Examples = {
  en: {
    good: [
      { text: 'The wheel turns.', site: 'x', facts, draft: { media: [file({ bytes: 620_000 })] } },
      { text: 'The wheel turns.', site: 'x', facts, draft: { media: [file({ type: 'image/gif', bytes: 9_000_000 })] } },
      { text: 'The wheel turns.', site: 'x', facts, draft: { media: [film({ seconds: 600 })], profile: { premium: true } } },
      { text: 'The wheel turns.', site: 'x', facts, draft: { media: [film({ seconds: 0.5, bytes: 90_000, width: 720, height: 1280 }), film({ seconds: 12, width: 16, height: 9 })] } },
    ],
    bad: [
      { text: 'The wheel turns.', site: 'x', facts, draft: { media: [file({ bytes: 6_400_000 })] } },
      { text: 'The wheel turns.', site: 'x', facts, draft: { media: [file({}), file({ type: 'image/heic' })] }, finds: 1 },
      { text: 'The wheel turns.', site: 'x', facts, draft: { media: [film({ seconds: 190 })] } },
      { text: 'The wheel turns.', site: 'x', facts, draft: { media: [film({ seconds: 0.2 })] } },
      { text: 'The wheel turns.', site: 'x', facts, draft: { media: [film({ seconds: 9, bytes: 90_000, width: 24, height: 30 })] } },
      { text: 'The wheel turns.', site: 'x', facts, draft: { media: [file({}), file({}), file({}), file({}), file({})] }, finds: 1 },
    ],
  },
  de: {
    good: [
      { text: 'Das Rad dreht sich.', site: 'x', facts, draft: { media: [file({ bytes: 620_000 })] } },
      { text: 'Das Rad dreht sich.', site: 'x', facts, draft: { media: [file({ type: 'image/gif', bytes: 9_000_000 })] } },
      { text: 'Das Rad dreht sich.', site: 'x', facts, draft: { media: [film({ seconds: 140.2 })] } },
      { text: 'Das Rad dreht sich.', site: 'x', facts, draft: { media: [film({ seconds: 3, width: 1080, height: 2340 })] } },
    ],
    bad: [
      { text: 'Das Rad dreht sich.', site: 'x', facts, draft: { media: [file({ bytes: 6_400_000 })] } },
      { text: 'Das Rad dreht sich.', site: 'x', facts, draft: { media: [film({ bytes: 700_000_000 })] } },
      { text: 'Das Rad dreht sich.', site: 'x', facts, draft: { media: [film({ bytes: 90_000_000, width: 7680, height: 4320 })] } },
      { text: 'Das Rad dreht sich.', site: 'mastodon', draft: { media: [film({ width: 7680, height: 4320 })] } },
      { text: 'Das Rad dreht sich.', site: 'x', facts, draft: { media: [file({ width: 9000, height: 6000 })] } },
    ],
  },
};
