import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import type { Post } from '../../rules';
import { freshBrowser, post, sleep } from './background';

const forget = () => import('../../entrypoints/background/history-forget');
const database = () => import('../../entrypoints/background/history-database');
const alike = async (text: string) => (await import('../../entrypoints/background/history-alike')).alike({ text });
const keep = async (one: Post) => (await import('../../entrypoints/background/history-keep')).keepPost(one);
const change = async (memory: object) => (await import('../../entrypoints/background/settings-store')).changeSettings({ memory });

const listed = async () => (await (await import('../../entrypoints/background/history-list')).list({ limit: 500 })).posts;
const keys = async () => (await listed()).map(({ key }) => key).toSorted();

async function addAll(posts: readonly Post[]): Promise<void> {
  const { add } = await database();
  for (const one of posts) await add(one);
}

const text = 'Die Stadtbücherei verlängert ihre Öffnungszeiten. Ab Oktober haben wir donnerstags bis 21 Uhr auf.';
const four = [post({ key: 'a', text }), post({ key: 'b', account: undefined }), post({ key: 'c', account: 'lea' }), post({ key: 'd', site: 'bluesky', account: 'moni' })];

beforeEach(freshBrowser);

describe('forgetting', () => {
  const ways: readonly (readonly [string, { site?: string; account?: string | null }, readonly string[]])[] = [
    ['everything', {}, []],
    ['a site', { site: 'x' }, ['d']],
    ['an account', { site: 'x', account: 'moni' }, ['b', 'c', 'd']],
    ['posts of unknown accounts', { site: 'x', account: null }, ['a', 'c', 'd']],
    ['a site without posts', { site: 'xing' }, ['a', 'b', 'c', 'd']],
  ];
  test.each(ways)('%s takes that and no more, and can be undone', async (_name, what, left) => {
    await addAll(four);
    const { forgetPosts } = await forget();
    const { count, posts } = await forgetPosts(what);
    expect(count).toBe(4 - left.length);
    expect(await keys()).toEqual(left);
    expect((await alike(text)).length).toBe(left.includes('a') ? 1 : 0);
    await (await database()).restore(posts ?? []);
    expect(await keys()).toEqual(['a', 'b', 'c', 'd']);
    expect(await alike(text)).toHaveLength(1);
  });

  test('takes what still waits outside the history along', async () => {
    await fakeBrowser.storage.local.set({ 'outbox:1': post(), 'outbox:2': post({ site: 'bluesky' }), 'broken.outbox:3': 7, 'settings': { version: 1 } });
    const { forgetPosts } = await forget();
    await forgetPosts({ site: 'x' });
    expect(Object.keys(await fakeBrowser.storage.local.get(null)).toSorted()).toEqual(['broken.outbox:3', 'outbox:2', 'settings']);
    await forgetPosts({});
    expect(Object.keys(await fakeBrowser.storage.local.get(null))).toEqual(['settings']);
  });

  test('what is too much to be handed back is gone for good, and says how much it was', async () => {
    const many = Array.from({ length: 2_001 }, (_, index) => ({ ...post({ key: `k${index}`, text: 'Kurz' }), id: index + 1 }));
    await (await database()).restore(many);
    const { forgetPosts } = await forget();
    expect(await forgetPosts({ site: 'x', account: 'moni' })).toEqual({ count: 2_001, posts: null });
    expect(await keys()).toEqual([]);
  });
});

describe('the time posts are kept', () => {
  const now = Date.UTC(2026, 10, 26, 12);
  const aged = (days: number) => post({ key: `${days}`, at: now - days * 86_400_000 });

  test.each([[0, ['1', '29', '400']], [30, ['1', '29']], [29, ['1', '29']], [1, ['1']]])('%i days leaves %j', async (days, left) => {
    await addAll([aged(1), aged(29), aged(400)]);
    await change({ days });
    const { tidy, countOlder } = await forget();
    const old = days === 0 ? 0 : await countOlder(days, now);
    expect(await tidy(now)).toBe(old);
    expect(await keys()).toEqual(left);
  });

  test('is kept up by an alarm', async () => {
    await addAll([aged(4_000)]);
    await change({ days: 30 });
    const { onAlarm, setAlarms } = await import('../../entrypoints/background/alarms');
    await setAlarms();
    expect(await fakeBrowser.alarms.get('daily')).toMatchObject({ periodInMinutes: 1_440 });
    await onAlarm('something else');
    expect(await keys()).toHaveLength(1);
    await onAlarm('daily');
    expect(await keys()).toEqual([]);
  });
});

describe('fingerprints only', () => {
  const secret = /Stadtbücherei|example\.org|Wien|Ein Laden/;

  test('nothing readable is stored, and like drafts are still found', async () => {
    await change({ texts: false });
    await keep(post({ text, fields: { title: 'Stadtbücherei' }, links: ['https://example.org/a'], hashtags: ['Wien'] }));
    expect(JSON.stringify(await listed())).not.toMatch(secret);
    sleep();
    expect(await alike(text)).toMatchObject([{ site: 'x', likeness: 1, excerpt: '' }]);
    const [near] = await alike('Unsere Stadtbücherei verlängert ihre Öffnungszeiten. Ab Oktober haben wir donnerstags bis 21 Uhr auf!');
    expect(near?.likeness).toBeGreaterThan(0.65);
    expect(near?.likeness).toBeLessThan(1);
    expect(await alike('Der Lesesaal bekommt neue Lampen, und der alte Kater schläft jetzt im Regal mit den Atlanten.')).toEqual([]);
  });

  test('the texts of earlier posts are dropped once asked for, and removing and restoring keeps them findable', async () => {
    await addAll([post({ text, fields: { title: 'Stadtbücherei' } })]);
    const { dropTexts } = await forget();
    expect(await dropTexts()).toBe(1);
    expect(await dropTexts()).toBe(0);
    expect(JSON.stringify(await listed())).not.toMatch(secret);
    const { remove, restore } = await database();
    const { posts } = await remove([1]);
    expect(await alike(text)).toEqual([]);
    await restore(JSON.parse(JSON.stringify(posts)) as typeof posts);
    expect(await alike(text)).toMatchObject([{ likeness: 1, excerpt: '' }]);
  });
});

test('an archive brings fingerprints only, and the same post once', async () => {
  await change({ texts: false });
  const { begin, write } = await import('../../entrypoints/background/history-imports');
  await begin({ id: 'x-01', kind: 'x', name: 'tweets.js' });
  await keep(post({ key: 'noticed', text }));
  const archive = [post({ key: 'x:1', text, level: 'confirmed' }), post({ key: 'x:2', text: 'Etwas anderes', level: 'confirmed' })];
  expect(await write('x-01', archive)).toMatchObject({ added: 1, known: 1 });
  expect(await write('x-01', archive)).toMatchObject({ added: 0 });
  expect((await listed()).map((one) => [one.key, one.text])).toEqual([['x:2', ''], ['x:1', '']]);
});
