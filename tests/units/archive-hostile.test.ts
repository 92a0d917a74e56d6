// @vitest-environment node
import { gzipSync } from 'node:zlib';

import { describe, expect, test } from 'vitest';

import { fileOf, read, zipOf } from './archives';
import { tarred, zipped } from './zips';

const tweets = (count: number, over: object = {}) => `window.YTD.tweets.part0 = ${JSON.stringify(Array.from({ length: count }, (_, index) => ({ tweet: { id_str: `${index + 1}`, created_at: 'Sat Feb 03 09:00:00 +0000 2024', full_text: `Beitrag ${index + 1}`, ...over } })))}`;
const archive = (options: object = {}) => zipped({ 'data/tweets.js': tweets(50), 'data/x.png': 'x' }, options);

/** A zip with its bytes changed. */
const changed = (bytes: Uint8Array, change: (bytes: Uint8Array, view: DataView) => void) => {
  const copy = new Uint8Array(bytes);
  change(copy, new DataView(copy.buffer));
  return fileOf('archive.zip', copy);
};
const find = (bytes: Uint8Array, signature: readonly number[]) => bytes.findIndex((_, index) => signature.every((byte, offset) => bytes[index + offset] === byte));
const listed = [0x50, 0x4b, 1, 2];

describe('a zip', () => {
  test.each([
    ['cut off in the middle', (bytes: Uint8Array) => bytes.slice(0, bytes.length / 2), 'zip cut'],
    ['cut off near its end', (bytes: Uint8Array) => bytes.slice(0, -30), 'zip cut'],
    ['of which only the beginning is there', (bytes: Uint8Array) => bytes.slice(0, 20), 'zip cut'],
  ])('%s', async (_name, cut, trouble) => {
    expect((await read(fileOf('archive.zip', cut(await archive())))).trouble).toBe(`${trouble}: archive.zip`);
  });

  test('whose packed bytes are damaged', async () => {
    const file = changed(await archive(), (bytes) => bytes.fill(0xff, 60, 120));
    expect((await read(file)).trouble).toMatch(/^zip broken: archive\.zip/);
  });

  test('whose bytes are not what its sum says', async () => {
    const file = changed(await archive({ level: 0 }), (bytes) => (bytes[find(bytes, [0x42, 0x65, 0x69, 0x74])] = 0x58));
    expect((await read(file)).trouble).toMatch(/^zip broken: archive\.zip/);
  });

  test('with a password', async () => {
    expect((await read(fileOf('archive.zip', await archive({ password: 'geheim', encryptionStrength: 3 })))).trouble).toBe('zip locked: archive.zip');
  });

  test('that is a bomb ends after a few seconds of nothing but blanks', async () => {
    const blanks = new Uint8Array(80_000_000).fill(0x20);
    blanks.set(new TextEncoder().encode('window.YTD.tweets.part0 = ['));
    expect((await read(await zipOf({ 'data/tweets.js': blanks }))).trouble).toBe('zip bomb: archive.zip');
  });

  test('whose parts lie over one another', async () => {
    const bytes = await zipped({ 'a.js': tweets(40), 'b.js': tweets(41) });
    const file = changed(bytes, (copy, view) => {
      const one = find(copy, listed);
      const other = one + 4 + find(copy.subarray(one + 4), listed);
      view.setUint32(other + 42, view.getUint32(one + 42, true), true);
    });
    expect((await read(file)).trouble).toMatch(/^zip (?:bomb|broken): archive\.zip/);
  });

  test('in a zip in a zip is left alone', async () => {
    const inner = await zipped({ 'c.zip': await zipped({ 'data/tweets.js': tweets(3) }) });
    expect((await read(await zipOf({ 'b.zip': inner }))).trouble).toBe('unknown');
  });

  test.each([['../../etc/passwd'], ['/etc/passwd'], ['C:\\Windows\\x.js'], ['data/\u202Esj.steewt'], ['constructor'], ['__proto__'], ['a'.repeat(4_000)], ['data/<img src=x onerror=alert(1)>.js']])('with a part called %s is read all the same', async (name) => {
    expect((await read(await zipOf({ [name]: tweets(2), 'data/none.txt': 'x' }))).posts).toHaveLength(2);
  });

  test('without anything in it', async () => {
    expect((await read(await zipOf({}))).trouble).toBe('unknown');
  });
});

