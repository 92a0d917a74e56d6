import type { PracticeOptions } from '../pages/options';
import type { TaktBrowser } from './harness/browser';
import type { PracticePage } from './harness/page';
import { describe, expect, test } from './harness/test';

const text = 'Unser #e-mail Tipp [LINK]';
const mended = /^Unser #e_?mail Tipp \[LINK\]$/i;
const modal = 'https://x.com/compose/post';

type Own = { chrome: { tabs: { query(all: object): Promise<{ id?: number }[]>; sendMessage(tab: number, order: object): Promise<unknown> } } };

/** Does what the keyboard command does: moves the keyboard into the panel, or back. */
async function command(takt: TaktBrowser, page: PracticePage): Promise<void> {
  const own = await takt.own('welcome.html');
  await own.evaluate(async () => {
    const { tabs } = (globalThis as unknown as Own).chrome;
    for (const { id } of await tabs.query({})) if (id !== undefined) await tabs.sendMessage(id, { takt: 'focus' }).catch(() => {});
  });
  await own.close();
  await page.raw.bringToFront();
}

/** The accessible text of what has the keyboard inside the panel, or null when it is elsewhere. */
const focused = (page: PracticePage) =>
  page.roots.run((roots) => {
    const inside = roots.map((root) => root.activeElement).find(Boolean);
    return inside ? (inside.getAttribute('aria-label') ?? inside.textContent ?? '').trim() : null;
  });

async function tabTo(page: PracticePage, name: string): Promise<void> {
  for (let tabs = 0; tabs < 16 && (await focused(page)) !== name; tabs += 1) await page.press('Tab');
  expect(await focused(page)).toBe(name);
}

const editorFocused = (page: PracticePage) => page.raw.evaluate(() => document.activeElement?.matches('[contenteditable=true], textarea') ?? false);

async function opened(page: PracticePage, words = text): Promise<void> {
  await page.write(words);
  await page.panel.tip('hashtags/breaks');
}

test('the chip comes with what it has to say, and stays where it comes', async ({ visit }) => {
  const page = await visit(modal, { text: `${text} ` });
  await page.focus();
  const chip = await page.until('the chip is there', page.panel.chip);
  // On a slow machine the click that gives the focus may end on a mark, and that opens the panel.
  expect(chip.name).toMatch(/^(?:Open|Close) Takt, \d+ characters left, 2 tips/);
  await page.panel.tip('hashtags/breaks');
  const now = await page.panel.chip();
  expect(Math.hypot(now!.x - chip.x, now!.y - chip.y)).toBeLessThan(1);
});

