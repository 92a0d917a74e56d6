import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { arrive, depart, stay } from '../../entrypoints/compose.content/arrival';
import type { Captured } from '../../entrypoints/compose.content/post-of';
import type { Post, Surface } from '../../rules';

const post: Captured = { key: '6f1c1f0e-0000-4000-8000-000000000001', site: 'x', kind: 'post', at: 1, text: 'Moin', links: [], hashtags: [], mentions: [], media: [], tips: [], fixes: [] };
const surface: Surface = { name: 'post', boxes: [], kinds: [], kind: 'post', send: [], arrives: '^/r/[^/]+/comments/' };
const there = { surface, page: { matches: ['https://old.reddit.com/*', 'https://www.reddit.com/*'], surfaces: [surface], account: [], seen: { date: '2026-11-20', source: 'here' } } };

const added: Post[] = [];

beforeEach(() => {
  fakeBrowser.reset();
  vi.useRealTimers();
  added.length = 0;
  Object.assign(fakeBrowser.extension, { inIncognitoContext: false });
  fakeBrowser.runtime.onMessage.addListener((message: { kind?: string; data?: Post }) => {
    if (message.kind === 'history.add' && message.data) added.push(message.data);
    return Promise.resolve({ ok: true, value: { id: 1, known: false } });
  });
});

describe('a sending that loads a whole new page', () => {
  test('is confirmed where it was to arrive', async () => {
    await depart(post, there, 'https://old.reddit.com/r/a/submit');
    await arrive('https://old.reddit.com/r/a/comments/1/');
    expect(added).toMatchObject([{ key: post.key, level: 'confirmed', url: 'https://old.reddit.com/r/a/comments/1/' }]);
    await arrive('https://old.reddit.com/r/a/comments/1/');
    expect(added).toHaveLength(1);
  });

  test('is likely somewhere else', async () => {
    await depart(post, there, 'https://old.reddit.com/r/a/submit');
    await arrive('https://old.reddit.com/r/a/');
    expect(added).toMatchObject([{ level: 'likely' }]);
  });

  test.each([
    ['when the form is shown again', 'https://old.reddit.com/r/a/submit', 0],
    ['when too much time has passed', 'https://old.reddit.com/r/a/comments/1/', 61_000],
  ])('is nothing %s', async (_, address, later) => {
    await depart(post, there, 'https://old.reddit.com/r/a/submit');
    vi.useFakeTimers({ now: Date.now() + later, toFake: ['Date'] });
    await arrive(address);
    expect(added).toEqual([]);
  });

  test('is forgotten when it was settled before', async () => {
    await depart(post, there, 'https://old.reddit.com/r/a/submit');
    await stay('x');
    await arrive('https://old.reddit.com/r/a/comments/1/');
    expect(added).toEqual([]);
  });

  test('waits for a page of its own site', async () => {
    await depart(post, there, 'https://old.reddit.com/r/a/submit');
    await arrive('https://x.com/home');
    expect(added).toEqual([]);
    await arrive('https://www.reddit.com/r/a/comments/1/');
    expect(added).toMatchObject([{ level: 'confirmed' }]);
  });

  test('keeps nothing where posts never load a page', async () => {
    const set = vi.spyOn(fakeBrowser.storage.local, 'set');
    await depart(post, { ...there, surface: { ...surface, arrives: undefined } }, 'https://x.com/home');
    expect(set).not.toHaveBeenCalled();
  });
});
