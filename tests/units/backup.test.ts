// @vitest-environment node
import { beforeEach, describe, expect, test, vi } from 'vitest';

import type { KnownPost, Post } from '../../rules';
import type { KeptDraft } from '../../rules/kept-draft';
import { run } from '../../entrypoints/options/import/run';
import { kinds } from '../../entrypoints/options/import/all';
import type { News } from '../../entrypoints/options/import/messages';
import { changedParts } from '../../entrypoints/options/import/SettingsChange';
import { fileOf, read } from './archives';
import { freshBrowser, inPage, own, post } from './background';

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
  expect(told).toMatchObject({ kinds: ['takt'], besides: { settings, drafts: [], imports: [] } });
  const again = await import('../../entrypoints/background/history-imports');
  await again.begin({ id: 'takt-1', kind: 'takt', name: 'takt-backup.json' });
  for (const one of news) if (one.is === 'posts') await again.write('takt-1', one.posts);
  expect((await all()).map(({ id: _id, import: _import, ...rest }) => rest)).toEqual(before.map(({ id: _id, ...rest }) => rest));
  await replaceSettings(settingsOf(told?.besides?.settings));
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

describe('drafts and the list of imports', () => {
  const day = 86_400_000;
  const ask = async (kind: string, data: object, sender: object = own) => {
    const { onMessage } = await import('../../entrypoints/background/inbox');
    return await new Promise<{ value: unknown }>((resolve) => void onMessage({ takt: 'ask', kind, data }, sender, resolve as never));
  };
  const write = async (text: string, sender: object = inPage) => {
    await ask('draft.check', { draft: { site: 'x', account: 'moni', kind: 'post', text, media: [], limits: {}, now: 0 }, moment: 'pause' }, sender);
  };
  const shelf = async () => ((await ask('shelf.list', {})).value as KeptDraft[]).map(({ text }) => text);
  const imports = async () => (await ask('import.list', {})).value as readonly object[];
  const restore = async (text: string) => {
    const news: News[] = [];
    await run([fileOf('takt-backup.json', text)], null, kinds, { tell: (one) => news.push(one), next: () => Promise.resolve() });
    const besides = news.find((one) => one.is === 'kind')?.besides;
    await ask('import.begin', { id: 'takt-1', kind: 'takt', name: 'takt-backup.json' });
    await ask('backup.besides', { id: 'takt-1', drafts: besides?.drafts, imports: besides?.imports });
    await ask('import.finish', { id: 'takt-1' });
  };

  test('come back, beside what there is; nothing of a private window is in it', async () => {
    await write('Ein Entwurf, der noch nicht draußen ist');
    await write('Aus einem privaten Fenster, das niemand sieht', { ...inPage, tab: { id: 7, incognito: true } });
    await vi.waitFor(async () => expect(await shelf()).toHaveLength(1));
    await ask('import.begin', { id: 'x-1', kind: 'x', name: 'twitter.zip' });
    await ask('import.write', { id: 'x-1', posts: posts(3) });
    await ask('import.finish', { id: 'x-1' });
    await ask('import.begin', { id: 'x-2', kind: 'x', name: 'cut-off.zip' });
    const text = await made();
    expect(text).not.toContain('privaten Fenster');

    freshBrowser();
    await write('Hier entstand inzwischen ein anderer');
    await vi.waitFor(async () => expect(await shelf()).toHaveLength(1));
    await restore(text);
    expect(await shelf()).toEqual(['Hier entstand inzwischen ein anderer', 'Ein Entwurf, der noch nicht draußen ist']);
    expect(await imports()).toMatchObject([{ id: 'takt-1', state: 'done' }, { id: 'x-1', name: 'twitter.zip', added: 3, state: 'done', within: 'takt-1' }]);
    await restore(text);
    expect(await shelf()).toHaveLength(2);
    expect(await ask('import.takeBack', { id: 'takt-1' })).toMatchObject({ value: { left: 0 } });
    expect(await imports()).toEqual([]);
  });

  test('an archive that was listed in a backup can be imported again on its own', async () => {
    await ask('backup.besides', { id: 'takt-1', drafts: [{ text: 'none' }, 7], imports: [{ id: 'x-1', kind: 'x', name: 'twitter.zip', at: 1, added: 9 }, { id: 7 }] });
    expect(await shelf()).toEqual([]);
    await ask('import.begin', { id: 'x-1', kind: 'x', name: 'twitter.zip' });
    await ask('import.write', { id: 'x-1', posts: posts(2) });
    await ask('import.finish', { id: 'x-1' });
    const [only] = await imports();
    expect(only).toMatchObject({ id: 'x-1', added: 2 });
    expect(only).not.toHaveProperty('within');
  });

  test('drafts keep the time they had left', async () => {
    const draft = { key: 'a', site: 'x', kind: 'post', text: 'Vor acht Tagen geschrieben', begun: Date.now() - 8 * day, at: Date.now() - 8 * day };
    await ask('backup.besides', { id: 'takt-1', drafts: [draft], imports: [] });
    expect(await shelf()).toEqual([]);
    await ask('settings.change', { memory: { draftDays: 30 } });
    expect(await shelf()).toEqual(['Vor acht Tagen geschrieben']);
  });
});
