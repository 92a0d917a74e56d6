import type { Browser } from 'webextension-polyfill';

import type { KnownPost } from '../../rules';
import type { TaktBrowser } from './harness/browser';
import { describe, expect, test } from './harness/test';
import { until } from './harness/until';
import { history } from './history';
import { choose, press, says } from './own-pages';

const day = 86_400_000;
const ferry = 'The ferry to Blumenthal runs every half hour again from Monday on.';

const post = (id: number, over: Partial<KnownPost> = {}): KnownPost => ({
  id, key: `k${id}`, site: 'x', account: 'moni', kind: 'post', level: 'confirmed', at: Date.now() - 3 * day, text: `Post number ${id}`, links: [], hashtags: [], mentions: [], media: [], tips: [], fixes: [], ...over,
});

async function remember(takt: TaktBrowser, ...posts: readonly KnownPost[]): Promise<void> {
  expect(await takt.ask('history.restore', { posts })).toMatchObject({ ok: true });
}

const texts = async (takt: TaktBrowser) => (await history(takt)).map(({ text }) => text);

describe('what is remembered', () => {
  test('what was written and not posted lies on the shelf, and comes back when it was deleted by mistake', async ({ takt, visit }) => {
    const page = await visit('https://x.com/compose/post');
    await page.write(ferry, 0, 'modal');
    await until('it is on the shelf', async () => ((await takt.ask('shelf.list', {})) as { value: readonly { text: string }[] }).value.some(({ text }) => text === ferry));
    await page.close();
    const options = await takt.own('options.html#history/drafts');
    await says(options, ferry);
    await press(options, /^Delete$/);
    await says(options, 'Nothing left behind');
    await press(options, /^Undo$/);
    await says(options, ferry);
    await options.close();
  });

  test('a tip about a like post leads to both texts side by side', async ({ takt, visit }) => {
    await remember(takt, post(1, { site: 'mastodon', text: ferry }));
    const page = await visit('https://x.com/compose/post');
    await page.write(`${ferry} Come along!`, 0, 'modal');
    await page.panel.tip('duplicates/said-elsewhere');
    await page.panel.click('See both texts side by side', { within: 'duplicates/said-elsewhere' });
    const desk = await takt.own('popup.html');
    const opened = await until('a tab is open with both', () => desk.evaluate(async () => {
      const { tabs } = (globalThis as unknown as { chrome: Pick<Browser, 'tabs'> }).chrome;
      return (await tabs.query({})).find(({ url }) => url?.includes('options.html#history/compare/draft'))?.id;
    }));
    const beside = await takt.own('options.html#history/compare/draft');
    await says(beside, /alike\./);
    await until('what both say is marked', () => beside.evaluate((said) => [...document.querySelectorAll('mark')].some(({ textContent }) => textContent?.includes(said)), 'every half hour'));
    await says(beside, 'What suits X better');
    await beside.close();
    await desk.evaluate((id) => (globalThis as unknown as { chrome: Pick<Browser, 'tabs'> }).chrome.tabs.remove(id), opened);
    await desk.close();
  });

  test('a site is forgotten, then everything', async ({ takt }) => {
    await remember(takt, post(1), post(2, { site: 'bluesky', text: 'On Bluesky' }), post(3, { site: 'bluesky' }));
    const options = await takt.own('options.html#history/keeping');
    await choose(options, 'Site', 'x');
    await press(options, /^Forget 1 post …$/);
    await press(options, /^Forget 1 post$/);
    await says(options, '1 post forgotten.');
    expect((await texts(takt)).toSorted()).toEqual(['On Bluesky', 'Post number 3']);
    await choose(options, 'Site', '*');
    await press(options, /^Forget 2 posts …$/);
    await press(options, /^Forget 2 posts$/);
    await says(options, '2 posts forgotten.');
    expect(await texts(takt)).toEqual([]);
    await options.close();
  });

  test('older posts go when they are to be kept for a time, after a question', async ({ takt }) => {
    await remember(takt, post(1), post(2, { at: Date.now() - 400 * day, text: 'Long ago' }));
    const options = await takt.own('options.html#history/keeping');
    await choose(options, 'Keep posts', '365');
    await says(options, 'Delete 1 older post?');
    await press(options, /^Delete older posts$/);
    await says(options, '1 older post deleted.');
    expect(await texts(takt)).toEqual(['Post number 1']);
    await options.close();
  });

  test('a day later the small window asks how a post went, once', async ({ takt }) => {
    await remember(takt, post(1, { at: Date.now() - 1.1 * day, text: ferry }));
    const popup = await takt.popup();
    await press(popup, /^This page$/);
    await says(popup, ferry);
    await press(popup, /^Went well$/);
    await until('the answer is kept', async () => (await history(takt))[0]?.result === 'well');
    await popup.close();
    expect(await takt.ask('result.next', {})).toMatchObject({ value: { post: null } });
  });
});
