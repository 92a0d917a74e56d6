// @vitest-environment node
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { rowsOf } from '../../entrypoints/options/import/csv';
import { itemsOf } from '../../entrypoints/options/import/json';
import type { Part } from '../../entrypoints/options/import/kind';
import { plain, unescape } from '../../entrypoints/options/import/markup';
import { mend } from '../../entrypoints/options/import/mend';
import { headOf } from '../../entrypoints/options/import/text';
import { time } from '../../entrypoints/options/import/values';
import { broken } from './archives';

/** A part that comes in pieces of so many bytes. */
function part(content: string | Uint8Array, size = 7): Part {
  const all = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const pieces = Array.from({ length: Math.ceil(all.length / size) }, (_, index) => all.slice(index * size, (index + 1) * size));
  const open = () =>
    new ReadableStream<Uint8Array>({
      start(controller) {
        for (const piece of pieces) controller.enqueue(piece);
        controller.close();
      },
    });
  return { path: 'part', size: all.length, head: headOf(all.slice(0, 400)), open };
}

async function all<One>(some: AsyncIterable<One>): Promise<One[]> {
  const list: One[] = [];
  for await (const one of some) list.push(one);
  return list;
}
const values = async (text: string, keys?: readonly string[], size?: number) => (await all(itemsOf(part(text, size), keys))).map((item) => ('value' in item ? item.value : item));

describe('elements of JSON', () => {
  test('come out as they are, however the text is cut', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.jsonValue(), { maxLength: 6 }), fc.integer({ min: 1, max: 40 }), fc.constantFrom(0, 2), async (list, size, indent) => {
        const text = JSON.stringify(list, null, indent);
        const expected: unknown = JSON.parse(text);
        expect(await values(text, [], size)).toEqual(expected);
        expect(await values(`window.YTD.tweets.part0 = ${text};`, [], size)).toEqual(expected);
        expect(await values(`{"posts":"no","a":{"posts":[1]},"b":["posts"],"posts":${text},"rest":[2]}`, ['posts'], size)).toEqual(expected);
      }),
      { numRuns: 300 },
    );
  });

  test('a broken one costs only itself', async () => {
    expect(await values('[{"a":1},{"a":},{"a":3}]')).toEqual([{ a: 1 }, { broken: '{"a":}' }, { a: 3 }]);
  });

  test.each(['[{"a":1},{"a"', '[{"a":1}', '{"posts":[1', '["a', ''])('%s was cut off', async (text) => {
    await expect(values(text, ['posts'])).rejects.toMatchObject({ fault: 'cut off' });
  });
});

describe('rows of a table', () => {
  const cells = async (content: string | Uint8Array, columns: readonly string[]) => (await all(rowsOf(part(content)))).map((row) => columns.map((name) => row(name)));

  test.each([
    ['commas', 'a,B\r\n1,"2, ""zwei""\nZeile"\r\n', [['1', '2, "zwei"\nZeile']]],
    ['semicolons', 'a;b\n1;2\n3;4', [['1', '2'], ['3', '4']]],
    ['tabs', 'a\tb\n1\t2\n', [['1', '2']]],
    ['a byte-order mark', '\uFEFFa,b\n1,2\n', [['1', '2']]],
    ['empty lines and missing cells', 'a,b\n\n1\n\n3,4,5\n', [['1', ''], ['3', '4']]],
    ['no rows', 'a,b', []],
  ])('with %s', async (_name, text, expected) => {
    expect(await cells(text, ['a', 'b'])).toEqual(expected);
  });

  test.each([
    ['UTF-16', new Uint8Array([0xff, 0xfe, ...new Uint8Array(new Uint16Array(Array.from('a,b\nü,2\n', (letter) => letter.charCodeAt(0))).buffer)]), [['ü', '2']]],
    ['Windows-1252', new Uint8Array([...new TextEncoder().encode('a,b\n'), 0xfc, 0x2c, 0x80]), [['ü', '€']]],
  ])('written in %s', async (_name, bytes, expected) => {
    expect(await cells(bytes, ['a', 'b'])).toEqual(expected);
  });

  test('an open quotation mark at the end means that it was cut off', async () => {
    await expect(cells('a,b\n1,"2', ['a'])).rejects.toMatchObject({ fault: 'cut off' });
  });
});

test.each([
  ['Wed Oct 10 20:19:24 +0000 2018', Date.UTC(2018, 9, 10, 20, 19, 24)],
  ['2016-05-04 02:18:49 +0000', Date.UTC(2016, 4, 4, 2, 18, 49)],
  ['2023-05-12 08:01:22', Date.UTC(2023, 4, 12, 8, 1, 22)],
  ['2023-01-15 12:34:56 UTC', Date.UTC(2023, 0, 15, 12, 34, 56)],
  ['2023-09-19T17:42:53.434647+00:00', Date.UTC(2023, 8, 19, 17, 42, 53, 434)],
  ['2023-09-19T19:42:53+02:00', Date.UTC(2023, 8, 19, 17, 42, 53)],
  ['2023-09-19', Date.UTC(2023, 8, 19)],
  ['2023-02-30', Number.NaN],
  ['gestern', Number.NaN],
  [undefined, Number.NaN],
])('%s is %d', (said, at) => {
  expect(time(said)).toBe(at);
});

test.each([
  ['<p>Hallo<br>Welt</p><p>Zweiter</p>', 'Hallo\nWelt\n\nZweiter'],
  ['&lt;b&gt; &amp;amp; &#128512; &#xfc; &uuml; &nope;', '<b> &amp; 😀 ü ü &nope;'],
  ['<script>alert(1)</script>Text<img src=x onerror=alert(1)>', 'Text'],
  ['<a href="https://example.org/a?b=1&amp;c=2" class="u-url"><span class="invisible">https://</span><span class="ellipsis">example.org/a?b=1</span><span class="invisible">&amp;c=2</span></a>', 'https://example.org/a?b=1&c=2'],
  ['<a href="https://s.example/@lea" class="u-url mention">@<span>lea</span></a> <a href="https://s.example/tags/wien" class="mention hashtag">#<span>Wien</span></a>', '@lea #Wien'],
  ['<a href="https://example.org">hier</a>', 'hier'],
])('%s reads as text', (html, said) => {
  expect(plain(html)).toBe(said);
});

test.each([['Grüße aus Zürich 🎉'], ['plain'], ['„Anführung“']])('%s is mended', (text) => {
  expect(mend(broken(text))).toBe(text);
  expect(mend(text)).toBe(text);
});

test('letters that only look broken stay', () => {
  expect(mend('Ã la carte')).toBe('Ã la carte');
  expect(unescape('&#0;&#xD800;')).toBe('&#0;&#xD800;');
});