describe('the keyboard in the panel', () => {
  const sites: [string, PracticeOptions][] = [
    ['a quiet site', {}],
    ['a site with hotkeys on window capture', { earlyHotkeys: true }],
    ['a focus trap on document', { focusTrap: 'document' }],
    ['a focus trap on window capture', { focusTrap: 'window' }],
    ['everything else inert', { inert: true }],
  ];
  for (const [name, options] of sites) {
    test(`${name}: the command goes in, Tab goes on, Escape goes back, the site hears nothing`, async ({ takt, visit }) => {
      const page = await visit(modal, options);
      await opened(page);
      await command(takt, page);
      const first = await page.until('the keyboard is in the panel', () => focused(page));
      await page.press('n');
      await page.press('j');
      await page.press('?');
      await page.press('Tab');
      const second = await page.until('Tab moves on', async () => ((await focused(page)) === first ? null : focused(page)));
      expect(second).toBeTruthy();
      await page.press('Escape');
      await page.until('the box has the keyboard again', () => editorFocused(page));
      await page.until('the panel is closed', async () => !(await page.panel.chip())?.expanded);
      expect(await page.hotkeys()).toEqual([]);
      await page.raw.keyboard.type('!');
      await page.until('what is typed goes on where it stopped', async () => (await page.model()) === `${text}!`);
      expect((await page.errors()).join()).toBe('');
    });
  }

  test('a fix by keyboard leaves the keyboard in the panel', async ({ takt, visit }) => {
    const page = await visit(modal);
    await opened(page);
    await command(takt, page);
    await page.until('the keyboard is in the panel', () => focused(page));
    await tabTo(page, 'Join the words');
    await page.press('Enter');
    await page.until('the text is mended', async () => mended.test((await page.model()) ?? ''));
  });

  test('the command goes back without closing', async ({ takt, visit }) => {
    const page = await visit(modal);
    await opened(page);
    await command(takt, page);
    await page.until('the keyboard is in the panel', () => focused(page));
    await command(takt, page);
    await page.until('the box has the keyboard again', () => editorFocused(page));
    expect((await page.panel.chip())?.expanded).toBe(true);
  });

  test('a tip is waved off by keyboard, and brought back', async ({ takt, visit }) => {
    const page = await visit(modal);
    await opened(page);
    await command(takt, page);
    await page.until('the keyboard is in the panel', () => focused(page));
    await tabTo(page, 'Ignore');
    await page.press('Enter');
    await page.until('the choices have the keyboard', async () => (await focused(page)) === 'Once');
    await page.press('Enter');
    await page.panel.shows('hashtags/breaks');
    await tabTo(page, 'Undo');
    await page.press('Enter');
    await page.panel.shows('quality/placeholder', 'hashtags/breaks');
  });
});

describe('the pointer in the panel', () => {
  test('the editor keeps focus and selection, and a press is not outside the dialog', async ({ visit }) => {
    const page = await visit(modal, { outsideCloses: true });
    await opened(page);
    const before = await page.caret();
    await page.panel.click(/^A hyphen|^A sign|^Ein/, { within: 'hashtags/breaks' }).catch(() => {});
    await page.panel.click('Ignore', { within: 'hashtags/breaks' });
    await page.panel.click('Cancel', { within: 'hashtags/breaks' });
    await page.panel.close();
    expect(await page.surfaces()).toContain('modal');
    expect(await page.model()).toBe(text);
    await page.until('the caret is where it was', async () => JSON.stringify(await page.caret()) === JSON.stringify(before));
  });

  test('a fix is pressed once', async ({ visit }) => {
    const page = await visit(modal);
    await opened(page);
    await page.panel.fix('hashtags/breaks');
    await page.until('the text is mended', async () => mended.test((await page.model()) ?? ''));
    await page.panel.shows('quality/placeholder');
  });

  test('a press means what it began on, wherever the panel went meanwhile', async ({ visit }) => {
    const page = await visit(modal);
    await opened(page);
    const { fix = '' } = await page.panel.tip('hashtags/breaks');
    // Pointing lights the tip up and draws the panel anew.
    for (let times = 0; times < 2; times += 1) await page.panel.hover(fix, { within: 'hashtags/breaks' });
    await page.raw.mouse.down();
    await page.roots.run((roots) => {
      for (const root of roots) root.querySelector<HTMLElement>('[data-part=panel]')?.style.setProperty('translate', '0 -40px');
    });
    await page.raw.mouse.up();
    await page.until('the text is mended', async () => mended.test((await page.model()) ?? ''));
  });

  test('all parts work while the rest of the body is inert', async ({ visit }) => {
    const page = await visit(modal, { inert: true });
    await opened(page);
    await page.panel.fix('hashtags/breaks');
    await page.until('the text is mended', async () => mended.test((await page.model()) ?? ''));
  });
});

