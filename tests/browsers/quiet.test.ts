import type { Page } from 'puppeteer-core';

import { describe, expect, test } from './harness/test';
import { posted } from './history';
import { at, places } from './places';
import { until } from './harness/until';

const home = places.find(({ name }) => name === 'X, home') ?? places[0]!;
const text = 'Unser #e-mail Tipp kommt morgen';
type Live = { readonly site: string; readonly kind: string; readonly mode: string; readonly tips: readonly { readonly key: string; readonly rule: string }[] } | null;

/** Says something to the script in a tab, as the popup does. */
const tell = (own: Page, order: object) =>
  own.evaluate(async (message) => {
    const { tabs } = (globalThis as unknown as { chrome: { tabs: { query(what: object): Promise<{ id: number; url?: string }[]>; sendMessage(id: number, message: object): Promise<unknown> } } }).chrome;
    for (const { id } of await tabs.query({})) {
      const answer = await tabs.sendMessage(id, message).catch(() => null);
      if (answer) return answer;
    }
    return null;
  }, order);

describe('quiet mode', () => {
  test('nothing is put into the page; the popup is told, and fixes', async ({ takt, visit }) => {
    await takt.ask('settings.change', { sites: { x: { mode: 'quiet' } } });
    const page = await at(home, visit);
    await page.write(text, 0, 'home');
    const own = await takt.own('popup.html');
    await page.raw.bringToFront();
    const live = await until('the popup knows of the tip', async () => {
      const now = (await tell(own, { takt: 'state' })) as Live;
      return now?.tips.length === 1 ? now : null;
    });
    expect(live).toMatchObject({ site: 'x', kind: 'post', mode: 'quiet', tips: [{ rule: 'hashtags/breaks' }] });
    expect(await page.panel.look()).toMatchObject({ hosts: 0 });
    expect(await page.marks()).toEqual([]);
    expect(await tell(own, { takt: 'fix', key: live?.tips[0]?.key })).toEqual({ ok: true });
    expect(await page.model(0, 'home')).toBe(text.replace('#e-mail', '#EMail'));
    expect(await page.panel.look()).toMatchObject({ hosts: 0 });

    await page.click(home.send);
    await posted(takt, 1);
    await own.close();
  });

  test('a switch in the options takes effect in an open page', async ({ takt, visit }) => {
    const page = await at(home, visit);
    await page.write(text, 0, 'home');
    await page.panel.shows('hashtags/breaks');
    await takt.ask('settings.change', { sites: { x: { mode: 'off' } } });
    await page.until('Takt is gone', async () => (await page.panel.look()).hosts === 0);
    await takt.ask('settings.change', { sites: { x: { mode: null } }, language: 'de' });
    await page.raw.evaluate(() => (document.activeElement as HTMLElement).blur());
    await page.focus(0, 'home');
    const [tip] = await page.panel.shows('hashtags/breaks');
    expect(tip?.title).toMatch(/Hashtag/);
    await takt.ask('settings.change', { rules: { 'hashtags/breaks': false } });
    await page.panel.shows();
  });

  test('off: nothing is read, shown or remembered', async ({ takt, visit }) => {
    await takt.ask('settings.change', { sites: { x: { mode: 'off' } } });
    const page = await at(home, visit);
    await page.write(text, 0, 'home');
    await page.click(home.send);
    await page.until('it is sent', async () => (await page.sent()).length === 1);
    expect(await page.panel.look()).toMatchObject({ hosts: 0 });
    await page.go('https://x.com/home');
    expect(await takt.ask('history.list', { limit: 5 })).toMatchObject({ value: { posts: [] } });
  });
});

describe('less of it', () => {
  test('quiet until I post: no tips for this draft, the gauge goes on, the next draft is read again', async ({ takt, visit }) => {
    const page = await at(home, visit);
    await page.write(text, 0, 'home');
    await page.panel.shows('hashtags/breaks');
    await page.panel.click('Quiet until I post');
    await page.panel.shows();
    expect(await page.panel.text()).toContain('Quiet until you post.');
    await page.click(home.send);
    await posted(takt, 1);
    await page.write(text, 0, 'home');
    await page.panel.shows('duplicates/said-before', 'hashtags/breaks');
  });

  test('a rule ignored five times in a row is offered to be switched off, and comes back with one press', async ({ takt, visit }) => {
    for (let times = 0; times < 5; times += 1) await takt.ask('settings.ignore', { site: 'x', rule: 'hashtags/breaks', scope: 'once' });
    const page = await at(home, visit);
    await page.write(text, 0, 'home');
    await page.panel.shows('hashtags/breaks');
    expect(await page.panel.text()).toContain('Ignored 5 times in a row.');
    await page.panel.click('Switch the rule off');
    await page.panel.shows();
    await until('the rule is off', async () => ((await takt.ask('settings.read', {})) as { value: { rules: Record<string, boolean> } }).value.rules['hashtags/breaks'] === false);
    await page.panel.click('Undo');
    await page.panel.shows('hashtags/breaks');
  });
});
