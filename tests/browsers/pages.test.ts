import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';

import type { TaktBrowser } from './harness/browser';
import { browserName, describe, expect, test } from './harness/test';
import { until } from './harness/until';
import { body, draft, press, says } from './own-pages';

const slips = 'Our #e-mail tips for you';
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

type Fault = { readonly id: string; readonly nodes: readonly { readonly html: string }[] };
type WithAxe = { axe: { run(where: Document, options: object): Promise<{ violations: Fault[] }> } };

/** What axe finds in a page, colours included. */
async function faults(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return await page.evaluate(async () => {
    const { violations } = await (globalThis as unknown as WithAxe).axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  });
}

async function write(page: Page, text: string): Promise<void> {
  await page.bringToFront();
  await until('there is a box to write in', () => page.evaluate(() => document.activeElement?.matches('textarea') ?? false));
  await page.click('textarea');
  await page.keyboard.type(text);
}

async function fill(takt: TaktBrowser, count: number): Promise<void> {
  const now = Date.UTC(2026, 10, 20);
  const posts = Array.from({ length: count }, (_, index) => ({
    id: index + 1, key: `k${index}`, site: index % 2 ? 'x' : 'bluesky', account: 'shop', kind: 'post', level: 'confirmed', at: now - index * 60_000,
    text: `Post number ${index}`, links: [], hashtags: [], mentions: [], media: [], tips: [], fixes: [],
  }));
  expect(await takt.ask('history.restore', { posts })).toMatchObject({ ok: true });
}

describe('the quick check', () => {
  test('reads while one types, mends, and undoes with the browser’s own undo', async ({ takt }) => {
    const popup = await takt.popup();
    await write(popup, slips);
    await press(popup, /^Join the words$/);
    await until('the draft is mended', async () => (await draft(popup)) === 'Our #EMail tips for you');
    await popup.bringToFront();
    await popup.keyboard.down('Control');
    await popup.keyboard.press('z');
    await popup.keyboard.up('Control');
    await until('one undo brings it back', async () => (await draft(popup)) === slips);
    await popup.close();
  });

  test('keeps the draft for the next time', async ({ takt }) => {
    const first = await takt.popup();
    await write(first, slips);
    await first.close();
    const second = await takt.popup();
    await until('the draft is there', async () => (await draft(second)) === slips);
    await says(second, 'Join the words');
    await second.close();
  });

  test('a rule switched off in the options is quiet here at once', async ({ takt }) => {
    const popup = await takt.popup();
    await write(popup, slips);
    await says(popup, 'Join the words');
    const options = await takt.own('options.html#rules/hashtags/breaks');
    await press(options, /^Use this rule/);
    await until('the tip is gone', async () => !(await body(popup)).includes('Join the words'));
    await options.close();
    await popup.close();
  });
});

test('the popup shows the box of the tab in front, and mends it', async ({ takt, visit }) => {
  const page = await visit('https://x.com/compose/post');
  await page.write(slips);
  await page.panel.tip('hashtags/breaks');
  const popup = await takt.popup();
  await page.raw.bringToFront();
  // Opened anew while the other tab is in front, as the toolbar button does.
  await popup.evaluate(() => setTimeout(() => location.reload(), 50));
  await says(popup, 'On X');
  await press(popup, /^Join the words$/);
  await page.until('the draft is mended', async () => JSON.stringify(await page.model()).includes('#EMail'));
  await says(popup, 'Undo works in the page');
  await popup.close();
});

test('the language switches at once, in every open page', async ({ takt }) => {
  const popup = await takt.popup();
  await says(popup, 'Quick check');
  const options = await takt.own('options.html#general');
  await press(options, /^Deutsch$/);
  await says(options, 'Worauf du dich verlassen kannst');
  await says(popup, 'Schnelltest');
  await until('the page says so itself', () => popup.evaluate(() => document.documentElement.lang === 'de'));
  await options.close();
  await popup.close();
});

