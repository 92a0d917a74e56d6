import type { Silent } from '../pages/place';
import { describe, expect, test } from './harness/test';
import { history } from './history';
import { silent as theirs } from './places';

const text = 'Unser #e-mail Tipp: 𝗡𝗲𝘂! [LINK] und noch etwas mehr';

/** Places where Takt has nothing to look for. */
const silent: readonly Silent[] = [
  { name: 'X, messages', address: 'https://x.com/messages/1-2', send: '[data-testid=dm-composer-send-button]' },
  { name: 'X, the older messages', address: 'https://x.com/messages/1-2', send: '[data-testid=dmComposerSendButton]', part: 1 },
  { name: 'X, search', address: 'https://x.com/explore' },
  { name: 'Bluesky, messages', address: 'https://bsky.app/messages/3lb2ab' },
  { name: 'Mastodon, private mention', address: 'https://mastodon.social/publish', open: 'message', send: '.compose-form__submit button' },
  { name: 'Mastodon 5, message', address: 'https://mastodon.social/', open: 'message', options: { redesign: true }, send: 'form footer button[type=submit]' },
  ...theirs,
];

describe('direct messages and searches are left alone', () => {
  for (const { name, address, open, options, send, surface, part = 0 } of silent) {
    test(name, async ({ takt, visit }) => {
      const page = await visit(address, options);
      if (open) await page.open(open);
      await page.write(text, part, surface);
      await page.raw.evaluate(() => new Promise((done) => requestIdleCallback(done)));
      expect(await page.panel.look()).toMatchObject({ hosts: 0, tips: [] });
      expect(await page.marks()).toEqual([]);
      if (send) {
        await page.click(send);
        await page.until('it is sent', async () => (await page.sent()).length > 0 || (await page.model(part, surface)) === '');
      }
      await page.go(address);
      expect(await history(takt)).toEqual([]);
      expect(await page.errors()).toEqual([]);
    });
  }

  test('a post that becomes a message is forgotten at once', async ({ visit }) => {
    const page = await visit('https://mastodon.social/publish');
    await page.write(text);
    await page.panel.tip('hashtags/breaks');
    await page.raw.evaluate(() => {
      document.querySelector('.compose-form__dropdowns svg')?.setAttribute('class', 'icon icon-at');
      document.querySelector('.compose-form__dropdowns')?.append(document.createElement('i'));
    });
    await page.until('Takt is gone', async () => (await page.panel.look()).hosts === 0);
    expect(await page.marks()).toEqual([]);
  });
});
