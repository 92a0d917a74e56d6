import type { Page } from 'puppeteer-core';
import type { Alarms, Browser } from 'webextension-polyfill';

import type { KnownPost } from '../../rules';
import { alerts, watchAlerts } from './harness/alerts';
import { openBrowser, type TaktBrowser } from './harness/browser';
import { afterAll, afterEach, beforeAll, beforeEach, browserName, describe, expect, test } from './harness/test';
import { until } from './harness/until';

type Own = { chrome: Pick<Browser, 'alarms' | 'notifications' | 'storage'> };

const day = 86_400_000;
const awake = { quietFrom: 0, quietTo: 0, weekends: true };
let takt: TaktBrowser;
let desk: Page;

beforeAll(async () => {
  takt = await openBrowser(browserName, { allow: ['notifications'] });
  const page = await takt.own('manifest.json');
  await watchAlerts(takt, page);
  await page.close();
});
beforeEach(async () => {
  await takt.forget();
  desk = await takt.own('options.html#history/channels');
});
afterEach(async () => {
  await desk.evaluate(() => (globalThis as unknown as Own).chrome.notifications.clear('reminder'));
  await desk.close();
});
afterAll(async () => {
  await takt?.close();
});

/** What the browser shows: the words where it tells them, and the names alone where not. */
const shown = () => desk.evaluate(() => (globalThis as unknown as Own).chrome.notifications.getAll()) as Promise<Readonly<Record<string, unknown>>>;
const alarm = () => desk.evaluate(() => (globalThis as unknown as Own).chrome.alarms.get('reminder')) as Promise<Alarms.Alarm | undefined>;

/** A channel with a post a day until a month ago, which the writer wants to be reminded of since the day before yesterday. */
async function silentChannel(choice: object): Promise<void> {
  const posts = Array.from({ length: 10 }, (_, index): KnownPost => ({
    id: index + 1, key: `k${index}`, site: 'x', account: 'moni', kind: 'post', level: 'confirmed', at: Date.now() - (30 + index) * day, text: `Post number ${index}`, links: [], hashtags: [], mentions: [], media: [], tips: [], fixes: [],
  }));
  expect(await takt.ask('history.restore', { posts })).toMatchObject({ ok: true });
  expect(await takt.ask('settings.change', { language: 'en', reminders: { ...choice, channels: { 'x/moni': true } } })).toMatchObject({ ok: true });
  // On the day a reminder is chosen nothing is said: its alarm is set for a later one.
  await until('the alarm is set', async () => ((await alarm())?.scheduledTime ?? 0) > Date.now());
  expect(await shown()).toEqual({});
  await desk.evaluate((since) => (globalThis as unknown as Own).chrome.storage.local.set({ reminded: { 'x/moni': { since } } }), Date.now() - 2 * day);
}

/** Lets the alarm ring now, and waits until the next one is set. */
async function ring(): Promise<void> {
  const now = Date.now();
  await desk.evaluate((when) => (globalThis as unknown as Own).chrome.alarms.create('reminder', { when }), now);
  await until('it rang, and the next time is known', async () => ((await alarm())?.scheduledTime ?? 0) > now);
}

describe('a chosen channel falls silent', () => {
  test('one notification says so, and not again when the alarm rings once more', async () => {
    await silentChannel(awake);
    await ring();
    const told = await until('it is shown', async () => {
      const all = await shown();
      return Object.keys(all).length > 0 && all;
    });
    expect(Object.keys(told)).toEqual(['reminder']);
    // Chromium names its notifications, Firefox tells what they say.
    if (browserName === 'firefox') {
      expect(told['reminder']).toMatchObject({ title: 'X, moni: fallen silent' });
      expect(await alerts(takt, desk)).toMatchObject([{ title: 'X, moni: fallen silent', text: expect.stringContaining('where to find you') }]);
    }
    await desk.evaluate(() => (globalThis as unknown as Own).chrome.notifications.clear('reminder'));
    await ring();
    expect(await shown()).toEqual({});
  });

  test('quiet hours hold it back until they are over', async () => {
    const hour = new Date().getHours();
    const quietTo = (hour + 2) % 24;
    await silentChannel({ ...awake, quietFrom: hour, quietTo });
    await ring();
    expect(new Date((await alarm())?.scheduledTime ?? 0).getHours()).toBe(quietTo);
    expect(await shown()).toEqual({});
  });
});
