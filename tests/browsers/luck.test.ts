import { stopBackground } from './harness/background';
import { browserName, describe, expect, test } from './harness/test';
import { history, posted } from './history';
import { commit, compose } from './lab/input-method';
import { at, places } from './places';

const place = (name: string) => places.find((each) => each.name === name) ?? places[0]!;
const home = place('X, home');
const dialog = place('X, dialog');
const bluesky = place('Bluesky, post');
const classic = place('Mastodon, classic');
const faulty = 'Unser #e-mail Tipp kommt morgen';

describe('bad input', () => {
  for (const each of [dialog, bluesky, classic]) {
    test(`${each.name}: an empty box is met with silence`, async ({ visit }) => {
      const page = await at(each, visit);
      await page.focus(0, each.surface);
      await page.panel.shows();
      expect(await page.errors()).toEqual([]);
    });

    test(`${each.name}: right to left, with a fix`, async ({ visit }) => {
      const page = await at(each, visit, { direction: 'rtl' });
      await page.write('سفينة الميناء #e-mail تصل غدا', 0, each.surface);
      await page.panel.fix('hashtags/breaks');
      await page.until('it is fixed', async () => (await page.model(0, each.surface)) === 'سفينة الميناء #EMail تصل غدا');
      expect(await page.errors()).toEqual([]);
    });

    test(`${each.name}: half an emoji`, async ({ visit }) => {
      const page = await at(each, visit, { text: 'Moin \ud83d und #e-mail hier ' });
      const before = await page.model(0, each.surface);
      await page.focus(0, each.surface);
      await page.panel.tip('hashtags/breaks');
      expect(await page.model(0, each.surface)).toBe(before);
      expect(await page.errors()).toEqual([]);
    });

    test(`${each.name}: 100,000 characters`, async ({ visit }) => {
      const long = 'Der Hafen bleibt offen. '.repeat(4_167);
      const page = await at(each, visit, { text: long });
      await page.focus(0, each.surface);
      await page.panel.tip('length/too-long');
      expect((await page.model(0, each.surface))?.length).toBe(long.length);
      expect(await page.errors()).toEqual([]);
    });

    test(`${each.name}: a box that cannot be written in`, async ({ visit }) => {
      const page = await at(each, visit, { text: faulty, readOnly: true });
      await (await page.box(0, each.surface)).click();
      await page.raw.evaluate(() => new Promise((done) => requestIdleCallback(done)));
      expect(await page.model(0, each.surface)).toBe(faulty);
      expect(await page.errors()).toEqual([]);
    });

    test(`${each.name}: an input method at work is left alone`, async ({ visit }) => {
      const page = await at(each, visit);
      await page.write('#e-mail ', 0, each.surface);
      await page.panel.tip('hashtags/breaks');
      await compose(page.raw, 'にほん');
      // Firefox itself ends a composition at a click elsewhere, before anybody hears of the click.
      if (browserName === 'chromium') await page.panel.click('Join the words', { within: 'hashtags/breaks' });
      await commit(page.raw, '日本');
      await page.until('the composition is in the text', async () => (await page.model(0, each.surface))?.endsWith('日本'));
      expect(await page.model(0, each.surface)).toBe('#e-mail 日本');
      await page.panel.fix('hashtags/breaks');
      await page.until('now it is fixed', async () => (await page.model(0, each.surface)) === '#EMail 日本');
      expect(await page.errors()).toEqual([]);
    });
  }
});