describe('where it lives', () => {
  const hosts = (page: PracticePage) => page.raw.evaluate(() => document.querySelectorAll('takt-coach').length);
  const home = (page: PracticePage) => page.raw.evaluate(() => document.querySelector('takt-coach')?.parentElement?.localName);

  test('one element on html with a closed root; none without a box; none after it', async ({ visit }) => {
    const page = await visit(modal);
    await page.write(text);
    await page.until('the chip is there', () => page.panel.chip());
    expect(await page.raw.evaluate(() => [document.querySelector('takt-coach')?.shadowRoot, document.body.querySelector('takt-coach')])).toEqual([null, null]);
    await page.raw.evaluate(() => document.querySelector('[role=dialog]')?.remove());
    await page.until('it is gone', async () => (await hosts(page)) === 0);
  });

  test('comes back when the site takes it out, five times; then stays away until the next focus', async ({ visit }) => {
    const page = await visit(modal);
    await page.write(text);
    await page.until('the chip is there', () => page.panel.chip());
    const alive = await page.raw.evaluate(async () => {
      // The last look for a box that the site focused itself comes when the loaded page is idle, and counts as a focus.
      await new Promise((done) => requestIdleCallback(done));
      const seen: boolean[] = [];
      for (let round = 0; round < 7; round += 1) {
        document.querySelector('takt-coach')?.remove();
        await new Promise((done) => setTimeout(done, 60));
        seen.push(document.querySelector('takt-coach') !== null);
      }
      return seen;
    });
    expect(alive).toEqual([true, true, true, true, true, false, false]);
    await page.raw.evaluate(() => (document.activeElement as HTMLElement).blur());
    await page.focus();
    await page.until('the chip is back', () => page.panel.chip());
  });

  test('moves into an open modal dialog and back', async ({ visit }) => {
    const page = await visit('https://x.com/home');
    await page.write(text, 0, 'home');
    await page.until('the chip is there', () => page.panel.chip());
    expect(await home(page)).toBe('html');
    await page.raw.evaluate(() => {
      const app = document.body.firstElementChild;
      const dialog = document.createElement('dialog');
      document.body.append(dialog);
      if (app) dialog.append(app);
      dialog.showModal();
    });
    await page.focus(0, 'home');
    await page.until('it lives in the dialog', async () => (await home(page)) === 'dialog');
    await page.panel.fix('hashtags/breaks');
    await page.until('the text is mended', async () => mended.test((await page.model(0, 'home')) ?? ''));
    await page.raw.evaluate(() => {
      const dialog = document.querySelector('dialog');
      dialog?.close();
      document.body.append(...(dialog?.childNodes ?? []));
      dialog?.remove();
    });
    await page.focus(0, 'home');
    await page.until('it lives on html again', async () => (await home(page)) === 'html');
    await page.until('the chip is there', () => page.panel.chip());
  });

  test('goes with a box that scrolls, and away with it', async ({ visit }) => {
    const page = await visit('https://x.com/home');
    await page.write(text, 0, 'home');
    await page.until('the chip is there', () => page.panel.chip());
    await page.raw.evaluate(() => (document.body.style.minHeight = '4000px'));
    const place = async () => {
      const box = await (await page.box(0, 'home')).boundingBox();
      const chip = await page.panel.chip();
      return box && chip ? Math.round(chip.y - box.y) : null;
    };
    const before = await place();
    await page.raw.evaluate(() => scrollTo(0, 12));
    await page.until('the chip follows', async () => (await place()) === before);
    await page.raw.evaluate(() => scrollTo(0, 2000));
    await page.until('the chip is out of the way', async () => (await page.panel.chip()) === null);
  });

  test('is dark where the site is, on a light system', async ({ visit }) => {
    const page = await visit(modal);
    await page.raw.evaluate(() => document.querySelector<HTMLElement>('[role=dialog]')?.style.setProperty('background', 'rgb(21 32 43)'));
    await page.write(text);
    await page.until('the chip is there', () => page.panel.chip());
    const scheme = () => page.roots.run((roots) => roots.map((root) => root.querySelector<HTMLElement>('.takt')?.dataset['scheme']).find(Boolean));
    await page.until('it is dark', async () => (await scheme()) === 'dark');
  });
});
