import type { PracticeOptions } from '../pages/options';
import { describe, expect, test } from './harness/test';

type Row = { name: string; address: string; open?: string; options?: PracticeOptions; surface: string; send: string; shown: string };

const rows: Row[] = [
  { name: 'X, modal', address: 'https://x.com/compose/post', surface: 'modal', send: '[role=dialog] [data-testid=tweetButton]', shown: '[data-testid=toast] a[href*="/status/"]' },
  { name: 'X, home', address: 'https://x.com/home', surface: 'home', send: '[data-testid=tweetButtonInline]', shown: '[data-testid=toast] a[href*="/status/"]' },
  { name: 'Bluesky', address: 'https://bsky.app/', open: 'post', surface: 'composer', send: '[data-testid=composerPublishBtn]', shown: '[role=status] a[href*="/post/"]' },
  { name: 'Mastodon 4', address: 'https://mastodon.social/publish', surface: 'compose', send: '.compose-form button[type=submit]', shown: '.notification-bar' },
  { name: 'Mastodon 5', address: 'https://social.example/publish', options: { redesign: true }, surface: 'compose', send: 'footer button[type=submit]', shown: '.notification-bar' },
];
const text = 'Grüße #hafen @you\n\nzweite Zeile 🚢 https://example.org/x';

describe.each(rows)('$name', ({ address, open, options, surface, send, shown }) => {
  test('what is typed reaches the model of the editor and is what the site sends', async ({ visit }) => {
    const page = await visit(address, options);
    if (open) await page.open(open);
    await page.write(text, 0, surface);
    expect(await page.caret(0, surface)).toEqual({ start: text.length, end: text.length });
    await page.click(send);
    await page.until('the site tells that it is sent', () => page.raw.$(shown));
    expect(await page.sent()).toMatchObject([{ parts: [text], kind: 'post', ok: true }]);
    expect(await page.errors()).toEqual([]);
  });

  test('a failed submit keeps the text', async ({ visit }) => {
    const page = await visit(address, { ...options, submit: 'error' });
    if (open) await page.open(open);
    await page.write('stays', 0, surface);
    await page.press('Mod+Enter');
    await page.until('the site has tried', async () => (await page.sent()).length === 1);
    expect(await page.sent()).toMatchObject([{ ok: false }]);
    expect(await page.model(0, surface)).toBe('stays');
  });

  test('the site speaks German and the box is built anew with its text', async ({ visit }) => {
    const page = await visit(address, { ...options, language: 'de' });
    if (open) await page.open(open);
    await page.write('bleibt', 0, surface);
    await page.remount();
    await page.until('the new box has the text', async () => (await page.screen(0, surface)).trim() === 'bleibt');
    expect(await page.model(0, surface)).toBe('bleibt');
  });
});

describe('threads, kinds and places', () => {
  test('X: a part is added while the home box stays mounted', async ({ visit }) => {
    const page = await visit('https://x.com/compose/post');
    expect(await page.surfaces()).toEqual(['home', 'modal']);
    await page.write('one');
    await page.click('[data-testid=addButton]');
    await page.until('there are two parts', async () => (await page.parts('modal')) === 2);
    await page.write('two', 1);
    await page.click('[role=dialog] [data-testid=tweetButton]');
    await page.until('it is sent', async () => (await page.sent()).length === 1);
    expect(await page.sent()).toMatchObject([{ parts: ['one', 'two'] }]);
  });

  test('Bluesky: a thread, in one request', async ({ visit }) => {
    const page = await visit('https://bsky.app/intent/compose');
    await page.write('one');
    await page.click('[aria-label="Add another post to thread"]');
    await page.until('there are two parts', async () => (await page.parts()) === 2);
    await page.write('two', 1);
    await page.press('Mod+Enter');
    await page.until('it is sent', async () => (await page.sent()).length === 1);
    expect(await page.sent()).toMatchObject([{ parts: ['one', 'two'], kind: 'post' }]);
  });

  const kinds: [address: string, open: string | undefined, kind: string, sign: string][] = [
    ['https://x.com/compose/post?in_reply_to=1888000000000000001', undefined, 'reply', '[role=dialog] article[data-testid=tweet]'],
    ['https://x.com/hafen_bremen/status/1888000000000000001', undefined, 'reply', 'article[data-testid=tweet]'],
    ['https://x.com/compose/post?url=https%3A%2F%2Fx.com%2Fa%2Fstatus%2F1', undefined, 'quote', '[role=dialog] a[href*="/status/"]'],
    ['https://bsky.app/', 'reply', 'reply', '[data-testid=composePostView]'],
    ['https://bsky.app/', 'quote', 'quote', '[data-testid=composePostView]'],
    ['https://mastodon.social/publish', 'reply', 'reply', '.reply-indicator'],
    ['https://mastodon.social/publish', 'quote', 'quote', '.status__quote'],
    ['https://mastodon.social/publish', 'message', 'message', '.icon-at'],
    ['https://mastodon.social/publish', 'edit', 'edit', '.edit-indicator'],
  ];
  for (const [address, open, kind, sign] of kinds) {
    test(`${address} ${open ?? ''} is a ${kind}`, async ({ visit }) => {
      const page = await visit(address);
      if (open) await page.open(open);
      await page.until('its sign is there', () => page.raw.$(sign));
      await page.focus();
      await page.type('words');
      await page.press('Mod+Enter');
      await page.until('it is sent', async () => (await page.sent()).length === 1);
      expect(await page.sent()).toMatchObject([{ kind, ok: true }]);
    });
  }

  test('site hotkeys are set off outside fields and not inside them', async ({ visit }) => {
    const page = await visit('https://mastodon.social/publish');
    await page.write('njk');
    expect(await page.hotkeys()).toEqual([]);
    await page.click('.column-header');
    await page.press('j');
    expect(await page.hotkeys()).toEqual(['j at body']);
  });

  test('Bluesky takes the focus back into its dialog', async ({ visit }) => {
    const page = await visit('https://bsky.app/intent/compose');
    await page.focus();
    await page.raw.evaluate(() => document.querySelector<HTMLElement>('[data-testid=composeFAB]')?.focus());
    expect(await page.raw.evaluate(() => document.activeElement?.closest('[role=dialog]') !== null)).toBe(true);
  });
});
