import { openBrowser } from './harness/browser';
import { browserName, describe, expect, test } from './harness/test';
import { posted } from './history';

const pattern = 'https://social.example/*';

describe('a server of one\'s own', () => {
  test('is coached once it was granted, with the limit its page names', { timeout: 90_000 }, async () => {
    const takt = await openBrowser(browserName, { allow: [pattern] });
    try {
      expect(await takt.ask('sites.grant', { hosts: [pattern] })).toMatchObject({ ok: true, value: { servers: [pattern] } });
      for (const redesign of [false, true]) {
        const page = await takt.page('https://social.example/publish', { redesign, limit: 1000 });
        const text = redesign ? 'Register for the repair café by #e-mail until Friday [LINK], tools are there.' : 'Our #e-mail tip [LINK] of last week.';
        await page.write(text);
        await page.panel.shows('hashtags/breaks', 'quality/placeholder');
        expect(await page.panel.text()).toContain('1,000');
        await page.panel.fix('hashtags/breaks');
        await page.until('it is fixed', async () => (await page.model()) === text.replace('#e-mail', '#EMail'));
        await page.panel.shows('quality/placeholder');
        await page.click('form button[type=submit]');
        const [post] = await posted(takt, redesign ? 2 : 1);
        expect(post).toMatchObject({ site: 'mastodon', server: 'social.example', account: 'mira', level: 'confirmed', fixes: ['hashtags/breaks'], tips: ['quality/placeholder'] });
        await page.close();
      }

      // Another program on the server: its box is known by its shape, and no limit of Mastodon's holds there.
      const page = await takt.page('https://social.example/publish');
      await page.raw.evaluate(() => {
        document.querySelector('#initial-state')?.remove();
        document.body.innerHTML = '<div id="app"><div><textarea rows="5" placeholder="What are you up to?"></textarea><div><button type="button">Note</button></div></div></div>';
      });
      await page.click('textarea');
      const text = 'Our #e-mail tip of the week.';
      await page.raw.keyboard.type(text);
      await page.panel.shows('hashtags/breaks');
      expect((await page.panel.chip())?.name).not.toMatch(/left|over/);
      await page.panel.fix('hashtags/breaks');
      await page.until('it is fixed', () => page.raw.$eval('textarea', ({ value }, wanted) => value === wanted, text.replace('#e-mail', '#EMail')));
      await page.close();
      expect(takt.leaks()).toEqual([]);
    } finally {
      await takt.close();
    }
  });

  test('is left alone without a grant', async ({ visit }) => {
    const page = await visit('https://social.example/publish');
    await page.write('Our #e-mail tip [LINK] of the week.');
    expect((await page.panel.look()).hosts).toBe(0);
  });
});