describe('the history', () => {
  test('draws few of many posts, fetches what is scrolled to, and is worked by keyboard', async ({ takt }) => {
    await fill(takt, 3_000);
    const options = await takt.own('options.html#history');
    await options.setViewport({ width: 1100, height: 700 });
    await says(options, '3,000 posts');
    await options.bringToFront();
    await options.evaluate(() => document.querySelector<HTMLElement>('[role=row][tabindex="0"]')?.focus());
    const at = () => options.evaluate(() => Number(document.activeElement?.getAttribute('aria-rowindex') ?? 0) - 1);
    await options.keyboard.press('End');
    await until('the keyboard is on the last row', async () => (await at()) === 3_000);
    await says(options, 'Post number 2999');
    expect(await options.evaluate(() => document.querySelectorAll('[role=row]').length)).toBeLessThan(60);
    await options.keyboard.press('Home');
    await until('back at the top', async () => (await at()) === 1);
    await says(options, 'Post number 0');
    await options.keyboard.press('Enter');
    await until('the post is open', () => options.evaluate(() => document.querySelector('dialog')?.textContent?.includes('Post number 0') ?? false));
    await options.keyboard.press('Escape');
    await until('the keyboard is back on the row', async () => (await at()) === 1);
    await options.close();
  });

  test('shows a post as soon as it goes out in another tab', async ({ takt, visit }) => {
    const options = await takt.own('options.html#history');
    await says(options, 'No posts yet');
    const x = await visit('https://x.com/home');
    await x.write('The ferry runs every half hour again.', 0, 'home');
    await x.panel.shows();
    await x.click('[data-testid=tweetButtonInline]');
    await says(options, 'The ferry runs every half hour again.');
    await options.close();
  });

  test('deletes and brings back', async ({ takt }) => {
    await fill(takt, 3);
    const options = await takt.own('options.html#history');
    await says(options, '3 posts');
    await options.bringToFront();
    await options.evaluate(() => document.querySelector<HTMLElement>('[role=row][tabindex="0"]')?.focus());
    await options.keyboard.press('Delete');
    await says(options, '1 post deleted.');
    await says(options, '2 posts');
    await until('the keyboard is on the next row', () => options.evaluate(() => document.activeElement?.textContent?.includes('Post number 1') ?? false));
    await press(options, /^Undo$/);
    await says(options, '3 posts');
    expect(await takt.ask('history.list', { limit: 5 })).toMatchObject({ value: { total: 3 } });
    await options.close();
  });
});

describe('all pages', () => {
  const places = ['popup.html', 'sidepanel.html', 'options.html#rules', 'options.html#rules/hashtags/breaks', 'options.html#rules/packs', 'options.html#rules/words', 'options.html#sites', 'options.html#sites/x', 'options.html#accounts', 'options.html#accounts/x', 'options.html#history', 'options.html#history/overview', 'options.html#history/channels', 'options.html#history/keeping', 'options.html#backup', 'options.html#health', 'options.html#general', 'welcome.html'];
  for (const place of places) {
    test(`${place} is accessible in light and dark, and fits 360 pixels in both languages`, async ({ takt }) => {
      await fill(takt, 5);
      const page = await takt.own(place);
      for (const language of ['en', 'de'] as const) {
        await takt.ask('settings.change', { language });
        await until(`it speaks ${language}`, () => page.evaluate((wanted) => document.documentElement.lang === wanted, language));
        for (const [width, scheme] of [[1200, 'light'], [360, 'dark']] as const) {
          await page.setViewport({ width, height: 740 });
          await page.evaluate((wanted) => { document.documentElement.dataset['scheme'] = wanted; }, scheme);
          // Colours that fade would be unreadable on their way.
          expect(await page.evaluate(() => document.getAnimations().filter((each) => each instanceof CSSTransition).map((each) => (each as CSSTransition).transitionProperty)), `${language} ${scheme}`).toEqual([]);
          expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), `${language} ${width}`).toBeLessThanOrEqual(0);
          // Each browser judges each language, scheme and width; what one leaves out the other judges.
          if ((browserName === 'chromium') === ((language === 'en') === (scheme === 'light'))) expect(await faults(page), `${language} ${scheme}`).toEqual([]);
        }
      }
      await page.close();
    });
  }
});

test('a report on a page shows its bones, and nothing that was written', async ({ takt, visit }) => {
  const page = await visit('https://x.com/compose/post');
  await page.write('Streng geheim', 0, 'modal');
  await page.panel.chip();
  const options = await takt.own('options.html#health');
  await press(options, /^Collect skeleton$/);
  const shown = await until('the skeleton is shown', () => options.evaluate(() => document.querySelector<HTMLTextAreaElement>('.hl-skeleton')?.value));
  expect(shown).toContain('data-testid="tweetTextarea_0"');
  expect(shown).toContain('<div role="dialog"');
  expect(shown).not.toMatch(/Streng|geheim|takt-coach|aria-label="/);
  expect(await faults(options)).toEqual([]);
  await options.close();
});
