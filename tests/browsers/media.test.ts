import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { exif, jpeg, png } from '../picture-files';
import { landscape, paint } from '../rules/likeness/pictures';
import type { PracticePage } from './harness/page';
import { afterAll, describe, expect, test } from './harness/test';
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

describe('what a picture file says, and what it shows', () => {
  const folder = mkdtempSync(join(tmpdir(), 'takt-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const file = (name: string, content: Buffer) => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };
  const scene = paint(landscape(1), 960, 640);
  /** The scene as the browser saves it. */
  const saved = async (page: PracticePage, width: number, quality: number) => Buffer.from(await page.raw.evaluate(async (base64, width, quality) => {
    const bitmap = await createImageBitmap(new Blob([Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))]));
    const canvas = Object.assign(document.createElement('canvas'), { width, height: (width * 2) / 3 });
    canvas.getContext('2d')?.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
    return canvas.toDataURL('image/jpeg', quality).split(',')[1] ?? '';
  }, png(scene).toString('base64'), width, quality), 'base64');
  const x = place('X, home');
  const input = '[data-testid=fileInput]';

  test('X: a photo gives its place away, and is known again when it comes back smaller', async ({ takt, visit }) => {
    const page = await at(x, visit);
    await page.write('Der neue Anleger ist fertig.', 0, 'home');
    await page.panel.shows();
    await page.attach(input, file('anleger.jpg', jpeg([exif([53.1, 8.8])], await saved(page, 960, 0.9))));
    await page.panel.shows('accessibility/alt-text-missing', 'images/location');
    await page.click(x.send);
    const [post] = await posted(takt, 1);
    expect(post?.media).toEqual([{ kind: 'image', type: 'image/jpeg', bytes: expect.any(Number), width: 960, height: 640, alt: { state: 'missing' }, hash: expect.stringMatching(/^[0-9a-f]{64}$/) }]);
    await page.write('Und noch einmal, weil er so schön ist.', 0, 'home');
    await page.attach(input, file('klein.jpg', await saved(page, 930, 0.6)));
    await page.panel.tip('duplicates/same-picture');
  });

  test('X: what is no picture is left alone; what a generator was told is found', async ({ visit }) => {
    const page = await at(x, visit);
    await page.write('Der neue Anleger ist fertig.', 0, 'home');
    await page.panel.shows();
    await page.attach(input, file('brief.jpg', Buffer.from('Liebe Nachbarn,')));
    await page.panel.shows('accessibility/alt-text-missing');
    await page.attach(input, file('anleger.png', png(scene, { parameters: 'a pier, sunset\nSteps: 20' })));
    await page.panel.tip('legal/ai-picture');
    expect(await page.errors()).toEqual([]);
  });
});
