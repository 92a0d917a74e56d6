import { describe, expect, test } from './harness/test';
import { at, places } from './places';

const text = 'Unser #e-mail Tipp: 𝗡𝗲𝘂! Alles auf https://fahrplan-bremen.de/a?fbclid=IwAR1 jetzt';

/** Every fix of that text, and what it makes of it. */
const fixes = [
  ['hashtags/breaks', '#e-mail', '#EMail'],
  ['accessibility/decorative-letters', '𝗡𝗲𝘂', 'Neu'],
  ['links/tracking', '?fbclid=IwAR1', ''],
] as const;

describe('what is typed is met with the right tips, and each fix leaves everything in order', () => {
  for (const place of places) {
    test(place.name, async ({ visit }) => {
      const page = await at(place, visit);
      const start = place.before ?? '';
      await page.write(text, 0, place.surface);
      await page.panel.shows(...fixes.map(([rule]) => rule));
      expect(await page.hotkeys()).toEqual([]);

      let written = start + text;
      const rest = new Set<string>(fixes.map(([rule]) => rule));
      for (const [rule, was, is] of fixes) {
        const scrolled = await page.raw.evaluate(() => scrollY);
        await page.panel.fix(rule);
        const mended = written.replace(was, is);
        await becomes(page, place.surface, mended);
        expect(await page.screen(0, place.surface)).toBe(mended);
        await page.until('the caret is back at the end', async () => {
          const caret = await page.caret(0, place.surface);
          if (caret?.start !== mended.length || caret.end !== mended.length) throw new Error(`it is at ${JSON.stringify(caret)}, not ${mended.length}`);
          return true;
        });
        expect(await page.raw.evaluate(() => scrollY)).toBe(scrolled);
        expect(await hasFocus(page, place.surface)).toBe(true);
        rest.delete(rule);
        await page.panel.shows(...rest);

        await page.press('Mod+z');
        await becomes(page, place.surface, written);
        await page.panel.fix(rule);
        await becomes(page, place.surface, mended);
        await page.panel.shows(...rest);
        // Undoing has selected what it brought back.
        await page.press('Control+End');
        written = mended;
      }
      await page.panel.shows();
      expect(await page.hotkeys()).toEqual([]);
      expect(await page.errors()).toEqual([]);
    });
  }
});

async function hasFocus(page: Awaited<ReturnType<typeof at>>, surface: string | undefined): Promise<boolean> {
  return (await page.box(0, surface)).evaluate((box) => box.contains(document.activeElement));
}

async function becomes(page: Awaited<ReturnType<typeof at>>, surface: string | undefined, text: string): Promise<void> {
  await page.until(`the text is ${JSON.stringify(text)}`, async () => {
    const model = await page.model(0, surface);
    if (model !== text) throw new Error(`it is ${JSON.stringify(model)}`);
    return true;
  });
}
