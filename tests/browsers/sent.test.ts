import { describe, expect, test } from './harness/test';
import { history, posted } from './history';
import { at, places } from './places';

const text = 'Die Fähre nach Blumenthal fährt ab Montag wieder. Fahrplan: https://fahrplan-bremen.de/blumenthal #Bremen';

describe('a post that goes out is remembered once, with where, who and what', () => {
  for (const place of places) {
    test(place.name, async ({ takt, visit }) => {
      const page = await at(place, visit);
      await page.write(text, 0, place.surface);
      await page.panel.shows();
      await page.click(place.send);
      const [post] = await posted(takt, 1);
      expect(post).toMatchObject({
        site: place.site,
        account: place.account,
        ...(place.server && { server: place.server }),
        kind: place.kind,
        level: 'confirmed',
        text: (place.before ?? '') + text,
        links: ['https://fahrplan-bremen.de/blumenthal'],
        hashtags: ['Bremen'],
        tips: [],
        fixes: [],
      });
      expect(Date.now() - (post?.at ?? 0)).toBeLessThan(60_000);
      expect(await page.errors()).toEqual([]);
    });
  }
});

describe('what did not go out is not remembered', () => {
  for (const place of places.filter(({ kind }) => kind === 'post')) {
    for (const submit of ['error', 'offline'] as const) {
      test(`${place.name}: ${submit}, then thrown away`, async ({ takt, visit }) => {
        const page = await at(place, visit, { submit });
        await page.write(text, 0, place.surface);
        await page.panel.shows();
        await page.click(place.send);
        await page.until('the site has failed', async () => (await page.sent()).some(({ ok }) => !ok));
        // The writer gives up: empties the box by hand and leaves.
        await page.focus(0, place.surface);
        await page.press('Control+a');
        await page.press('Backspace');
        await page.until('the box is empty', async () => (await page.model(0, place.surface)) === '');
        await page.go(place.address);
        expect(await history(takt)).toEqual([]);
      });
    }
  }
});
