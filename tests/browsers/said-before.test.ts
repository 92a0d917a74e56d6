import { describe, expect, test } from './harness/test';
import { history, posted } from './history';
import { at, places } from './places';

const text = 'Die Fähre nach Blumenthal fährt ab Montag wieder im Halbstundentakt.';
const place = (name: string) => places.find((each) => each.name === name) ?? places[0]!;

describe('the same text again', () => {
  test('on another site is met with the site and the date', async ({ takt, visit }) => {
    const x = await at(place('X, home'), visit);
    await x.write(text, 0, 'home');
    await x.panel.shows();
    await x.click(place('X, home').send);
    await posted(takt, 1);
    await x.close();

    const bluesky = await at(place('Bluesky, post'), visit);
    await bluesky.write(text);
    await bluesky.panel.shows('duplicates/said-elsewhere');
    // What was said about the text half written is gone by then.
    await bluesky.until('it is the very same', async () => !/almost/i.test((await bluesky.panel.tip('duplicates/said-elsewhere')).title));
    const { title, text: why } = await bluesky.panel.tip('duplicates/said-elsewhere');
    expect(`${title} ${why}`).toContain('X');
    expect(`${title} ${why}`).toContain(new Date().toLocaleDateString('en', { day: 'numeric' }));
    await bluesky.click(place('Bluesky, post').send);
    await posted(takt, 2);
    expect((await history(takt)).map(({ site }) => site)).toEqual(['bluesky', 'x']);
  });

  test('on the same account is met as well, and when a few words are added; another text is not', async ({ takt, visit }) => {
    const x = await at(place('X, home'), visit);
    await x.write(text, 0, 'home');
    await x.panel.shows();
    await x.click(place('X, home').send);
    await posted(takt, 1);
    await x.until('the box is empty', async () => (await x.model(0, 'home')) === '');
    await x.write(text, 0, 'home');
    await x.panel.shows('duplicates/said-before');
    await x.type(' Endlich wieder einmal!');
    await x.until('it is only nearly the same', async () => /almost/i.test((await x.panel.tip('duplicates/said-before')).title));
    await x.press('Control+a');
    await x.type('Am Anleger gibt es jetzt überdachte Stellplätze für vierzig Räder.');
    await x.panel.shows();
  });
});
