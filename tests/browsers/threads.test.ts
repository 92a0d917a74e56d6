import { describe, expect, test } from './harness/test';
import { posted } from './history';
import { at, places } from './places';
import type { Place } from './places';

const threads: readonly (Place & { readonly add: string })[] = [
  { ...find('X, dialog'), add: '[data-testid=addButton]' },
  { ...find('X, reply dialog'), add: '[data-testid=addButton]' },
  { ...find('Bluesky, post'), add: 'button[aria-label="Add another post to thread"]' },
  { ...find('Threads, dialog'), add: '[role=dialog] .add' },
  { ...find('Elk, post'), add: 'button[aria-label="Start thread"]' },
];

function find(name: string): Place {
  const place = places.find((each) => each.name === name);
  if (!place) throw new Error(name);
  return place;
}

describe('a thread is one post, each part with its own tips', () => {
  for (const { add, ...place } of threads) {
    test(place.name, async ({ takt, visit }) => {
      const page = await at(place, visit);
      await page.write('Der Fahrplan ab Montag #e-mail steht.', 0, place.surface);
      await page.panel.shows('hashtags/breaks');
      await page.panel.fix('hashtags/breaks');
      await page.panel.shows();
      await page.click(add);
      await page.until('there are two parts', async () => (await page.parts(place.surface)) === 2);
      await page.write('Und hier der Link: [LINK] dazu', 1, place.surface);
      await page.panel.shows('quality/placeholder');
      expect(await page.model(0, place.surface)).toBe('Der Fahrplan ab Montag #EMail steht.');

      // Back in the first part, its own state is there: no tip.
      await page.focus(0, place.surface);
      await page.panel.shows();
      await page.click(place.send);
      const [post] = await posted(takt, 1);
      expect(post).toMatchObject({
        site: place.site,
        account: place.account,
        kind: place.kind === 'reply' ? 'reply' : 'thread',
        level: 'confirmed',
        text: 'Der Fahrplan ab Montag #EMail steht.\n\nUnd hier der Link: [LINK] dazu',
        fixes: ['hashtags/breaks'],
        tips: ['quality/placeholder'],
      });
      expect(await page.errors()).toEqual([]);
    });
  }
});
