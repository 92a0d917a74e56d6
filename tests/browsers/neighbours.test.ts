import { describe, expect, test } from './harness/test';
import { neighboursOf } from './harness/neighbours';
import type { PracticePage } from './harness/page';
import { at, places } from './places';

const names = ['X, home', 'Mastodon, classic', 'LinkedIn, shadow root', 'Threads, dialog'];
const text = 'Unser #e-mail Tipp ist gnaz neu hier';

type Watched = { flicker?: string[] };

/** Begins to note whenever chip or panel go, are hidden or stand elsewhere; says what was noted since. */
const flicker = (page: PracticePage) =>
  page.roots.run((roots) => {
    const seen = globalThis as Watched;
    const before = seen.flicker ?? [];
    const notes: string[] = (seen.flicker = []);
    const parts = '[data-part=chip], [data-part=panel]';
    const observer = new MutationObserver((records) => {
      for (const { type, target, removedNodes, oldValue } of records) {
        if (type === 'childList') notes.push(...[...removedNodes].filter((node) => node instanceof Element && node.matches(parts)).map(() => 'gone'));
        else if (target instanceof HTMLElement && target.matches(parts) && target.getAttribute('style') !== oldValue) notes.push(`${oldValue} → ${target.getAttribute('style')}`);
      }
    });
    for (const root of roots.filter(({ host }) => host.localName === 'takt-coach')) observer.observe(root, { childList: true, subtree: true, attributes: true, attributeFilter: ['style'], attributeOldValue: true });
    return before;
  });

describe('Grammarly, LanguageTool and Harper in the same box: everybody goes on working', () => {
  for (const place of places.filter(({ name }) => names.includes(name))) {
    test(place.name, async ({ visit }) => {
      const page = await at(place, visit);
      const neighbours = await neighboursOf(page, place.surface);
      await page.write(text, 0, place.surface);
      await page.panel.shows('hashtags/breaks');
      const marks = async () => (await page.marks()).map(({ name, texts }) => `${name.split('-')[0]}: ${texts.join()}`).toSorted();
      await page.until('our mark is there', async () => (await marks()).some((mark) => mark === 'takt: #e-mail'));

      await page.until('chip and panel stand still', async () => {
        await flicker(page);
        await neighbours.redraw(12);
        const noted = await flicker(page);
        if (noted.length > 0) throw new Error(noted.join(', '));
        return true;
      });

      await neighbours.replace('gnaz', 'ganz');
      const theirs = text.replace('gnaz', 'ganz');
      await page.until('their word is put right', async () => (await page.model(0, place.surface)) === theirs);
      await page.panel.fix('hashtags/breaks');
      const both = theirs.replace('#e-mail', '#EMail');
      await page.until('ours as well', async () => (await page.model(0, place.surface)) === both);
      await page.panel.shows();
      expect(await page.screen(0, place.surface)).toBe(both);

      await page.until('nobody changes the text any more', async () => {
        const told = await neighbours.told();
        await neighbours.redraw(12);
        return (await neighbours.told()) === told;
      });
      expect(await neighbours.lost()).toEqual([]);
      expect((await page.panel.look()).hosts).toBe(1);
      expect(await page.errors()).toEqual([]);
    });
  }
});
