import { describe, expect, test } from './harness/test';

const boxes = [
  { name: 'X', address: 'https://x.com/compose/post' },
  { name: 'Bluesky', address: 'https://bsky.app/intent/compose' },
  { name: 'Mastodon', address: 'https://mastodon.social/publish' },
];

describe.each(boxes)('$name', ({ address }) => {
  test('the built extension coaches at the true address and leaves no trace when the box goes', async ({ visit }) => {
    const page = await visit(address);
    await page.write('Our #e-mail tip [LINK] of the week.');
    const tips = await page.panel.shows('hashtags/breaks', 'quality/placeholder');
    expect(tips.find((tip) => tip.rule === 'quality/placeholder')).toMatchObject({ gravity: 'error', excerpt: '[LINK]' });
    expect(await page.errors()).toEqual([]);
    await page.raw.evaluate(() => (document.activeElement as HTMLElement).blur());
    await page.raw.evaluate(() => document.body.replaceChildren());
    await page.until('nothing of Takt is left', async () => (await page.panel.look()).hosts === 0);
  });

  test('nothing is put into a page whose box has no focus', async ({ visit }) => {
    const page = await visit(address);
    await page.raw.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await page.until('Takt stays out', async () => (await page.panel.look()).hosts === 0);
  });
});

test('the extension asks its background and gets no address of its own', async ({ takt }) => {
  expect(await takt.ask('settings.read', {})).toMatchObject({ ok: true, value: { version: 1 } });
  expect(await takt.ask('nothing.of.the.kind')).toEqual({ ok: false, why: 'unknown kind' });
  expect(takt.leaks()).toEqual([]);
});
