import { fileURLToPath } from 'node:url';

import { describe, expect, test } from './harness/test';
import { posted } from './history';
import { at, places } from './places';

const picture = fileURLToPath(new URL('../../assets/takt.png', import.meta.url));
const place = (name: string) => places.find((each) => each.name === name) ?? places[0]!;

describe('pictures in the box', () => {
  test('X: one without a description is noticed and remembered, its name is not', async ({ takt, visit }) => {
    const x = place('X, dialog');
    const page = await at(x, visit);
    await page.write('Der neue Anleger ist fertig.', 0, 'modal');
    await page.panel.shows();
    await page.attach('[role=dialog] [data-testid=fileInput]', picture);
    await page.panel.shows('accessibility/alt-text-missing');
    await page.click(x.send);
    const [post] = await posted(takt, 1);
    expect(post).toMatchObject({ media: [{ kind: 'image', type: 'image/png', width: 1280, height: 813, alt: { state: 'missing' } }], tips: ['accessibility/alt-text-missing'] });
    expect(JSON.stringify(post)).not.toContain('takt.png');
  });

  for (const [name, input] of [
    ['Mastodon, classic', '[name=file-upload-input]'],
    ['Mastodon 5, post', 'form footer input[type=file]'],
  ] as const) {
    test(`${name}: one without a description is noticed`, async ({ takt, visit }) => {
      const where = place(name);
      const page = await at(where, visit);
      await page.write('Der neue Anleger ist fertig.');
      await page.panel.shows();
      await page.attach(input, picture);
      await page.panel.shows('accessibility/alt-text-missing');
      await page.click(where.send);
      const [post] = await posted(takt, 1);
      expect(post).toMatchObject({ media: [{ kind: 'image', type: 'image/png', width: 1280, height: 813, alt: { state: 'missing' } }] });
    });
  }

  test('Instagram: chosen before anything is written, described in a field of its own', async ({ takt, visit }) => {
    const page = await visit('https://www.instagram.com/');
    await page.open('choose');
    await page.attach('[role=dialog] input[type=file]', picture);
    for (const _ of ['crop', 'edit']) await page.click('[role=dialog] .lead');
    await page.write('Der neue Anleger ist fertig.', 0, 'caption');
    await page.panel.shows();
    await page.click('[role=dialog] .open');
    await page.panel.shows('accessibility/alt-text-missing');
    await page.write('IMG_2041', 0, 'alt');
    await page.panel.shows('accessibility/alt-text-says-nothing');
    await page.click('[role=dialog] .lead');
    const [post] = await posted(takt, 1);
    expect(post).toMatchObject({ site: 'instagram', text: 'Der neue Anleger ist fertig.', fields: { alt: 'IMG_2041' }, media: [{ kind: 'image', width: 1280, height: 813, alt: { state: 'present' } }] });
  });
});
