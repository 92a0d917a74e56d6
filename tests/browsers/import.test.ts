import type { Page } from 'puppeteer-core';

import type { KnownPost } from '../../rules';
import { zipped } from '../units/zips';
import { stopBackground } from './harness/background';
import type { TaktBrowser } from './harness/browser';
import { expect, test } from './harness/test';
import { until } from './harness/until';

const tweet = (number: number) => ({ tweet: { id_str: `${number}`, created_at: `Sat Feb 03 09:${String(number % 60).padStart(2, '0')}:00 +0000 ${2000 + (number % 24)}`, full_text: `Beitrag ${number} aus dem Archiv &amp; mehr`, entities: { urls: [] } } });
const archive = (count: number) => zipped({
  'data/account.js': 'window.YTD.account.part0 = [{"account":{"username":"moni","accountId":"42"}}]',
  'data/tweets.js': `window.YTD.tweets.part0 = ${JSON.stringify([...Array.from({ length: count }, (_, index) => tweet(index + 1)), { tweet: { id_str: '0', created_at: 'Sat Feb 03 09:00:00 +0000 2024', full_text: 'RT @lea: Hallo' } }])}`,
});

/** Drops a file onto the page as a person does. */
async function drop(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  await until('there is a place to drop', () => page.evaluate(() => document.querySelector('.i-drop') !== null));
  await page.evaluate((called, base64) => {
    const file = new File([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], called);
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(file);
    document.querySelector('.i-drop')?.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  }, name, Buffer.from(bytes).toString('base64'));
}

const stage = (page: Page) => page.evaluate(() => document.querySelector<HTMLElement>('.i-card')?.dataset['stage'] ?? '');
const says = (page: Page, words: RegExp) => until(`the page says ${words}`, async () => words.test(await page.evaluate(() => document.body.textContent ?? '')));
const press = (page: Page, words: RegExp) => until(`${words} can be pressed`, () => page.evaluate((source) => {
  const one = [...document.querySelectorAll<HTMLElement>('button')].find((each) => new RegExp(source).test(each.textContent ?? ''));
  one?.click();
  return one !== undefined;
}, words.source));

const listed = async (takt: TaktBrowser) => ((await takt.ask('history.list', { limit: 50 })) as { value: { posts: KnownPost[]; total: number } }).value;
const count = async (takt: TaktBrowser) => (await listed(takt)).total;

test('an archive is looked at, imported, seen in the history, and taken back as a whole', async ({ takt }) => {
  await takt.ask('history.add', { key: 'own', site: 'x', account: 'moni', kind: 'post', level: 'likely', at: Date.UTC(2005, 1, 3, 9, 5, 20), text: 'Beitrag 5 aus dem Archiv & mehr', media: [], tips: [], fixes: [] });
  const page = await takt.own('options.html#backup');
  await drop(page, 'twitter-2024.zip', await archive(30));
  await says(page, /Posts30New29Already here1/);
  await says(page, /X · moni30.*1 entry stays outside/);
  expect(await count(takt)).toBe(1);

  await press(page, /^Import 29 posts$/);
  await says(page, /29 posts are in your history now\..*1 was there already/);
  expect((await listed(takt)).posts.find(({ text }) => text.startsWith('Beitrag 5 '))).toMatchObject({ level: 'confirmed', url: 'https://x.com/moni/status/5' });
  expect(await count(takt)).toBe(30);
  const list = await takt.own('options.html#history');
  await says(list, /30 posts.*Beitrag 23 aus dem Archiv & mehr/s);
  await list.close();

  await press(page, /^Take back$/);
  await until('the import is gone', async () => (await stage(page)) === 'rest' && (await count(takt)) === 1);
  expect((await listed(takt)).posts).toMatchObject([{ key: 'own', level: 'likely' }]);
  expect(await takt.ask('import.list', {})).toMatchObject({ value: [] });
  await page.close();
});

test('the background is stopped again and again while two tabs import the same archive: every post is there once', async ({ takt }) => {
  const bytes = await archive(6_000);
  const tabs = [await takt.own('options.html#backup'), await takt.own('options.html#backup')];
  for (const page of tabs) {
    await drop(page, 'twitter.zip', bytes);
    await says(page, /Import 6,000 posts/);
  }
  for (const page of tabs) await press(page, /^Import 6,000 posts$/);
  let stops = 0;
  await until('both are done', async () => {
    if ((await Promise.all(tabs.map(stage))).every((at) => at === 'done')) return true;
    if (stops < 6) {
      await stopBackground(takt, tabs[0] as Page);
      stops++;
    }
    return false;
  }, { within: 90_000 });
  expect(stops).toBeGreaterThan(3);
  expect(await count(takt)).toBe(6_000);
  expect(await takt.ask('import.list', {})).toMatchObject({ value: [{ state: 'done', added: 6_000 }] });
  for (const page of tabs) await page.close();
});