describe('a tar', () => {
  const parts = { 'data/account.js': 'window.YTD.account.part0 = [{"account":{"username":"moni","accountId":"42"}}]', 'data/big.jpg': 'x'.repeat(5_000), 'data/tweets.js': tweets(400), 'data/tweets-part1.js': tweets(3, { id_str: '9999' }) };

  test.each([['plain', (bytes: Uint8Array) => bytes], ['packed', gzipSync]])('%s is read like a zip', async (_name, packed) => {
    const found = await read(fileOf('takeout.tgz', packed(tarred(parts))));
    expect(found).toMatchObject({ trouble: undefined, not: { twice: 2 }, done: { summary: { count: 401, accounts: [{ account: 'moni' }] } } });
  });

  test.each([
    ['cut off', (bytes: Uint8Array) => bytes.slice(0, -2_000)],
    ['cut off, packed', (bytes: Uint8Array) => gzipSync(bytes).subarray(0, -200)],
  ])('%s', async (_name, cut) => {
    expect((await read(fileOf('takeout.tgz', cut(tarred(parts))))).trouble).toBe('zip cut: takeout.tgz');
  });

  test('that is a bomb', async () => {
    const blanks = new Uint8Array(80_000_000).fill(0x20);
    blanks.set(new TextEncoder().encode('window.YTD.tweets.part0 = ['));
    expect((await read(fileOf('x.js.gz', gzipSync(blanks)))).trouble).toBe('zip bomb: x.js.gz');
  });

  test('a single file packed with gzip is read as well', async () => {
    expect((await read(fileOf('tweets.js.gz', gzipSync(tweets(2))))).posts).toHaveLength(2);
  });
});

describe('a file', () => {
  test.each([
    ['cut off within a post', tweets(20).slice(0, -40), 'cut off: tweets.js'],
    ['cut off between posts', tweets(20).slice(0, -1), 'cut off: tweets.js'],
    ['with one endless post', `window.YTD.tweets.part0 = [{"tweet":{"full_text":"${'x'.repeat(17_000_000)}"}}]`, 'too long: tweets.js'],
  ])('%s', async (_name, text, trouble) => {
    const found = await read(fileOf('tweets.js', text));
    expect([found.trouble, found.done]).toEqual([trouble, undefined]);
  });

  test('so deep that reading it would fill the stack costs one record', async () => {
    const deep = `window.YTD.tweets.part0 = [${'['.repeat(200_000)}${']'.repeat(200_000)},${tweets(1).slice(27)}`;
    expect(await read(fileOf('tweets.js', deep))).toMatchObject({ trouble: undefined, not: { broken: 1 }, posts: [{ key: 'x:1' }] });
  });

  test.each([
    ['UTF-8 with a byte-order mark', (text: string) => new TextEncoder().encode(`\uFEFF${text}`)],
    ['UTF-16', (text: string) => new Uint8Array([0xff, 0xfe, ...new Uint8Array(Uint16Array.from(text, (letter) => letter.charCodeAt(0)).buffer)])],
    ['UTF-16 without a mark', (text: string) => new Uint8Array(Uint16Array.from(text, (letter) => letter.charCodeAt(0)).buffer)],
    ['Windows-1252', (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0))],
  ])('written in %s', async (_name, encoded) => {
    expect((await read(fileOf('tweets.js', encoded(tweets(1, { full_text: 'Grüße' }))))).posts).toMatchObject([{ text: 'Grüße' }]);
  });

  test('with names that mean something to programs stays data', async () => {
    const text = `window.YTD.tweets.part0 = [{"tweet":{"__proto__":{"id_str":"9"},"constructor":{"prototype":{}},"id_str":"1","created_at":"Sat Feb 03 09:00:00 +0000 2024","full_text":"x"}}]`;
    expect((await read(fileOf('tweets.js', text))).posts).toMatchObject([{ key: 'x:1' }]);
    expect(({} as { id_str?: string }).id_str).toBeUndefined();
  });

  test('with unpaired surrogates and control characters keeps them', async () => {
    expect((await read(fileOf('tweets.js', tweets(1, { full_text: 'a\uD800\u0000\u202Eb' })))).posts).toMatchObject([{ text: 'a\uD800\u0000\u202Eb' }]);
  });
});

test('the report of what is not taken is a table no spreadsheet runs', async () => {
  const found = await read(fileOf('tweets.js', tweets(1, { full_text: '=HYPERLINK("https://evil.example")', created_at: 'never' })));
  expect(found.report).toBe('reason,date,text\r\nno date,,"\'=HYPERLINK(""https://evil.example"")"\r\n');
});

test('the same archive has the same mark whatever it is called, another has another', async () => {
  const bytes = await archive({ level: 0, lastModDate: new Date(0) });
  const [one, renamed, other] = [await read(fileOf('a.zip', bytes)), await read(fileOf('b.zip', bytes)), await read(fileOf('a.zip', await archive()))];
  expect(renamed.mark).toBe(one.mark);
  expect(other.mark).not.toBe(one.mark);
});
