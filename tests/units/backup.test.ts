// @vitest-environment node
import { beforeEach, expect, test } from 'vitest';

import type { KnownPost, Post } from '../../rules';
import { run } from '../../entrypoints/options/import/run';
import { kinds } from '../../entrypoints/options/import/all';
import type { News } from '../../entrypoints/options/import/messages';
import { changedParts } from '../../entrypoints/options/import/SettingsChange';
import { fileOf, read } from './archives';
import { freshBrowser, post } from './background';

beforeEach(freshBrowser);

async function all(): Promise<readonly KnownPost[]> {
  const { list } = await import('../../entrypoints/background/history-list');
  return (await list({ limit: 500 })).posts;
}

/** The file as the page puts it together. */
async function made(): Promise<string> {
  const { answers } = await import('../../entrypoints/background/answers/all');
  const asker = { address: '', private: false };
  let text = '';
  let after: number | null = null;
  do {
    const piece: { text: string; next: number | null } = await answers['backup.make'].run({ after }, asker) as { text: string; next: number | null };
    text += piece.text;
    after = piece.next;
  } while (after !== null);
  return text;
}

const posts = (count: number): Post[] => Array.from({ length: count }, (_, index) => post({ key: `k${index}`, at: Date.UTC(2024, 1, 3) + index * 60_000, text: `Beitrag ${index} "mit" \\ allem\n🙂`, ...(index % 2 && { fields: { title: 'Titel' }, server: 'a.example' }) }));

test('a backup brings back every post as it was, and the settings', async () => {
  const { add } = await import('../../entrypoints/background/history-database');
  const { changeSettings, readSettings, replaceSettings, settingsOf } = await import('../../entrypoints/background/settings-store');
  for (const one of posts(620)) await add(one);
  await changeSettings({ language: 'de', rules: { 'hashtags/breaks': false }, sites: { x: { mode: 'quiet' } } });
  const [before, settings, text] = [await all(), await readSettings(), await made()];

  freshBrowser();
  const file = fileOf('takt-backup.json', text);
  const news: News[] = [];
  await run([file], null, kinds, { tell: (one) => news.push(one), next: () => Promise.resolve() });
  const told = news.find((one) => one.is === 'kind');
  expect(told).toMatchObject({ kinds: ['takt'], settings });
  const again = await import('../../entrypoints/background/history-imports');
  await again.begin({ id: 'takt-1', kind: 'takt', name: 'takt-backup.json' });
  for (const one of news) if (one.is === 'posts') await again.write('takt-1', one.posts);
  expect((await all()).map(({ id: _id, import: _import, ...rest }) => rest)).toEqual(before.map(({ id: _id, ...rest }) => rest));
  await replaceSettings(settingsOf(told?.settings));
  expect(await readSettings()).toEqual(settings);
  expect(await again.write('takt-1', posts(620))).toMatchObject({ added: 0, mine: 620 });
});

test.each([
  ['of an export of the history alone', '{"takt":"history","version":1,"made":"2024-02-03T09:00:00.000Z","posts":[\n]}', undefined],
  ['of a newer Takt', '{"takt":"backup","version":2,"settings":[],"posts":[]}', 'newer: x.json'],
  ['that was cut off', '{"takt":"backup","version":1,"settings":[{"version":1}],"posts":[\n{"key":"a"', 'cut off: x.json'],
])('a file %s', async (_name, text, trouble) => {
  expect((await read(fileOf('x.json', text))).trouble).toBe(trouble);
});

test('a post in a backup that is none is told of, and the others come in', async () => {
  const found = await read(fileOf('x.json', `{"takt":"history","version":1,"posts":[${JSON.stringify(post())},{"key":"b","text":"kaputt"},7]}`));
  expect(found).toMatchObject({ posts: [post()], not: { broken: 2 } });
  expect(found.report).toContain('broken,,kaputt');
});

test('what a backup would change is counted part by part', async () => {
  const { settingsOf } = await import('../../entrypoints/background/settings-store');
  const now = settingsOf({ version: 1 });
  expect(changedParts(now, now)).toEqual([]);
  expect(changedParts(now, settingsOf({ version: 1, language: 'en', rules: { 'hashtags/breaks': false, 'links/tracking': false }, sites: { x: { mode: 'off' } } }))).toEqual([
    { part: 'language', count: 1 }, { part: 'sites', count: 1 }, { part: 'rules', count: 2 },
  ]);
});
