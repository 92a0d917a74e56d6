import { fileURLToPath } from 'node:url';

import type { TaktBrowser } from './harness/browser';
import type { PracticePage } from './harness/page';
import { browserName, describe, expect, test } from './harness/test';
import { history, posted } from './history';
import { at } from './places';
import { inputs, languages, rowOf, textRules, unmet, type Row } from './spans';

const picture = fileURLToPath(new URL('../../assets/takt.png', import.meta.url));
const now = Date.now();
const met = textRules.filter(({ id }) => !(id in unmet));
const rows = languages.flatMap((language) => met.flatMap((rule) => rowOf(rule, language, now) ?? []));
/** What has to be told or handed over comes last, so that nothing else stands beside it. */
const weight = ({ profile, posted: before, picture: shown }: Row) => (shown ? 4 : 0) + (before.length > 0 ? 2 : 0) + (Object.keys(profile).length > 0 ? 1 : 0);
/** Rules run in the background, the same in both browsers: of each kind of box, Firefox lights every third. */
const share = browserName === 'firefox' ? 3 : 1;
const groups = [...Map.groupBy(rows, ({ language, place }) => `${place.name}, ${language}`)];

/** Where the tip of a rule stands in the window, once it is in sight. */
const aim = (page: PracticePage, rule: string) => page.roots.run((roots, id) => {
  const card = roots.flatMap((root) => [...root.querySelectorAll(`[data-rule="${id}"]`)])[0];
  card?.scrollIntoView({ block: 'nearest' });
  const box = card?.getBoundingClientRect();
  return box && { x: box.left + box.width / 2, y: box.top + 8 };
}, rule);

type Seen = { readonly name: string; readonly before: string; readonly text: string };

/** All marks with what stands before them in their box; editors break lines where the text has line ends. */
const marks = (page: PracticePage): Promise<Seen[]> => page.raw.evaluate(() => [...CSS.highlights].flatMap(([name, ranges]) => [...ranges].map((one) => {
  const range = one as Range;
  const from = range.startContainer;
  const before = document.createRange();
  before.selectNodeContents(from.parentElement?.closest('[contenteditable=true]') ?? from);
  before.setEnd(from, range.startOffset);
  return { name, before: before.toString(), text: range.toString() };
})));
const flat = (text: string) => text.replaceAll(/[\n\uFEFF\u200B]/g, '').replaceAll('\u00A0', ' ');

async function write(page: PracticePage, { text, part, place }: Row): Promise<void> {
  await page.press('Control+a');
  await page.put(text);
  await page.until('the model holds it', async () => (await page.model(part, place.surface)) === text);
  // Away from the last word, which might still be under way.
  await page.press('Control+Home');
}

/** Points at the tip of a row's rule until its place is lit, and nothing else. */
async function light(page: PracticePage, { rule, text, at: [start, end], gravity, place }: Row): Promise<void> {
  let steps = 0;
  await page.until(`${rule.id} lights its place in ${JSON.stringify(text)}`, async () => {
    if (rule.moment === 'sending') {
      // Coming back to it, since what is said there goes with the next look at the text.
      await page.raw.mouse.move(1, 1);
      await page.raw.hover(place.send);
    }
    const spot = await aim(page, rule.id);
    if (!spot) throw new Error(`there is no tip of it, but of ${(await page.panel.tips()).map((tip) => tip.rule).join()}`);
    await page.raw.mouse.move(spot.x + (steps++ % 2), spot.y);
    const seen = (await marks(page)).map(({ name, before, text: words }) => ({ name, before: flat(before), text: flat(words) }));
    const wanted = { before: flat(text.slice(0, start)), text: flat(text.slice(start, end)) };
    expect(seen.filter(({ name }) => name === 'takt-lit')).toEqual([{ name: 'takt-lit', ...wanted }]);
    expect(seen).toContainEqual({ name: `takt-${gravity}`, ...wanted });
    return true;
  });
}

/** Tells the extension what an example takes for known, and takes it back. */
async function beside(takt: TaktBrowser, page: PracticePage, row: Row, work: () => Promise<void>): Promise<void> {
  const { ownWords, ...answers } = row.profile;
  const told = Object.keys(row.profile).length > 0;
  if (told) await takt.ask('settings.change', { accounts: { '*': answers }, words: ownWords ?? {} });
  for (const post of row.posted) await takt.ask('history.add', post);
  if (row.posted.length > 0) await posted(takt, row.posted.length);
  if (row.picture) await page.attach(inputs[row.place.name] ?? '', picture);
  await work();
  if (told) await takt.ask('settings.change', { accounts: null, words: null });
  if (row.posted.length > 0) await takt.ask('history.remove', { ids: (await history(takt)).map(({ id }) => id) });
}

describe('every rule that speaks of a place in the text', () => {
  test('has an example in each language that can be written', () => {
    const missing = languages.flatMap((language) => met.filter((rule) => !rows.some((row) => row.rule === rule && row.language === language)).map(({ id }) => `${id} in ${language}`));
    expect(missing, 'Write one that names no facts and little beside its text, or say in `unmet` why that cannot be').toEqual([]);
    expect(Object.keys(unmet).filter((id) => !textRules.some((rule) => rule.id === id)), 'rules that are gone').toEqual([]);
  });

  for (const [name, group] of groups) {
    test(`lights exactly that: ${name}${share > 1 ? ', every third' : ''}`, async ({ takt, visit }) => {
      const [first] = group;
      if (!first) return;
      const page = await at(first.place, visit);
      await page.focus(first.part, first.place.surface);
      await page.press('Control+End');
      await page.put('.');
      await page.panel.open();
      for (const row of group.toSorted((one, other) => weight(one) - weight(other)).filter((_, index) => index % share === 0)) {
        await beside(takt, page, row, async () => {
          await write(page, row);
          await light(page, row);
        });
      }
      expect(await page.errors()).toEqual([]);
    });
  }
});
