import { describe, expect, test } from './harness/test';

const boxes = [
  { name: 'X', address: 'https://x.com/compose/post', feed: 'https://x.com/home', surface: 'home' },
  { name: 'Bluesky', address: 'https://bsky.app/intent/compose', feed: 'https://bsky.app/', surface: 'composer', open: 'post' },
  { name: 'Mastodon', address: 'https://mastodon.social/publish', feed: 'https://mastodon.social/home', surface: 'compose' },
];

describe.each(boxes)('$name', ({ address, feed, surface, open }) => {
  test('the built extension coaches at the true address and leaves no trace when the box goes', async ({ visit }) => {
    const page = await visit(address);
    await page.write('Our #e-mail tip [LINK] of the week.');
    const tips = await page.panel.shows('hashtags/breaks', 'quality/placeholder');
    expect(tips.find((tip) => tip.rule === 'quality/placeholder')).toMatchObject({ gravity: 'error', excerpt: '[LINK]' });
    expect(await page.errors()).toEqual([]);
    await page.raw.evaluate(() => document.body.replaceChildren());
    await page.until('nothing of Takt is left', async () => (await page.panel.look()).hosts === 0);
  });

  test('nothing is put into a page until a box has the focus', async ({ visit }) => {
    const page = await visit(feed);
    await page.raw.mouse.move(400, 300);
    await page.raw.mouse.wheel({ deltaY: 100 });
    expect((await page.panel.look()).hosts).toBe(0);
    expect(await page.marks()).toEqual([]);
    if (open) await page.open(open);
    await page.focus(0, surface);
    await page.until('the chip is there', page.panel.chip);
  });
});

test('the extension asks its background and gets no address of its own', async ({ takt }) => {
  expect(await takt.ask('settings.read', {})).toMatchObject({ ok: true, value: { version: 2 } });
  expect(await takt.ask('nothing.of.the.kind')).toEqual({ ok: false, why: 'unknown kind' });
  expect(takt.leaks()).toEqual([]);
});
