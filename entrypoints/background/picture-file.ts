import { loadView, type ExpandedTags } from 'exifreader';

import type { Inside, Media } from '../../rules';
import { pictureHash, side } from '../../rules/likeness/picture';

/** Four bytes a pixel. */
const stamp = side * side * 4;
/** A page hands over so much of a file's beginning; a shorter one is there as a whole. */
const most = 196_608;
const longest = 120;

/**
 * What a picture says of itself and what it shows. Nothing is kept, and what cannot be read says nothing.
 *
 * @param data a data address: the pixels of a copy of `side` × `side`, then the file's first bytes
 */
export function openPicture(data: string): Pick<Media, 'inside' | 'hash'> {
  const bytes = bytesOf(data);
  const hash = pictureHash(bytes.subarray(0, stamp));
  const inside = insideOf(bytes.subarray(stamp));
  return { ...(hash !== undefined && { hash }), ...(inside && { inside }) };
}

function bytesOf(data: string): Uint8Array<ArrayBuffer> {
  try {
    return Uint8Array.from(atob(data.slice(data.indexOf(',') + 1)), (sign) => sign.charCodeAt(0));
  } catch {
    // It is no base64.
    return new Uint8Array();
  }
}

/**
 * Reads a file's own words: place (EXIF, XMP), names (IPTC, XMP), who made it (IPTC, XMP, C2PA, texts of a PNG).
 *
 * @returns undefined for what is no picture file
 */
export function insideOf(head: Uint8Array<ArrayBuffer>): Inside | undefined {
  // One letter a byte, so that places in it are places in the file.
  const raw = new TextDecoder('latin1').decode(head);
  const kind = kindOf(raw);
  if (!kind) return undefined;
  const tags = tagsOf(head);
  const xmp = xmpOf(head, raw);
  const iptc: Readonly<Record<string, unknown>> = { ...tags.iptc };
  const said = (field: string, property: string) => name(first(iptc[field])) ?? name(inXmp(xmp, property));
  const located = isPlace(tags.gps) || inXmp(xmp, 'exif:GPSLatitude') !== undefined;
  const parts: Inside = {
    // In a JPEG all of it stands before the picture, in other files it may come after it.
    ...((located || kind === 'jpeg' || head.length < most) && { located }),
    creator: said('By-line', 'dc:creator'),
    credit: said('Credit', 'photoshop:Credit'),
    copyright: said('Copyright Notice', 'dc:rights'),
    ...(first(iptc['Special Instructions'])?.startsWith('FBMD') && { saved: true as const }),
    generated: generated(raw, tags),
  };
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined));
}

/** First bytes as https://www.iana.org/assignments/media-types has them for what browsers and phones make. */
function kindOf(raw: string): 'jpeg' | 'other' | undefined {
  if (raw.startsWith('\xFF\xD8\xFF')) return 'jpeg';
  return /^(?:.PNG\r\n|RIFF.{4}WEBP|.{4}ftyp(?:hei[cx]|hevc|mif1|avif))/s.test(raw) ? 'other' : undefined;
}

function tagsOf(head: Uint8Array<ArrayBuffer>): ExpandedTags {
  try {
    return loadView(new DataView(head.buffer, head.byteOffset, head.length), { expanded: true, includeTags: { exif: ['GPSLatitude', 'GPSLatitudeRef', 'GPSLongitude', 'GPSLongitudeRef'], gps: true, iptc: true, png: true } });
  } catch {
    // It has none, or is cut off in the middle of one.
    return {};
  }
}

/** Some cameras write the tags and leave them empty, or at nought, until they know where they are. */
function isPlace({ Latitude: north = 0, Longitude: east = 0 }: NonNullable<ExpandedTags['gps']> = {}): boolean {
  return Number.isFinite(north) && Number.isFinite(east) && (north !== 0 || east !== 0);
}

function first(tag: unknown): string | undefined {
  const one: unknown = Array.isArray(tag) ? tag[0] : tag;
  const text = typeof one === 'object' && one !== null && 'description' in one ? one.description : undefined;
  return typeof text === 'string' ? text : undefined;
}

/** The packet that XMP puts into a file of any kind so that it can be found without knowing that kind. */
function xmpOf(head: Uint8Array<ArrayBuffer>, raw: string): string {
  const from = raw.indexOf('<x:xmpmeta');
  const to = raw.indexOf('</x:xmpmeta>', from);
  return from < 0 || to < 0 ? '' : new TextDecoder().decode(head.subarray(from, to));
}

/** What a property says, as attribute or element; of several values the first. */
function inXmp(xmp: string, property: string): string | undefined {
  const attribute = xmp.indexOf(` ${property}="`);
  if (attribute >= 0) return xmp.slice(attribute + property.length + 3, xmp.indexOf('"', attribute + property.length + 3));
  const element = xmp.indexOf(`<${property}>`);
  const inner = xmp.slice(element, xmp.indexOf(`</${property}>`, element));
  return element < 0 ? undefined : inner.split('</rdf:li>')[0]?.replace(/<[^<>]{0,200}>/g, ' ').trim() || undefined;
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** A name, as long as it is one. */
function name(text = ''): string | undefined {
  const plain = text.replace(/&(amp|lt|gt|quot|apos);/g, (_whole, sign: string) => entities[sign] ?? '').replace(/[\p{Cc}\s]+/gu, ' ').trim();
  return /\p{L}{2}/u.test(plain) ? [...plain].slice(0, longest).join('') : undefined;
}

/** https://cv.iptc.org/newscodes/digitalsourcetype/ as XMP and C2PA write it, the latter as plain text in its CBOR; and what Stable Diffusion and ComfyUI leave in a PNG. */
function generated(raw: string, { pngText }: ExpandedTags): Inside['generated'] {
  const source = /digitalsourcetype\/(composite(?:with))?trainedalgorithmicmedia/i.exec(raw);
  if (source) return source[1] ? 'part' : 'whole';
  return Object.keys(pngText ?? {}).some((key) => /^(?:parameters|prompt)(?: |$)/i.test(key)) ? 'prompt' : undefined;
}
