import { browserName, describe, expect, test } from './harness/test';
import { history } from './history';
import { at, places, send, type Place } from './places';

const textFor = ({ without }: Place) => `Die Fähre nach Blumenthal fährt ab Montag wieder. Fahrplan: ${without === 'links' ? 'am Anleger' : 'https://fahrplan-bremen.de/blumenthal'} #Bremen`;
const posts = places.filter(({ kind, twin }) => kind === 'post' && !twin);
/** A site refuses each of its posts in both browsers; the connection breaks once a site, in one of them. */
const isFirst = (place: Place) => posts.find(({ site }) => site === place.site) === place;
const mishaps = [
  ...posts.map((place) => ({ place, submit: 'error' as const })),
  ...posts.filter(isFirst).filter((_, index) => (index % 2 === 0) === (browserName === 'chromium')).map((place) => ({ place, submit: 'offline' as const })),
];

describe('what did not go out is not remembered', () => {
  for (const { place, submit } of mishaps) {
    test(`${place.name}: ${submit}, then thrown away`, async ({ takt, visit }) => {
      const page = await at(place, visit, { submit });
      await page.write(textFor(place), 0, place.surface);
      await page.panel.shows();
      await send(page, place);
      await page.until('the site has failed', async () => (await page.sent()).some(({ ok }) => !ok));
      // Nobody sees that, and turns to the box, within the tenth of a second a machine needs; so quickly it may still be the press itself.
      const failed = Date.now();
      await page.until('a person has seen it', () => Date.now() - failed > 100);
      // The writer gives up: empties the box by hand and leaves.
      await page.focus(0, place.surface);
      await page.press('Control+a');
      await page.press('Backspace');
      await page.until('the box is empty', async () => (await page.model(0, place.surface)) === '');
      await page.go(place.address);
      expect(await history(takt)).toEqual([]);
    });
  }
});
