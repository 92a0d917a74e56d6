import { describe, expect, test } from './harness/test';
import type { PracticePage } from './harness/page';
import { posted } from './history';
import { at, places, send, type Place } from './places';

const link = 'https://fahrplan-bremen.de/a';
const linked = `Unser #e-mail Tipp: 𝗡𝗲𝘂! Alles auf ${link}?fbclid=IwAR1 jetzt`;
const unlinked = 'Unser #e-mail Tipp: 𝗡𝗲𝘂! Alles im Hafen  jetzt';

/** Every fix of these texts, and what it makes of them. */
const all = [
  ['hashtags/breaks', '#e-mail', '#EMail'],
  ['accessibility/decorative-letters', '𝗡𝗲𝘂', 'Neu'],
  ['links/tracking', '?fbclid=IwAR1', ''],
  ['quality/spacing', '  ', ' '],
] as const;

describe('a post from its first key to the history: tips, fixes, undo, sending', () => {
  for (const place of places) {
    test(place.name, async ({ takt, visit }) => {
      const page = await at(place, visit);
      const text = place.without === 'links' ? unlinked : linked;
      const fixes = all.filter(([rule, was]) => text.includes(was) && !(place.without === 'hashtags' && rule.startsWith('hashtags/')));
      let written = (place.before ?? '') + text;
      await page.write(text, 0, place.surface);
      const rest = new Set<string>(fixes.map(([rule]) => rule));
      await page.panel.shows(...rest);

      for (const [index, [rule, was, is]] of fixes.entries()) {
        const mended = written.replace(was, is);
        await fixed(page, place, rule, mended);
        rest.delete(rule);
        if (index === 0) {
          // Only then is the fix over: a tip that shows after the undo is a new one.
          await page.panel.shows(...rest);
          await page.press('Mod+z');
          await becomes(page, place, written);
          await fixed(page, place, rule, mended, 'undoing has moved the caret');
          await page.panel.shows(...rest);
          // Undoing has selected what it brought back.
          await page.press('Control+End');
        }
        written = mended;
      }
      await page.panel.shows();
      expect(await page.hotkeys()).toEqual([]);

      await send(page, place);
      const [post] = await posted(takt, 1);
      expect(post).toMatchObject({
        site: place.site,
        account: place.account,
        ...(place.server && { server: place.server }),
        kind: place.kind,
        level: place.level ?? 'confirmed',
        text: written,
        links: place.without === 'links' ? [] : [link],
        hashtags: [place.without === 'hashtags' ? 'e' : 'EMail'],
        tips: [],
        fixes: fixes.map(([rule]) => rule),
      });
      expect(Date.now() - (post?.at ?? 0)).toBeLessThan(60_000);
      expect(await page.errors()).toEqual([]);
    });
  }
});

/** Presses a fix: model, screen, caret, focus and scroll have to be right. */
async function fixed(page: PracticePage, place: Place, rule: string, text: string, caret?: 'undoing has moved the caret'): Promise<void> {
  const scrolled = await page.raw.evaluate(() => scrollY);
  await page.panel.fix(rule);
  await becomes(page, place, text);
  expect(await page.screen(0, place.surface)).toBe(text);
  if (!caret) {
    await page.until('the caret is back at the end', async () => {
      const at = await page.caret(0, place.surface);
      if (at?.start !== text.length || at.end !== text.length) throw new Error(`it is at ${JSON.stringify(at)}, not ${text.length}`);
      return true;
    });
  }
  expect(await page.raw.evaluate(() => scrollY)).toBe(scrolled);
  const box = await page.box(0, place.surface);
  expect(await box.evaluate((element) => {
    const { activeElement } = element.getRootNode() as Document | ShadowRoot;
    return element.contains(activeElement);
  }), 'the box has the focus').toBe(true);
}

async function becomes(page: PracticePage, place: Place, text: string): Promise<void> {
  await page.until(`the text is ${JSON.stringify(text)}`, async () => {
    const model = await page.model(0, place.surface);
    if (model !== text) throw new Error(`it is ${JSON.stringify(model)}`);
    return true;
  });
}
