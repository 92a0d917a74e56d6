import { describe, expect, test } from './harness/test';
import { posted } from './history';

const studio = 'https://studio.youtube.com/channel/UCa1b2c3d4e5f6g7h8i9j0kL/videos/upload?d=ud';

describe('title, text and tags are one draft', () => {
  test('YouTube: tips, marks, fixes and the gauge keep to their field, and the history has them all', async ({ takt, visit }) => {
    const page = await visit(studio, { text: 'Neu im #e-mail Kurs' });
    const chip = async () => (await page.panel.chip())?.name ?? '';
    await page.write('Alles zum 𝗙𝗮𝗵𝗿𝗽𝗹𝗮𝗻 ab Montag.', 0, 'video');
    const tips = await page.panel.shows('hashtags/breaks', 'accessibility/decorative-letters');
    expect(tips.find(({ rule }) => rule === 'hashtags/breaks')?.text).toContain('In the title');
    expect(tips.find(({ rule }) => rule === 'accessibility/decorative-letters')?.text).not.toContain('In the');
    const marked = async () => (await page.marks()).flatMap(({ texts }) => texts).toSorted();
    await page.until('both are marked', async () => (await marked()).join() === '#e-mail,𝗙𝗮𝗵𝗿𝗽𝗹𝗮𝗻');
    await page.until('the gauge shows the description', async () => (await chip()).startsWith('Close Takt, 4,963 characters left'));

    // A fix in another field leaves the writer where they are.
    await page.panel.fix('hashtags/breaks');
    await page.until('the title is mended', async () => (await page.model(1, 'video')) === 'Neu im #EMail Kurs');
    expect(await (await page.box(0, 'video')).evaluate((box) => box === document.activeElement)).toBe(true);
    await page.panel.fix('accessibility/decorative-letters');
    await page.until('the description is mended', async () => (await page.model(0, 'video')) === 'Alles zum Fahrplan ab Montag.');
    await page.panel.shows();

    await page.write(' 𝗡𝗲𝘂', 1, 'video');
    await page.until('the gauge shows the title', async () => /, 7\d characters left/.test(await chip()));
    await page.panel.shows('accessibility/decorative-letters');
    await page.panel.fix('accessibility/decorative-letters');
    await page.until('the title is mended again', async () => (await page.model(1, 'video')) === 'Neu im #EMail Kurs Neu');
    await page.panel.shows();
    await page.press('Mod+z');
    await page.until('one undo brings it back', async () => (await page.model(1, 'video')) === 'Neu im #EMail Kurs 𝗡𝗲𝘂');
    await page.panel.fix('accessibility/decorative-letters');
    await page.panel.shows();
    expect(await page.model(1, 'video')).toBe('Neu im #EMail Kurs Neu');

    await page.panel.close();
    await page.click('#toggle-button button');
    await page.focus(2, 'video');
    await page.type('Hafen, Fähre Bremen,Fahr');
    // Two tags, the one being typed, two commas, and quotes around the one with a space.
    await page.until('the gauge shows the tags', async () => (await chip()).includes(`, ${500 - ('Hafen,Fähre Bremen,Fahr'.length + 2)} characters left`));
    for (let step = 0; step < 3; step += 1) await page.click('#next-button button');
    await page.click('#done-button button');
    const [post] = await posted(takt, 1);
    expect(post).toMatchObject({
      site: 'youtube', kind: 'post', level: 'confirmed', text: 'Alles zum Fahrplan ab Montag.', fields: { title: 'Neu im #EMail Kurs Neu', tags: 'Hafen, Fähre Bremen, Fahr' }, hashtags: ['EMail'],
      fixes: ['hashtags/breaks', 'accessibility/decorative-letters'],
    });
    expect(await page.errors()).toEqual([]);
  });

  test('Reddit: a title behind a shadow root is marked, mended and remembered, with nothing below it', async ({ takt, visit }) => {
    const page = await visit('https://www.reddit.com/r/bremen/submit?type=LINK');
    // Without a text, the title is the page's first box.
    await page.write('Der 𝗙𝗮𝗵𝗿𝗽𝗹𝗮𝗻 im Winter', 0, 'post');
    await page.panel.shows('accessibility/decorative-letters');
    await page.until('it is marked', async () => (await page.marks()).some(({ texts }) => texts.join() === '𝗙𝗮𝗵𝗿𝗽𝗹𝗮𝗻'));
    await page.until('the gauge shows the title', async () => ((await page.panel.chip())?.name ?? '').includes(', 278 characters left'));
    await page.panel.fix('accessibility/decorative-letters');
    await page.until('it is mended', async () => (await page.model(0, 'post')) === 'Der Fahrplan im Winter');
    await page.panel.shows();
    await page.press('Mod+z');
    await page.until('one undo brings it back', async () => (await page.model(0, 'post')) === 'Der 𝗙𝗮𝗵𝗿𝗽𝗹𝗮𝗻 im Winter');
    await page.panel.fix('accessibility/decorative-letters');
    await page.panel.shows();
    await page.panel.close();
    await page.write('https://fahrplan-bremen.de/winter', 1, 'post');
    await page.click('#submit-post-button');
    const [post] = await posted(takt, 1);
    expect(post).toMatchObject({
      site: 'reddit', kind: 'post', level: 'confirmed', account: 'hafen_bremen', text: '', fields: { title: 'Der Fahrplan im Winter', link: 'https://fahrplan-bremen.de/winter' },
      links: ['https://fahrplan-bremen.de/winter'], url: 'https://www.reddit.com/r/bremen/comments/1a2b3c/fahrplan/',
    });
    expect(await page.errors()).toEqual([]);
  });

  test('Pinterest: the description comes late, and the picture has its description in the same draft', async ({ takt, visit }) => {
    const page = await visit('https://www.pinterest.de/pin-creation-tool/');
    await page.open('picture');
    // Without a description, the title is the page's first box.
    await page.write('Regal aus 𝗞𝗶𝘀𝘁𝗲𝗻', 0, 'pin');
    await page.panel.shows('accessibility/decorative-letters', 'accessibility/alt-text-missing');
    await page.panel.close();
    await page.click('.decoy');
    await page.until('the editor has come', () => page.raw.$('.public-DraftEditor-content'));
    await page.write('Sechs Kisten, keine Schraube #e-mail', 0, 'pin');
    const tips = await page.panel.shows('accessibility/decorative-letters', 'accessibility/alt-text-missing', 'hashtags/breaks');
    expect(tips.find(({ rule }) => rule === 'accessibility/decorative-letters')?.text).toContain('In the title');
    await page.panel.fix('accessibility/decorative-letters');
    await page.until('the title is mended', async () => (await page.model(1, 'pin')) === 'Regal aus Kisten');
    await page.panel.fix('hashtags/breaks');
    await page.panel.shows('accessibility/alt-text-missing');
    await page.panel.close();
    await page.write('https://werkstatt-bremen.de/regal', 2, 'pin');
    await page.write('Ein Regal aus sechs Kisten', 3, 'pin');
    await page.until('the gauge shows the description of the picture', async () => ((await page.panel.chip())?.name ?? '').includes(', 474 characters left'));
    await page.panel.shows();
    await page.panel.close();
    await page.click('[data-test-id=storyboard-creation-nav-done] button');
    const [post] = await posted(takt, 1);
    expect(post).toMatchObject({
      site: 'pinterest', kind: 'post', level: 'confirmed', account: 'hafenbremen', text: 'Sechs Kisten, keine Schraube #EMail',
      fields: { title: 'Regal aus Kisten', link: 'https://werkstatt-bremen.de/regal', alt: 'Ein Regal aus sechs Kisten' }, links: ['https://werkstatt-bremen.de/regal'],
      media: [{ kind: 'image', alt: { state: 'present' } }],
    });
    expect(await page.errors()).toEqual([]);
  });
});
