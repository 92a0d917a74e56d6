import { describe, expect, test } from './harness/test';

describe('practice pages', () => {
  test('X: what is typed reaches the model of Draft.js and is what the site sends', async ({ visit }) => {
    const page = await visit('https://x.com/compose/post');
    expect(await page.surfaces()).toEqual(['home', 'modal']);
    await page.write('Hello #harbour @you\nsecond line 🚢');
    expect(await page.screen()).toBe('Hello #harbour @you\nsecond line 🚢');
    await page.click('[data-testid=tweetButton]');
    await page.until('the post is sent', async () => (await page.sent()).length === 1);
    expect(await page.sent()).toEqual([{ parts: ['Hello #harbour @you\nsecond line 🚢'], kind: 'post', media: 0, ok: true }]);
    expect(await page.errors()).toEqual([]);
  });
});
