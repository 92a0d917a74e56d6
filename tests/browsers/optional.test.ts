import type { Frame } from 'puppeteer-core';

import { pages } from '../../rules/pages';
import { openBrowser, type TaktBrowser } from './harness/browser';
import { afterAll, afterEach, beforeAll, browserName, describe, expect, test } from './harness/test';
import { until } from './harness/until';
import { posted } from './history';
import { at, optionalPlaces, send } from './places';

const allow = Object.values(pages).flatMap(({ optional, matches }) => (optional ? matches : []));
const text = 'Unser neuer Tipp: 𝗡𝗲𝘂 im Hafen heute';
let takt: TaktBrowser;

beforeAll(async () => {
  takt = await openBrowser(browserName, { allow });
});
afterEach(async () => {
  await takt.forget();
});
afterAll(async () => {
  await takt?.close();
});

/** As a person does who allows a site and switches it on. */
async function allowed(site: string): Promise<void> {
  expect(await takt.ask('sites.grant', { hosts: pages[site]?.matches })).toMatchObject({ ok: true });
  expect(await takt.ask('settings.change', { sites: { [site]: { mode: 'page' } } })).toMatchObject({ ok: true });
}

describe('sites that are allowed by the person first', () => {
  for (const place of optionalPlaces) {
    test(`${place.name}: tips, a fix, and the post is remembered`, async () => {
      await allowed(place.site);
      const page = await at(place, (address, options) => takt.page(address, options));
      await page.write(text, 0, place.surface);
      await page.panel.fix('accessibility/decorative-letters');
      await page.until('it is mended', async () => (await page.model(0, place.surface)) === text.replace('𝗡𝗲𝘂', 'Neu'));
      await page.panel.shows();
      await page.panel.close();
      await send(page, place);
      const [post] = await posted(takt, 1);
      expect(post).toMatchObject({ site: place.site, account: place.account, kind: place.kind, level: place.level, text: text.replace('𝗡𝗲𝘂', 'Neu'), fixes: ['accessibility/decorative-letters'] });
      expect(await page.errors()).toEqual([]);
      await page.close();
    });
  }

  test('Google Business Profile: the composer in its frame is coached, and nothing stands in the page around it', async () => {
    await allowed('google-business-profile');
    const page = await takt.page('https://business.google.com/locations');
    const frame = (await until('the frame is there', () => page.raw.frames().find((each) => each.url().includes('/localposts/create')))) as Frame;
    const box = await until('the box is there', () => frame.$('textarea'));
    await box.click();
    await page.raw.keyboard.type(text);
    await until('the text stands in the frame', async () => (await frame.evaluate(() => window.practice.model())) === text);
    const panel = await page.panelIn(frame);
    await panel.shows('accessibility/decorative-letters');
    const { boxes } = await panel.look();
    const [width = 0, height = 0] = await frame.evaluate(() => [innerWidth, innerHeight]);
    expect(boxes.every(([left, top, right, bottom]) => left >= 0 && top >= 0 && right <= width && bottom <= height), 'chip and panel can be seen in the frame').toBe(true);
    await panel.fix('accessibility/decorative-letters');
    await until('it is mended in the frame', async () => (await frame.evaluate(() => window.practice.model())) === text.replace('𝗡𝗲𝘂', 'Neu'));
    await panel.shows();
    expect(await page.raw.$('takt-coach'), 'nothing in the page around it').toBeNull();
    await page.close();
  });
});
