import { describe, test } from './harness/test';
import { at, places } from './places';

const text = 'Unser #e-mail Tipp [LINK]';
/** Boxes of every shape: dialogs, boxes in the page, columns, and a dialog in a shadow root. */
const shapes = ['X, dialog', 'X, home', 'Bluesky, post', 'Mastodon, classic', 'Mastodon 5, post', 'Instagram, caption', 'Threads, dialog', 'LinkedIn, shadow root'];

describe('covers nothing of the site', () => {
  for (const place of places.filter(({ name }) => shapes.includes(name))) {
    test(place.name, async ({ visit }) => {
      const page = await at(place, visit);
      await page.write(text, 0, place.surface);
      for (const width of [320, 375, 560, 768, 1024, 1280, 1920, 2560]) {
        await page.resize(width, 720);
        await page.until(`the chip stands at ${width}`, () => page.panel.chip());
        for (const show of ['chip', 'panel'] as const) {
          if (show === 'panel') await page.panel.open();
          await page.until(`${show} covers nothing at ${width}`, async () => {
            const { boxes } = await page.panel.look();
            const covered = await page.raw.evaluate(
              (taken, send) => {
                const pressable = 'button, a[href], input, select, textarea, [role=button], [role=link]';
                const below = (root: ParentNode): HTMLElement[] => [...root.querySelectorAll<HTMLElement>('*')].flatMap((each) => (each.shadowRoot ? [each].concat(below(each.shadowRoot)) : each));
                return below(document)
                  .filter((control) => control.matches(pressable) && (!send || control.matches(`${send}, [type=submit], textarea`)))
                  .filter((control) => control.checkVisibility() && !control.closest('[inert]'))
                  .flatMap((control) => {
                    const { left, top, right, bottom } = control.getBoundingClientRect();
                    const [x, y] = [(left + right) / 2, (top + bottom) / 2];
                    const reached = (control.getRootNode() as Document | ShadowRoot).elementsFromPoint(x, y).find((each) => each.localName !== 'takt-coach');
                    const real = right - left > 1 && reached && (control.contains(reached) || reached.contains(control));
                    return real && taken.some(([l, t, r, b]) => Math.min(r, right) - Math.max(l, left) > 0.5 && Math.min(b, bottom) - Math.max(t, top) > 0.5) ? [control.outerHTML.slice(0, 80)] : [];
                  });
              },
              boxes as [number, number, number, number][],
              // The panel may lie over other controls, never over the one that sends.
              show === 'panel' && place.send.split(' >>> ').at(-1),
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

type Zoomer = { chrome: { tabs: { query(what: object): Promise<{ id: number; url?: string }[]>; setZoom(id: number, zoom: number): Promise<void> } } };

test('stands by the box, and marks over their words, from 50 to 300 percent, zoomed by the browser or the page', async ({ takt, visit }) => {
  const page = await visit('https://mastodon.social/publish');
  await page.write(text);
  await page.panel.shows('hashtags/breaks', 'quality/placeholder');
  const own = await takt.own('popup.html');
  await page.raw.bringToFront();
  const zoom = async (by: 'browser' | 'page', factor: number) => {
    if (by === 'page') return page.raw.evaluate((value) => void (document.documentElement.style.zoom = String(value)), factor);
    await own.evaluate(async (value) => {
      const { tabs } = (globalThis as unknown as Zoomer).chrome;
      for (const { id, url } of await tabs.query({})) if (url?.includes('mastodon')) await tabs.setZoom(id, value);
    }, factor);
    return page.until(`the window shows ${factor}`, () => page.raw.evaluate((value) => Math.abs(devicePixelRatio - value) < 0.05, factor));
  };
  for (const [by, factor] of [['browser', 0.5], ['browser', 2], ['browser', 3], ['browser', 1], ['page', 0.5], ['page', 2]] as const) {
    await zoom(by, factor);
    await page.raw.evaluate(() => window.dispatchEvent(new Event('resize')));
    await page.until(`everything is in its place at ${factor} by the ${by}`, async () => {
      const wrong = await page.roots.run((roots) => {
        const field = document.querySelector('textarea')?.getBoundingClientRect() ?? new DOMRect();
        const shown = roots.flatMap((root) => [...root.querySelectorAll<HTMLElement>('[data-part=chip], [data-part=panel]')]).filter((part) => getComputedStyle(part).visibility === 'visible');
        const places = shown.map((part) => part.getBoundingClientRect());
        const mirror = roots.map((root) => root.querySelector('.window')?.getBoundingClientRect()).find(Boolean);
        const out = places.filter(({ left, top, right, bottom }) => left < 0 || top < 0 || right > innerWidth || bottom > innerHeight);
        const size = shown.filter((part) => Math.abs(part.getBoundingClientRect().width - part.offsetWidth) > 1);
        const far = places.filter(({ left, top, right, bottom }) => Math.max(field.left - right, left - field.right, 0) + Math.max(field.top - bottom, top - field.bottom, 0) > 320);
        const apart = mirror ? [mirror.left - field.left, mirror.top - field.top].some((gap) => Math.abs(gap) > 4) || Math.abs(mirror.width - field.width) > 24 : true;
        return [...(shown.length ? [] : ['nothing is shown']), ...(out.length ? ['out of the window'] : []), ...(size.length ? ['enlarged'] : []), ...(far.length ? ['far away'] : []), ...(apart ? ['marks elsewhere'] : [])];
      });
      if (wrong.length > 0) throw new Error(wrong.join(', '));
      return true;
    });
  }
  await own.close();
});
