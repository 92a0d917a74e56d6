// @vitest-environment node
import { describe, expect, test } from 'vitest';

import { kinds } from '../../entrypoints/options/import/all';
import type { Post } from '../../rules';
import { shapes } from '../../rules/shape';
import { rows, type Row } from './archive-examples';
import { notOwn } from './archive-not-own';
import { variants } from './archive-variants';
import { fileOf, read, zipOf, type Outcome } from './archives';

function expectRow(found: Outcome, { kind, posts, not = {} }: Row): void {
  expect(found).toMatchObject({ trouble: undefined, kinds: kind.split(' '), posts, not });
  expect(Object.keys(found.not).toSorted()).toEqual(Object.keys(not).toSorted());
  for (const post of found.posts) expect(shapes.archivedPost.parse(post)).toEqual(post);
  expect(new Set(found.posts.map(({ key }: Post) => key)).size).toBe(posts.length);
}

describe.each([...rows, ...variants, ...notOwn])('$name', (row) => {
  test('comes in as it was', async () => expectRow(await read(await zipOf(row.files)), row));

  test('is told by what is in it, whatever its files are called', async () => {
    const found = await read(...Object.values(row.files).map((text, index) => fileOf(`datei ${index}`, text)));
    expect(found.kinds).toEqual(row.kind.split(' '));
    expect(found.posts.map(({ text }) => text)).toEqual((await read(await zipOf(row.files))).posts.map(({ text }) => text));
  });

  test('has the same keys each time', async () => {
    expect((await read(await zipOf(row.files))).posts.map(({ key }) => key)).toEqual((await read(await zipOf(row.files, { level: 0 }))).posts.map(({ key }) => key));
  });
});

test('what Facebook posts said before they were edited does not count again', async () => {
  const posts = [{ timestamp: 1_706_950_800, data: [{ post: 'Kuchn' }] }];
  const found = await read(await zipOf({ 'posts/edits_you_made_to_posts.json': JSON.stringify(posts), 'posts/your_posts_1.json': JSON.stringify([{ timestamp: 1_706_950_700, data: [{ post: 'Kuchen' }], title: 'x' }]) }));
  expect(found).toMatchObject({ posts: [{ text: 'Kuchen' }], not: { twice: 1 } });
});

describe('what cannot be read', () => {
  test.each([
    ['Facebook', '<html><head><title>Your posts</title></head><body><div class="_a706"><div class="_3-95 _a6-g"><a href="https://www.facebook.com/dyi/l/">x</a></div></div></body></html>', 'html: facebook'],
    ['Instagram', '<html><head><title>Instagram</title></head><body><div class="_a6-g">instagram</div></body></html>', 'html: instagram'],
    ['Google+', '<!DOCTYPE html><html><head><title>Post</title></head><body><a href="https://plus.google.com/+Moni">Moni</a></body></html>', 'html: googleplus'],
    ['a recipe', '# Kuchen\n', 'unknown'],
    ['some table', 'a,b\n1,2\n', 'unknown'],
    ['some JSON', '{"hello":"world"}', 'unknown'],
    ['nothing', '', 'unknown'],
  ])('%s is named', async (_name, text, trouble) => {
    expect((await read(await zipOf({ 'x/start.html': text }))).trouble).toBe(trouble);
  });
});

test('every kind says in both languages how to come by it', () => {
  for (const { how } of Object.values(kinds)) {
    expect(how.en).not.toBe(how.de);
    expect([how.en, how.de].every((said) => said.length > 20 && said.length < 220)).toBe(true);
    if (how.help) expect(how.help).toMatch(/^https:\/\//);
  }
});
