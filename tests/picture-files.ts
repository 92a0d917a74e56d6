import { crc32, deflateSync } from 'node:zlib';

import type { Picture } from './rules/likeness/pictures';

/** Picture files made in code: no one's photos lie in this house. */

const text = (said: string) => Buffer.from(said, 'latin1');
const segment = (marker: number, ...parts: readonly Buffer[]) => {
  const body = Buffer.concat(parts);
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([head, body]);
};

/** Puts segments behind the first two bytes of a JPEG; without one, of a file that holds no picture. */
export function jpeg(segments: readonly Buffer[], of: Buffer = Buffer.from([0xff, 0xd8, 0xff, 0xd9])): Buffer {
  return Buffer.concat([of.subarray(0, 2), ...segments, of.subarray(2)]);
}

/** EXIF with a place, in degrees north and east; `null` leaves the tags there, but empty. */
export function exif(place: readonly [number, number] | null): Buffer {
  const tiff = Buffer.alloc(128);
  tiff.write('II*\0', 0, 'latin1');
  tiff.writeUInt32LE(8, 4);
  const entry = (at: number, tag: number, type: number, count: number, value: number) => {
    tiff.writeUInt16LE(tag, at);
    tiff.writeUInt16LE(type, at + 2);
    tiff.writeUInt32LE(count, at + 4);
    tiff.writeUInt32LE(value, at + 8);
  };
  const rational = (at: number, degrees: number) => [[Math.floor(degrees), 1], [Math.floor((degrees % 1) * 60), 1], [0, 1]].flat().forEach((value, index) => tiff.writeUInt32LE(place ? value! : 0, at + 4 * index));
  tiff.writeUInt16LE(1, 8);
  entry(10, 0x8825, 4, 1, 26);
  tiff.writeUInt16LE(4, 26);
  entry(28, 1, 2, 2, 'N'.charCodeAt(0));
  entry(40, 2, 5, 3, 80);
  entry(52, 3, 2, 2, 'E'.charCodeAt(0));
  entry(64, 4, 5, 3, 104);
  const [north, east] = place ?? [0, 0];
  rational(80, north);
  rational(104, east);
  return segment(0xe1, text('Exif\0\0'), tiff);
}

/** IPTC by number: 40 instructions, 80 by-line, 110 credit, 116 copyright. */
export function iptc(fields: Readonly<Record<number, string>>): Buffer {
  const sets = Object.entries({ ...fields }).map(([number, said]) => {
    const value = Buffer.from(said, 'utf8');
    const head = Buffer.from([0x1c, 2, Number(number), 0, 0]);
    head.writeUInt16BE(value.length, 3);
    return Buffer.concat([head, value]);
  });
  const body = Buffer.concat([Buffer.from([0x1c, 1, 90, 0, 3, 0x1b, 0x25, 0x47]), ...sets]);
  const head = Buffer.alloc(12);
  head.write('8BIM', 0, 'latin1');
  head.writeUInt16BE(0x0404, 4);
  head.writeUInt32BE(body.length, 8);
  return segment(0xed, text('Photoshop 3.0\0'), head, body, Buffer.alloc(body.length % 2));
}

const packet = (inner: string) => `<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">${inner}</rdf:RDF></x:xmpmeta><?xpacket end="w"?>`;

export function xmp(inner: string): Buffer {
  return segment(0xe1, text('http://ns.adobe.com/xap/1.0/\0'), Buffer.from(packet(inner), 'utf8'));
}

/** A piece of a C2PA manifest, with the only thing in it that is looked for. */
export function c2pa(source: string): Buffer {
  return segment(0xeb, text('JP\0\x01\0\0\0\x01\0\0\x01\0jumbc2pa\xa2factionlc2pa.createdqdigitalSourceTypexF'), text(`http://cv.iptc.org/newscodes/digitalsourcetype/${source}`));
}

const chunk = (name: string, ...parts: readonly Buffer[]) => {
  const body = Buffer.concat([text(name), ...parts]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(body.length - 4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
};

/** A PNG with texts in it, and a whole one. */
export function png({ width, height, pixels }: Picture, texts: Readonly<Record<string, string>> = {}, xmpInner?: string): Buffer {
  const head = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 6, 0, 0, 0]);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  const rows = Array.from({ length: height }, (_, row) => Buffer.concat([Buffer.alloc(1), pixels.subarray(row * width * 4, (row + 1) * width * 4)]));
  return Buffer.concat([
    text('\x89PNG\r\n\x1a\n'),
    chunk('IHDR', head),
    ...Object.entries(texts).map(([key, said]) => chunk('tEXt', text(`${key}\0${said}`))),
    ...(xmpInner === undefined ? [] : [chunk('iTXt', text('XML:com.adobe.xmp\0\0\0\0\0'), Buffer.from(packet(xmpInner), 'utf8'))]),
    chunk('IDAT', deflateSync(Buffer.concat(rows))),
    chunk('IEND'),
  ]);
}
