import { describe, expect, test } from 'vitest';

import { insideOf, openPicture } from '../../entrypoints/background/picture-file';
import type { Inside } from '../../rules';
import { side } from '../../rules/likeness/picture';
import { c2pa, exif, iptc, jpeg, png, xmp } from '../picture-files';
import { landscape, paint, shrink } from '../rules/likeness/pictures';

const plain = paint(() => [120, 160, 200], 8, 8);
const description = (inner: string, attributes = '') => `<rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/" ${attributes}>${inner}</rdf:Description>`;
const source = (kind: string) => description('', `Iptc4xmpExt:DigitalSourceType="http://cv.iptc.org/newscodes/digitalsourcetype/${kind}"`);
const bytes = (file: Buffer) => Uint8Array.from(file);

type Row = readonly [what: string, file: Buffer, inside: Inside | undefined];
const rows: readonly Row[] = [
  ['a JPEG that says nothing', jpeg([]), { located: false }],
  ['a JPEG with a place', jpeg([exif([53.1, 8.8])]), { located: true }],
  ['one from the equator', jpeg([exif([0, 8.8])]), { located: true }],
  ['a camera that did not know where it was', jpeg([exif(null)]), { located: false }],
  ['a place that only XMP tells', jpeg([xmp(description('', 'exif:GPSLatitude="53,6.0N"'))]), { located: true }],
  ['IPTC', jpeg([iptc({ 80: 'Jörg Müller', 110: 'dpa', 116: '© 2026 dpa' })]), { located: false, creator: 'Jörg Müller', credit: 'dpa', copyright: '© 2026 dpa' }],
  ['XMP, as elements', jpeg([xmp(description('<dc:creator><rdf:Seq><rdf:li>Anna &amp; Bo</rdf:li><rdf:li>C</rdf:li></rdf:Seq></dc:creator><dc:rights><rdf:Alt><rdf:li xml:lang="x-default">Mühlenverein</rdf:li></rdf:Alt></dc:rights>'))]), { located: false, creator: 'Anna & Bo', copyright: 'Mühlenverein' }],
  ['XMP, as attributes', jpeg([xmp(description('', 'photoshop:Credit="Getty Images"'))]), { located: false, credit: 'Getty Images' }],
  ['IPTC goes before XMP', jpeg([iptc({ 80: 'Anna' }), xmp(description('<dc:creator>Bo</dc:creator>'))]), { located: false, creator: 'Anna' }],
  ['names that are none', jpeg([iptc({ 80: ' ', 110: '-', 116: '2026' })]), { located: false }],
  ['a name without end', jpeg([iptc({ 80: 'a'.repeat(900) })]), { located: false, creator: 'a'.repeat(120) }],
  ['saved from Facebook', jpeg([iptc({ 40: 'FBMD01000ac0300001234' })]), { located: false, saved: true }],
  ['other instructions', jpeg([iptc({ 40: 'Not for FBMD' })]), { located: false }],
  ['made by a machine, says XMP', jpeg([xmp(source('trainedAlgorithmicMedia'))]), { located: false, generated: 'whole' }],
  ['made by a machine in part, says XMP', jpeg([xmp(source('compositeWithTrainedAlgorithmicMedia'))]), { located: false, generated: 'part' }],
  ['made with a camera, says XMP', jpeg([xmp(source('digitalCapture'))]), { located: false }],
  ['made by a machine, says C2PA', jpeg([c2pa('trainedAlgorithmicMedia')]), { located: false, generated: 'whole' }],
  ['a PNG that says nothing', png(plain), { located: false }],
  ['a PNG of Stable Diffusion', png(plain, { parameters: 'a mill, sunset\nSteps: 20, Sampler: Euler a' }), { located: false, generated: 'prompt' }],
  ['a PNG of ComfyUI', png(plain, { prompt: '{"3":{}}', workflow: '{}' }), { located: false, generated: 'prompt' }],
  ['a PNG of a drawing program', png(plain, { Software: 'Krita', Comment: 'prompt: none' }), { located: false }],
  ['a PNG with XMP', png(plain, {}, description('<dc:creator>Anna</dc:creator>') + source('trainedAlgorithmicMedia')), { located: false, creator: 'Anna', generated: 'whole' }],
  ['a text that is called a picture', Buffer.from('Dear reader, http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia'), undefined],
  ['an SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), undefined],
  ['nothing', Buffer.alloc(0), undefined],
];

describe('a file is read', () => {
  test.each(rows)('%s', (_, file, inside) => {
    expect(insideOf(bytes(file))).toEqual(inside);
  });

  test('as far as it was handed over: a long PNG may have its place behind the picture', () => {
    const long = Buffer.concat([png(plain), Buffer.alloc(196_608)]).subarray(0, 196_608);
    expect(insideOf(bytes(long))).toEqual({});
    expect(insideOf(bytes(Buffer.concat([jpeg([]), Buffer.alloc(196_608)])))).toEqual({ located: false });
  });

  test('whatever it is: cut off or broken anywhere, it says less, and nothing is thrown', () => {
    const files = [jpeg([exif([53.1, 8.8]), iptc({ 80: 'Anna' }), xmp(description('<dc:creator>Bo</dc:creator>')), c2pa('trainedAlgorithmicMedia')]), png(plain, { parameters: 'x' })];
    for (const file of files) {
      for (let end = 0; end < file.length; end += 3) expect(() => insideOf(bytes(file.subarray(0, end)))).not.toThrow();
      for (let at = 2; at < file.length; at += 3) expect(() => insideOf(Uint8Array.from(file, (byte, index) => (index === at ? 255 - byte : byte)))).not.toThrow();
    }
  });
});

describe('a picture is opened', () => {
  const handed = (pixels: Uint8Array, file: Buffer) => `data:application/octet-stream;base64,${Buffer.concat([pixels, file]).toString('base64')}`;

  test('its hash and what it says', () => {
    expect(openPicture(handed(shrink(paint(landscape(1), 384, 256)), jpeg([exif([53.1, 8.8])])))).toEqual({ hash: expect.stringMatching(/^[0-9a-f]{64}$/), inside: { located: true } });
  });

  test.each<[string, string, object]>([
    ['one that the browser could not draw says what it says', handed(new Uint8Array(side * side * 4), jpeg([])), { inside: { located: false } }],
    ['a text is nothing', handed(new Uint8Array(side * side * 4), Buffer.from('Dear reader')), {}],
    ['no base64', 'data:,%%%', {}],
    ['half of it', handed(new Uint8Array(77), Buffer.alloc(0)), {}],
  ])('%s', (_, data, opened) => {
    expect(openPicture(data)).toEqual(opened);
  });
});
