import { beforeEach, describe, expect, test, vi } from 'vitest';

import { freshBrowser, inPage, post, sleep } from './background';

const text = 'Am Samstag öffnen wir den neuen Lesesaal, mit Tee und Kuchen.';
const draft = (over: object = {}) => ({ site: 'x', account: 'moni', kind: 'post', text, media: [], limits: {}, now: 0, ...over });

async function ask(kind: string, data: unknown, sender: object = inPage): Promise<{ ok: boolean; value: never }> {
  const { onMessage } = await import('../../entrypoints/background/inbox');
  return (await new Promise((resolve) => onMessage({ takt: 'ask', kind, data }, sender, resolve as never))) as { ok: boolean; value: never };
}
const write = (over: object = {}, sender: object = inPage) => ask('draft.check', { draft: draft(over), moment: 'pause' }, sender);
const shelf = async () => (await import('../../entrypoints/background/draft-shelf')).shelf(Date.now());
const lies = (texts: readonly string[]) => vi.waitFor(async () => expect((await shelf()).map((each) => each.text)).toEqual(texts));

beforeEach(freshBrowser);

describe('a draft', () => {
  test('is on the shelf after a pause, one for all its versions, also after a sleep', async () => {
    await write({ text: text.slice(0, 30) });
    await lies([text.slice(0, 30)]);
    await write();
    await lies([text]);
    sleep();
    await lies([text]);
    expect((await shelf())[0]).toMatchObject({ site: 'x', account: 'moni', kind: 'post' });
  });

  test('that went out is on it no longer, others are', async () => {
    await write();
    await lies([text]);
    await write({ site: 'bluesky' });
    await lies([text, text]);
    await ask('history.add', post({ text, level: 'attempt' }));
    await lies([text, text]);
    await ask('history.add', post({ text: `${text} #Wien` }));
    await lies([text]);
    expect((await shelf())[0]?.site).toBe('bluesky');
  });

  const never: readonly (readonly [string, object, object])[] = [
    ['from a private window', {}, { ...inPage, tab: { id: 7, incognito: true } }],
    ['of a direct message', { kind: 'message' }, inPage],
    ['that could be a direct message', { kind: 'unknown' }, inPage],
    ['of a word or two', { text: 'Guten Morgen' }, inPage],
  ];
  test.each(never)('%s is never kept', async (_name, over, sender) => {
    await write(over, sender);
    // What comes later is there; what came before would have been, too.
    await write({ text: 'Ein anderer Entwurf, der bleiben darf.', site: 'bluesky' });
    await lies(['Ein anderer Entwurf, der bleiben darf.']);
  });

  test('is not kept by somebody who wants none, and gone after the days one wants', async () => {
    const { changeSettings } = await import('../../entrypoints/background/settings-store');
    const { shelve } = await import('../../entrypoints/background/draft-shelf');
    const { tidy } = await import('../../entrypoints/background/history-forget');
    const now = Date.now();
    await shelve({ site: 'x', kind: 'post', text }, now - 8 * 86_400_000);
    await shelve({ site: 'bluesky', kind: 'post', text }, now - 6 * 86_400_000);
    await lies([text]);
    await tidy(now);
    await changeSettings({ memory: { draftDays: 30 } });
    await lies([text]);
    await changeSettings({ memory: { draftDays: 0 } });
    await shelve({ site: 'mastodon', kind: 'post', text }, now);
    await changeSettings({ memory: { draftDays: 30 } });
    await lies([text]);
  });

  test('taken down comes back, and goes with its site when that is forgotten', async () => {
    const { shelve, takeDown, putBack } = await import('../../entrypoints/background/draft-shelf');
    await shelve({ site: 'x', kind: 'post', text }, Date.now());
    const taken = await takeDown((await shelf()).map(({ key }) => key));
    await lies([]);
    await putBack(taken);
    await lies([text]);
    const { forgetPosts } = await import('../../entrypoints/background/history-forget');
    await forgetPosts({ site: 'bluesky' });
    await lies([text]);
    // A post that says the same has looked at the shelf before.
    const { draftsOf } = await import('../../entrypoints/background/draft-shelf');
    expect(await draftsOf({ site: 'x', text })).toHaveLength(1);
    await forgetPosts({ site: 'x' });
    await lies([]);
    expect(await draftsOf({ site: 'x', text })).toEqual([]);
  });
});
