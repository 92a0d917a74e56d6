import { beforeEach, describe, expect, test } from 'vitest';

import { freshBrowser, post } from './background';

const hour = 3_600_000;
const now = Date.UTC(2026, 10, 26, 12);
const results = () => import('../../entrypoints/background/post-results');
const add = async (key: string, hoursAgo: number, over: object = {}) => (await import('../../entrypoints/background/history-database')).add(post({ key, at: now - hoursAgo * hour, ...over }));

beforeEach(freshBrowser);

describe('a day later one is asked', () => {
  const rows: readonly (readonly [string, number, object, boolean])[] = [
    ['about a post', 24, {}, true],
    ['not too soon', 12, {}, false],
    ['not after days', 120, {}, false],
    ['not about a reply', 24, { kind: 'reply' }, false],
    ['not about what may not have gone out', 24, { level: 'attempt' }, false],
    ['not about what was answered', 24, { result: 'poor' }, false],
  ];
  test.each(rows)('%s', async (_name, hours, over, asked) => {
    await add('a', hours, over);
    const { askAbout } = await results();
    expect((await askAbout(now))?.key).toBe(asked ? 'a' : undefined);
  });

  test('one question a day, the newest post first, and none at all when one wants none', async () => {
    await add('a', 50);
    await add('b', 30);
    const { askAbout, noteResult } = await results();
    expect((await askAbout(now))?.key).toBe('b');
    await noteResult((await askAbout(now))?.id ?? 0, 'well', now);
    expect(await askAbout(now + hour)).toBeNull();
    expect((await askAbout(now + 22 * hour))?.key).toBe('a');
    const { changeSettings } = await import('../../entrypoints/background/settings-store');
    await changeSettings({ memory: { ask: false } });
    expect(await askAbout(now + 22 * hour)).toBeNull();
  });
});
