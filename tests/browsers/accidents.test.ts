import { fillDisk, stopBackground } from './harness/background';
import { expect, test } from './harness/test';
import { until } from './harness/until';
import { history, posted } from './history';
import { at, places } from './places';

const place = (name: string) => places.find((each) => each.name === name) ?? places[0]!;
const home = place('X, home');
const classic = place('Mastodon, classic');
const faulty = 'Unser #e-mail Tipp kommt';

for (const each of [home, classic]) {
  test(`${each.name}: Takt is updated under an open page: the old one goes, the new one works, nothing is doubled`, async ({ takt, visit }) => {
    const page = await at(each, visit);
    await page.write(faulty, 0, each.surface);
    await page.panel.tip('hashtags/breaks');
    await takt.reload();
    await page.raw.bringToFront();
    await page.write(' morgen', 0, each.surface);
    await page.panel.shows('hashtags/breaks');
    expect(await page.raw.evaluate(() => document.querySelectorAll('takt-coach').length)).toBe(1);
    expect((await page.marks()).flatMap(({ texts }) => texts)).toEqual(['#e-mail']);
    await page.panel.fix('hashtags/breaks');
    await page.until('it is fixed', async () => (await page.model(0, each.surface)) === 'Unser #EMail Tipp kommt morgen');
    await page.click(each.send);
    expect(await posted(takt, 1)).toMatchObject([{ text: 'Unser #EMail Tipp kommt morgen', level: 'confirmed' }]);
    expect(await page.errors()).toEqual([]);
  });
}

test('the disk is full: the writer is told, the post waits and is remembered once there is room', async ({ takt, visit }) => {
  const page = await at(home, visit);
  await page.write('Der Hafen bleibt heute offen.', 0, home.surface);
  await page.panel.shows();
  await page.panel.close();
  const own = await takt.own('popup.html');
  const says = async () => (await own.evaluate(() => document.body.textContent)) ?? '';
  await fillDisk(takt, own);
  await page.raw.bringToFront();
  await page.click(home.send);
  await page.until('the panel says so', async () => (await page.panel.text()).includes('Your disk is full. This post waits'));
  expect(await history(takt)).toEqual([]);
  // Opened anew; Firefox would wait in vain for the end of its loading.
  await own.evaluate(() => void setTimeout(() => location.reload()));
  await until('the popup says so', async () => (await says()).includes('1 post is still waiting'));
  await page.raw.bringToFront();

  // With a new background there is room again: whatever wakes it lets the post in.
  await stopBackground(takt, own);
  expect(await posted(takt, 1)).toMatchObject([{ text: 'Der Hafen bleibt heute offen.', level: 'confirmed' }]);
  await until('the popup says no more', async () => !(await says()).includes('waiting'));
  expect(await page.errors()).toEqual([]);
  await own.close();
});

test('back to a page the browser kept: the coach works again, once', async ({ takt, visit }) => {
  const page = await at(home, visit);
  await page.write(faulty, 0, home.surface);
  await page.panel.tip('hashtags/breaks');
  await page.raw.evaluate(() => window.addEventListener('pageshow', ({ persisted }) => Object.assign(window, { kept: persisted })));
  await page.go('https://bsky.app/');
  // Puppeteer waits in vain for a page to load that was kept.
  await page.raw.evaluate(() => void setTimeout(() => window.history.back()));
  await page.until('the page was kept', () => page.raw.evaluate(() => 'kept' in window && window.kept === true));
  await page.write(' morgen', 0, home.surface);
  await page.panel.fix('hashtags/breaks');
  await page.until('it is fixed', async () => (await page.model(0, home.surface)) === 'Unser #EMail Tipp kommt morgen');
  expect((await page.panel.look()).hosts).toBe(1);
  await page.click(home.send);
  expect(await posted(takt, 1)).toMatchObject([{ text: 'Unser #EMail Tipp kommt morgen' }]);
  expect(await page.errors()).toEqual([]);
});

test('two tabs, and a way within the site from one box to another: each has its own coach, and the kinds are told apart', async ({ takt, visit }) => {
  const post = place('Bluesky, post');
  const page = await at(post, visit);
  await page.write(faulty);
  await page.panel.tip('hashtags/breaks');

  const other = await at(classic, visit);
  await other.write('Noch ein [LINK] hier', 0, classic.surface);
  await other.panel.shows('quality/placeholder');
  await page.raw.bringToFront();
  await page.panel.shows('hashtags/breaks');

  // The box goes, the address changes without a load, and another box comes.
  await page.raw.evaluate(() => document.querySelector<HTMLElement>('[data-testid=composePostView] button')?.click());
  await page.until('the draft is thrown away', () => page.raw.evaluate(() => {
    const discard = [...document.querySelectorAll<HTMLElement>('[role=dialog] button')].find(({ textContent }) => textContent === 'Discard');
    discard?.click();
    return discard !== undefined;
  }));
  await page.until('nothing of Takt is left', async () => (await page.panel.look()).hosts === 0);
  await page.open('status');
  await page.open('reply');
  await page.write(faulty);
  await page.panel.fix('hashtags/breaks');
  await page.until('it is fixed', async () => (await page.model()) === 'Unser #EMail Tipp kommt');
  expect((await page.panel.look()).hosts).toBe(1);
  await page.click(post.send);
  expect(await posted(takt, 1)).toMatchObject([{ site: 'bluesky', kind: 'reply', text: 'Unser #EMail Tipp kommt' }]);
  expect(await page.errors()).toEqual([]);

  await other.raw.bringToFront();
  await other.panel.shows('quality/placeholder');
  expect(await other.model(0, classic.surface)).toBe('Noch ein [LINK] hier');
});