describe('bad luck', () => {
  test('the site locks the box between check and fix: nothing changes, and the panel says so', async ({ visit }) => {
    const page = await at(classic, visit);
    await page.write(faulty, 0, classic.surface);
    await page.panel.tip('hashtags/breaks');
    await (await page.box(0, classic.surface)).evaluate((box) => { (box as HTMLTextAreaElement).disabled = true; });
    await page.panel.fix('hashtags/breaks');
    await page.until('it says so', async () => (await page.panel.text()).includes('did not take the change'));
    expect(await page.model(0, classic.surface)).toBe(faulty);
    expect(await page.screen(0, classic.surface)).toBe(faulty);
    expect(await page.errors()).toEqual([]);
  });

  test('Tumblr: a fix over two blocks becomes a copy, and every other one is still made', async ({ visit }) => {
    const tumblr = places.find(({ name }) => name === 'Tumblr, post') ?? home;
    const page = await at(tumblr, visit);
    const text = 'Der Hafen ist 𝗻𝗲𝘂\nund der Steg 𝗹𝗮𝗻𝗴  genug';
    await page.write(text, 0, tumblr.surface);
    await page.panel.shows('accessibility/decorative-letters', 'quality/spacing');
    await page.panel.fix('accessibility/decorative-letters');
    await page.until('it says so', async () => (await page.panel.text()).includes('did not take the change'));
    expect(await page.model(0, tumblr.surface)).toBe(text);
    expect((await page.panel.tip('accessibility/decorative-letters')).fix).toBe('Copy the correction');
    await page.panel.fix('quality/spacing');
    await page.until('the other is fixed', async () => (await page.model(0, tumblr.surface)) === text.replace('  ', ' '));
    await page.panel.shows('accessibility/decorative-letters');
    expect((await page.panel.tip('accessibility/decorative-letters')).fix).toBe('Copy the correction');
    expect(await page.errors()).toEqual([]);
  });

  test('the box goes while it is checked: no trace is left', async ({ visit }) => {
    const page = await at(dialog, visit);
    await page.write(faulty, 0, 'modal');
    await page.click('[data-testid=app-bar-close]');
    await page.click('[data-testid=confirmationSheetCancel]');
    await page.until('Takt left no trace', async () => (await page.panel.look()).hosts === 0);
    expect(await page.marks()).toEqual([]);
    expect(await page.errors()).toEqual([]);
  });

  for (const each of [home, dialog, bluesky, classic]) {
    test(`${each.name}: the site builds its box anew between check and fix`, async ({ visit }) => {
      const page = await at(each, visit);
      await page.write(faulty, 0, each.surface);
      await page.panel.tip('hashtags/breaks');
      await page.remount();
      await page.panel.fix('hashtags/breaks');
      await page.until('it is fixed', async () => (await page.model(0, each.surface)) === faulty.replace('#e-mail', '#EMail'));
      await page.panel.shows();
      expect(await page.errors()).toEqual([]);
    });
  }

  test('the panel stays open, however soon a box that was built anew gets the focus', async ({ visit }) => {
    const page = await at(bluesky, visit);
    await page.write(faulty, 0, bluesky.surface);
    await page.panel.tip('hashtags/breaks');
    // Which comes first, the focus or the search for the box, is chance: several times, then.
    for (let round = 0; round < 6; round++) {
      const old = await page.box(0, bluesky.surface);
      await page.remount();
      await page.until('the new box has the focus', () => old.evaluate((box, name) => {
        const now = window.practice.element(0, name);
        return now !== box && document.activeElement === now;
      }, bluesky.surface));
      const chip = await page.until('Takt is beside it', page.panel.chip);
      expect(chip.expanded, `round ${round}`).toBe(true);
      expect((await page.panel.tips()).map(({ rule }) => rule), `round ${round}`).toEqual(['hashtags/breaks']);
    }
    expect(await page.errors()).toEqual([]);
  });

  test('two boxes at once: each has its own tips', async ({ visit }) => {
    const page = await at(home, visit);
    await page.write(faulty, 0, 'home');
    await page.panel.shows('hashtags/breaks');
    await page.open('post');
    await page.write('Ganz in Ordnung [LINK] hier', 0, 'modal');
    await page.panel.shows('quality/placeholder');
    expect(await page.model(0, 'home')).toBe(faulty);
    await page.click('[data-testid=app-bar-close]');
    await page.click('[data-testid=confirmationSheetCancel]');
    await page.focus(0, 'home');
    await page.panel.shows('hashtags/breaks');
    await page.panel.fix('hashtags/breaks');
    await page.until('the home box is fixed', async () => (await page.model(0, 'home')) === faulty.replace('#e-mail', '#EMail'));
  });

  test('what was waved away stays away when the site builds the box anew', async ({ visit }) => {
    const page = await at(dialog, visit);
    await page.write(faulty, 0, 'modal');
    await page.panel.tip('hashtags/breaks');
    await page.panel.click(/^Ignore/, { within: 'hashtags/breaks' });
    const once = (await page.panel.look()).controls.find(({ name }) => /once/i.test(name));
    if (once) await page.panel.click(once.name);
    await page.panel.shows();
    await page.remount();
    await page.panel.shows();
  });

  test('the background sleeps when a post goes out: it is remembered all the same', async ({ takt, visit }) => {
    const page = await at(home, visit);
    await page.write('Der Hafen bleibt heute offen.', 0, 'home');
    await page.panel.shows();
    const own = await takt.own('popup.html');
    await page.raw.bringToFront();
    await stopBackground(takt, own);
    await page.click(home.send);
    const [post] = await posted(takt, 1);
    expect(post).toMatchObject({ level: 'confirmed', text: 'Der Hafen bleibt heute offen.' });
    await own.close();
  });

  test('the background sleeps while somebody begins to write', async ({ takt, visit }) => {
    const page = await at(home, visit);
    const own = await takt.own('popup.html');
    await page.raw.bringToFront();
    await stopBackground(takt, own);
    await page.write(faulty, 0, 'home');
    await page.panel.shows('hashtags/breaks');
    await own.close();
  });

  test('a draft thrown away is not remembered', async ({ takt, visit }) => {
    const page = await at(dialog, visit);
    await page.write('Das geht dann doch nicht raus.', 0, 'modal');
    await page.panel.shows();
    await page.click('[data-testid=app-bar-close]');
    await page.click('[data-testid=confirmationSheetCancel]');
    await page.until('Takt left no trace', async () => (await page.panel.look()).hosts === 0);
    await page.go('https://x.com/home');
    expect(await history(takt)).toEqual([]);
  });
});
