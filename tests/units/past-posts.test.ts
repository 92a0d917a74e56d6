import { beforeEach, expect, test } from 'vitest';

import type { Post } from '../../rules';
import { freshBrowser, post } from './background';

beforeEach(freshBrowser);

const day = 86_400_000;
const now = Date.UTC(2026, 10, 26);

async function remember(...posts: readonly Partial<Post>[]): Promise<void> {
  const { add } = await import('../../entrypoints/background/history-database');
  for (const over of posts) await add(post({ key: crypto.randomUUID(), ...over }));
}
const past = async (site: string, account?: string) => {
  const { pastPosts } = await import('../../entrypoints/background/past-posts');
  return (await pastPosts(site, account)).map(({ site: where, account: by = '', excerpt }) => `${where}/${by} ${excerpt}`);
};

test('a quiet account is not lost behind a busy one', async () => {
  await remember(
    { account: 'quiet', at: now - 40 * day, text: 'mine' },
    { account: undefined, at: now - 30 * day, text: 'nobody knows' },
    { site: 'mastodon', account: 'old', at: now - 300 * day, text: 'older' },
    { site: 'mastodon', account: 'old', at: now - 200 * day, text: 'last of old' },
    ...Array.from({ length: 70 }, (_, index) => ({ account: 'busy', at: now - index * 60_000, text: `busy ${index}` })),
  );
  const found = await past('x', 'quiet');
  expect(found).toContain('x/quiet mine');
  expect(found).toContain('x/ nobody knows');
  expect(found).toContain('mastodon/old last of old');
  expect(found).not.toContain('mastodon/old older');
  expect(found.filter((one) => one.startsWith('x/busy'))).toHaveLength(60);
  expect(found[0]).toBe('x/busy busy 0');
});

test('attempts are no posts', async () => {
  await remember({ account: 'a', level: 'attempt', text: 'not sent' }, { account: 'a', text: 'sent' });
  expect(await past('x', 'a')).toEqual(['x/a sent']);
});

test('nothing is read again before the history changes', async () => {
  await remember({ account: 'a', text: 'one' });
  const { tellChange, withHistory } = await import('../../entrypoints/background/history-database');
  expect(await past('x', 'a')).toEqual(['x/a one']);
  await withHistory((database) => database.clear('posts'));
  expect(await past('x', 'a')).toEqual(['x/a one']);
  expect(await past('x', 'b')).toEqual([]);
  tellChange();
  expect(await past('x', 'a')).toEqual([]);
});
