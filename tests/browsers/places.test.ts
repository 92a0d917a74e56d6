import type { PracticeOptions } from '../pages/options';
import { describe, test } from './harness/test';

const text = 'Unser #e-mail Tipp [LINK]';
const modal = 'https://x.com/compose/post';

describe('covers nothing of the site', () => {
  const places: [string, string, PracticeOptions, string | undefined, string | undefined][] = [
    ['X, modal', modal, {}, undefined, undefined],
    ['X, home', 'https://x.com/home', {}, undefined, 'home'],
    ['Bluesky', 'https://bsky.app/', {}, 'post', undefined],
    ['Mastodon 4', 'https://mastodon.social/publish', {}, undefined, undefined],
    ['Mastodon 5', 'https://mastodon.social/publish', { redesign: true }, undefined, undefined],
  ];
  for (const [name, address, options, open, surface] of places) {
    test(name, async ({ visit }) => {
      const page = await visit(address, options);
      if (open) await page.open(open);
      await page.write(text, 0, surface);
      for (const width of [320, 375, 560, 768, 1024, 1280, 1920, 2560]) {
        await page.resize(width, 720);
        await page.until(`the chip stands at ${width}`, () => page.panel.chip());
        for (const show of ['chip', 'panel'] as const) {
          if (show === 'panel') await page.panel.open();
          await page.until(`${show} covers nothing at ${width}`, async () => {
            const { boxes } = await page.panel.look();
            const covered = await page.raw.evaluate(
              (taken, onlySend) => {
                const controls = [...document.querySelectorAll<HTMLElement>('button, a[href], input, select, textarea, [role=button], [role=link]')];
                const send = /tweetButton|composerPublishBtn/;
                return controls
                  .filter((control) => !onlySend || send.test(control.dataset['testid'] ?? '') || control.matches('[type=submit], textarea'))
                  .filter((control) => control.checkVisibility() && !control.closest('[inert]'))
                  .flatMap((control) => {
                    const { left, top, right, bottom } = control.getBoundingClientRect();
                    const [x, y] = [(left + right) / 2, (top + bottom) / 2];
                    const reached = document.elementsFromPoint(x, y).find((each) => each.localName !== 'takt-coach');
                    const real = right - left > 1 && reached && (control.contains(reached) || reached.contains(control));
                    return real && taken.some(([l, t, r, b]) => Math.min(r, right) - Math.max(l, left) > 0.5 && Math.min(b, bottom) - Math.max(t, top) > 0.5) ? [control.outerHTML.slice(0, 80)] : [];
                  });
              },
              boxes as [number, number, number, number][],
              show === 'panel',
            );
            if (covered.length > 0) throw new Error(`covered: ${covered.join(' | ')}`);
            if (boxes.some(([left, top, right, bottom]) => left < 0 || top < 0 || right > width || bottom > 720)) throw new Error(`out of the window: ${JSON.stringify(boxes)}`);
            return true;
          });
        }
        if ((await page.panel.chip())?.expanded) await page.panel.close();
        else await page.panel.click('Close');
      }
    });
  }
});

test('gives way to a dialog that opens over the box without a scroll', async ({ visit }) => {
  const page = await visit('https://x.com/home');
  await page.write(text, 0, 'home');
  await page.panel.open();
  await page.raw.evaluate(() => {
    const dialog = document.createElement('div');
    dialog.id = 'over-all';
    dialog.setAttribute('role', 'dialog');
    dialog.style.cssText = 'position: fixed; inset: 0; z-index: 9999; background: white';
    dialog.innerHTML = '<button>OK</button>';
    document.body.append(dialog);
    dialog.querySelector('button')?.focus();
  });
  await page.until('chip and panel are hidden', async () => (await page.panel.look()).controls.length === 0);
  await page.raw.evaluate(() => document.querySelector('#over-all')?.remove());
  await page.focus(0, 'home');
  await page.until('the chip stands again', () => page.panel.chip());
});
